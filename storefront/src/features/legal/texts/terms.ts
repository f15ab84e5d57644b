import { ALCOHOL_AGE, MISINFORMED_CANCEL_DAYS, ORDER_KEPT_YEARS } from "../promises";
import { list, see, steps, text, type Policy } from "../policy-text";

/** General terms: how an order comes about and what each side owes. Luật 19/2023/QH15. */
export const terms: Policy = {
  vi: (facts) => ({
    title: "Điều khoản chung",
    summary: `Những điều bạn và ${facts.shopName} thoả thuận với nhau khi bạn đặt hàng.`,
    sections: [
      {
        id: "dat-hang",
        heading: "Đặt hàng diễn ra thế nào",
        blocks: [
          steps(
            "Bạn chọn hàng vào giỏ. Giỏ hàng chưa giữ hàng và chưa buộc bạn mua.",
            "Bạn cho biết tên, số điện thoại và nơi nhận.",
            "Bạn xem lại toàn bộ: hàng, giá, phí giao, nơi nhận, cách trả tiền. Sai chỗ nào sửa được ngay chỗ đó.",
            "Bạn bấm đặt hàng. Lúc này đơn hàng hình thành, bạn có số đơn và một trang riêng để theo dõi.",
          ),
          text(
            "Nếu giá hay lượng hàng đổi trong lúc bạn đang đặt, chúng tôi nói rõ và hỏi lại. Đơn chỉ được nhận đúng với số tiền bạn đã thấy.",
          ),
          text(
            "Trang đơn hàng là bản lưu cho bạn, có cả ngày của từng chính sách áp dụng cho đơn ấy. Bạn in ra hay lưu đường dẫn đều được.",
          ),
        ],
      },
      {
        id: "gia",
        heading: "Giá",
        blocks: [
          text(
            "Giá ghi bằng đồng Việt Nam và đã gồm thuế. Phí giao hàng chưa nằm trong giá, được tính và hiện riêng trước khi bạn xác nhận. Nhận tại điểm bán thì không mất phí giao.",
          ),
          text(
            "Nếu một giá ghi sai đến mức ai cũng thấy là nhầm, chúng tôi gọi cho bạn trước khi gửi hàng. Bạn được chọn mua theo giá đúng hoặc huỷ đơn mà không mất gì.",
          ),
        ],
      },
      {
        id: "huy-don",
        heading: "Huỷ đơn",
        blocks: [
          list(
            "Bạn huỷ được mà không cần nêu lý do khi hàng chưa giao cho bên vận chuyển. Chỉ cần báo cho chúng tôi số đơn.",
            `Nếu điều chúng tôi viết về món hàng bị sai hoặc thiếu, bạn huỷ được trong ${MISINFORMED_CANCEL_DAYS} ngày kể từ ngày đặt và được trả lại toàn bộ tiền.`,
            "Nếu hàng hết hoặc hỏng trước khi gửi, chúng tôi báo ngay. Bạn chọn đợi, đổi món khác hay huỷ.",
          ),
        ],
      },
      {
        id: "san-pham",
        heading: "Về hàng hoá và số sao",
        blocks: [
          text(
            "Số sao OCOP là của từng sản phẩm, do cơ quan nhà nước công nhận và có thời hạn. Chúng tôi chỉ hiện sao khi giấy chứng nhận còn hiệu lực vào đúng ngày bạn xem.",
          ),
          text(
            "Nhiều món làm bằng tay nên màu, cỡ, hình dáng có thể xê dịch chút ít. Trọng lượng, thành phần và hạn dùng đọc trên nhãn của chính gói hàng bạn nhận.",
          ),
          ...(facts.demonstration
            ? [
                text(
                  "Đây là gian hàng trình diễn. Giá, trọng lượng, hạn dùng và ngày tháng trên giấy chứng nhận chỉ để minh hoạ, và chỗ nào như vậy đều có ghi bên cạnh.",
                ),
              ]
            : []),
        ],
      },
      {
        id: "ruou",
        heading: "Rượu và đồ uống có cồn",
        blocks: [
          text(
            `Chúng tôi chỉ bán rượu cho người từ ${ALCOHOL_AGE} tuổi trở lên. Bạn xác nhận tuổi khi đặt, và người giao được quyền xem giấy tờ trước khi trao hàng. Người nhận chưa đủ tuổi thì hàng được mang về và bạn không phải trả tiền.`,
          ),
        ],
      },
      {
        id: "trach-nhiem",
        heading: "Trách nhiệm của mỗi bên",
        blocks: [
          list(
            "Chúng tôi giao đúng hàng, đúng giá, còn hạn dùng, và đền bù khi làm sai.",
            "Bạn cho biết tên, số điện thoại và nơi nhận đúng để hàng đến được.",
            "Khi trang bị lỗi hay có thiên tai, dịch bệnh khiến hàng đến trễ, chúng tôi báo cho bạn và bạn có quyền huỷ đơn.",
          ),
          text("Không điều nào ở đây làm giảm quyền mà luật bảo vệ người tiêu dùng dành cho bạn."),
        ],
      },
      {
        id: "luu-giu",
        heading: "Lưu giữ và thay đổi",
        blocks: [
          text(`Đơn hàng được lưu ít nhất ${ORDER_KEPT_YEARS} năm để bạn tra lại hoặc khiếu nại.`),
          text(
            "Khi sửa một chính sách, chúng tôi ghi ngày mới ở đầu trang. Đơn đã đặt vẫn theo bản có hiệu lực vào ngày đặt.",
          ),
          text(
            "Hai bên có điều chưa thống nhất thì nói chuyện với nhau trước. Không xong, bạn có thể nhờ cơ quan bảo vệ người tiêu dùng hoặc toà án nơi bạn ở. Pháp luật Việt Nam được áp dụng.",
          ),
          see("delivery", "payment", "returns", "complaints", "privacy"),
        ],
      },
    ],
  }),
  en: (facts) => ({
    title: "General terms",
    summary: `What you and ${facts.shopName} agree on when you place an order.`,
    sections: [
      {
        id: "dat-hang",
        heading: "How an order comes about",
        blocks: [
          steps(
            "You put goods in the basket. The basket does not reserve them and does not bind you to buy.",
            "You tell us your name, phone number and where you want to receive the goods.",
            "You look everything over: goods, prices, delivery fee, place, way of paying. Whatever is wrong can be corrected on the spot.",
            "You press the order button. That is when the order exists; you get a number and a page of your own to follow it.",
          ),
          text(
            "If a price or the stock changes while you are ordering, we say so and ask again. An order is only taken for exactly the amount you saw.",
          ),
          text(
            "The order's page is your copy. It names the date of every policy that holds for that order. You may print it or keep its link.",
          ),
        ],
      },
      {
        id: "gia",
        heading: "Prices",
        blocks: [
          text(
            "Prices are in Vietnamese đồng and include tax. The delivery fee is not part of them: it is worked out and shown separately before you confirm. Collecting at a sales point costs nothing extra.",
          ),
          text(
            "If a price is so wrong that anyone can see it is a slip, we call you before sending anything. You may buy at the right price or cancel at no cost.",
          ),
        ],
      },
      {
        id: "huy-don",
        heading: "Cancelling",
        blocks: [
          list(
            "You may cancel without a reason until the goods are handed to the courier. Just tell us the order number.",
            `If what we wrote about an item was wrong or incomplete, you may cancel within ${MISINFORMED_CANCEL_DAYS} days of ordering and get all your money back.`,
            "If goods run out or spoil before we send them, we tell you at once. You choose to wait, take something else or cancel.",
          ),
        ],
      },
      {
        id: "san-pham",
        heading: "About the goods and their stars",
        blocks: [
          text(
            "OCOP stars belong to a single product; a public authority awards them for a limited time. We show stars only while the certificate is in force on the very day you look.",
          ),
          text(
            "Many things here are made by hand, so colour, size and shape may differ a little. For weight, ingredients and best-before date, read the label of the pack you receive.",
          ),
          ...(facts.demonstration
            ? [
                text(
                  "This shop is a demonstration. Prices, weights, shelf lives and certificate dates are illustrative, and each is marked as such where it stands.",
                ),
              ]
            : []),
        ],
      },
      {
        id: "ruou",
        heading: "Alcohol",
        blocks: [
          text(
            `We sell alcohol only to people aged ${ALCOHOL_AGE} or over. You confirm your age when ordering, and the courier may ask for a document before handing the goods over. If whoever receives them is too young, the goods go back and you pay nothing.`,
          ),
        ],
      },
      {
        id: "trach-nhiem",
        heading: "What each side answers for",
        blocks: [
          list(
            "We deliver the right goods, at the right price, within their shelf life, and make good what we get wrong.",
            "You give a correct name, phone number and place so that the goods can reach you.",
            "When the site fails, or storms or epidemics delay a parcel, we tell you and you may cancel.",
          ),
          text("Nothing here takes away a right that consumer law gives you."),
        ],
      },
      {
        id: "luu-giu",
        heading: "Keeping and changing",
        blocks: [
          text(
            `Orders are kept for at least ${ORDER_KEPT_YEARS} years, so that you can look them up or complain.`,
          ),
          text(
            "When we change a policy, the new date stands at the top of its page. Orders already placed stay under the text that held on the day of the order.",
          ),
          text(
            "If we disagree, let us talk first. If that does not help, you may turn to a consumer protection authority or to the court where you live. Vietnamese law applies.",
          ),
          see("delivery", "payment", "returns", "complaints", "privacy"),
        ],
      },
    ],
  }),
};
