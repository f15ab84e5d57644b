import { list, see, text, type Policy } from "../policy-text";

/** The main ranking criteria of listings. Luật 122/2025/QH15. */
export const ranking: Policy = {
  vi: () => ({
    title: "Thứ tự hiển thị hàng hoá",
    summary: "Món nào đứng trước, món nào đứng sau, và vì sao. Không ai trả tiền để được lên trên.",
    sections: [
      {
        id: "tim-kiem",
        heading: "Khi bạn tìm",
        blocks: [
          text(
            "Xếp theo mức khớp với điều bạn gõ. Tên món nặng ký nhất, rồi đến tên nhà sản xuất, tên làng xã cũ và mới, nhóm hàng, sau cùng là phần giới thiệu.",
          ),
          text("Gõ có dấu hay không dấu đều tìm được."),
        ],
      },
      {
        id: "danh-muc",
        heading: "Khi bạn xem danh mục",
        blocks: [
          text("Bạn tự chọn cách xếp, và cách đang dùng luôn hiện trên trang:"),
          list(
            "Theo tên, từ A đến Z.",
            "Theo giá, từ thấp lên cao hoặc từ cao xuống thấp.",
            "Theo số sao OCOP đang có hiệu lực hôm nay, từ nhiều xuống ít. Giấy hết hạn thì không được tính.",
            "Mới lên trang trước: đây là cách có sẵn khi bạn chưa chọn gì.",
          ),
        ],
      },
      {
        id: "trang-chu",
        heading: "Trên trang chủ và cuối trang sản phẩm",
        blocks: [
          text(
            "Trang chủ bày hàng đang có và đúng mùa, cùng hai sản phẩm được chương trình OCOP quốc gia chọn làm điểm. Cuối trang sản phẩm là những món khác cùng làng, cùng xã hoặc cùng nhóm.",
          ),
        ],
      },
      {
        id: "khong-dung",
        heading: "Những thứ không ảnh hưởng",
        blocks: [
          list(
            "Tiền: không có chỗ quảng cáo, không có hàng được tài trợ.",
            "Phần trung tâm được hưởng khi bán một món.",
            "Việc bạn là ai, từng xem gì, đang ở đâu. Hai người tìm cùng một chữ thì thấy cùng một danh sách.",
          ),
          text("Rượu được liệt kê như hàng khác nhưng không được giới thiệu nổi bật ở đâu cả."),
          see("owner", "privacy"),
        ],
      },
    ],
  }),
  en: () => ({
    title: "How goods are ordered in lists",
    summary: "What comes first, what comes after, and why. Nobody pays to be higher up.",
    sections: [
      {
        id: "tim-kiem",
        heading: "When you search",
        blocks: [
          text(
            "Results are ordered by how well they match what you typed. The product's name counts most, then the maker, the commune's old and new names, the group of goods and, last, the description.",
          ),
          text("Typing with or without Vietnamese marks works alike."),
        ],
      },
      {
        id: "danh-muc",
        heading: "When you browse",
        blocks: [
          text("You choose the order yourself, and the one in use is always shown:"),
          list(
            "By name, A to Z.",
            "By price, lowest or highest first.",
            "By OCOP stars in force today, most first. Expired certificates do not count.",
            "Newest listings first: this is the order until you choose another.",
          ),
        ],
      },
      {
        id: "trang-chu",
        heading: "On the home page and below a product",
        blocks: [
          text(
            "The home page shows goods in stock and in season, and the two products the national OCOP programme chose as pilots. Below a product stand other goods of the same village, commune or group.",
          ),
        ],
      },
      {
        id: "khong-dung",
        heading: "What plays no part",
        blocks: [
          list(
            "Money: there are no advertisements and no sponsored goods.",
            "What the centre earns on an item.",
            "Who you are, what you looked at, where you are. Two people who search for the same words see the same list.",
          ),
          text("Alcohol is listed like other goods but featured nowhere."),
          see("owner", "privacy"),
        ],
      },
    ],
  }),
};
