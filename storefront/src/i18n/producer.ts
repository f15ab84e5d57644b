import type { LegalForm } from "@lang-sao/backend/contracts/producer";
import { dictionary } from "./dictionary";

interface ProducerTexts {
  indexTitle: string;
  indexDescription: string;
  indexLead: string;
  products: (count: string) => string;
  legalForms: Record<LegalForm, string>;
  legalForm: string;
  registeredName: string;
  place: string;
  goods: (name: string) => string;
  noGoods: string;
  aboutStars: string;
  aboutStarsLink: string;
  description: (name: string, place: string) => string;
  coverAlt: (name: string, illustration: boolean) => string;
  intro: string;
  seeAll: string;
}

export const producerTexts = dictionary<ProducerTexts>({
  vi: {
    indexTitle: "Nhà sản xuất",
    indexDescription:
      "Những hộ, hợp tác xã và doanh nghiệp làm ra đặc sản ở Làng Sao, kèm xã hôm nay và xã cũ.",
    indexLead:
      "Mỗi món hàng có người làm ra nó. Đây là những người mà nguồn của chúng tôi nêu tên.",
    products: (count) => `${count} sản phẩm`,
    legalForms: {
      cooperative: "Hợp tác xã",
      cooperative_group: "Tổ hợp tác",
      sme: "Doanh nghiệp nhỏ và vừa",
      farm: "Trang trại",
      production_household: "Hộ sản xuất",
      family_household: "Hộ gia đình",
    },
    legalForm: "Loại hình",
    registeredName: "Tên đầy đủ",
    place: "Nơi làm",
    goods: (name) => `Hàng của ${name}`,
    noGoods: "Hiện chưa có món nào của nhà này ở trên mạng.",
    aboutStars:
      "Sao được trao cho từng món, không trao cho nhà sản xuất: món này có sao thì món khác của cùng một nhà vẫn có thể chưa có.",
    aboutStarsLink: "Sao có nghĩa là gì?",
    description: (name, place) => (place ? `${name}, ${place}: ai làm và làm những gì.` : name),
    coverAlt: (name, illustration) => (illustration ? `Tranh minh hoạ làng quê của ${name}` : name),
    intro: "Về nhà này",
    seeAll: "Lọc và sắp xếp hàng của nhà này",
  },
  en: {
    indexTitle: "Producers",
    indexDescription:
      "The households, cooperatives and firms behind the specialities of Làng Sao, with their communes of today and before.",
    indexLead: "Somebody makes each of these goods. These are the makers our sources name.",
    products: (count) => (count === "1" ? "1 product" : `${count} products`),
    legalForms: {
      cooperative: "Cooperative",
      cooperative_group: "Cooperative group",
      sme: "Small or medium-sized firm",
      farm: "Farm",
      production_household: "Household business",
      family_household: "Family household",
    },
    legalForm: "Kind of producer",
    registeredName: "Full name",
    place: "Made in",
    goods: (name) => `Goods of ${name}`,
    noGoods: "Nothing from this producer is in the online shop at present.",
    aboutStars:
      "Stars are given to a product, never to a producer: one of its goods may have them and another not.",
    aboutStarsLink: "What do the stars mean?",
    description: (name, place) =>
      place ? `${name}, ${place}: who they are and what they make.` : name,
    coverAlt: (name, illustration) =>
      illustration ? `Illustration: the village of ${name}` : name,
    intro: "About them",
    seeAll: "Filter and sort these goods",
  },
});
