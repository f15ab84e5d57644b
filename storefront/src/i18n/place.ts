import { dictionary } from "./dictionary";

export const placeTexts = dictionary({
  vi: {
    formerShort: (name: string) => `${name} cũ`,
    formerFull: (name: string, district: string, province: string) =>
      `trước là ${name}, ${district}, ${province}`,
    formerDistrict: (district: string) => `huyện ${district} cũ`,
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
    communeLead: (name: string, province: string) => `${name} nay thuộc tỉnh ${province}.`,
    communeDescription: (name: string, former: string) =>
      former ? `Đặc sản của ${name}, trước là ${former}.` : `Đặc sản của ${name}.`,
    productsOf: (name: string) => `Đặc sản của ${name}`,
    producersOf: (name: string) => `Người làm ở ${name}`,
    showroomsOf: (name: string) => `Điểm bán ở ${name}`,
    allFormer: "Các xã cũ đã nhập vào đây",
    searchHere: "Lọc và sắp xếp hàng của xã này",
    noProducts: "Hôm nay chưa có sản phẩm nào của xã này ở trên mạng.",
    otherPlace: "Chưa rõ xã cũ",
  },
  en: {
    formerShort: (name: string) => `formerly ${name}`,
    formerFull: (name: string, district: string, province: string) =>
      `formerly ${name}, ${district}, ${province}`,
    formerDistrict: (district: string) => `former ${district} district`,
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
    communeLead: (name: string, province: string) => `${name} is in ${province} province today.`,
    communeDescription: (name: string, former: string) =>
      former ? `Specialities of ${name}, formerly ${former}.` : `Specialities of ${name}.`,
    productsOf: (name: string) => `Specialities of ${name}`,
    producersOf: (name: string) => `Makers in ${name}`,
    showroomsOf: (name: string) => `Sales points in ${name}`,
    allFormer: "Former communes that became part of it",
    searchHere: "Filter and sort this commune's goods",
    noProducts: "Nothing from this commune is in the online shop today.",
    otherPlace: "Former commune not known",
  },
});
