import { describe, expect, it } from "vitest";
import type { ReminderPurpose } from "../../modules/certification/expiry-reminder";
import type { DueExpiryReminder } from "../../queries/certification/due-expiry-reminders";
import { officeNotice, producerLetter } from "./expiry-reminder-texts";

const SHOP = "https://langsao.example";
const due: DueExpiryReminder = {
  purpose: "file",
  days_before: 150,
  days_left: 148,
  holds_until: "2027-06-30",
  file_from: "2027-01-01",
  file_until: "2027-03-02",
  renewal_filed_on: "2027-02-01",
  recipients: ["producer", "office"],
  certificate: {
    id: "ocert_1",
    lookup_code: "7K3M9Q2D",
    star_rating: 4,
    decision_number: "12/QĐ-UBND",
    date_evidence: "A",
  },
  product: 'Kẹo "lạc" <Đình Mạnh>',
  producer: { name: "Bánh kẹo Đình Mạnh", email: "a@example.vn" },
};

describe("the letter to the producer", () => {
  it("says in both languages until when it holds and what to do by when", () => {
    const { text } = producerLetter(due, SHOP);
    expect(text).toContain("có hiệu lực đến hết ngày 30/06/2027, còn 148 ngày.");
    expect(text).toContain("chậm nhất là hết ngày 02/03/2027");
    expect(text).toContain("148 days are left");
    expect(text).toContain("by the end of 02/03/2027");
    expect(text).toContain(`${SHOP}/chung-nhan/7K3M9Q2D`);
    expect(text).not.toContain("minh hoạ");
  });

  it("marks a date of the demonstration", () => {
    const demonstration = {
      ...due,
      certificate: { ...due.certificate, date_evidence: "D" as const },
    };
    expect(producerLetter(demonstration, SHOP).text).toContain("30/06/2027 (ngày minh hoạ)");
  });

  it("lets no name become markup", () => {
    const { html } = producerLetter(due, SHOP);
    expect(html).toContain("Kẹo &quot;lạc&quot; &lt;Đình Mạnh&gt;");
    expect(html).not.toContain("<Đình");
  });

  it.each<[ReminderPurpose, string]>([
    ["prepare", "từ ngày 01/01/2027 đến hết ngày 02/03/2027"],
    ["file_late", "nay đã qua"],
    ["extended", "đang được kéo dài"],
  ])("asks for what fits: %s", (purpose, words) => {
    expect(producerLetter({ ...due, purpose }, SHOP).text).toContain(words);
  });

  it("speaks of the last day as such", () => {
    const { text } = producerLetter({ ...due, days_left: 0 }, SHOP);
    expect(text).toContain("hôm nay là ngày cuối");
    expect(text).toContain("today is its last day");
  });
});

describe("the office's notice", () => {
  it("says whose certificate it is and whether the producer knows", () => {
    const notice = officeNotice(due, "no_address", SHOP);
    expect(notice.title).toBe('Kẹo "lạc" <Đình Mạnh>: giấy chứng nhận còn 148 ngày');
    expect(notice.description).toContain("Chủ thể: Bánh kẹo Đình Mạnh.");
    expect(notice.description).toContain("nhờ bạn gọi điện báo");
    expect(notice.description_en).toContain("please call");
    expect(notice.description).not.toContain("a@example.vn");
  });

  it("names the day the file came while it is assessed", () => {
    const notice = officeNotice({ ...due, purpose: "assess" }, "not_needed", SHOP);
    expect(notice.description).toContain("Hồ sơ nhận ngày 01/02/2027 chưa có kết quả");
    expect(notice.description.split("\n")).toHaveLength(2);
  });
});
