import { dictionary } from "./dictionary";

interface EmbedTexts {
  plate: {
    /** Of a certificate that was revoked or replaced. */
    ended: string;
    unknown: string;
    unchecked: string;
    /** Before the address where anyone can check. */
    check: string;
    frameTitle: (product: string | null) => string;
  };
  guide: {
    title: string;
    description: string;
    lead: string;
    choose: {
      label: string;
      hint: string;
      button: string;
      unknown: (typed: string) => string;
      findCode: string;
    };
    shown: (product: string) => string;
    example: (product: string) => string;
    none: string;
    image: { heading: string; text: string };
    small: { heading: string; text: string };
    frame: { heading: string; text: string };
    codeLabel: string;
    copy: string;
    copied: string;
    english: string;
    /** Says what the picture is without a star: it must stay true after the certificate's end. */
    alt: (product: string) => string;
    rules: { heading: string; items: string[] };
  };
}

export const embedTexts = dictionary<EmbedTexts>({
  vi: {
    plate: {
      ended: "Giấy chứng nhận không còn hiệu lực",
      unknown: "Không có giấy chứng nhận nào mang mã này",
      unchecked: "Lúc này chưa kiểm tra được giấy chứng nhận",
      check: "Kiểm tra tại",
      frameTitle: (product) =>
        product === null ? "Biển chứng nhận OCOP" : `Biển chứng nhận OCOP của ${product}`,
    },
    guide: {
      title: "Gắn biển chứng nhận lên trang của bạn",
      description:
        "Cách gắn tấm biển chứng nhận OCOP của một sản phẩm lên trang riêng của nhà sản xuất: chép một đoạn mã, biển tự chuyển xám khi giấy hết hạn.",
      lead: "Nhà sản xuất chép đoạn mã dưới đây vào trang của mình. Biển luôn nói đúng tình trạng hôm nay của giấy: còn hiệu lực thì có sao, hết hạn thì tự chuyển xám, không ai phải sửa gì.",
      choose: {
        label: "Mã tra cứu của giấy chứng nhận",
        hint: "Tám chữ và số, in dưới mã QR của giấy, ví dụ 7K3M9Q2D.",
        button: "Xem biển",
        unknown: (typed) =>
          `Không có giấy chứng nhận nào mang mã “${typed}”. Hãy xem lại từng chữ.`,
        findCode: "Tìm mã trong sổ đăng ký",
      },
      shown: (product) => `Biển của ${product}, như đang hiện hôm nay:`,
      example: (product) => `Lấy ví dụ biển của ${product}, như đang hiện hôm nay:`,
      none: "Hiện chưa có giấy chứng nhận nào còn hiệu lực để làm ví dụ.",
      image: {
        heading: "Biển đầy đủ",
        text: "Một tấm hình có đường dẫn. Hợp với hầu hết các trang, kể cả trang không cho chạy mã.",
      },
      small: {
        heading: "Biển gọn",
        text: "Cho chỗ hẹp như chân trang: chỉ có sao, tên sản phẩm và ngày hết hiệu lực.",
      },
      frame: {
        heading: "Khung nhúng",
        text: "Người dùng trình đọc màn hình nghe được lời trên biển. Chọn cách này nếu trang của bạn cho phép khung nhúng.",
      },
      codeLabel: "Đoạn mã để chép",
      copy: "Chép đoạn mã",
      copied: "Đã chép.",
      english: "Muốn biển tiếng Anh, hãy mở trang này bằng tiếng Anh rồi chép đoạn mã ở đó.",
      alt: (product) => `Biển chứng nhận OCOP của ${product}: bấm để xem tình trạng hôm nay`,
      rules: {
        heading: "Khi dùng biển",
        items: [
          "Mỗi biển chỉ nói về một sản phẩm. Đặt nó cạnh đúng sản phẩm ấy, đừng đặt cho cả gian hàng.",
          "Đừng chụp lại biển thành ảnh: ảnh chụp không tự chuyển xám khi giấy hết hạn.",
          "Giấy bị thu hồi hoặc đã có giấy mới thì biển chỉ còn một dòng xám “không còn hiệu lực”.",
          "Biển này là của chúng tôi, không phải logo OCOP Việt Nam. Dùng logo ấy phải theo quy định của chương trình.",
          "Biển không có mã chạy, không đặt cookie và không theo dõi khách của bạn.",
        ],
      },
    },
  },
  en: {
    plate: {
      ended: "This certificate is no longer in force",
      unknown: "No certificate has this code",
      unchecked: "The certificate cannot be checked at the moment",
      check: "Check at",
      frameTitle: (product) =>
        product === null ? "OCOP certificate plate" : `OCOP certificate plate of ${product}`,
    },
    guide: {
      title: "Put the certificate plate on your own page",
      description:
        "How a producer puts the OCOP certificate plate of a product on a page of their own: copy a piece of code, and the plate turns grey by itself when the certificate expires.",
      lead: "Producers copy the code below into their page. The plate always tells what the certificate is today: with stars while it is in force, grey once it has expired, and nobody needs to change anything.",
      choose: {
        label: "Lookup code of the certificate",
        hint: "Eight letters and digits, printed below the certificate's QR code, for example 7K3M9Q2D.",
        button: "Show the plate",
        unknown: (typed) => `No certificate has the code “${typed}”. Please check each letter.`,
        findCode: "Find the code in the registry",
      },
      shown: (product) => `The plate of ${product}, as it shows today:`,
      example: (product) => `As an example the plate of ${product}, as it shows today:`,
      none: "There is no certificate in force to show as an example.",
      image: {
        heading: "Full plate",
        text: "A picture with a link. It suits nearly every page, also those that allow no scripts.",
      },
      small: {
        heading: "Small plate",
        text: "For narrow places such as a footer: stars, product and last day only.",
      },
      frame: {
        heading: "Frame",
        text: "Screen readers read out the words on the plate. Choose this where your page allows frames.",
      },
      codeLabel: "Code to copy",
      copy: "Copy the code",
      copied: "Copied.",
      english: "For a plate in Vietnamese, open this page in Vietnamese and copy the code there.",
      alt: (product) => `OCOP certificate plate of ${product}: open to see its status today`,
      rules: {
        heading: "When you use the plate",
        items: [
          "A plate speaks of one product. Put it beside that product, not on a whole range.",
          "Do not copy the plate as a screenshot: a screenshot does not turn grey when the certificate expires.",
          "When the certificate was revoked or replaced, only a grey line is left that says it is no longer in force.",
          "The plate is our own and not the OCOP Việt Nam logo. That logo may be used only as the programme allows.",
          "The plate runs no code, sets no cookies and does not follow your visitors.",
        ],
      },
    },
  },
});
