import type { CalendarDate } from "../../calendar/calendar-date";
import type { Language } from "../../contracts/language";
import type { ReminderPurpose } from "../../modules/certification/expiry-reminder";
import type { DueExpiryReminder } from "../../queries/certification/due-expiry-reminders";

/** `2027-06-30` → `30/06/2027` */
function spoken(date: CalendarDate): string {
  return date.split("-").reverse().join("/");
}

/** What every sentence draws on, with its dates as people write them. */
interface Facts {
  product: string;
  producer: string;
  star: number;
  decision: string;
  until: string;
  daysLeft: number;
  fileFrom: string;
  fileUntil: string;
  filedOn: string;
  link: string;
}

function factsOf(due: DueExpiryReminder, language: Language, shopUrl: string): Facts {
  // Dates that the demonstration made up are marked as such wherever they are told.
  const illustrative = { vi: " (ngày minh hoạ)", en: " (illustrative date)" }[language];
  return {
    product: due.product,
    producer: due.producer?.name ?? { vi: "chưa rõ", en: "not known" }[language],
    star: due.certificate.star_rating,
    decision: due.certificate.decision_number,
    until: spoken(due.holds_until) + (due.certificate.date_evidence === "D" ? illustrative : ""),
    daysLeft: due.days_left,
    fileFrom: spoken(due.file_from),
    fileUntil: spoken(due.file_until),
    filedOn: due.renewal_filed_on ? spoken(due.renewal_filed_on) : "",
    link: `${shopUrl}/chung-nhan/${due.certificate.lookup_code}`,
  };
}

const daysVi = (days: number) => (days === 0 ? "hôm nay là ngày cuối" : `còn ${days} ngày`);
const daysEn = (days: number) => {
  if (days === 0) return "today is its last day";
  return days === 1 ? "1 day is left" : `${days} days are left`;
};

const letterVi = {
  prepare: {
    subject: (f: Facts) => `Chuẩn bị hồ sơ để giữ sao OCOP cho ${f.product}`,
    todo: (f: Facts) =>
      `Việc cần làm: chuẩn bị hồ sơ đánh giá lại. Cơ quan nhận hồ sơ từ ngày ${f.fileFrom} đến hết ngày ${f.fileUntil}.`,
  },
  file: {
    subject: (f: Facts) => `Đến lúc nộp hồ sơ để giữ sao OCOP cho ${f.product}`,
    todo: (f: Facts) =>
      `Việc cần làm: nộp hồ sơ đánh giá lại, chậm nhất là hết ngày ${f.fileUntil}.`,
  },
  file_late: {
    subject: (f: Facts) => `Sao OCOP của ${f.product} sắp hết hạn`,
    todo: (f: Facts) =>
      `Hạn nộp hồ sơ đánh giá lại là ngày ${f.fileUntil}, nay đã qua. Nếu chưa nộp, hãy gọi cho cơ quan quản lý OCOP và nộp ngay: nộp càng muộn, sao càng dễ bị ngắt quãng.`,
  },
  assess: {
    subject: (f: Facts) => `Hồ sơ của ${f.product} đang được đánh giá lại`,
    todo: () => "Bạn đã nộp hồ sơ, không phải làm gì thêm.",
  },
  extended: {
    subject: (f: Facts) => `Thời gian gia hạn của ${f.product} sắp hết`,
    todo: () =>
      "Giấy này đang được kéo dài để chờ kết quả đánh giá lại. Hãy hỏi cơ quan quản lý OCOP xem hồ sơ còn thiếu gì không.",
  },
} satisfies Record<ReminderPurpose, unknown>;

const letterEn = {
  prepare: {
    subject: (f: Facts) => `Prepare the file that keeps the OCOP stars of ${f.product}`,
    todo: (f: Facts) =>
      `What to do: prepare the file for the new assessment. It is received from ${f.fileFrom} until the end of ${f.fileUntil}.`,
  },
  file: {
    subject: (f: Facts) => `Time to hand in the file for ${f.product}`,
    todo: (f: Facts) =>
      `What to do: hand in the file for the new assessment by the end of ${f.fileUntil}.`,
  },
  file_late: {
    subject: (f: Facts) => `The OCOP stars of ${f.product} are about to run out`,
    todo: (f: Facts) =>
      `The file for the new assessment was due by ${f.fileUntil}, which has passed. If you have not handed it in, please call the OCOP office and do so at once: the later it comes, the likelier the stars are interrupted.`,
  },
  assess: {
    subject: (f: Facts) => `The file of ${f.product} is being assessed`,
    todo: () => "You have handed in the file; there is nothing more to do.",
  },
  extended: {
    subject: (f: Facts) => `The extension for ${f.product} is about to end`,
    todo: () =>
      "This certificate was extended until the result of its new assessment. Please ask the OCOP office whether anything is missing from the file.",
  },
} satisfies Record<ReminderPurpose, unknown>;

export interface ReminderLetter {
  subject: string;
  text: string;
  html: string;
}

/** The letter to the producer: Vietnamese first, English below it. */
export function producerLetter(due: DueExpiryReminder, shopUrl: string): ReminderLetter {
  const vi = factsOf(due, "vi", shopUrl);
  const en = factsOf(due, "en", shopUrl);
  const paragraphs = [
    `Chào ${vi.producer},`,
    `Giấy chứng nhận OCOP ${vi.star} sao của sản phẩm ${vi.product} (quyết định ${vi.decision}) có hiệu lực đến hết ngày ${vi.until}, ${daysVi(vi.daysLeft)}.`,
    letterVi[due.purpose].todo(vi),
    "Sau ngày hết hạn, trang bán hàng và nhãn không được ghi sao cho đến khi có giấy mới.",
    `Xem giấy chứng nhận: ${vi.link}`,
    "—",
    `${letterEn[due.purpose].subject(en)}.`,
    `The OCOP ${en.star}-star certificate of ${en.product} (decision ${en.decision}) holds until the end of ${en.until}; ${daysEn(en.daysLeft)}.`,
    letterEn[due.purpose].todo(en),
    "After that day neither the shop nor the label may show the stars until there is a new certificate.",
    `See the certificate: ${en.link}`,
  ];
  return {
    subject: letterVi[due.purpose].subject(vi),
    text: paragraphs.join("\n\n"),
    html: paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join("\n"),
  };
}

/** Whether the producer hears of it without the office's help. */
export type LetterState = "sent" | "no_address" | "no_mail_service" | "not_needed";

const officeVi = {
  purpose: {
    prepare: (f: Facts) =>
      `Chủ thể có thể nộp hồ sơ đánh giá lại từ ngày ${f.fileFrom} đến hết ngày ${f.fileUntil}.`,
    file: (f: Facts) => `Nhận hồ sơ đánh giá lại đến hết ngày ${f.fileUntil}.`,
    file_late: (f: Facts) =>
      `Hạn nộp hồ sơ (${f.fileUntil}) đã qua mà chưa thấy hồ sơ. Liên hệ chủ thể; nếu không nộp, sao sẽ tắt sau ngày hết hạn.`,
    assess: (f: Facts) =>
      `Hồ sơ nhận ngày ${f.filedOn} chưa có kết quả. Cần quyết định trước ngày hết hạn, hoặc kéo dài giấy cũ tối đa 180 ngày.`,
    extended: () =>
      "Giấy đang được kéo dài và không kéo dài thêm được quá 180 ngày. Cần có kết quả đánh giá lại trước ngày này.",
  } satisfies Record<ReminderPurpose, (f: Facts) => string>,
  letter: {
    sent: "Đã gửi thư cho chủ thể.",
    no_address: "Chủ thể chưa có địa chỉ thư điện tử: nhờ bạn gọi điện báo.",
    no_mail_service: "Trang này chưa nối với dịch vụ gửi thư: nhờ bạn gọi điện báo chủ thể.",
    not_needed: "",
  } satisfies Record<LetterState, string>,
};

const officeEn = {
  purpose: {
    prepare: (f: Facts) =>
      `The producer may hand in the file for a new assessment from ${f.fileFrom} until the end of ${f.fileUntil}.`,
    file: (f: Facts) =>
      `The file for a new assessment is received until the end of ${f.fileUntil}.`,
    file_late: (f: Facts) =>
      `The file was due by ${f.fileUntil} and none is there. Contact the producer; without it the stars go out after the last day.`,
    assess: (f: Facts) =>
      `The file received on ${f.filedOn} has no result yet. Decide before the last day, or extend the old certificate by at most 180 days.`,
    extended: () =>
      "The certificate is extended and cannot be extended beyond 180 days. The new assessment needs its result before this day.",
  } satisfies Record<ReminderPurpose, (f: Facts) => string>,
  letter: {
    sent: "The producer was written to.",
    no_address: "The producer has no e-mail address: please call.",
    no_mail_service: "This site has no mail service set up: please call the producer.",
    not_needed: "",
  } satisfies Record<LetterState, string>,
};

export interface OfficeNotice {
  /** The names Medusa's feed of notifications shows. */
  title: string;
  description: string;
  title_en: string;
  description_en: string;
}

/** The notice in the office's feed. */
export function officeNotice(
  due: DueExpiryReminder,
  letter: LetterState,
  shopUrl: string,
): OfficeNotice {
  const vi = factsOf(due, "vi", shopUrl);
  const en = factsOf(due, "en", shopUrl);
  return {
    title: `${vi.product}: giấy chứng nhận ${daysVi(vi.daysLeft)}`,
    description: lines([
      `OCOP ${vi.star} sao, quyết định ${vi.decision}, có hiệu lực đến hết ngày ${vi.until}. Chủ thể: ${vi.producer}.`,
      officeVi.purpose[due.purpose](vi),
      officeVi.letter[letter],
    ]),
    title_en: `${en.product}, certificate: ${daysEn(en.daysLeft)}`,
    description_en: lines([
      `OCOP ${en.star} stars, decision ${en.decision}, holds until the end of ${en.until}. Producer: ${en.producer}.`,
      officeEn.purpose[due.purpose](en),
      officeEn.letter[letter],
    ]),
  };
}

function lines(sentences: string[]): string {
  return sentences.filter((sentence) => sentence !== "").join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
