import { bothLanguages } from "./words";

/** The page of reports from the public. */
export const reports = bothLanguages(
  {
    purpose:
      "Điều người dân báo: một số không có trong sổ, hoặc một lời ghi sao không đúng. Mỗi phản ánh khép lại bằng một dòng kết quả.",
    open: "Chưa xử lý ({{count}})",
    handled: "Đã xử lý",
    empty_open: "Không còn phản ánh nào chờ xử lý.",
    empty_handled: "Chưa có phản ánh nào được xử lý.",
    reference: "Số đã gõ hoặc quét",
    seen_at: "Thấy ở",
    contact: "Liên hệ",
    contact_none: "không để lại",
    contact_withheld: "có để lại, chỉ người xử lý được xem",
    reported_at: "Gửi lúc {{time}}",
    handled_at: "{{name}} xử lý lúc {{time}}",
    note: "Kết quả",
    look_up: "Tìm trong sổ",
    handle: "Đánh dấu đã xử lý",
    form: {
      title: "Khép phản ánh",
      explanation: "Ghi điều đã tìm thấy và việc đã làm. Không sửa lại được.",
      note: "Kết quả xử lý",
      submit: "Khép lại",
      done: "Đã khép phản ánh.",
    },
    rule: { report_already_handled: "Phản ánh này đã được người khác xử lý." },
  },
  {
    purpose:
      "What people report: a number that is not in the registry, or a star that is claimed wrongly. Each is closed with a line on what was found.",
    open: "Open ({{count}})",
    handled: "Handled",
    empty_open: "No report is waiting.",
    empty_handled: "No report has been handled yet.",
    reference: "Number typed or scanned",
    seen_at: "Seen at",
    contact: "Contact",
    contact_none: "none left",
    contact_withheld: "left, to be read only by those who answer reports",
    reported_at: "Sent at {{time}}",
    handled_at: "Handled by {{name}} at {{time}}",
    note: "Result",
    look_up: "Look it up",
    handle: "Mark as handled",
    form: {
      title: "Close the report",
      explanation: "Write what was found and done. It cannot be changed later.",
      note: "Result",
      submit: "Close",
      done: "The report is closed.",
    },
    rule: { report_already_handled: "Somebody else has handled this report already." },
  },
);
