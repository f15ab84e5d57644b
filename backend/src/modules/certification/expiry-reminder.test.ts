import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../calendar/calendar-date";
import type { CertificateDates } from "./certificate-status";
import { dueReminder, REMINDER_DAYS } from "./expiry-reminder";

const LAST_DAY = "2027-06-30";
const certificate: CertificateDates = {
  issued_on: "2024-06-30",
  expires_on: LAST_DAY,
  extended_until: null,
  renewal_filed_on: null,
  revoked_on: null,
  superseded_on: null,
};
const daysAhead = (days: number) => addDays(LAST_DAY, -days);

describe("a reminder of expiry", () => {
  it.each(REMINDER_DAYS)("is due on the day that is %i days before the last", (days) => {
    expect(dueReminder(certificate, daysAhead(days))).toMatchObject({
      days_before: days,
      days_left: days,
      holds_until: LAST_DAY,
      recipients: ["producer", "office"],
    });
  });

  it("is not due earlier than 200 days before, nor after the last day", () => {
    expect(dueReminder(certificate, daysAhead(201))).toBeNull();
    expect(dueReminder(certificate, LAST_DAY)?.days_before).toBe(30);
    expect(dueReminder(certificate, addDays(LAST_DAY, 1))).toBeNull();
  });

  it("is the latest of those that were missed, and says how many days are really left", () => {
    expect(dueReminder(certificate, daysAhead(100))).toMatchObject({
      days_before: 120,
      days_left: 100,
    });
  });

  it.each([
    [200, "prepare"],
    [181, "prepare"],
    [180, "file"],
    [120, "file"],
    [119, "file_late"],
    [0, "file_late"],
  ])("%i days before says what is to be done: %s", (days, purpose) => {
    expect(dueReminder(certificate, daysAhead(days))?.purpose).toBe(purpose);
  });

  it("names the first and last day for the file", () => {
    expect(dueReminder(certificate, daysAhead(200))).toMatchObject({
      file_from: daysAhead(180),
      file_until: daysAhead(120),
    });
  });

  it("goes to the office alone, and late, once a renewal is filed", () => {
    const filed = { ...certificate, renewal_filed_on: daysAhead(170) };
    expect(dueReminder(filed, daysAhead(175))?.recipients).toEqual(["producer", "office"]);
    expect(dueReminder(filed, daysAhead(150))).toBeNull();
    expect(dueReminder(filed, daysAhead(90))).toMatchObject({
      purpose: "assess",
      recipients: ["office"],
    });
  });

  it("begins anew with the new last day of one that was extended", () => {
    const extended = { ...certificate, extended_until: addDays(LAST_DAY, 180) };
    expect(dueReminder(extended, addDays(LAST_DAY, 89))).toBeNull();
    expect(dueReminder(extended, addDays(LAST_DAY, 90))).toMatchObject({
      purpose: "extended",
      days_before: 90,
      holds_until: addDays(LAST_DAY, 180),
    });
  });

  it.each(["revoked_on", "superseded_on"] as const)("is never due with %s", (end) => {
    const ended = { ...certificate, [end]: daysAhead(210) };
    for (const days of REMINDER_DAYS) expect(dueReminder(ended, daysAhead(days))).toBeNull();
  });

  it("comes at most six times however the days are skipped", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -50, max: 400 }), { maxLength: 80 }), (days) => {
        const due = days.flatMap(
          (left) => dueReminder(certificate, daysAhead(left))?.days_before ?? [],
        );
        expect(new Set(due).size).toBeLessThanOrEqual(REMINDER_DAYS.length);
        for (const threshold of due) expect(REMINDER_DAYS).toContain(threshold);
      }),
    );
  });
});
