import { COMPLAINT_TIMES, CART_COOKIE, LOOKUP_LIMIT, ORDER_KEPT_YEARS } from "../promises";
import { list, see, table, text, type Policy } from "../policy-text";
import { workingDaysEn } from "../wording";

const answer = COMPLAINT_TIMES.personal_data;

/** Personal data: what, why, how long, with whom, your rights, cookies. Luật 91/2025/QH15. */
export const privacy: Policy = {
  vi: (facts) => ({
    title: "Bảo vệ dữ liệu cá nhân",
    summary:
      "Chúng tôi chỉ hỏi những gì cần để giao hàng, không theo dõi bạn và không bán dữ liệu.",
    sections: [
      {
        id: "ai-giu",
        heading: "Ai giữ dữ liệu",
        blocks: [
          text(
            facts.legalName === null
              ? `${facts.shopName} giữ dữ liệu của bạn và chịu trách nhiệm về việc ấy.`
              : `${facts.legalName} giữ dữ liệu của bạn và chịu trách nhiệm về việc ấy.`,
          ),
          { kind: "contact" },
        ],
      },
      {
        id: "nhung-gi",
        heading: "Chúng tôi giữ gì, để làm gì",
        blocks: [
          table(
            "Dữ liệu và mục đích",
            ["Dữ liệu", "Để làm gì", "Giữ bao lâu"],
            [
              [
                "Tên, số điện thoại, nơi nhận, lời nhắn",
                "Giao hàng, gọi cho bạn về đơn hàng",
                `Ít nhất ${ORDER_KEPT_YEARS} năm theo luật thương mại điện tử`,
              ],
              ["Email, nếu bạn cho", "Liên lạc với bạn về đơn hàng", "Cùng với đơn hàng"],
              [
                "Món đã mua, giá, ngày mua, bản chính sách áp dụng",
                "Bảo hành, đổi trả, khiếu nại, sổ sách thuế",
                "Cùng với đơn hàng; chứng từ kế toán giữ theo luật kế toán",
              ],
              [
                "Giỏ hàng chưa đặt",
                "Để bạn quay lại vẫn còn",
                `${CART_COOKIE.days} ngày trong trình duyệt của bạn`,
              ],
              [
                "Địa chỉ mạng khi tra cứu đơn",
                "Chặn kẻ dò số đơn",
                `${LOOKUP_LIMIT.minutes} phút, trong bộ nhớ, không ghi lại`,
              ],
            ],
          ),
          text(
            "Chúng tôi dùng dữ liệu ấy vì bạn đặt hàng và vì luật buộc lưu sổ sách. Không có dữ liệu nào được lấy để quảng cáo. Nếu sau này muốn gửi tin giới thiệu hàng mới, chúng tôi sẽ hỏi riêng, ô chọn để trống, và bạn từ chối vẫn mua hàng bình thường.",
          ),
        ],
      },
      {
        id: "khong-lam",
        heading: "Những điều chúng tôi không làm",
        blocks: [
          list(
            "Không gắn công cụ đo lường, quảng cáo hay nút mạng xã hội theo dõi bạn.",
            "Không tự hỏi vị trí của bạn.",
            "Không tải phông chữ hay mã lệnh từ máy chủ của người khác.",
            "Không bán, không cho thuê, không trao đổi dữ liệu của bạn.",
            "Không giữ số thẻ ngân hàng.",
          ),
        ],
      },
      {
        id: "cookie",
        heading: "Cookie",
        blocks: [
          text(
            `Trang này chỉ đặt một cookie, tên là ${CART_COOKIE.name}. Nó nhớ giỏ hàng của bạn trong ${CART_COOKIE.days} ngày, chỉ xuất hiện khi bạn bỏ món đầu tiên vào giỏ và bị xoá khi đặt hàng xong. Không có nó thì không có giỏ hàng, nên không cần hỏi ý.`,
          ),
          text(
            "Khi bạn điền đơn, những gì đã gõ được trình duyệt nhớ tạm trong thẻ đang mở, để tải lại trang không mất. Đóng thẻ hoặc đặt hàng xong thì phần ấy tự xoá.",
          ),
        ],
      },
      {
        id: "chia-se",
        heading: "Ai được thấy",
        blocks: [
          list(
            "Nhân viên lo đơn hàng của bạn, chỉ phần việc của họ.",
            "Bên vận chuyển: tên, số điện thoại, nơi nhận và số tiền cần thu.",
            "Cơ quan nhà nước, khi luật buộc và có yêu cầu bằng văn bản.",
          ),
          text("Nhà sản xuất biết bán được món gì, không biết ai mua."),
        ],
      },
      {
        id: "quyen",
        heading: "Quyền của bạn",
        blocks: [
          list(
            "Xem và nhận một bản dữ liệu của mình.",
            "Sửa chỗ sai.",
            "Xoá, khi luật không buộc chúng tôi phải giữ.",
            "Rút lại điều đã đồng ý, phản đối hoặc yêu cầu tạm ngừng dùng.",
            "Khiếu nại với cơ quan bảo vệ dữ liệu cá nhân (Bộ Công an) và đòi bồi thường nếu bị thiệt hại.",
          ),
          text(
            `Bạn nhắn cho chúng tôi kèm số đơn và số điện thoại đã đặt. Chúng tôi trả lời trong ${answer.firstAnswer.value} ngày làm việc và làm xong trong ${answer.solvedWorkingDays} ngày làm việc, không thu tiền.`,
          ),
        ],
      },
      {
        id: "bao-ve",
        heading: "Giữ gìn dữ liệu",
        blocks: [
          text(
            "Trang đơn hàng chỉ mở được bằng đường dẫn riêng có chữ ký, hoặc bằng số đơn cùng số điện thoại. Số điện thoại trên trang ấy được che bớt. Bạn đừng gửi đường dẫn cho người lạ.",
          ),
          text(
            "Nếu dữ liệu bị lộ, chúng tôi báo cho bạn và cơ quan nhà nước trong 72 giờ, kèm việc nên làm.",
          ),
          see("complaints", "terms"),
        ],
      },
    ],
  }),
  en: (facts) => ({
    title: "Personal data",
    summary: "We ask only for what delivery needs, do not follow you around and do not sell data.",
    sections: [
      {
        id: "ai-giu",
        heading: "Who holds the data",
        blocks: [
          text(
            facts.legalName === null
              ? `${facts.shopName} holds your data and answers for it.`
              : `${facts.legalName} holds your data and answers for it.`,
          ),
          { kind: "contact" },
        ],
      },
      {
        id: "nhung-gi",
        heading: "What we keep, and why",
        blocks: [
          table(
            "Data and purpose",
            ["Data", "What for", "How long"],
            [
              [
                "Name, phone number, place of delivery, note",
                "Delivering, calling you about the order",
                `At least ${ORDER_KEPT_YEARS} years, as e-commerce law asks`,
              ],
              ["E-mail, if you give one", "Reaching you about the order", "As long as the order"],
              [
                "What you bought, prices, date, the policies that held",
                "Returns, complaints, tax books",
                "As long as the order; accounting papers as accounting law asks",
              ],
              [
                "A basket not yet ordered",
                "So that it is still there when you come back",
                `${CART_COOKIE.days} days in your browser`,
              ],
              [
                "Network address when looking up an order",
                "Stopping people who guess order numbers",
                `${LOOKUP_LIMIT.minutes} minutes, in memory, never written down`,
              ],
            ],
          ),
          text(
            "We use this data because you place an order and because the law makes us keep books. None of it serves advertising. Should we ever want to send news of goods, we will ask separately, with the box left empty, and you can say no and still buy as before.",
          ),
        ],
      },
      {
        id: "khong-lam",
        heading: "What we do not do",
        blocks: [
          list(
            "No analytics, no advertising, no social media buttons that follow you.",
            "We never ask for your location on our own.",
            "No fonts or scripts from other people's servers.",
            "We do not sell, rent or trade your data.",
            "We keep no card numbers.",
          ),
        ],
      },
      {
        id: "cookie",
        heading: "Cookies",
        blocks: [
          text(
            `This site sets one cookie, named ${CART_COOKIE.name}. It remembers your basket for ${CART_COOKIE.days} days, appears only when you put a first item in the basket and is removed once you have ordered. Without it there is no basket, so no consent is asked for.`,
          ),
          text(
            "While you fill in an order, your browser remembers what you typed in the open tab, so that reloading loses nothing. Closing the tab or completing the order removes it.",
          ),
        ],
      },
      {
        id: "chia-se",
        heading: "Who sees it",
        blocks: [
          list(
            "The staff who handle your order, each for their part.",
            "The courier: name, phone number, place of delivery and amount to collect.",
            "Public authorities, when the law requires it and they ask in writing.",
          ),
          text("Makers learn what was sold, not who bought it."),
        ],
      },
      {
        id: "quyen",
        heading: "Your rights",
        blocks: [
          list(
            "See your data and receive a copy.",
            "Have mistakes corrected.",
            "Have it erased where the law does not make us keep it.",
            "Take back a consent, object, or ask us to pause using it.",
            "Complain to the data protection authority (Ministry of Public Security) and claim damages.",
          ),
          text(
            `Write to us with the order number and the phone number you ordered with. We answer within ${workingDaysEn(answer.firstAnswer.value)} and finish within ${workingDaysEn(answer.solvedWorkingDays)}, free of charge.`,
          ),
        ],
      },
      {
        id: "bao-ve",
        heading: "Keeping it safe",
        blocks: [
          text(
            "An order's page opens only with its own signed link, or with the order number and phone number together. The phone number on that page is partly hidden. Do not pass the link to strangers.",
          ),
          text(
            "If data leaks, we tell you and the authority within 72 hours, with advice on what to do.",
          ),
          see("complaints", "terms"),
        ],
      },
    ],
  }),
};
