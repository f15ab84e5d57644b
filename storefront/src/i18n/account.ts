import type { OrderStage } from "@lang-sao/backend/contracts/order";
import { dictionary } from "./dictionary";

type Mode = "delivery" | "pickup";

export const accountTexts = dictionary({
  vi: {
    order: (number: string) => `Đơn hàng số ${number}`,
    placed: {
      title: "Đã nhận đơn hàng",
      lead: (name: string, number: string) =>
        `Cảm ơn ${name}. Đơn của bạn mang số ${number}, chúng tôi bắt tay vào làm ngay.`,
      next: "Tiếp theo là gì",
      nextSteps: {
        delivery: (packingDays: number) => [
          "Chúng tôi gọi cho bạn nếu có điều cần hỏi.",
          `Hàng được đóng gói trong ${packingDays} ngày làm việc rồi giao cho bên vận chuyển.`,
          "Người giao gọi trước khi đến. Bạn mở gói xem hàng, rồi mới trả tiền.",
        ],
        pickup: () => [
          "Chúng tôi chuẩn bị hàng rồi gọi báo khi đã sẵn sàng ở điểm bán.",
          "Bạn đến lấy trong giờ mở cửa, đem theo số đơn và số điện thoại đã đặt.",
          "Bạn xem hàng ở quầy, rồi mới trả tiền.",
        ],
      } satisfies Record<Mode, (packingDays: number) => string[]>,
      keep: "Giữ lại đường dẫn này",
      keepText:
        "Mở ra lúc nào cũng biết đơn đang ở đâu. Ai có đường dẫn cũng xem được, nên bạn đừng gửi cho người lạ.",
      copy: "Chép đường dẫn",
      copied: "Đã chép đường dẫn.",
      lost: "Lỡ mất đường dẫn, bạn tìm lại bằng số đơn và số điện thoại ở",
      see: "Xem đơn đang ở đâu",
      continue: "Xem hàng khác",
    },
    status: {
      title: "Đơn hàng của bạn",
      now: "Bây giờ",
      steps: "Đường đi của đơn",
      done: "xong",
      copyTitle: "Bản lưu đơn hàng",
    },
    sentence: {
      received: {
        delivery: () => "Chúng tôi đã nhận đơn và sẽ sớm xác nhận.",
        pickup: () => "Chúng tôi đã nhận đơn và sẽ sớm xác nhận.",
      },
      confirmed: {
        delivery: () => "Đơn đã được xác nhận, hàng sắp được đóng gói.",
        pickup: () => "Đơn đã được xác nhận, hàng sắp được chuẩn bị.",
      },
      preparing: {
        delivery: () => "Hàng đang được đóng gói.",
        pickup: (place: string) => `Hàng đang được chuẩn bị để đưa đến ${place}.`,
      },
      on_the_way: {
        delivery: (place: string) => `Hàng đang trên đường đến ${place}.`,
        pickup: (place: string) => `Hàng đang trên đường đến ${place}.`,
      },
      ready_for_pickup: {
        delivery: (place: string) => `Hàng đã đến nơi, đang chờ bạn ở ${place}.`,
        pickup: (place: string) => `Hàng đã sẵn sàng ở ${place}, mời bạn đến lấy.`,
      },
      delivered: {
        delivery: () => "Hàng đã giao xong.",
        pickup: () => "Bạn đã nhận hàng.",
      },
      cancelled: {
        delivery: () => "Đơn đã huỷ. Bạn không phải trả khoản nào.",
        pickup: () => "Đơn đã huỷ. Bạn không phải trả khoản nào.",
      },
    } satisfies Record<OrderStage, Record<Mode, (place: string) => string>>,
    stages: {
      received: "Đã nhận đơn",
      confirmed: "Đã xác nhận",
      preparing: "Đóng gói",
      on_the_way: "Trên đường",
      ready_for_pickup: "Chờ bạn đến lấy",
      delivered: "Đã nhận hàng",
      cancelled: "Đã huỷ",
    } satisfies Record<OrderStage, string>,
    detail: {
      placedAt: "Đặt lúc",
      goods: "Hàng",
      quantity: "Số lượng",
      itemsTotal: "Tiền hàng",
      shipping: "Phí giao hàng",
      free: "Không mất phí",
      total: "Tổng cộng",
      taxIncluded: (tax: string) => `Đã gồm thuế ${tax}.`,
      taxIncludedPlain: "Đã gồm thuế.",
      payment: "Trả tiền",
      due: (amount: string) => `Trả ${amount} khi nhận hàng`,
      paid: "Đã trả đủ",
      nothingDue: "Không phải trả khoản nào",
      recipient: "Người nhận",
      deliverTo: "Giao đến",
      pickupAt: "Nhận tại",
      plateThen: "Khi đặt:",
      policies: "Chính sách áp dụng cho đơn này",
      policyVersion: (date: string) => `bản ngày ${date}`,
      help: "Cần sửa hoặc huỷ đơn, bạn gọi cho chúng tôi trước khi hàng được gửi đi:",
      helpPoints: "các điểm bán",
    },
    lookup: {
      title: "Tra cứu đơn hàng",
      lead: "Lỡ mất đường dẫn của đơn, bạn tìm lại bằng hai điều sau.",
      number: "Số đơn hàng",
      numberHint: "Chỉ gồm chữ số, có trên trang xác nhận.",
      phone: "Số điện thoại đã đặt",
      submit: "Tìm đơn",
      failures: {
        number_invalid: "Số đơn chỉ gồm chữ số, ví dụ 1024.",
        phone_invalid: "Số này chưa giống số di động Việt Nam. Ví dụ: 0912 345 678.",
        not_found:
          "Không có đơn nào khớp cả số đơn lẫn số điện thoại này. Bạn xem lại giúp từng chữ số nhé.",
        unavailable: "Quầy hàng đang chậm, chưa tìm được. Bạn thử lại sau ít phút nhé.",
        bad_form: "Yêu cầu vừa rồi bị thiếu thông tin. Bạn điền lại nhé.",
      },
      tooMany: (minutes: number) =>
        `Bạn đã thử nhiều lần. Để giữ an toàn cho đơn hàng của mọi người, mời bạn thử lại sau ${minutes} phút.`,
      help: "Vẫn không tìm được? Bạn hỏi ở bất kỳ điểm bán nào:",
      helpPoints: "xem các điểm bán",
    },
  },
  en: {
    order: (number: string) => `Order ${number}`,
    placed: {
      title: "Your order is in",
      lead: (name: string, number: string) =>
        `Thank you, ${name}. Your order has the number ${number}, and we are starting on it.`,
      next: "What happens next",
      nextSteps: {
        delivery: (packingDays: number) => [
          "We call you if there is anything to ask.",
          `The goods are packed within ${packingDays} working ${packingDays === 1 ? "day" : "days"} and handed to the courier.`,
          "The courier calls before coming. You open the parcel and look, and only then pay.",
        ],
        pickup: () => [
          "We get the goods ready and call you when they are at the sales point.",
          "Come during opening hours with the order number and the phone number you ordered with.",
          "You look at the goods at the counter, and only then pay.",
        ],
      } satisfies Record<Mode, (packingDays: number) => string[]>,
      keep: "Keep this link",
      keepText:
        "It always shows where your order is. Whoever has the link can see the order, so do not pass it to strangers.",
      copy: "Copy the link",
      copied: "The link is copied.",
      lost: "If you lose the link, find the order again by its number and your phone number at",
      see: "See where the order is",
      continue: "See other goods",
    },
    status: {
      title: "Your order",
      now: "Now",
      steps: "The order's way",
      done: "done",
      copyTitle: "Copy of the order",
    },
    sentence: {
      received: {
        delivery: () => "We have your order and will confirm it soon.",
        pickup: () => "We have your order and will confirm it soon.",
      },
      confirmed: {
        delivery: () => "The order is confirmed and about to be packed.",
        pickup: () => "The order is confirmed and about to be made ready.",
      },
      preparing: {
        delivery: () => "The goods are being packed.",
        pickup: (place: string) => `The goods are being made ready to go to ${place}.`,
      },
      on_the_way: {
        delivery: (place: string) => `The goods are on their way to ${place}.`,
        pickup: (place: string) => `The goods are on their way to ${place}.`,
      },
      ready_for_pickup: {
        delivery: (place: string) => `The goods have arrived and wait for you at ${place}.`,
        pickup: (place: string) => `The goods are ready at ${place}; come and collect them.`,
      },
      delivered: {
        delivery: () => "The goods have been delivered.",
        pickup: () => "You have collected the goods.",
      },
      cancelled: {
        delivery: () => "The order is cancelled. You owe nothing.",
        pickup: () => "The order is cancelled. You owe nothing.",
      },
    } satisfies Record<OrderStage, Record<Mode, (place: string) => string>>,
    stages: {
      received: "Received",
      confirmed: "Confirmed",
      preparing: "Packing",
      on_the_way: "On the way",
      ready_for_pickup: "Ready to collect",
      delivered: "In your hands",
      cancelled: "Cancelled",
    } satisfies Record<OrderStage, string>,
    detail: {
      placedAt: "Placed at",
      goods: "Goods",
      quantity: "Quantity",
      itemsTotal: "Goods",
      shipping: "Delivery",
      free: "Free",
      total: "Total",
      taxIncluded: (tax: string) => `Includes ${tax} tax.`,
      taxIncludedPlain: "Tax included.",
      payment: "Payment",
      due: (amount: string) => `Pay ${amount} on receipt`,
      paid: "Paid in full",
      nothingDue: "Nothing to pay",
      recipient: "Recipient",
      deliverTo: "Deliver to",
      pickupAt: "Collect at",
      plateThen: "When ordered:",
      policies: "Policies that hold for this order",
      policyVersion: (date: string) => `text of ${date}`,
      help: "To change or cancel the order, call us before the goods are sent:",
      helpPoints: "the sales points",
    },
    lookup: {
      title: "Look up an order",
      lead: "If you have lost the link of your order, find it again with these two things.",
      number: "Order number",
      numberHint: "Digits only; it stands on the confirmation page.",
      phone: "Phone number you ordered with",
      submit: "Find the order",
      failures: {
        number_invalid: "An order number has digits only, for example 1024.",
        phone_invalid: "This does not look like a Vietnamese mobile number. Example: 0912 345 678.",
        not_found:
          "No order matches both this number and this phone number. Please check every digit.",
        unavailable: "The shop is slow and could not search. Please try again in a few minutes.",
        bad_form: "Something was missing from that request. Please fill in the form again.",
      },
      tooMany: (minutes: number) =>
        `You have tried many times. To keep everyone's orders safe, please try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`,
      help: "Still not found? Ask at any sales point:",
      helpPoints: "see the sales points",
    },
  },
});
