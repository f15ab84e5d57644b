import { dictionary } from "./dictionary";

interface TillTexts {
  title: string;
  signIn: {
    title: string;
    lead: string;
    email: string;
    password: string;
    submit: string;
    signedOut: string;
    failures: Record<"wrong" | "unavailable" | "bad_form", string>;
    tooMany: (minutes: number) => string;
  };
  signOut: string;
  point: {
    title: string;
    lead: string;
    change: string;
    you: string;
  };
  search: {
    label: string;
    placeholder: string;
    submit: string;
    scan: string;
    /** Read out while results arrive, and when they cannot. */
    searching: string;
    failed: string;
  };
  scanner: {
    title: string;
    aim: string;
    opening: string;
    close: string;
    denied: string;
    noCamera: string;
    failed: string;
  };
  results: {
    shelf: (count: string) => string;
    found: (count: string) => string;
    notOurs: string;
    notOursHelp: string;
    unknownCode: string;
    nothing: (query: string) => string;
    nothingHelp: string;
    emptyShelf: string;
    beyondLast: string;
    toFirst: string;
  };
  stock: {
    here: (count: string) => string;
    noneHere: string;
    elsewhere: (points: string) => string;
    nowhere: string;
    at: (point: string) => string;
    units: (count: string) => string;
    noneElsewhere: string;
  };
  sheet: {
    back: string;
    tell: string;
    lapsed: (stars: number, date: string) => string;
    none: string;
    proof: string;
    openCertificate: string;
    place: string;
    maker: string;
    related: string;
    noStory: string;
  };
  notFound: { title: string; text: string };
  unavailable: { title: string; text: string; again: string };
  noPoint: { title: string; text: string };
}

export const tillTexts = dictionary<TillTexts>({
  vi: {
    title: "Quầy",
    signIn: {
      title: "Vào quầy",
      lead: "Dành cho nhân viên của trung tâm và các điểm bán.",
      email: "Thư điện tử",
      password: "Mật khẩu",
      submit: "Vào quầy",
      signedOut: "Bạn đã ra khỏi quầy. Hẹn gặp lại!",
      failures: {
        wrong: "Chưa vào được: thư điện tử hoặc mật khẩu chưa đúng, hoặc tài khoản đã ngừng dùng.",
        unavailable: "Chưa nối được với cửa hàng. Bạn thử lại sau một lát nhé.",
        bad_form: "Bạn điền cả thư điện tử lẫn mật khẩu nhé.",
      },
      tooMany: (minutes) => `Sai nhiều lần quá. Bạn đợi khoảng ${minutes} phút rồi thử lại.`,
    },
    signOut: "Ra khỏi quầy",
    point: {
      title: "Hôm nay bạn đứng ở đâu?",
      lead: "Số hàng “ở đây” là số hàng của nơi bạn chọn.",
      change: "Đổi nơi bán",
      you: "Bạn đang ở",
    },
    search: {
      label: "Tìm hàng theo tên, mã vạch, mã hàng, số giấy",
      placeholder: "Tên, mã",
      submit: "Tìm",
      scan: "Quét",
      searching: "Đang tìm…",
      failed: "Chưa nối được với cửa hàng. Bạn bấm Tìm để thử lại.",
    },
    scanner: {
      title: "Quét mã",
      aim: "Đưa mã vạch hoặc mã QR vào giữa khung.",
      opening: "Đang mở máy ảnh…",
      close: "Thôi, không quét",
      denied:
        "Máy chưa cho dùng máy ảnh. Bạn cho phép trong cài đặt của trình duyệt, hoặc gõ mã vào ô tìm.",
      noCamera: "Không thấy máy ảnh nào. Bạn gõ mã vào ô tìm nhé.",
      failed: "Chưa mở được máy ảnh. Bạn gõ mã vào ô tìm nhé.",
    },
    results: {
      shelf: (count) => `${count} món đang bày ở đây`,
      found: (count) => `Tìm thấy ${count} món`,
      notOurs: "Mã này không phải của cửa hàng mình.",
      notOursHelp: "Chúng tôi không mở nó. Bạn quét mã trên tem của cửa hàng, hoặc gõ tên món.",
      unknownCode: "Không có món nào mang mã này.",
      nothing: (query) => `Không tìm thấy món nào cho “${query}”.`,
      nothingHelp: "Thử gõ ít chữ hơn, ví dụ “banh”, hay tên làng, tên người làm.",
      emptyShelf: "Ở đây chưa bày món nào. Bạn vẫn tìm được hàng ở các điểm khác.",
      beyondLast: "Danh sách không có trang này.",
      toFirst: "Về trang đầu",
    },
    stock: {
      here: (count) => `Ở đây còn ${count}`,
      noneHere: "Ở đây hết",
      elsewhere: (points) => `${points} điểm khác còn`,
      nowhere: "nơi khác cũng hết",
      at: (point) => `Ở ${point}`,
      units: (count) => `còn ${count}`,
      noneElsewhere: "Các điểm khác đều hết.",
    },
    sheet: {
      back: "Tìm món khác",
      tell: "Kể với khách",
      lapsed: (stars, date) =>
        `Nếu khách hỏi về sao: món này từng đạt OCOP ${stars} sao, giấy đã hết hạn ngày ${date}, nên hôm nay mình không giới thiệu là hàng có sao.`,
      none: "Nếu khách hỏi về sao: món này không có giấy OCOP đang còn hiệu lực, nên mình chỉ kể về làng và người làm.",
      proof: "Giấy tờ của món này",
      openCertificate: "Mở trang giấy chứng nhận",
      place: "Làng, xã",
      maker: "Người làm",
      related: "Xem thêm: cùng người làm, cùng làng, cùng loại",
      noStory: "Chưa có chuyện kể cho món này.",
    },
    notFound: {
      title: "Không có món này",
      text: "Có thể món đã thôi bán, hoặc đường dẫn gõ nhầm. Bạn tìm lại bằng tên hay mã nhé.",
    },
    unavailable: {
      title: "Chưa nối được với cửa hàng",
      text: "Mạng hoặc máy chủ đang trục trặc, nên chưa biết giá và số hàng lúc này. Bạn đừng báo giá theo trí nhớ.",
      again: "Thử lại",
    },
    noPoint: {
      title: "Bạn chưa có điểm bán",
      text: "Tài khoản của bạn chưa được gắn với điểm bán nào. Bạn nhờ văn phòng trung tâm gắn giúp.",
    },
  },
  en: {
    title: "Till",
    signIn: {
      title: "Sign in to the till",
      lead: "For the staff of the centre and its sales points.",
      email: "E-mail",
      password: "Password",
      submit: "Sign in",
      signedOut: "You have signed out. See you soon!",
      failures: {
        wrong:
          "Not signed in: the e-mail or the password is wrong, or the login is no longer in use.",
        unavailable: "The shop cannot be reached. Please try again in a moment.",
        bad_form: "Please fill in both e-mail and password.",
      },
      tooMany: (minutes) =>
        minutes === 1
          ? "Too many wrong tries. Please wait about a minute."
          : `Too many wrong tries. Please wait about ${minutes} minutes.`,
    },
    signOut: "Sign out",
    point: {
      title: "Where do you stand today?",
      lead: "“Here” means the stock of the place you choose.",
      change: "Change place",
      you: "You are at",
    },
    search: {
      label: "Find goods by name, barcode, SKU or certificate number",
      placeholder: "Name, code",
      submit: "Find",
      scan: "Scan",
      searching: "Searching…",
      failed: "The shop cannot be reached. Press Find to try again.",
    },
    scanner: {
      title: "Scan a code",
      aim: "Hold the barcode or QR code in the middle of the frame.",
      opening: "Opening the camera…",
      close: "Stop scanning",
      denied:
        "The camera is not allowed. Allow it in the browser's settings, or type the code into the search box.",
      noCamera: "No camera was found. Please type the code into the search box.",
      failed: "The camera could not be opened. Please type the code into the search box.",
    },
    results: {
      shelf: (count) =>
        count === "1" ? "1 product on the shelf here" : `${count} products on the shelf here`,
      found: (count) => (count === "1" ? "1 product found" : `${count} products found`),
      notOurs: "This code is not one of our shop's.",
      notOursHelp: "We have not opened it. Scan the code on a label of ours, or type the name.",
      unknownCode: "No product bears this code.",
      nothing: (query) => `Nothing found for “${query}”.`,
      nothingHelp: "Try fewer letters, “banh” for example, or the name of a village or a maker.",
      emptyShelf: "Nothing is on the shelf here. You can still look for goods at the other points.",
      beyondLast: "The list has no such page.",
      toFirst: "To the first page",
    },
    stock: {
      here: (count) => `${count} left here`,
      noneHere: "None left here",
      elsewhere: (points) =>
        points === "1" ? "1 other point has some" : `${points} other points have some`,
      nowhere: "none elsewhere either",
      at: (point) => `At ${point}`,
      units: (count) => `${count} left`,
      noneElsewhere: "The other points have none.",
    },
    sheet: {
      back: "Find something else",
      tell: "Tell the visitor",
      lapsed: (stars, date) =>
        `If asked about stars: it once had OCOP ${stars} stars, but the certificate expired on ${date}, so today we do not present it as a product with stars.`,
      none: "If asked about stars: it has no OCOP certificate in force, so we speak of its village and its maker only.",
      proof: "The paper behind it",
      openCertificate: "Open the certificate's page",
      place: "Village, commune",
      maker: "Made by",
      related: "See also: same maker, village or kind",
      noStory: "There is no story for this product yet.",
    },
    notFound: {
      title: "No such product",
      text: "It may no longer be sold, or the address was mistyped. Look for it by name or code.",
    },
    unavailable: {
      title: "The shop cannot be reached",
      text: "The network or the server is failing, so price and stock are not known just now. Please do not quote prices from memory.",
      again: "Try again",
    },
    noPoint: {
      title: "You have no sales point yet",
      text: "Your login belongs to no sales point. Please ask the centre's office to add one.",
    },
  },
});
