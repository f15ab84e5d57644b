import type { CartError } from "@lang-sao/backend/contracts/cart";
import { dictionary } from "./dictionary";

/** What is wrong with a field of the details. */
export type CheckoutFieldError =
  | "name_missing"
  | "name_long"
  | "phone_missing"
  | "phone_invalid"
  | "email_invalid"
  | "note_long"
  | "mode_missing"
  | "line1_missing"
  | "line1_long"
  | "commune_missing"
  | "commune_unclear"
  | "showroom_missing";
/** Why ordering could not go on; `unclear` is a lost answer, after which nobody knows. */
export type CheckoutProblem = CartError | "unavailable" | "unclear";

export const checkoutTexts = dictionary({
  vi: {
    title: "Đặt hàng",
    description: "Điền nơi nhận, xem lại, rồi xác nhận. Trả tiền khi nhận hàng.",
    steps: {
      label: "Các bước đặt hàng",
      details: "Điền thông tin",
      review: "Xem lại",
      confirm: "Xác nhận",
    },
    required: "Bạn cần điền mọi ô, trừ những ô ghi “không bắt buộc”.",
    optional: "không bắt buộc",
    contact: "Người nhận",
    name: "Họ và tên",
    phone: "Số điện thoại di động",
    phoneHint: "Người giao gọi số này trước khi đến.",
    email: "Email",
    emailHint: "Để chúng tôi liên lạc khi gọi không được. Không dùng để quảng cáo.",
    note: "Lời nhắn",
    noteHint: "Giờ nhận tiện nhất, thông tin xuất hoá đơn…",
    how: "Cách nhận hàng",
    delivery: "Giao tận nơi",
    deliveryHint: "Phí tính theo tỉnh và cân nặng, hiện ở bước sau.",
    pickup: "Tự đến lấy ở điểm bán",
    pickupHint: "Không mất phí.",
    pickupOnly: "Đơn này nhận tại điểm bán, vì trong giỏ có hàng tươi không gửi đi xa được:",
    pickupOnlyAlternative:
      "Muốn giao tận nơi các món khác, bạn bỏ món tươi ra khỏi giỏ và đặt riêng.",
    line1: "Số nhà, đường, thôn xóm",
    commune: "Xã, phường",
    communeHint: "Gõ tên xã, tên mới hay tên cũ đều được, có dấu hay không dấu.",
    communeChoose: "Chọn đúng nơi của bạn",
    communeChosen: (label: string) => `Giao đến: ${label}`,
    communeCount: (count: number) =>
      count === 0
        ? "Không thấy xã nào như vậy. Bạn thử gõ tên huyện cũ hoặc tên ngắn hơn."
        : `Có ${count} nơi, dùng phím mũi tên để chọn.`,
    communeSearching: "Đang tìm…",
    communeFailed: "Chưa tìm được, mạng đang chậm. Bạn gõ lại nhé.",
    formerly: (place: string) => `trước là ${place}`,
    showroom: "Chọn điểm bán",
    toReview: "Xem lại đơn hàng",
    saving: "Đang tính phí giao…",
    errorsTitle: "Còn vài chỗ cần sửa",
    fieldErrors: {
      name_missing: "Bạn cho biết họ tên người nhận nhé.",
      name_long: "Họ tên dài quá, tối đa 120 chữ.",
      phone_missing: "Bạn cho biết số điện thoại để người giao gọi.",
      phone_invalid: "Số này chưa giống số di động Việt Nam. Ví dụ: 0912 345 678.",
      email_invalid: "Địa chỉ email chưa đúng. Không có thì bạn để trống.",
      note_long: "Lời nhắn dài quá, tối đa 500 chữ.",
      mode_missing: "Bạn chọn cách nhận hàng.",
      line1_missing: "Bạn cho biết số nhà, đường hoặc thôn xóm.",
      line1_long: "Dài quá, tối đa 200 chữ.",
      commune_missing: "Bạn gõ tên xã, phường rồi chọn trong danh sách.",
      commune_unclear: "Bạn chọn đúng nơi của mình trong danh sách.",
      showroom_missing: "Bạn chọn một điểm bán để đến lấy.",
    } satisfies Record<CheckoutFieldError, string>,
    reviewTitle: "Xem lại đơn hàng",
    reviewLead: "Sai chỗ nào bạn sửa ngay chỗ đó. Chưa có gì được đặt.",
    goods: "Hàng",
    edit: "Sửa",
    editContact: "Sửa người nhận",
    editFulfilment: "Sửa nơi nhận",
    editGoods: "Sửa giỏ hàng",
    payment: "Cách trả tiền",
    cod: "Trả tiền khi nhận hàng",
    codAtPoint: "Trả tiền tại điểm bán khi đến lấy",
    itemsTotal: "Tiền hàng",
    shipping: "Phí giao hàng",
    free: "Không mất phí",
    total: "Tổng cộng",
    taxIncluded: (tax: string) => `Đã gồm thuế ${tax}.`,
    taxIncludedPlain: "Đã gồm thuế.",
    toConfirm: "Đúng rồi, sang bước xác nhận",
    backToDetails: "Quay lại sửa",
    confirmTitle: "Xác nhận đặt hàng",
    confirmLead: (total: string) => `Bạn sẽ trả ${total} khi nhận hàng.`,
    confirmTo: "Nhận tại",
    confirmBy: "Người nhận",
    age: (age: number) => `Tôi đã đủ ${age} tuổi. Trong đơn có đồ uống có cồn.`,
    ageError: (age: number) =>
      `Đơn có đồ uống có cồn, chỉ bán cho người từ ${age} tuổi. Bạn đánh dấu vào ô nếu đã đủ tuổi.`,
    policies:
      "Khi đặt hàng, bạn đồng ý với các chính sách sau. Bản của ngày này được lưu cùng đơn hàng của bạn:",
    policyVersion: (date: string) => `bản ngày ${date}`,
    place: (total: string) => `Đặt hàng, trả ${total} khi nhận`,
    placing: "Đang gửi đơn hàng…",
    backToReview: "Quay lại xem",
    blocked: "Trong giỏ còn món cần xem lại trước khi đặt hàng.",
    openCart: "Mở giỏ hàng",
    totalChanged: (from: string, to: string) =>
      `Tổng tiền vừa đổi từ ${from} thành ${to}. Đơn chưa được đặt; bạn xem lại rồi xác nhận lần nữa.`,
    problems: {
      cart_unknown:
        "Chúng tôi không tìm thấy giỏ hàng này nữa. Những gì bạn điền vẫn còn; bạn chọn lại hàng rồi quay lại đây.",
      cart_completed:
        "Giỏ này đã thành đơn hàng rồi, không bị đặt hai lần. Bạn xem đơn ở trang tra cứu.",
      cart_empty: "Giỏ hàng đang trống. Những gì bạn điền vẫn còn.",
      line_blocked:
        "Có món vừa hết hoặc không đủ. Bạn mở giỏ hàng để sửa, những gì bạn điền vẫn còn.",
      total_changed: "Tổng tiền vừa đổi. Đơn chưa được đặt; bạn xem lại rồi xác nhận lần nữa.",
      pickup_required:
        "Trong giỏ có hàng tươi nên cả đơn nhận tại điểm bán. Bạn chọn một điểm bán nhé.",
      address_unknown:
        "Chúng tôi không nhận ra xã, phường này. Bạn gõ và chọn lại trong danh sách.",
      showroom_unknown: "Điểm bán này vừa ngừng nhận đơn. Bạn chọn điểm khác nhé.",
      age_unconfirmed: "Đơn có đồ uống có cồn. Bạn xác nhận đã đủ tuổi thì mới đặt được.",
      checkout_incomplete: "Còn thiếu thông tin nhận hàng. Bạn điền nốt rồi đặt.",
      unavailable:
        "Quầy hàng đang chậm nên việc vừa rồi chưa làm được. Những gì bạn điền vẫn còn, bạn bấm lại sau ít phút.",
      unclear:
        "Mạng bị ngắt nên chưa rõ đơn đã tới nơi hay chưa. Bạn cứ bấm lại: một giỏ chỉ thành một đơn, không bị đặt hai lần.",
    } satisfies Record<CheckoutProblem, string>,
    lookup: "Tra cứu đơn hàng",
    toCatalog: "Xem hàng đang có",
    emptyTitle: "Chưa có gì để đặt",
  },
  en: {
    title: "Order",
    description: "Say where to, look it over, then confirm. You pay on receipt.",
    steps: {
      label: "Steps of ordering",
      details: "Your details",
      review: "Review",
      confirm: "Confirm",
    },
    required: "Please fill in every box except those marked “optional”.",
    optional: "optional",
    contact: "Recipient",
    name: "Full name",
    phone: "Mobile phone number",
    phoneHint: "A Vietnamese number; the courier calls it before coming.",
    email: "E-mail",
    emailHint: "For reaching you when a call fails. Never for advertising.",
    note: "Note",
    noteHint: "The best time to deliver, details for an invoice…",
    how: "How to receive the goods",
    delivery: "Delivery to your door",
    deliveryHint: "The fee depends on province and weight and is shown in the next step.",
    pickup: "Collect at a sales point",
    pickupHint: "Free of charge.",
    pickupOnly:
      "This order is collected at a sales point, because the basket holds fresh goods that cannot travel far:",
    pickupOnlyAlternative:
      "To have the other items delivered, take the fresh ones out of the basket and order them separately.",
    line1: "House number, street, hamlet",
    commune: "Commune or ward",
    communeHint: "Type its new or former name, with or without Vietnamese marks.",
    communeChoose: "Choose the right place",
    communeChosen: (label: string) => `Deliver to: ${label}`,
    communeCount: (count: number) =>
      count === 0
        ? "No such commune. Try the former district or a shorter name."
        : count === 1
          ? "1 place; use the arrow keys to choose."
          : `${count} places; use the arrow keys to choose.`,
    communeSearching: "Searching…",
    communeFailed: "The search failed because the connection is slow. Please type again.",
    formerly: (place: string) => `formerly ${place}`,
    showroom: "Choose a sales point",
    toReview: "Review the order",
    saving: "Working out the delivery fee…",
    errorsTitle: "A few things need correcting",
    fieldErrors: {
      name_missing: "Please give the recipient's name.",
      name_long: "The name is too long; 120 characters at most.",
      phone_missing: "Please give a phone number for the courier.",
      phone_invalid: "This does not look like a Vietnamese mobile number. Example: 0912 345 678.",
      email_invalid: "The e-mail address is not right. You may leave it empty.",
      note_long: "The note is too long; 500 characters at most.",
      mode_missing: "Please choose how to receive the goods.",
      line1_missing: "Please give the house number, street or hamlet.",
      line1_long: "Too long; 200 characters at most.",
      commune_missing: "Please type the commune or ward and choose it from the list.",
      commune_unclear: "Please choose the right place from the list.",
      showroom_missing: "Please choose a sales point.",
    } satisfies Record<CheckoutFieldError, string>,
    reviewTitle: "Review your order",
    reviewLead: "Correct whatever is wrong. Nothing has been ordered yet.",
    goods: "Goods",
    edit: "Edit",
    editContact: "Edit the recipient",
    editFulfilment: "Edit the place",
    editGoods: "Edit the basket",
    payment: "Payment",
    cod: "Cash on delivery",
    codAtPoint: "Pay at the sales point when you collect",
    itemsTotal: "Goods",
    shipping: "Delivery",
    free: "Free",
    total: "Total",
    taxIncluded: (tax: string) => `Includes ${tax} tax.`,
    taxIncludedPlain: "Tax included.",
    toConfirm: "All correct, go on to confirm",
    backToDetails: "Go back and edit",
    confirmTitle: "Confirm your order",
    confirmLead: (total: string) => `You will pay ${total} on receipt.`,
    confirmTo: "Received at",
    confirmBy: "Recipient",
    age: (age: number) => `I am ${age} or older. This order contains alcohol.`,
    ageError: (age: number) =>
      `The order contains alcohol, sold only to people aged ${age} or over. Please tick the box if you are.`,
    policies: "By ordering you agree to these policies. Today's texts are kept with your order:",
    policyVersion: (date: string) => `text of ${date}`,
    place: (total: string) => `Place the order, pay ${total} on receipt`,
    placing: "Sending your order…",
    backToReview: "Back to review",
    blocked: "Some items in your basket need attention before you can order.",
    openCart: "Open the basket",
    totalChanged: (from: string, to: string) =>
      `The total has just changed from ${from} to ${to}. Nothing was ordered; please look it over and confirm again.`,
    problems: {
      cart_unknown:
        "We can no longer find this basket. What you typed is kept; choose your goods again and come back.",
      cart_completed:
        "This basket has already become an order; it was not placed twice. You can look it up.",
      cart_empty: "The basket is empty. What you typed is kept.",
      line_blocked:
        "Something has just sold out or run short. Open the basket to correct it; what you typed is kept.",
      total_changed:
        "The total has just changed. Nothing was ordered; please look it over and confirm again.",
      pickup_required:
        "The basket holds fresh goods, so the whole order is collected. Please choose a sales point.",
      address_unknown: "We do not recognise this commune. Please type and choose it again.",
      showroom_unknown: "This sales point has just stopped taking orders. Please choose another.",
      age_unconfirmed:
        "The order contains alcohol. It can be placed only once you confirm your age.",
      checkout_incomplete: "Some details are still missing. Please complete them first.",
      unavailable:
        "The shop is slow and could not do that. What you typed is kept; please try again in a few minutes.",
      unclear:
        "The connection broke, so it is not clear whether your order arrived. Press again safely: one basket becomes one order, never two.",
    } satisfies Record<CheckoutProblem, string>,
    lookup: "Look up an order",
    toCatalog: "See what is in stock",
    emptyTitle: "Nothing to order yet",
  },
});
