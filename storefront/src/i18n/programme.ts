import type { ProgrammeMeasure } from "@lang-sao/backend/contracts/programme";
import { dictionary } from "./dictionary";

interface ProgrammeTexts {
  title: string;
  description: string;
  lead: string;
  judged: (date: string) => string;
  demonstration: string;
  products: string;
  certificates: string;
  facts: { starred: string; expiring: string; lapsed: string; producers: string };
  star: { heading: string; text: string; row: (stars: number) => string; label: string };
  group: { heading: string; text: string; label: string };
  commune: { heading: string; text: string; label: string; former: (names: string) => string };
  year: {
    heading: string;
    text: string;
    label: string;
    inForce: string;
    ended: string;
    table: string;
    chart: (from: number, to: number) => string;
  };
  legalForm: {
    heading: string;
    text: string;
    label: string;
    starred: string;
    others: string;
    all: string;
  };
  targets: {
    heading: string;
    text: string;
    example: string;
    start: (products: string, producers: string) => string;
    reached: (target: string, result: string) => string;
    year: string;
    measure: string;
    target: string;
    result: string;
    source: string;
    more: (target: string) => string;
    none: string;
    measures: Record<ProgrammeMeasure, string>;
    sources: string;
  };
  expiring: { heading: string; text: string; none: string; toRegistry: string };
  none: string;
  share: (count: string, whole: string) => string;
}

export const programmeTexts = dictionary<ProgrammeTexts>({
  vi: {
    title: "Chương trình OCOP qua con số",
    description:
      "Bao nhiêu sản phẩm đang có sao OCOP, thuộc nhóm nào, ở xã nào, cấp năm nào; ai làm ra; chỉ tiêu và kết quả của Thái Bình qua các năm.",
    lead: "Đếm thẳng từ sổ chứng nhận, theo tình trạng của đúng hôm nay. Giấy hết hạn đêm qua thì sáng nay không còn được đếm là có sao.",
    judged: (date) => `Tính đến hết ngày ${date}`,
    demonstration:
      "Đây là bản trình diễn: sổ chỉ có một phần sản phẩm của tỉnh, và ngày cấp, ngày hết hạn là ngày minh hoạ. Các con số tính từ ngày vì thế cũng chỉ để minh hoạ. Riêng mục chỉ tiêu và kết quả là số liệu đã công bố.",
    products: "sản phẩm",
    certificates: "giấy chứng nhận",
    facts: {
      starred: "sản phẩm đang có sao",
      expiring: "trong số đó sắp hết hạn (còn tối đa 180 ngày)",
      lapsed: "sản phẩm từng có sao, giấy đã hết hạn",
      producers: "nhà sản xuất có sản phẩm đang có sao",
    },
    star: {
      heading: "Theo hạng sao",
      text: "Chỉ đếm sản phẩm có giấy còn hiệu lực hôm nay.",
      row: (stars) => `${stars} sao`,
      label: "Hạng sao",
    },
    group: {
      heading: "Theo nhóm sản phẩm",
      text: "Nhóm theo Phụ lục I của Quyết định 26/2026/QĐ-TTg; chỉ kể nhóm đang có sản phẩm có sao.",
      label: "Nhóm",
    },
    commune: {
      heading: "Theo xã",
      text: "Tên xã hôm nay, kèm tên trước ngày 01/07/2025 của nơi làm ra hàng.",
      label: "Xã, phường",
      former: (names) => `trước là ${names}`,
    },
    year: {
      heading: "Theo năm được công nhận",
      text: "Mỗi giấy chứng nhận được đếm vào năm cấp. Phần đậm nay còn hiệu lực; phần nhạt đã hết hạn, bị thu hồi hoặc đã có giấy mới thay.",
      label: "Năm",
      inForce: "Nay còn hiệu lực",
      ended: "Nay không còn hiệu lực",
      table: "Xem bằng bảng số",
      chart: (from, to) => `Số giấy chứng nhận theo năm cấp, từ ${from} đến ${to}`,
    },
    legalForm: {
      heading: "Nhà sản xuất theo loại hình",
      text: "Sao là của từng sản phẩm, không phải của nhà sản xuất: ở đây chỉ đếm nhà nào đang có ít nhất một sản phẩm có sao.",
      label: "Loại hình",
      starred: "Có sản phẩm đang có sao",
      others: "Chưa có",
      all: "Tất cả",
    },
    targets: {
      heading: "Chỉ tiêu và kết quả",
      text: "Số liệu đã công bố về OCOP của tỉnh Thái Bình (nay là một phần của Hưng Yên), không phải số đếm từ sổ này.",
      example: "Khởi đầu",
      start: (products, producers) =>
        `Hết năm 2020, Thái Bình có ${products} sản phẩm được chuẩn hoá và phân hạng; năm 2021 có ${producers} chủ thể tham gia.`,
      reached: (target, result) =>
        `Năm 2021 tỉnh đặt chỉ tiêu thêm hơn ${target} sản phẩm từ 3 sao trở lên; kết quả của năm ấy là ${result} sản phẩm được phê duyệt.`,
      year: "Năm",
      measure: "Con số",
      target: "Chỉ tiêu",
      result: "Kết quả",
      source: "Nguồn",
      more: (target) => `hơn ${target}`,
      none: "không nêu",
      measures: {
        products_standardised: "Sản phẩm được chuẩn hoá và phân hạng",
        products_scored: "Sản phẩm được chấm điểm",
        products_recognised: "Sản phẩm được công nhận",
        new_products_3_stars: "Sản phẩm mới từ 3 sao trở lên",
        products_3_stars: "Sản phẩm 3 sao",
        products_4_stars: "Sản phẩm 4 sao",
        products_proposed: "Sản phẩm được đề nghị thêm",
        producers: "Chủ thể tham gia",
        producers_firms: "Chủ thể là doanh nghiệp",
        producers_cooperatives: "Chủ thể là hợp tác xã",
        producers_households: "Chủ thể là hộ",
      },
      sources: "Số liệu của cả tỉnh Thái Bình trước khi sáp nhập, ghi theo nguồn nêu bên cạnh.",
    },
    expiring: {
      heading: "Sắp hết hạn",
      text: "Giấy còn hiệu lực tối đa 180 ngày nữa, giấy hết trước xếp trước. Hồ sơ đánh giá lại nộp từ 180 đến 120 ngày trước khi hết hạn.",
      none: "Không có giấy nào sắp hết hạn.",
      toRegistry: "Xem trong sổ chứng nhận",
    },
    none: "Chưa có sản phẩm nào.",
    share: (count, whole) => `${count} trên ${whole}`,
  },
  en: {
    title: "The OCOP programme in figures",
    description:
      "How many products hold OCOP stars today, in which groups and communes and since which year; who makes them; targets and results of Thái Bình over the years.",
    lead: "Counted from the certificate registry as it stands today. A certificate that ended last night no longer counts this morning.",
    judged: (date) => `As of the whole of ${date}`,
    demonstration:
      "This is a demonstration: the registry holds only some of the province's products, and dates of issue and expiry are illustrative. Figures that follow from dates are therefore illustrative too. Only the targets and results are published figures.",
    products: "products",
    certificates: "certificates",
    facts: {
      starred: "products with stars today",
      expiring: "of them expire soon (within 180 days)",
      lapsed: "products that once had stars and whose certificate has expired",
      producers: "producers with a product that has stars today",
    },
    star: {
      heading: "By stars",
      text: "Only products with a certificate in force today are counted.",
      row: (stars) => `${stars} stars`,
      label: "Stars",
    },
    group: {
      heading: "By product group",
      text: "Groups of Annex I of Decision 26/2026/QĐ-TTg; only those with a product that has stars today.",
      label: "Group",
    },
    commune: {
      heading: "By commune",
      text: "Today's commune, with the name before 01/07/2025 of the place where the goods are made.",
      label: "Commune or ward",
      former: (names) => `formerly ${names}`,
    },
    year: {
      heading: "By year of recognition",
      text: "Each certificate counts in the year of its issue. The dark part is still in force; the pale part has expired, was revoked or was replaced.",
      label: "Year",
      inForce: "Still in force",
      ended: "No longer in force",
      table: "See the numbers as a table",
      chart: (from, to) => `Certificates by year of issue, from ${from} to ${to}`,
    },
    legalForm: {
      heading: "Producers by legal form",
      text: "Stars belong to products, never to producers: what is counted here is who has at least one product with stars today.",
      label: "Legal form",
      starred: "With a product that has stars",
      others: "Without",
      all: "All",
    },
    targets: {
      heading: "Targets and results",
      text: "Published figures on OCOP in Thái Bình province (now part of Hưng Yên), not counted from this registry.",
      example: "How it began",
      start: (products, producers) =>
        `By the end of 2020 Thái Bình had ${products} products standardised and classified; ${producers} producers took part in 2021.`,
      reached: (target, result) =>
        `For 2021 the province aimed at more than ${target} new products of 3 stars or more; ${result} products were approved for that year.`,
      year: "Year",
      measure: "Figure",
      target: "Target",
      result: "Result",
      source: "Source",
      more: (target) => `more than ${target}`,
      none: "none given",
      measures: {
        products_standardised: "Products standardised and classified",
        products_scored: "Products scored",
        products_recognised: "Products recognised",
        new_products_3_stars: "New products of 3 stars or more",
        products_3_stars: "Products of 3 stars",
        products_4_stars: "Products of 4 stars",
        products_proposed: "Further products proposed",
        producers: "Producers taking part",
        producers_firms: "Producers that are firms",
        producers_cooperatives: "Producers that are cooperatives",
        producers_households: "Producers that are households",
      },
      sources: "Figures of the whole of Thái Bình before the merger, as given by the source named.",
    },
    expiring: {
      heading: "Expiring soon",
      text: "Certificates with 180 days or fewer left, the first to end first. The renewal file is due 180 to 120 days before the end.",
      none: "No certificate expires soon.",
      toRegistry: "See them in the registry",
    },
    none: "No products yet.",
    share: (count, whole) => `${count} of ${whole}`,
  },
});
