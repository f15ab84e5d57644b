import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDayNumber } from "../../calendar/calendar-date";
import { CERTIFICATE_STATUSES } from "../../contracts/certificate";
import {
  certificateStatus,
  holdsUntil,
  isInForce,
} from "../../modules/certification/certificate-status";
import { type DateFilter, endsByFilter, statusFilter } from "./status-filter";

const day = fc.integer({ min: 20_000, max: 20_600 }).map(fromDayNumber);
const perhaps = fc.option(day, { nil: null });
const certificate = fc.record({
  issued_on: day,
  expires_on: day,
  extended_until: perhaps,
  renewal_filed_on: perhaps,
  revoked_on: perhaps,
  superseded_on: perhaps,
});

/** As the database judges: nothing compares with a missing date. */
function fits(filter: DateFilter, row: Record<string, string | null>): boolean {
  if ("$and" in filter && Array.isArray(filter.$and)) return filter.$and.every((f) => fits(f, row));
  if ("$or" in filter && Array.isArray(filter.$or)) return filter.$or.some((f) => fits(f, row));
  return Object.entries(filter).every(([field, wanted]) => {
    const value = row[field] ?? null;
    if (wanted === null) return value === null;
    return Object.entries(wanted as Record<string, string>).every(([operator, limit]) => {
      if (value === null) return false;
      if (operator === "$lte") return value <= limit;
      if (operator === "$lt") return value < limit;
      if (operator === "$gte") return value >= limit;
      return value > limit;
    });
  });
}

describe("asking the database for a status", () => {
  it("finds exactly the certificates that have it", () => {
    fc.assert(
      fc.property(certificate, day, (row, today) => {
        const found = CERTIFICATE_STATUSES.filter((status) =>
          fits(statusFilter(status, today), row),
        );
        const status = certificateStatus(row, today);
        expect(found).toEqual(status === null ? [] : [status]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("finds what is in force and ends by a day", () => {
    fc.assert(
      fc.property(certificate, day, day, (row, today, last) => {
        expect(fits(endsByFilter(last, today), row)).toBe(
          isInForce(row, today) && holdsUntil(row) <= last,
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
