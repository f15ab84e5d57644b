import type { Showroom } from "@lang-sao/backend/contracts/showroom";
import { dictionary } from "./dictionary";

interface ShowroomTexts {
  indexTitle: string;
  indexDescription: string;
  indexLead: string;
  kinds: Record<Showroom["kind"], string>;
  address: string;
  phone: string;
  hoursTitle: string;
  kind: string;
  place: string;
  illustrative: string;
  stockTitle: string;
  stockLead: string;
  stockCount: (count: string) => string;
  noStock: string;
  seeAll: string;
  description: (name: string, address: string) => string;
  hours: { days: string[]; everyDay: string; allDay: string; closed: string };
  timeZone: string;
}

export const showroomTexts = dictionary<ShowroomTexts>({
  vi: {
    indexTitle: "Điểm bán",
    indexDescription:
      "Trung tâm OCOP và các điểm bán ở bảy huyện cũ của Thái Bình: địa chỉ, giờ mở cửa, hàng đang có.",
    indexLead:
      "Đến tận nơi để xem, cầm và nếm; hoặc đặt trên mạng rồi ghé lấy. Hàng tươi chỉ trao tại điểm bán.",
    kinds: {
      station_airport_port: "Nhà ga, bến xe, bến cảng",
      rest_stop: "Trạm dừng chân",
      mall_supermarket_market: "Chợ, siêu thị, trung tâm thương mại",
      tourism_restaurant_hotel: "Điểm du lịch, nhà hàng, khách sạn",
      craft_village: "Làng nghề",
      service_centre: "Trung tâm dịch vụ",
      fair_exhibition_centre: "Trung tâm hội chợ, triển lãm",
      post_office: "Bưu điện",
    },
    address: "Địa chỉ",
    phone: "Điện thoại",
    hoursTitle: "Giờ mở cửa",
    kind: "Nằm ở",
    place: "Thuộc",
    illustrative: "Địa chỉ và giờ mở cửa của điểm bán này là minh hoạ.",
    stockTitle: "Đang có ở đây",
    stockLead:
      "Hàng trên kệ thay đổi trong ngày. Cần món nào chắc chắn, bạn đặt trước rồi ghé lấy.",
    stockCount: (count) => `${count} mặt hàng đang có`,
    noStock: "Lúc này điểm bán chưa có hàng trên kệ.",
    seeAll: "Xem tất cả hàng ở đây",
    description: (name, address) => `${name}, ${address}: giờ mở cửa và những đặc sản đang có.`,
    hours: {
      days: ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"],
      everyDay: "Hằng ngày",
      allDay: "cả ngày đêm",
      closed: "nghỉ",
    },
    timeZone: "giờ Việt Nam",
  },
  en: {
    indexTitle: "Where to buy",
    indexDescription:
      "The OCOP centre and its sales points in the seven former districts of Thái Bình: addresses, opening hours and what is in stock.",
    indexLead:
      "Come to see, hold and taste; or order online and collect. Fresh goods are handed over at a sales point only.",
    kinds: {
      station_airport_port: "Station, bus station or port",
      rest_stop: "Rest stop",
      mall_supermarket_market: "Market, supermarket or mall",
      tourism_restaurant_hotel: "Tourist site, restaurant or hotel",
      craft_village: "Craft village",
      service_centre: "Service centre",
      fair_exhibition_centre: "Fair and exhibition centre",
      post_office: "Post office",
    },
    address: "Address",
    phone: "Telephone",
    hoursTitle: "Opening hours",
    kind: "Located in",
    place: "Commune",
    illustrative: "The address and opening hours of this sales point are illustrative.",
    stockTitle: "In stock here",
    stockLead:
      "Shelves change during the day. To be sure of something, order it first and collect it.",
    stockCount: (count) => (count === "1" ? "1 product in stock" : `${count} products in stock`),
    noStock: "Nothing is on the shelves here at the moment.",
    seeAll: "See everything here",
    description: (name, address) => `${name}, ${address}: opening hours and what is in stock.`,
    hours: {
      days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
      everyDay: "Every day",
      allDay: "all day",
      closed: "closed",
    },
    timeZone: "Vietnam time",
  },
});
