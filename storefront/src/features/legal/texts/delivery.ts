import {
  ALCOHOL_AGE,
  DELIVERY_ATTEMPTS,
  DELIVERY_DAYS,
  PACKING_WORKING_DAYS,
  PICKUP_HOLD_DAYS,
} from "../promises";
import { list, see, steps, table, text, type Policy } from "../policy-text";
import { daysEn, rangeEn, rangeVi, workingDaysEn } from "../wording";

/** Delivery: method, time, limits, inspection on receipt. Luật 122/2025/QH15. */
export const delivery: Policy = {
  vi: () => ({
    title: "Giao hàng và nhận hàng",
    summary: "Hàng đến bằng cách nào, mất mấy ngày, phí bao nhiêu và xem hàng khi nhận ra sao.",
    sections: [
      {
        id: "cach-nhan",
        heading: "Hai cách nhận hàng",
        blocks: [
          list(
            "Giao tận nơi trong cả nước, do đơn vị vận chuyển mang đến.",
            "Tự đến lấy ở một điểm bán bạn chọn khi đặt, không mất phí.",
          ),
          text(
            "Thịt tươi và trứng tươi chỉ giao tại điểm bán, vì đi đường dài thì không còn tươi. Giỏ có món như vậy thì cả đơn nhận tại điểm bán; muốn giao tận nơi các món khác, bạn đặt thành đơn riêng.",
          ),
        ],
      },
      {
        id: "thoi-gian",
        heading: "Mất bao lâu",
        blocks: [
          text(
            `Chúng tôi đóng gói trong ${PACKING_WORKING_DAYS} ngày làm việc. Đơn đặt vào Chủ nhật hay ngày lễ được tính từ ngày làm việc kế tiếp. Từ lúc giao cho bên vận chuyển, hàng thường đến sau:`,
          ),
          table(
            "Thời gian vận chuyển",
            ["Nơi nhận", "Thời gian"],
            [
              ["Tỉnh Hưng Yên (gồm Thái Bình cũ)", rangeVi(DELIVERY_DAYS.hungYen)],
              ["Các tỉnh, thành phố khác ở miền Bắc", rangeVi(DELIVERY_DAYS.north)],
              ["Miền Trung, miền Nam và hải đảo", rangeVi(DELIVERY_DAYS.elsewhere)],
            ],
          ),
          text(
            "Hàng trễ hơn thế thì bạn gọi cho chúng tôi, và bạn có quyền huỷ đơn mà không mất gì.",
          ),
        ],
      },
      {
        id: "phi",
        heading: "Phí giao hàng",
        blocks: [
          text(
            "Phí tính theo tỉnh nhận hàng và cân nặng của cả đơn. Bạn thấy số tiền trước khi xác nhận, và đó là số tiền cuối cùng: không có phụ phí nào khi nhận.",
          ),
        ],
      },
      {
        id: "gioi-han",
        heading: "Giới hạn",
        blocks: [
          list(
            "Chúng tôi chưa giao ra nước ngoài.",
            `Mỗi đơn được giao tối đa ${DELIVERY_ATTEMPTS} lần. Người giao gọi điện trước khi đến; cả ${DELIVERY_ATTEMPTS} lần đều không gặp thì hàng quay về và đơn được huỷ.`,
            `Hàng tự đến lấy được giữ ${PICKUP_HOLD_DAYS.ordinary} ngày kể từ lúc chúng tôi báo đã sẵn sàng; hàng tươi giữ ${PICKUP_HOLD_DAYS.fresh} ngày.`,
            `Đơn có rượu chỉ trao cho người từ ${ALCOHOL_AGE} tuổi trở lên.`,
          ),
        ],
      },
      {
        id: "kiem-hang",
        heading: "Xem hàng khi nhận",
        blocks: [
          text(
            "Người nhận được mở gói xem hàng trước mặt người giao, trước khi trả tiền. Nên xem những điều sau:",
          ),
          steps(
            "Đúng món, đủ số lượng.",
            "Bao bì còn nguyên, không ướt, không rách, không phồng.",
            "Nhãn còn rõ, hạn dùng còn dài.",
          ),
          text(
            "Chưa trả tiền thì chưa bóc bao bì trong cùng và chưa dùng thử. Thấy sai hoặc hỏng, bạn có quyền không nhận và không phải trả đồng nào, kể cả phí giao.",
          ),
          text(
            "Tại điểm bán, bạn xem hàng ở quầy theo cùng cách ấy. Đem theo số đơn và số điện thoại đã đặt.",
          ),
          see("returns", "payment", "complaints"),
        ],
      },
      {
        id: "rui-ro",
        heading: "Hàng hỏng dọc đường",
        blocks: [
          text(
            "Cho đến khi bạn cầm hàng trên tay, mất mát hay hư hỏng là phần của chúng tôi. Bạn không phải tự làm việc với bên vận chuyển.",
          ),
        ],
      },
    ],
  }),
  en: () => ({
    title: "Delivery and collection",
    summary:
      "How the goods reach you, how many days it takes, what it costs and how to check them on receipt.",
    sections: [
      {
        id: "cach-nhan",
        heading: "Two ways to receive your goods",
        blocks: [
          list(
            "Delivery to your door anywhere in Vietnam, by courier.",
            "Collection at a sales point you choose when ordering, free of charge.",
          ),
          text(
            "Fresh meat and fresh eggs are handed over at sales points only, because a long road takes their freshness. If the basket holds such goods, the whole order is collected; to have the rest delivered, place a separate order.",
          ),
        ],
      },
      {
        id: "thoi-gian",
        heading: "How long it takes",
        blocks: [
          text(
            `We pack within ${workingDaysEn(PACKING_WORKING_DAYS)}. Orders placed on a Sunday or public holiday count from the next working day. Once handed to the courier, goods usually arrive after:`,
          ),
          table(
            "Time on the road",
            ["Where to", "Time"],
            [
              ["Hưng Yên province (including former Thái Bình)", rangeEn(DELIVERY_DAYS.hungYen)],
              ["Other provinces and cities in the North", rangeEn(DELIVERY_DAYS.north)],
              ["Central and southern Vietnam, islands", rangeEn(DELIVERY_DAYS.elsewhere)],
            ],
          ),
          text("If it takes longer, call us; you may then cancel at no cost."),
        ],
      },
      {
        id: "phi",
        heading: "Delivery fee",
        blocks: [
          text(
            "The fee depends on the province and on the weight of the whole order. You see it before you confirm, and it is final: nothing is added at the door.",
          ),
        ],
      },
      {
        id: "gioi-han",
        heading: "Limits",
        blocks: [
          list(
            "We do not deliver outside Vietnam yet.",
            `The courier tries up to ${DELIVERY_ATTEMPTS} times and calls before coming. If nobody is there all ${DELIVERY_ATTEMPTS} times, the parcel goes back and the order is cancelled.`,
            `Goods to collect are kept for ${daysEn(PICKUP_HOLD_DAYS.ordinary)} after we tell you they are ready; fresh goods for ${daysEn(PICKUP_HOLD_DAYS.fresh)}.`,
            `Orders with alcohol are handed only to people aged ${ALCOHOL_AGE} or over.`,
          ),
        ],
      },
      {
        id: "kiem-hang",
        heading: "Checking the goods on receipt",
        blocks: [
          text(
            "Whoever receives the parcel may open it and look, with the courier present, before paying. Please check:",
          ),
          steps(
            "The right goods, in the right number.",
            "Packaging whole: not wet, not torn, not swollen.",
            "A readable label and a best-before date still well ahead.",
          ),
          text(
            "Until you have paid, leave the innermost wrapping closed and do not try the goods. If something is wrong or broken, you may refuse the parcel and pay nothing, not even the delivery fee.",
          ),
          text(
            "At a sales point you check the goods at the counter in the same way. Bring the order number and the phone number you ordered with.",
          ),
          see("returns", "payment", "complaints"),
        ],
      },
      {
        id: "rui-ro",
        heading: "Damage on the way",
        blocks: [
          text(
            "Until the goods are in your hands, loss and damage are ours to bear. You never have to deal with the courier yourself.",
          ),
        ],
      },
    ],
  }),
};
