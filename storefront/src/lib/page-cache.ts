import { pageExpiry } from "./page-cache-lifetime.ts";

/** What a finished render asks for: how long it may be kept and what it was made from. */
export interface KeepRequest {
  maxAgeSeconds: number;
  tags: readonly string[];
}

/** A render under way. Exactly one of its ends is called; the first call counts. */
export interface Flight<Answer> {
  /** Hands the answer to everyone who waits, and stores it unless something it was made from changed. */
  land(answer: Answer, keep: KeepRequest): void;
  /** The render failed or its answer is not for sharing: those who wait render for themselves. */
  abandon(): void;
}

interface Entry<Answer> {
  answer: Answer;
  bytes: number;
  tags: readonly string[];
  expiresAt: number;
}

interface FlightRecord<Answer> {
  purgesBefore: number;
  outcome: Promise<Answer | null>;
}

export interface PageCacheOptions<Answer> {
  maxBytes: number;
  sizeOf: (answer: Answer) => number;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/** Distinct tags whose last purge is remembered for renders still under way. */
const MAX_REMEMBERED_PURGES = 10_000;

/**
 * Rendered pages by key: least recently used go first when the bytes run out, every page ends with
 * the Vietnamese day at the latest, one render per key at a time, and a purge also catches the
 * renders under way (their tags are known only when they finish).
 */
export class PageCache<Answer> {
  readonly #options: PageCacheOptions<Answer>;
  /** In order of use, least recent first. */
  readonly #entries = new Map<string, Entry<Answer>>();
  readonly #keysByTag = new Map<string, Set<string>>();
  readonly #flights = new Map<string, FlightRecord<Answer>>();
  /** The number of the last purge of each tag. */
  readonly #purgedTags = new Map<string, number>();
  #purges = 0;
  /** Purges up to this number are no longer told apart by tag. */
  #forgottenPurges = 0;
  #bytes = 0;

  constructor(options: PageCacheOptions<Answer>) {
    this.#options = options;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** How many purges there have been: what was read before the latest one may be stale. */
  get purges(): number {
    return this.#purges;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): Answer | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (this.#options.now() >= entry.expiresAt) {
      this.#remove(key, entry);
      return undefined;
    }
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.answer;
  }

  /**
   * The outcome of the render of `key` under way, if waiting for it is safe: a render begun before
   * the latest purge may be made from what was purged. Null when it had nothing to share.
   */
  join(key: string): Promise<Answer | null> | undefined {
    const flight = this.#flights.get(key);
    return flight?.purgesBefore === this.#purges ? flight.outcome : undefined;
  }

  /** Announces a render of `key`, to be called before anything is read for it. */
  begin(key: string): Flight<Answer> {
    const startedAt = this.#options.now();
    const purgesBefore = this.#purges;
    const { promise: outcome, resolve } = Promise.withResolvers<Answer | null>();
    const flight: FlightRecord<Answer> = { purgesBefore, outcome };
    this.#flights.set(key, flight);
    let ended = false;
    const end = (answer: Answer | null) => {
      ended = true;
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
      resolve(answer);
    };
    return {
      land: (answer, keep) => {
        if (ended) return;
        const expiresAt = pageExpiry(startedAt, keep.maxAgeSeconds);
        if (!this.#purgedSince(purgesBefore, keep.tags) && this.#options.now() < expiresAt) {
          this.#store(key, answer, keep.tags, expiresAt);
        }
        end(answer);
      },
      abandon: () => {
        if (!ended) end(null);
      },
    };
  }

  /** Forgets every page that carries one of the tags; answers how many there were. */
  purge(tags: readonly string[]): number {
    this.#purges += 1;
    let removed = 0;
    for (const tag of tags) {
      this.#purgedTags.set(tag, this.#purges);
      for (const key of this.#keysByTag.get(tag) ?? []) {
        const entry = this.#entries.get(key);
        if (entry === undefined) continue;
        this.#remove(key, entry);
        removed += 1;
      }
    }
    if (this.#purgedTags.size > MAX_REMEMBERED_PURGES) {
      this.#purgedTags.clear();
      this.#forgottenPurges = this.#purges;
    }
    return removed;
  }

  #purgedSince(purgesBefore: number, tags: readonly string[]): boolean {
    if (this.#forgottenPurges > purgesBefore) return true;
    return tags.some((tag) => (this.#purgedTags.get(tag) ?? 0) > purgesBefore);
  }

  #store(key: string, answer: Answer, tags: readonly string[], expiresAt: number): void {
    const bytes = this.#options.sizeOf(answer);
    const previous = this.#entries.get(key);
    if (previous !== undefined) this.#remove(key, previous);
    if (bytes > this.#options.maxBytes) return;
    for (const [oldestKey, oldest] of this.#entries) {
      if (this.#bytes + bytes <= this.#options.maxBytes) break;
      this.#remove(oldestKey, oldest);
    }
    this.#entries.set(key, { answer, bytes, tags, expiresAt });
    this.#bytes += bytes;
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag);
      if (keys === undefined) this.#keysByTag.set(tag, new Set([key]));
      else keys.add(key);
    }
  }

  #remove(key: string, entry: Entry<Answer>): void {
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
    for (const tag of entry.tags) {
      const keys = this.#keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#keysByTag.delete(tag);
    }
  }
}
