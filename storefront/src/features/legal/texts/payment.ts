import { REFUND_WORKING_DAYS } from "../promises";
import { list, see, text, type Policy } from "../policy-text";

/** Payment methods, what the price includes, invoices. */
export const payment: Policy = {
  vi: () => ({
    title: "Thanh toán",
    summary: "Trả khi nhận hàng; giá đã gồm thuế, phí giao hiện riêng trước khi bạn xác nhận.",
    sections: [
      {
        id: "cach-tra",
        heading: "Trả tiền khi nhận hàng",
        blocks: [
          text(
            "Bạn xem hàng rồi mới trả tiền: cho người giao nếu nhận tại nhà, hoặc tại quầy nếu tự đến lấy. Chúng tôi không đòi đặt cọc.",
          ),
          text(
            "Số tiền cần trả là số tiền ghi trên trang đơn hàng, không hơn một đồng. Ai đòi thêm, bạn đừng trả và báo cho chúng tôi.",
          ),
        ],
      },
      {
        id: "gia",
        heading: "Giá gồm những gì",
        blocks: [
          list(
            "Giá trên trang đã gồm thuế giá trị gia tăng.",
            "Giá trên trang chưa gồm phí giao hàng. Phí này hiện thành một dòng riêng trước khi bạn xác nhận.",
            "Không có phí thu hộ, phí đóng gói hay phụ phí nào khác.",
          ),
        ],
      },
      {
        id: "an-toan",
        heading: "Giữ an toàn cho bạn",
        blocks: [
          text(
            "Chúng tôi không bao giờ gọi điện hay nhắn tin hỏi mật khẩu, mã OTP, số thẻ, cũng không nhờ bạn chuyển khoản trước. Trang này không có chỗ nào để nhập số thẻ.",
          ),
        ],
      },
      {
        id: "hoa-don",
        heading: "Hoá đơn",
        blocks: [
          text(
            "Đơn nào cũng có hoá đơn. Cần hoá đơn mang tên và mã số thuế của cơ quan, bạn ghi vào ô lời nhắn khi đặt hàng.",
          ),
        ],
      },
      {
        id: "tra-lai",
        heading: "Khi chúng tôi phải trả lại tiền",
        blocks: [
          text(
            `Tiền được trả lại trong ${REFUND_WORKING_DAYS} ngày làm việc, bằng tiền mặt tại điểm bán hoặc chuyển vào tài khoản bạn cho biết. Bạn không mất phí nào.`,
          ),
          see("returns", "delivery"),
        ],
      },
    ],
  }),
  en: () => ({
    title: "Payment",
    summary:
      "Pay when you receive the goods; prices include tax, and the delivery fee is shown before you confirm.",
    sections: [
      {
        id: "cach-tra",
        heading: "Cash on delivery",
        blocks: [
          text(
            "You look at the goods first and pay then: to the courier at your door, or at the counter if you collect. We ask for no deposit.",
          ),
          text(
            "The amount due is the one on your order's page and not a đồng more. If anyone asks for extra, do not pay it and tell us.",
          ),
        ],
      },
      {
        id: "gia",
        heading: "What the price includes",
        blocks: [
          list(
            "Prices on this site include value added tax.",
            "They do not include delivery. The fee appears on a line of its own before you confirm.",
            "There is no collection fee, packing fee or other surcharge.",
          ),
        ],
      },
      {
        id: "an-toan",
        heading: "Keeping you safe",
        blocks: [
          text(
            "We never call or text to ask for a password, a one-time code or a card number, nor for a transfer in advance. There is no place on this site to type a card number.",
          ),
        ],
      },
      {
        id: "hoa-don",
        heading: "Invoices",
        blocks: [
          text(
            "Every order comes with an invoice. If you need it in the name and tax code of an organisation, write them in the note when you order.",
          ),
        ],
      },
      {
        id: "tra-lai",
        heading: "When we owe you money",
        blocks: [
          text(
            `Money goes back within ${REFUND_WORKING_DAYS} working days, in cash at a sales point or to the account you name. It costs you nothing.`,
          ),
          see("returns", "delivery"),
        ],
      },
    ],
  }),
};
