import { dictionary } from "./dictionary";

export const errorTexts = dictionary({
  vi: {
    searchLabel: "Tìm món bạn cần",
    search: "Tìm",
    ways: "Hoặc đi lối này",
    catalog: "Tất cả đặc sản",
    producers: "Các nhà sản xuất",
    showrooms: "Các điểm bán",
    orderLookup: "Tra cứu đơn hàng",
    home: "Về trang chủ",
    again: "Thử lại",
    notFound: {
      title: "Trang này không có ở đây",
      text: "Có thể địa chỉ gõ nhầm một chữ, hoặc món hàng đã thôi bán. Bạn gõ tên món vào ô dưới đây, có dấu hay không dấu đều được.",
    },
    failed: {
      title: "Chúng tôi làm hỏng trang này",
      text: "Lỗi ở phía gian hàng, không phải do bạn. Giỏ hàng và đơn hàng của bạn vẫn còn nguyên. Bạn thử lại sau ít phút nhé.",
    },
    closed: {
      title: "Gian hàng đang sửa soạn lại",
      text: "Trong ít phút nữa chúng tôi mở lại. Giỏ hàng và đơn hàng của bạn vẫn còn nguyên.",
    },
  },
  en: {
    searchLabel: "Look for what you need",
    search: "Search",
    ways: "Or go this way",
    catalog: "All specialities",
    producers: "The producers",
    showrooms: "The sales points",
    orderLookup: "Look up an order",
    home: "Back to the home page",
    again: "Try again",
    notFound: {
      title: "There is no such page here",
      text: "A letter of the address may be wrong, or the item is no longer sold. Type its name below, with or without Vietnamese marks.",
    },
    failed: {
      title: "We broke this page",
      text: "The fault is the shop's, not yours. Your basket and your orders are safe. Please try again in a few minutes.",
    },
    closed: {
      title: "The shop is being set in order",
      text: "We open again in a few minutes. Your basket and your orders are safe.",
    },
  },
});
