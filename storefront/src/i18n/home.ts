import { dictionary } from "./dictionary";

export type SeasonKey = "harvest" | "tet" | "spring" | "summer";

interface HomeTexts {
  title: string;
  description: string;
  heading: string;
  lead: string;
  browse: string;
  findVillage: string;
  coverAlt: string;
  pilots: {
    heading: string;
    lead: string;
    items: { name: string; sentences: [string, string]; see: string }[];
  };
  seasons: Record<SeasonKey, { heading: string; text: string }>;
  inStock: { heading: string; text: (count: string) => string; all: string };
  groups: string;
  stars: { heading: string; lines: [string, string, string]; more: string };
  showrooms: { heading: string; all: string };
}

export const homeTexts = dictionary<HomeTexts>({
  vi: {
    title: "Làng Sao: đặc sản có gốc, có người làm",
    description:
      "Đặc sản OCOP và đặc sản làng quê Thái Bình: bánh cáy, bánh đa, gạo, mắm, cói, lụa. Món nào cũng ghi nơi làm, người làm; sao nào cũng có giấy còn hiệu lực.",
    heading: "Chợ làng Thái\u00a0Bình, món nào cũng biết ai làm",
    lead: "Bánh kẹo, gạo, mắm, cói, lụa từ các xã của Thái Bình cũ. Nơi làm ghi cả tên mới lẫn tên cũ; sao chỉ vẽ khi giấy còn hiệu lực.",
    browse: "Xem đặc sản",
    findVillage: "Tìm theo xã",
    coverAlt: "Tranh minh hoạ: gian chợ làng với các sạp đặc sản",
    pilots: {
      heading: "Hai món cả nước chọn làm điểm",
      lead: "Khi Thái Bình bắt đầu làm OCOP, hai món này được chọn làm mẫu của cả nước.",
      items: [
        {
          name: "Bánh cáy làng Nguyễn",
          sentences: [
            "Nếp cái hoa vàng, gấc, dành dành, lạc, vừng, mứt dừa và gừng ép thành thanh năm màu, tám vị.",
            "Làng Nguyễn ở Nguyên Xá cũ, nay là xã Đông Hưng, làm thứ bánh này đã hơn hai trăm năm.",
          ],
          see: "Xem bánh cáy Thiên Đức",
        },
        {
          name: "Bánh đa Quỳnh Côi",
          sentences: [
            "Gạo ngâm hai, ba giờ, xay bằng cối đá, tráng mỏng rồi phơi nắng: lá bánh trắng ngà, mềm mà dai.",
            "Đã hơn năm mươi năm, đây là thứ bánh của bát canh cá Quỳnh Côi ở huyện Quỳnh Phụ cũ.",
          ],
          see: "Xem bánh đa Sơn Nam",
        },
      ],
    },
    seasons: {
      harvest: {
        heading: "Đang mùa: lúa vừa gặt",
        text: "Cuối thu, đồng đã gặt xong vụ mùa. Đây là lúc của hạt nếp mới, của cốm và của gạo ruộng rươi.",
      },
      tet: {
        heading: "Đang mùa: bánh kẹo Tết",
        text: "Gần Tết, nhà nào cũng để sẵn đĩa bánh kẹo bên ấm trà. Các làng bánh kẹo đỏ lửa nhiều nhất trong năm.",
      },
      spring: {
        heading: "Đang mùa: quà đầu năm",
        text: "Qua Tết là mùa hội làng. Thứ bánh gói lá, tấm vải, chiếc giỏ theo người đi thăm nhau.",
      },
      summer: {
        heading: "Đang mùa: đồ mát ngày nắng",
        text: "Nắng lên thì cần bát sắn dây, manh chiếu cói, tấm lụa đũi. Nắng cũng là lúc bánh đa được phơi.",
      },
    },
    inStock: {
      heading: "Đang có ở sạp",
      text: (count) => `${count} món còn hàng hôm nay. Giá đã gồm thuế.`,
      all: "Xem tất cả đặc sản",
    },
    groups: "Chọn theo nhóm hàng",
    stars: {
      heading: "Sao nói gì?",
      lines: [
        "Sao OCOP do nhà nước chấm cho từng món: từ 50 điểm được 3 sao, từ 70 được 4 sao, từ 90 được 5 sao.",
        "Giấy chứng nhận có hiệu lực 36 tháng. Hết hạn thì ở đây thôi vẽ sao và ghi rõ là “từng đạt”.",
        "Sao của món nào chỉ của món ấy. Cùng một nhà làm, món khác vẫn có thể chưa có sao.",
      ],
      more: "Đọc kỹ hơn về hạng sao",
    },
    showrooms: { heading: "Đến tận nơi", all: "Xem các điểm bán" },
  },
  en: {
    title: "Làng Sao: specialities with a place and a maker",
    description:
      "OCOP products and village specialities of Thái Bình: bánh cáy sweets, rice sheets, rice, fish sauce, sedge and silk. Each names its place and its maker; every star has its paper.",
    heading: "The village market of Thái\u00a0Bình, where everything has a maker",
    lead: "Sweets, rice, fish sauce, sedge and silk from the communes of old Thái Bình. Places carry their new and their old names; stars are drawn only while a certificate is in force.",
    browse: "See the specialities",
    findVillage: "Find a commune",
    coverAlt: "Illustration: a village market hall with its stalls",
    pilots: {
      heading: "Two national pilot products",
      lead: "When Thái Bình began with OCOP, these two were chosen as models for the whole country.",
      items: [
        {
          name: "Bánh cáy of Nguyễn village",
          sentences: [
            "Sticky rice, gấc, gardenia fruit, peanuts, sesame, candied coconut and ginger pressed into a bar of five colours and eight tastes.",
            "Nguyễn village, in former Nguyên Xá and now in Đông Hưng commune, has made it for more than two hundred years.",
          ],
          see: "See Thiên Đức's bánh cáy",
        },
        {
          name: "Bánh đa of Quỳnh Côi",
          sentences: [
            "Rice is soaked for two or three hours, stone-ground, spread thin and dried in the sun into ivory sheets, soft and chewy.",
            "For more than fifty years they have gone into Quỳnh Côi fish soup, the dish of the former Quỳnh Phụ district.",
          ],
          see: "See Sơn Nam's bánh đa",
        },
      ],
    },
    seasons: {
      harvest: {
        heading: "In season: the new rice",
        text: "In late autumn the main harvest is in. It is the time of new sticky rice, of young green rice and of rice from the tidal rươi fields.",
      },
      tet: {
        heading: "In season: sweets for Tết",
        text: "As the lunar new year comes near, every house sets out a plate of sweets beside the teapot. The sweet-making villages are at their busiest.",
      },
      spring: {
        heading: "In season: gifts of the new year",
        text: "After Tết come the village festivals. Leaf-wrapped cakes, a length of cloth or a basket go along on visits.",
      },
      summer: {
        heading: "In season: cool things for hot days",
        text: "Sunny days call for a bowl of kudzu starch, a sedge mat and raw silk. The same sun dries the rice sheets.",
      },
    },
    inStock: {
      heading: "On the stalls",
      text: (count) => `${count} products are in stock today. Prices include tax.`,
      all: "See all specialities",
    },
    groups: "Browse by kind",
    stars: {
      heading: "What do the stars say?",
      lines: [
        "OCOP stars are awarded by the state to one product at a time: 3 stars from 50 points, 4 from 70, 5 from 90.",
        "A certificate holds for 36 months. Once it has expired we draw no stars and say “formerly”.",
        "Stars belong to that product alone. Another one by the same maker may have none.",
      ],
      more: "Read more about the stars",
    },
    showrooms: { heading: "Come and see", all: "See the sales points" },
  },
});
