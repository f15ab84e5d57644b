import { dictionary } from "./dictionary";

export const placeTexts = dictionary({
  vi: {
    /** Broken, if need be, between the name and the district that tells it from its namesakes. */
    formerShort: (name: string, district: string): [string, string] => [name, `(${district}) cũ`],
    formerFull: (name: string, district: string, province: string) =>
      `trước là ${name}, ${district}, ${province}`,
    formerDistrict: (district: string) =>
      district.startsWith("Thành phố") ? `t${district.slice(1)} cũ` : `huyện ${district} cũ`,
    indexTitle: "Xã và làng",
    indexDescription:
      "Các xã có đặc sản ở Làng Sao, tìm được bằng tên hôm nay và tên trước tháng 7/2025.",
    indexLead:
      "Từ ngày 1/7/2025, Thái Bình nhập vào Hưng Yên và không còn huyện. Bà con, nhãn hàng và giấy tờ vẫn gọi tên cũ, nên ở đây mỗi nơi có cả hai tên.",
    products: (count: string) => `${count} sản phẩm`,
    formerly: "trước là",
    sea: "Biển Đông",
    mapTitle: "Chỗ của mỗi làng",
    mapLead: "Xếp gần như trên bản đồ Thái Bình cũ: trên là bắc, phải là biển.",
    communeLead: {
      tinh: (name: string, province: string) => `${name} nay thuộc tỉnh ${province}.`,
      thanh_pho: (name: string, province: string) => `${name} nay thuộc thành phố ${province}.`,
    },
    communeDescription: (name: string, former: string) =>
      former ? `Đặc sản của ${name}, trước là ${former}.` : `Đặc sản của ${name}.`,
    productsOf: (name: string) => `Đặc sản của ${name}`,
    producersOf: (name: string) => `Người làm ở ${name}`,
    showroomsOf: (name: string) => `Điểm bán ở ${name}`,
    allFormer: "Các xã cũ đã nhập vào đây",
    searchHere: "Lọc và sắp xếp hàng của xã này",
    noProducts: "Hôm nay chưa có sản phẩm nào của xã này ở trên mạng.",
    otherPlace: "Nơi khác",
    askedFor: (today: string) => `Bạn tìm tên cũ này. Nay là một phần của ${today}:`,
    findLabel: "Tìm xã theo tên mới hay tên cũ",
    findExample: "Minh Tân",
    find: "Tìm",
    chooseNone: "Chưa tìm ra nơi này",
    chooseNoneLead:
      "Bạn thử gõ riêng tên xã hoặc phường, có dấu hay không dấu đều được, mới hay cũ đều được.",
    chooseTitle: (name: string) => `${name} là nơi nào?`,
    chooseLead: (count: string) =>
      `Có ${count} nơi mang tên này. Bạn nhìn huyện, tỉnh cũ hoặc tên xã hôm nay để chọn cho đúng.`,
    chooseNow: "Nay là",
    chooseToday: "tên hôm nay",
  },
  en: {
    formerShort: (name: string, district: string): [string, string] => [
      `formerly ${name}`,
      `(${district})`,
    ],
    formerFull: (name: string, district: string, province: string) =>
      `formerly ${name}, ${district}, ${province}`,
    formerDistrict: (district: string) =>
      district.startsWith("Thành phố")
        ? `former city of ${district.replace(/^Thành phố /u, "")}`
        : `former ${district} district`,
    indexTitle: "Communes and villages",
    indexDescription:
      "The communes whose specialities are at Làng Sao, by today's names and by those used before July 2025.",
    indexLead:
      "On 1 July 2025 Thái Bình became part of Hưng Yên and districts were abolished. People, labels and papers still use the old names, so every place here has both.",
    products: (count: string) => (count === "1" ? "1 product" : `${count} products`),
    formerly: "formerly",
    sea: "East Sea",
    mapTitle: "Where each village lies",
    mapLead:
      "Laid out roughly as on the map of old Thái Bình: north is up, the sea is on the right.",
    communeLead: {
      tinh: (name: string, province: string) => `${name} is in ${province} province today.`,
      thanh_pho: (name: string, province: string) => `${name} is in the city of ${province} today.`,
    },
    communeDescription: (name: string, former: string) =>
      former ? `Specialities of ${name}, formerly ${former}.` : `Specialities of ${name}.`,
    productsOf: (name: string) => `Specialities of ${name}`,
    producersOf: (name: string) => `Makers in ${name}`,
    showroomsOf: (name: string) => `Sales points in ${name}`,
    allFormer: "Former communes that became part of it",
    searchHere: "Filter and sort this commune's goods",
    noProducts: "Nothing from this commune is in the online shop today.",
    otherPlace: "Elsewhere",
    askedFor: (today: string) => `You asked for this former name. Today it is part of ${today}:`,
    findLabel: "Find a commune by its new or former name",
    findExample: "Minh Tân",
    find: "Find",
    chooseNone: "No such place was found",
    chooseNoneLead:
      "Try the name of the commune or ward alone, new or former, with or without Vietnamese marks.",
    chooseTitle: (name: string) => `Which ${name}?`,
    chooseLead: (count: string) =>
      `${count} places bear this name. Choose by the former district and province, or by today's commune.`,
    chooseNow: "Now",
    chooseToday: "today's name",
  },
});
