import { dictionary } from "./dictionary";

export const seoTexts = dictionary({
  vi: {
    certification: (stars: number) => `OCOP ${String(stars)} sao`,
    illustrativeCertificate: "Số quyết định và các ngày là minh hoạ.",
    preview: {
      place: "Đặc sản OCOP Thái Bình cũ, nay thuộc Hưng Yên",
      illustration: "Tranh minh hoạ",
      alcohol: (age: number) =>
        `Đồ uống có cồn, chỉ dành cho người từ ${String(age)} tuổi trở lên.`,
    },
  },
  en: {
    certification: (stars: number) => `OCOP ${String(stars)} stars`,
    illustrativeCertificate: "The decision number and the dates are illustrative.",
    preview: {
      place: "OCOP specialities of former Thái Bình, now in Hưng Yên",
      illustration: "Illustration",
      alcohol: (age: number) => `Alcoholic drink, only for people aged ${String(age)} and over.`,
    },
  },
});
