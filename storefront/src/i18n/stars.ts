import { dictionary } from "./dictionary";

interface StarsTexts {
  title: string;
  description: string;
  lead: string;
  bands: {
    heading: string;
    text: string;
    score: string;
    result: string;
    certifier: string;
    rows: [string, string, string][];
    gate: string;
    potential: string;
  };
  parts: { heading: string; text: string; items: string[] };
  validity: { heading: string; paragraphs: string[] };
  one: { heading: string; paragraphs: string[] };
  plate: {
    heading: string;
    text: string;
    exampleOf: (title: string) => string;
    states: { name: string; text: string }[];
    reviews: string;
  };
  evidence: { heading: string; text: string; levels: { level: string; text: string }[] };
  rule: { heading: string; text: string };
  seeAll: string;
}

export const starsTexts = dictionary<StarsTexts>({
  vi: {
    title: "Sao OCOP có nghĩa là gì",
    description:
      "Sao OCOP chấm thế nào, ai cấp, giữ được bao lâu, và vì sao ở Làng Sao chỉ vẽ sao khi giấy còn hiệu lực.",
    lead: "OCOP là chương trình “Mỗi xã một sản phẩm”. Người làm đưa một món của xã mình ra chấm trên thang 100 điểm; đủ điểm và đủ điều kiện thì món ấy được công nhận 3, 4 hoặc 5 sao.",
    bands: {
      heading: "Bao nhiêu điểm thì mấy sao",
      text: "Điểm là tổng của ba phần. Sao tính theo tổng điểm như sau:",
      score: "Điểm",
      result: "Kết quả",
      certifier: "Ai công nhận",
      rows: [
        ["Từ 90 đến 100", "5 sao", "Bộ Nông nghiệp và Môi trường"],
        ["Từ 70 đến dưới 90", "4 sao", "Ủy ban nhân dân tỉnh"],
        ["Từ 50 đến dưới 70", "3 sao", "Ủy ban nhân dân tỉnh"],
        ["Dưới 50", "Không có giấy, ở đây không ghi sao", "–"],
      ],
      gate: "Đủ điểm thôi chưa đủ: mỗi hạng còn có những điều kiện tối thiểu riêng.",
      potential:
        "Món được tỉnh chấm từ 90 điểm mới chỉ là “tiềm năng 5 sao”, cho đến khi bộ quyết định. Trong lúc chờ, chúng tôi ghi đúng hạng sao có trên giấy.",
    },
    parts: {
      heading: "Chấm những gì",
      text: "100 điểm chia cho ba phần:",
      items: [
        "Sản phẩm và sức của cộng đồng: 40 điểm.",
        "Khả năng tiếp thị: 25 điểm.",
        "Chất lượng sản phẩm: 35 điểm.",
      ],
    },
    validity: {
      heading: "Giấy có hiệu lực 36 tháng",
      paragraphs: [
        "Giấy chứng nhận có hiệu lực 36 tháng từ ngày cấp và còn nguyên giá trị đến hết ngày cuối cùng. Muốn giữ sao, người làm nộp hồ sơ đánh giá lại trước khi hết hạn từ 120 đến 180 ngày.",
        "Nếu việc đánh giá lại bị muộn, giấy cũ được giữ cho đến khi có kết quả, nhưng không quá 180 ngày sau ngày hết hạn.",
        "Giấy bị thu hồi khi hồ sơ gian dối, sản phẩm không còn đạt, vi phạm về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ hay nhãn hàng, dùng sai dấu OCOP, hoặc đã ngừng làm.",
      ],
    },
    one: {
      heading: "Sao của một món, không của một nhà",
      paragraphs: [
        "Sao gắn với đúng món đã chấm. Nhà có một món được sao thì những món khác của nhà ấy không được “thơm lây”.",
        "Vì thế trang của nhà sản xuất ở đây không có sao nào; sao chỉ nằm cạnh từng món.",
      ],
    },
    plate: {
      heading: "Tấm biển chàm trên mỗi món",
      text: "Sao ở đây luôn nằm trên tấm biển màu chàm, kèm số quyết định và ngày hết hiệu lực. Bấm vào là thấy giấy tờ đứng sau. Biển này của riêng cửa hàng, không phải lô-gô OCOP Việt Nam.",
      exampleOf: (title) => `Biển thật của món “${title}”, tính theo ngày hôm nay:`,
      states: [
        { name: "Còn hiệu lực", text: "Có sao vàng, số quyết định và “hiệu lực đến” ngày nào." },
        {
          name: "Sắp hết hạn",
          text: "Trong 180 ngày cuối vẫn có sao, ghi thêm còn bao nhiêu ngày.",
        },
        {
          name: "Đã hết hạn",
          text: "Không còn sao, không còn biển; chỉ một dòng chữ xám “từng đạt OCOP … sao, hết hạn” tháng nào.",
        },
        { name: "Bị thu hồi hoặc chưa có giấy", text: "Không ghi gì về sao." },
      ],
      reviews: "Trạng thái này tính lại mỗi ngày theo lịch Việt Nam, không do ai gõ tay.",
    },
    evidence: {
      heading: "Chúng tôi biết từ đâu",
      text: "Cạnh mỗi giấy chứng nhận có ghi mức bằng chứng, riêng cho hạng sao và riêng cho ngày tháng:",
      levels: [
        { level: "A", text: "Có bản quyết định đã ký trong hồ sơ." },
        { level: "B1", text: "Báo chí nhà nước đưa tin đã được công nhận." },
        { level: "B2", text: "Mới được chấm điểm hoặc đề nghị: chưa ghi sao." },
        { level: "C", text: "Người bán tự giới thiệu: không bao giờ thành sao." },
        {
          level: "D",
          text: "Số liệu minh hoạ, ghi rõ “ngày minh hoạ” hay số bắt đầu bằng DEMO.",
        },
      ],
    },
    rule: {
      heading: "Theo quy định nào",
      text: "Quyết định 26/2026/QĐ-TTg ngày 22/05/2026 đang có hiệu lực. Giấy cấp trước đó theo quy định cũ thì vẫn ghi rõ quy định ấy trong phần giấy chứng nhận của từng món.",
    },
    seeAll: "Xem các món đang có sao",
  },
  en: {
    title: "What the OCOP stars mean",
    description:
      "How OCOP stars are scored, who awards them, how long they hold, and why Làng Sao draws them only while a certificate is in force.",
    lead: "OCOP stands for “One Commune One Product”. A maker enters one product of the commune to be scored out of 100; with enough points and all conditions met, that product is recognised with 3, 4 or 5 stars.",
    bands: {
      heading: "How many points for how many stars",
      text: "The score is the sum of three parts. The stars follow from the total:",
      score: "Score",
      result: "Result",
      certifier: "Recognised by",
      rows: [
        ["90 to 100", "5 stars", "Ministry of Agriculture and Environment"],
        ["70 to under 90", "4 stars", "Provincial People's Committee"],
        ["50 to under 70", "3 stars", "Provincial People's Committee"],
        ["Under 50", "No certificate, no stars shown here", "–"],
      ],
      gate: "Points alone are not enough: each rank also has minimum conditions of its own.",
      potential:
        "A product that the province scores at 90 or more is only a “potential 5 stars” until the ministry decides. Meanwhile we show the stars that are on the certificate.",
    },
    parts: {
      heading: "What is scored",
      text: "The 100 points fall into three parts:",
      items: [
        "The product and the strength of its community: 40 points.",
        "Marketing: 25 points.",
        "Quality of the product: 35 points.",
      ],
    },
    validity: {
      heading: "A certificate holds for 36 months",
      paragraphs: [
        "A certificate holds for 36 months from its date of issue, through the whole of its last day. To keep the stars, the maker files for re-assessment 180 to 120 days before it expires.",
        "If the re-assessment is late, the old certificate stays in force until the result, but for no more than 180 days after expiry.",
        "A certificate is revoked for a false file, when the product no longer meets the criteria, for breaches of quality, food safety, environment, intellectual property or label law, for misuse of the OCOP mark, or when production has stopped.",
      ],
    },
    one: {
      heading: "One product, not a producer",
      paragraphs: [
        "Stars belong to the very product that was scored. Nothing rubs off on the other goods of the same maker.",
        "That is why producers' pages carry no stars here; they stand beside each product only.",
      ],
    },
    plate: {
      heading: "The indigo plate",
      text: "Here stars always stand on an indigo plate, with the decision number and the date until which they hold. Follow it to see the paper behind it. The plate is this shop's own and is not the official OCOP logo.",
      exampleOf: (title) => `The live plate of “${title}”, as judged today:`,
      states: [
        { name: "In force", text: "Gold stars, the decision number and “valid until”." },
        {
          name: "Expiring",
          text: "In the last 180 days the stars are still there, with the days that are left.",
        },
        {
          name: "Expired",
          text: "No stars and no plate: one line in grey, “formerly OCOP … stars, expired” and the month.",
        },
        { name: "Revoked, or none", text: "Nothing is said about stars." },
      ],
      reviews: "The state is worked out anew each day by Vietnam's calendar; nobody types it in.",
    },
    evidence: {
      heading: "How we know",
      text: "Beside each certificate stands how well it is proven, for the stars and for the dates separately:",
      levels: [
        { level: "A", text: "The signed decision is on file." },
        { level: "B1", text: "State press reports the recognition." },
        { level: "B2", text: "Only scored or proposed so far: no stars are shown." },
        { level: "C", text: "The seller's own statement: never makes a star." },
        {
          level: "D",
          text: "Illustrative data, marked “illustrative date” or by numbers that begin with DEMO.",
        },
      ],
    },
    rule: {
      heading: "Under which rule",
      text: "Decision 26/2026/QĐ-TTg of 22/05/2026 is in force. Certificates issued under earlier decisions name them, in the certificate section of each product.",
    },
    seeAll: "See the products with stars",
  },
});
