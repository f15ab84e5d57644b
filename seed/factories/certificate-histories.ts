import { addDays, addMonths, type CalendarDate } from "../../backend/src/calendar/calendar-date";
import { type InventedCertificate, inventedCertificate } from "./invented-certificate";
import { type Random, seededRandom } from "./seeded-random";

const VALIDITY_MONTHS = 36;
const LONGEST_EXTENSION = 180;

type Chapter = Partial<Omit<InventedCertificate, "lookup_code">> & { issued_on: CalendarDate };

/** Issued so that it expires `days` after `today`. */
function expiringIn(days: number, today: CalendarDate): Chapter {
  const issued_on = addMonths(addDays(today, days), -VALIDITY_MONTHS);
  return { issued_on, expires_on: addDays(today, days) };
}

/**
 * What can have become of a product's certificates by `today`, oldest certificate first. None of
 * them breaks a rule of the registry: of one product no two are in force on the same day.
 */
const HISTORIES = {
  none: () => [],
  future: (today) => [{ issued_on: addDays(today, 30) }],
  issued_today: (today) => [{ issued_on: today }],
  in_force: (today) => [expiringIn(500, today)],
  expiring: (today) => [expiringIn(60, today)],
  last_day: (today) => [expiringIn(0, today)],
  renewal_pending: (today) => [{ ...expiringIn(90, today), renewal_filed_on: addDays(today, -40) }],
  extended: (today) => [
    {
      ...expiringIn(-20, today),
      renewal_filed_on: addDays(today, -150),
      extended_until: addDays(today, -20 + LONGEST_EXTENSION),
    },
  ],
  extension_over: (today) => [
    {
      ...expiringIn(-100, today),
      renewal_filed_on: addDays(today, -230),
      extended_until: addDays(today, -1),
    },
  ],
  expired_yesterday: (today) => [expiringIn(-1, today)],
  expired: (today) => [expiringIn(-200, today)],
  revoked: (today) => [{ ...expiringIn(400, today), revoked_on: addDays(today, -30) }],
  revoked_today: (today) => [{ ...expiringIn(400, today), revoked_on: today }],
  revoked_tomorrow: (today) => [{ ...expiringIn(400, today), revoked_on: addDays(today, 1) }],
  revoked_past_its_term: (today) => [
    { ...expiringIn(-50, today), revoked_on: addDays(today, -300) },
  ],
  /** A new star on its way up; the old certificate ended on the day the new one began. */
  upgraded: (today) => [
    { ...expiringIn(300, today), star_rating: 3, superseded_on: addDays(today, -60) },
    { issued_on: addDays(today, -60), star_rating: 4, round: "upgrade" },
  ],
  /** The better star is decided and begins tomorrow. */
  upgraded_tomorrow: (today) => [
    { ...expiringIn(300, today), star_rating: 3, superseded_on: addDays(today, 1) },
    { issued_on: addDays(today, 1), star_rating: 5, round: "upgrade" },
  ],
  renewed_in_line: (today) => [
    { issued_on: addMonths(today, -80), star_rating: 3 },
    { issued_on: addDays(addMonths(today, -44), 1), star_rating: 4 },
    { issued_on: addDays(addMonths(today, -8), 2), star_rating: 4 },
  ],
  /** Years between two certificates in which there was none. */
  renewed_after_a_gap: (today) => [
    { issued_on: addMonths(today, -70), star_rating: 4 },
    { issued_on: addMonths(today, -10), star_rating: 3 },
  ],
  revoked_after_renewal: (today) => [
    { issued_on: addMonths(today, -50), star_rating: 4 },
    {
      issued_on: addDays(addMonths(today, -14), 1),
      star_rating: 4,
      revoked_on: addDays(today, -3),
    },
  ],
  recognised_again_after_revocation: (today) => [
    { issued_on: addMonths(today, -30), star_rating: 4, revoked_on: addMonths(today, -20) },
    { issued_on: addMonths(today, -5), star_rating: 3 },
  ],
} as const satisfies Record<string, (today: CalendarDate) => Chapter[]>;

export type HistoryKind = keyof typeof HISTORIES;

export const HISTORY_KINDS = Object.keys(HISTORIES) as HistoryKind[];

/** The certificates of the invented product with this number, as `kind` has them on `today`. */
export function certificateHistory(
  kind: HistoryKind,
  today: CalendarDate,
  number: number,
): InventedCertificate[] {
  const chapters: Chapter[] = HISTORIES[kind](today);
  return chapters.map((facts, index) => inventedCertificate(number, facts, index + 1));
}

/**
 * A history of chance around `today`: up to four certificates one after another, each of which may
 * be extended, renewed, upgraded, revoked, or simply run out. The same seed gives the same history.
 */
export function randomHistory(seed: number, today: CalendarDate): InventedCertificate[] {
  const random = seededRandom(seed);
  const history: Chapter[] = [];
  let from = addDays(today, -random.integer(0, 3_000));
  for (let left = random.integer(0, 4); left > 0; left -= 1) {
    const chapter = randomChapter(random, from);
    const isLast = left === 1;
    if (!isLast && !chapter.revoked_on && random.chance(0.3)) {
      chapter.superseded_on = addDays(from, random.integer(1, 1_000));
    }
    history.push(chapter);
    from = random.chance(0.5)
      ? dayAfterItsEnd(chapter)
      : addDays(dayAfterItsEnd(chapter), random.integer(0, 400));
  }
  return history.map((facts, index) => inventedCertificate(seed, facts, index + 1));
}

function randomChapter(random: Random, issued_on: CalendarDate): Chapter {
  const expires_on = addMonths(issued_on, VALIDITY_MONTHS);
  const chapter: Chapter = { issued_on, expires_on, star_rating: random.pick([3, 4, 5]) };
  if (random.chance(0.3)) chapter.renewal_filed_on = addDays(expires_on, -random.integer(1, 180));
  if (random.chance(0.25)) {
    chapter.extended_until = addDays(expires_on, random.integer(1, LONGEST_EXTENSION));
  }
  if (random.chance(0.25)) chapter.revoked_on = addDays(issued_on, random.integer(0, 1_300));
  return chapter;
}

/** The first day on which the next certificate of the same product may begin. */
function dayAfterItsEnd({ issued_on, ...chapter }: Chapter): CalendarDate {
  if (chapter.superseded_on) return chapter.superseded_on;
  const natural = addDays(
    chapter.extended_until ?? chapter.expires_on ?? addMonths(issued_on, VALIDITY_MONTHS),
    1,
  );
  const { revoked_on } = chapter;
  return revoked_on && revoked_on < natural ? revoked_on : natural;
}
