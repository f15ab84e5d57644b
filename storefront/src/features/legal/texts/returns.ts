import {
  COMPLAINT_TIMES,
  FAULT_RETURN_DAYS,
  FRESH_REPORT_HOURS,
  REFUND_WORKING_DAYS,
  UNOPENED_RETURN_DAYS,
} from "../promises";
import { list, see, steps, table, text, type Policy } from "../policy-text";
import { firstAnswerEn, firstAnswerVi } from "../wording";

/** Returns and refunds: when, how long, at whose cost. */
export const returns: Policy = {
  vi: () => ({
    title: "Đổi trả và hoàn tiền",
    summary: "Hàng sai, hỏng thì chúng tôi đổi hoặc trả tiền; hàng chưa mở cũng trả lại được.",
    sections: [
      {
        id: "khi-nao",
        heading: "Khi nào được đổi, trả",
        blocks: [
          table(
            "Thời hạn và phí gửi trả",
            ["Trường hợp", "Báo cho chúng tôi trong", "Phí gửi trả"],
            [
              [
                "Giao sai, thiếu, vỡ, hỏng, hết hạn, khác với mô tả",
                `${FAULT_RETURN_DAYS} ngày từ khi nhận`,
                "Chúng tôi chịu",
              ],
              [
                "Hàng tươi bị hỏng (thịt, trứng, rau củ, món giữ lạnh)",
                `${FRESH_REPORT_HOURS} giờ từ khi nhận`,
                "Không phải gửi trả, chỉ cần ảnh",
              ],
              [
                "Đổi ý, hàng còn nguyên, chưa mở",
                `${UNOPENED_RETURN_DAYS} ngày từ khi nhận`,
                "Bạn chịu; mang đến điểm bán thì không mất phí",
              ],
            ],
          ),
          text(
            "Hàng được nhà sản xuất hoặc cơ quan nhà nước thu hồi thì trả lại lúc nào cũng được, đã mở hay chưa, và chúng tôi chịu mọi phí.",
          ),
        ],
      },
      {
        id: "khong-nhan",
        heading: "Những món không nhận lại khi bạn đổi ý",
        blocks: [
          list(
            "Hàng tươi và món phải giữ lạnh, vì chúng tôi không thể bán lại cho người khác.",
            "Đồ ăn, thức uống đã mở.",
            "Hàng thủ công làm riêng theo ý bạn.",
          ),
          text("Những món này nếu sai hoặc hỏng vẫn được đổi, trả như trên."),
        ],
      },
      {
        id: "cach-lam",
        heading: "Làm thế nào",
        blocks: [
          steps(
            "Báo cho chúng tôi số đơn và chuyện gì đã xảy ra. Có ảnh thì nhanh hơn, không có cũng không sao.",
            `Chúng tôi trả lời trong ${firstAnswerVi(COMPLAINT_TIMES.goods)} và nói rõ cách gửi lại, nếu cần gửi.`,
            "Bạn chọn: đổi món mới, nhận món khác bù chênh lệch, hoặc lấy lại tiền.",
          ),
          { kind: "contact" },
        ],
      },
      {
        id: "hoan-tien",
        heading: "Hoàn tiền",
        blocks: [
          text(
            `Chúng tôi hoàn tiền trong ${REFUND_WORKING_DAYS} ngày làm việc kể từ khi nhận lại hàng, hoặc kể từ khi đồng ý nếu không phải gửi hàng. Bạn nhận tiền mặt tại điểm bán hoặc qua tài khoản ngân hàng.`,
          ),
          text(
            "Lỗi của chúng tôi thì hoàn cả phí giao lúc đầu. Bạn đổi ý thì hoàn tiền hàng, phí giao lúc đầu không hoàn.",
          ),
          see("delivery", "complaints", "payment"),
        ],
      },
    ],
  }),
  en: () => ({
    title: "Returns and refunds",
    summary: "Wrong or spoilt goods are replaced or refunded; unopened goods may come back too.",
    sections: [
      {
        id: "khi-nao",
        heading: "When you can return something",
        blocks: [
          table(
            "Time limits and who pays for the way back",
            ["Case", "Tell us within", "Return cost"],
            [
              [
                "Wrong, missing, broken, spoilt, past its date, not as described",
                `${FAULT_RETURN_DAYS} days of receipt`,
                "We pay",
              ],
              [
                "Fresh goods gone bad (meat, eggs, vegetables, chilled food)",
                `${FRESH_REPORT_HOURS} hours of receipt`,
                "Nothing to send back, a picture will do",
              ],
              [
                "Change of mind, goods whole and unopened",
                `${UNOPENED_RETURN_DAYS} days of receipt`,
                "You pay; free if you bring it to a sales point",
              ],
            ],
          ),
          text(
            "Goods recalled by the maker or by an authority can come back at any time, opened or not, and we bear every cost.",
          ),
        ],
      },
      {
        id: "khong-nhan",
        heading: "What we cannot take back on a change of mind",
        blocks: [
          list(
            "Fresh and chilled goods, because we cannot sell them to anyone else.",
            "Food and drink that has been opened.",
            "Craft goods made to your own wishes.",
          ),
          text("If any of these is wrong or spoilt, it is still replaced or refunded as above."),
        ],
      },
      {
        id: "cach-lam",
        heading: "What to do",
        blocks: [
          steps(
            "Tell us the order number and what happened. Pictures make it quicker, but are not needed.",
            `We answer within ${firstAnswerEn(COMPLAINT_TIMES.goods)} and explain how to send the goods back, if they need to be sent.`,
            "You choose: a replacement, something else with the difference settled, or your money back.",
          ),
          { kind: "contact" },
        ],
      },
      {
        id: "hoan-tien",
        heading: "Refunds",
        blocks: [
          text(
            `We refund within ${REFUND_WORKING_DAYS} working days of getting the goods back, or of agreeing when nothing needs to be sent. You receive cash at a sales point or a bank transfer.`,
          ),
          text(
            "If the fault is ours, the first delivery fee is refunded too. If you changed your mind, the price of the goods is refunded but not the first delivery fee.",
          ),
          see("delivery", "complaints", "payment"),
        ],
      },
    ],
  }),
};
