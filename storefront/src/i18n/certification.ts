import type {
  CertificateDetail,
  CertificateStatus,
  EvidenceLevel,
} from "@lang-sao/backend/contracts/certificate";
import { dictionary } from "./dictionary";

interface CertificationTexts {
  plate: {
    stars: (count: number) => string;
    decision: (number: string) => string;
    validity: (date: string) => string;
    daysLeft: (days: number) => string;
    expired: (count: number, month: string) => string;
    dateRemark: string;
    openProof: string;
  };
  proof: {
    title: string;
    intro: string;
    expiredIntro: string;
    none: string;
    star: string;
    formerStars: (count: number) => string;
    status: string;
    decisionNumber: string;
    decisionDate: string;
    authority: string;
    issuedOn: string;
    expiresOn: string;
    extendedUntil: string;
    legalBasis: string;
    productCode: string;
    holder: string;
    address: string;
    starEvidence: string;
    dateEvidence: string;
    source: string;
    checkedOn: string;
    illustrativeNumber: string;
    illustrativeCode: string;
    whatStarsMean: string;
  };
  statuses: Record<CertificateStatus, string>;
  evidence: Record<EvidenceLevel, string>;
  legalBases: Record<CertificateDetail["legal_basis"], string>;
}

export const certificationTexts = dictionary<CertificationTexts>({
  vi: {
    plate: {
      stars: (count) => `OCOP ${count} sao`,
      decision: (number) => `Quyết định ${number}`,
      validity: (date) => `hiệu lực đến ${date}`,
      daysLeft: (days) => (days === 0 ? "hôm nay là ngày cuối" : `còn ${days} ngày`),
      expired: (count, month) => `từng đạt OCOP ${count} sao, hết hạn ${month}`,
      dateRemark: "ngày minh hoạ",
      openProof: "Xem giấy chứng nhận",
    },
    proof: {
      title: "Giấy chứng nhận OCOP",
      intro:
        "Sao này của riêng sản phẩm này, không phải của nhà sản xuất. Dưới đây là giấy tờ đứng sau nó.",
      expiredIntro:
        "Sản phẩm từng có sao nhưng giấy đã hết hạn, nên chúng tôi không vẽ sao nữa. Giấy cũ ghi:",
      none: "Chúng tôi không ghi sao cho sản phẩm này, vì chưa có giấy chứng nhận OCOP nào mà chúng tôi kiểm chứng được. Hàng được bày bán như một đặc sản của địa phương.",
      star: "Hạng sao",
      formerStars: (count) => `từng đạt ${count} sao, nay đã hết hạn`,
      status: "Tình trạng hôm nay",
      decisionNumber: "Số quyết định",
      decisionDate: "Ngày quyết định",
      authority: "Nơi cấp",
      issuedOn: "Ngày cấp",
      expiresOn: "Có hiệu lực đến hết ngày",
      extendedUntil: "Được kéo dài đến hết ngày",
      legalBasis: "Theo quy định",
      productCode: "Mã sản phẩm",
      holder: "Cấp cho",
      address: "Địa chỉ trên giấy",
      starEvidence: "Bằng chứng về hạng sao",
      dateEvidence: "Bằng chứng về ngày và số",
      source: "Nguồn",
      checkedOn: "Chúng tôi kiểm tra ngày",
      illustrativeNumber: "số minh hoạ",
      illustrativeCode: "mã minh hoạ",
      whatStarsMean: "Sao có nghĩa là gì?",
    },
    statuses: {
      active: "Đang có hiệu lực",
      expiring: "Đang có hiệu lực, sắp hết hạn",
      renewal_pending: "Đang có hiệu lực, đã nộp hồ sơ đánh giá lại",
      extended: "Được kéo dài trong lúc chờ kết quả đánh giá lại",
      expired: "Đã hết hạn",
      revoked: "Đã bị thu hồi",
      superseded: "Đã có giấy mới thay thế",
    },
    evidence: {
      A: "Có bản quyết định đã ký trong hồ sơ",
      B1: "Báo chí nhà nước đưa tin đã được công nhận",
      B2: "Mới được chấm điểm hoặc đề nghị",
      C: "Người bán tự giới thiệu",
      D: "Số liệu minh hoạ của bản trình diễn",
    },
    legalBases: {
      QD1048_2019: "Quyết định 1048/QĐ-TTg ngày 21/08/2019",
      QD148_2023: "Quyết định 148/QĐ-TTg ngày 24/02/2023",
      QD1489_2025: "Quyết định 1489/QĐ-TTg ngày 06/07/2025",
      QD26_2026: "Quyết định 26/2026/QĐ-TTg ngày 22/05/2026",
    },
  },
  en: {
    plate: {
      stars: (count) => `OCOP ${count} stars`,
      decision: (number) => `Decision ${number}`,
      validity: (date) => `valid until ${date}`,
      daysLeft: (days) =>
        days === 0 ? "today is its last day" : days === 1 ? "1 day left" : `${days} days left`,
      expired: (count, month) => `formerly OCOP ${count} stars, expired ${month}`,
      dateRemark: "illustrative date",
      openProof: "See the certificate",
    },
    proof: {
      title: "OCOP certificate",
      intro:
        "These stars belong to this one product, not to its producer. This is the paper behind them.",
      expiredIntro:
        "This product once had stars, but the certificate has expired and so we draw them no more. The old certificate said:",
      none: "We show no stars for this product, because there is no OCOP certificate that we could verify. It is sold as a speciality of its place.",
      star: "Stars",
      formerStars: (count) => `formerly ${count} stars, now expired`,
      status: "Status today",
      decisionNumber: "Decision number",
      decisionDate: "Decision date",
      authority: "Issued by",
      issuedOn: "Issued on",
      expiresOn: "Valid through",
      extendedUntil: "Extended through",
      legalBasis: "Under",
      productCode: "Product code",
      holder: "Issued to",
      address: "Address as printed",
      starEvidence: "Evidence of the stars",
      dateEvidence: "Evidence of dates and numbers",
      source: "Source",
      checkedOn: "Checked by us on",
      illustrativeNumber: "illustrative number",
      illustrativeCode: "illustrative code",
      whatStarsMean: "What do the stars mean?",
    },
    statuses: {
      active: "In force",
      expiring: "In force, expiring soon",
      renewal_pending: "In force, renewal under way",
      extended: "Extended while its renewal is decided",
      expired: "Expired",
      revoked: "Revoked",
      superseded: "Replaced by a newer certificate",
    },
    evidence: {
      A: "The signed decision is on file",
      B1: "State press reports the recognition",
      B2: "Only scored or proposed so far",
      C: "The seller's own statement",
      D: "Illustrative data of this demonstration",
    },
    legalBases: {
      QD1048_2019: "Decision 1048/QĐ-TTg of 21/08/2019",
      QD148_2023: "Decision 148/QĐ-TTg of 24/02/2023",
      QD1489_2025: "Decision 1489/QĐ-TTg of 06/07/2025",
      QD26_2026: "Decision 26/2026/QĐ-TTg of 22/05/2026",
    },
  },
});
