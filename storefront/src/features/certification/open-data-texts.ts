import { dictionary } from "@/i18n/dictionary";
import type { OpenDataColumn } from "./open-data";

interface OpenDataTexts {
  title: string;
  description: string;
  lead: string;
  files: string;
  csv: string;
  json: string;
  ministryCsv: string;
  ministryJson: string;
  terms: string;
  how: string;
  howText: string[];
  parameters: [name: string, meaning: string][];
  columns: string;
  name: string;
  meaning: string;
  meanings: Record<OpenDataColumn, string>;
  ministry: string;
  ministryText: string;
  evidence: string;
  evidenceText: string;
  left: string;
  leftText: string;
}

export const openDataTexts = dictionary<OpenDataTexts>({
  vi: {
    title: "Dữ liệu mở về chứng nhận OCOP",
    description:
      "Toàn bộ giấy chứng nhận OCOP ở đây dưới dạng JSON và CSV, kèm giải thích từng cột.",
    lead: "Mọi giấy chứng nhận trong sổ, kể cả giấy hết hạn và bị thu hồi, để ai cũng kiểm tra và dùng lại được.",
    files: "Tải về",
    csv: "CSV, các cột của chúng tôi",
    json: "JSON, các cột của chúng tôi",
    ministryCsv: "CSV, các cột PTNT_OCOP của bộ",
    ministryJson: "JSON, các cột PTNT_OCOP của bộ",
    terms: "Điều kiện dùng lại",
    how: "Cách lấy",
    howText: [
      "Không cần đăng ký, trang web nào cũng gọi được (CORS mở). Mỗi lần tối đa 1.000 dòng; đầu mục Link của câu trả lời chỉ trang sau (next) và trang trước (prev).",
      "Tình trạng xét theo ngày hôm nay ở Việt Nam và đổi lúc nửa đêm. Câu trả lời có ETag: gửi lại trong If-None-Match, nếu chưa có gì đổi bạn nhận mã 304 mà không phải tải lại.",
      "CSV viết bằng UTF-8 có BOM, theo RFC 4180. Ô nào bắt đầu bằng =, +, - hoặc @ được thêm dấu ' phía trước để bảng tính không chạy nó như công thức.",
    ],
    parameters: [
      ["trang", "Số trang, từ 1."],
      ["moi-trang", "Số dòng mỗi trang, từ 1 đến 1.000; để trống là 500."],
      ["dang=bo", "Các cột PTNT_OCOP của bộ thay cho các cột của chúng tôi."],
    ],
    columns: "Các cột",
    name: "Tên cột",
    meaning: "Nghĩa",
    meanings: {
      lookup_code: "Mã tra cứu, tám chữ và số, không bao giờ đổi.",
      url: "Trang của giấy chứng nhận.",
      product_code: "Mã sản phẩm như in trên giấy.",
      product_name: "Tên sản phẩm.",
      star_rating: "Hạng sao trên giấy: 3, 4 hoặc 5. Chỉ là sao hôm nay khi in_force đúng.",
      status:
        "Tình trạng hôm nay: active, expiring (còn 180 ngày trở xuống), renewal_pending, extended, expired, revoked, superseded.",
      in_force: "Hôm nay giấy còn hiệu lực hay không.",
      decision_number: "Số quyết định công nhận.",
      decision_date: "Ngày ký quyết định.",
      issued_on: "Ngày cấp.",
      expires_on: "Ngày hết hạn ghi trên giấy; giấy còn hiệu lực hết ngày này.",
      extended_until: "Được kéo dài đến hết ngày này, nếu có.",
      revoked_on: "Ngày bị thu hồi, nếu có.",
      revoke_reason:
        "Lý do thu hồi: false_file, criteria_no_longer_met, breach_of_law, misuse_of_mark, production_stopped, other.",
      superseded_on: "Ngày có giấy mới thay thế, nếu có.",
      superseded_by: "Mã tra cứu của giấy mới.",
      legal_basis: "Quy định được áp dụng khi cấp, ví dụ QD148_2023.",
      round: "first lần đầu, upgrade nâng hạng, re_evaluation đánh giá lại.",
      issuing_authority: "Nơi cấp như in trên giấy.",
      authority_level: "district_legacy huyện (trước 7/2025), province tỉnh, central bộ.",
      holder_name: "Tên chủ thể như in trên giấy.",
      product_group_code: "Mã nhóm sản phẩm, ví dụ I.3.b.",
      product_group: "Tên nhóm sản phẩm.",
      commune_code: "Mã xã, phường hiện nay, năm chữ số.",
      commune: "Xã, phường theo tên hiện nay.",
      province: "Tỉnh, thành phố hiện nay.",
      former_commune: "Tên xã trước ngày 1/7/2025, nếu biết.",
      former_district: "Huyện cũ.",
      former_province: "Tỉnh cũ.",
      star_evidence: "Mức bằng chứng của hạng sao.",
      date_evidence: "Mức bằng chứng của số và ngày.",
    },
    ministry: "Các cột của bộ",
    ministryText:
      "Bảng PTNT_OCOP theo QĐ 5277/QĐ-BNNMT: MA_OCOP, Ma_DonViHanhChinh, Ma_ThoiGian, Ma_SanPham, TenSanPham, XepHang, ChuTheSXKD, DoanhThuNam, TrangThai. Cột nào chúng tôi không biết (MA_OCOP, Ma_ThoiGian, DoanhThuNam) thì để trống. XepHang là hạng ghi trên giấy; TrangThai cho biết giấy còn hiệu lực hay không.",
    evidence: "Mức bằng chứng",
    evidenceText: "Mỗi giấy ghi riêng bằng chứng của hạng sao và của số, ngày.",
    left: "Điều không có trong dữ liệu",
    leftText:
      "Không có điểm chấm, địa chỉ và cách liên lạc của chủ thể, hay tên người làm việc ở văn phòng.",
  },
  en: {
    title: "Open data on OCOP certificates",
    description:
      "All OCOP certificates recorded here as JSON and CSV, with every column explained.",
    lead: "Every certificate of the registry, expired and revoked ones too, for anyone to check and use again.",
    files: "Download",
    csv: "CSV, our columns",
    json: "JSON, our columns",
    ministryCsv: "CSV, the ministry's columns (PTNT_OCOP)",
    ministryJson: "JSON, the ministry's columns (PTNT_OCOP)",
    terms: "Terms of use",
    how: "How to read it",
    howText: [
      "No registration; any website may call it (CORS is open). At most 1,000 rows at a time; the answer's Link header names the next and the previous page (prev).",
      "States are judged by today's date in Vietnam and turn at midnight. Answers carry an ETag: send it back in If-None-Match, and while nothing has changed you get a 304 and nothing to download.",
      "CSV is UTF-8 with a byte order mark, after RFC 4180. A cell that begins with =, +, - or @ is led by ' so that no spreadsheet runs it as a formula.",
    ],
    parameters: [
      ["trang", "Page number, from 1."],
      ["moi-trang", "Rows a page, from 1 to 1,000; 500 when left out."],
      ["dang=bo", "The ministry's columns PTNT_OCOP in place of ours."],
    ],
    columns: "Columns",
    name: "Column",
    meaning: "Meaning",
    meanings: {
      lookup_code: "Lookup code of eight letters and digits; it never changes.",
      url: "The certificate's page.",
      product_code: "Product code as printed.",
      product_name: "The product's name in Vietnamese.",
      star_rating:
        "Stars on the paper: 3, 4 or 5. They are today's stars only while in_force is true.",
      status:
        "State today: active, expiring (180 days or fewer), renewal_pending, extended, expired, revoked, superseded.",
      in_force: "Whether the certificate holds today.",
      decision_number: "Number of the decision of recognition.",
      decision_date: "The day the decision was signed.",
      issued_on: "Day of issue.",
      expires_on: "Last day as printed; it holds through that day.",
      extended_until: "Extended through this day, if it was.",
      revoked_on: "The day it was revoked, if it was.",
      revoke_reason:
        "Why: false_file, criteria_no_longer_met, breach_of_law, misuse_of_mark, production_stopped, other.",
      superseded_on: "The day a newer certificate took its place, if one did.",
      superseded_by: "Lookup code of the newer one.",
      legal_basis: "The rule it was given under, e.g. QD148_2023.",
      round: "first, upgrade or re_evaluation.",
      issuing_authority: "Issuing authority as printed.",
      authority_level: "district_legacy (until July 2025), province, or central (the ministry).",
      holder_name: "Holder as printed.",
      product_group_code: "Code of the product group, e.g. I.3.b.",
      product_group: "Name of the product group in Vietnamese.",
      commune_code: "Code of today's commune, five digits.",
      commune: "Today's commune.",
      province: "Today's province.",
      former_commune: "The commune's name before 1 July 2025, where known.",
      former_district: "Former district.",
      former_province: "Former province.",
      star_evidence: "Evidence level of the stars.",
      date_evidence: "Evidence level of number and dates.",
    },
    ministry: "The ministry's columns",
    ministryText:
      "The table PTNT_OCOP of decision 5277/QĐ-BNNMT: MA_OCOP, Ma_DonViHanhChinh, Ma_ThoiGian, Ma_SanPham, TenSanPham, XepHang, ChuTheSXKD, DoanhThuNam, TrangThai. Columns that we do not know (MA_OCOP, Ma_ThoiGian, DoanhThuNam) stay empty. XepHang is the class on the paper; TrangThai says whether the paper still holds.",
    evidence: "Evidence levels",
    evidenceText:
      "Each certificate names the evidence of its stars and that of its number and dates.",
    left: "What the data leaves out",
    leftText:
      "Scores, the holders' addresses and contacts, and the names of anyone at the office are not in it.",
  },
});
