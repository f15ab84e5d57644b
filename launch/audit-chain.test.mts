import { expect, test } from "vitest";

import { type AuditRow, type ChainHead, faultOf, parseHead } from "./audit-chain.mts";

const beginning: ChainHead = { sequence: 0, hash: "0".repeat(64) };

/** Reckoned apart from this code, over each fact with its length in bytes. */
const HASH = "4b7315fbd3d32da8a2bd36b88f370bf302729b2799282f88d4a06352fc1d5228";

const first: AuditRow = {
  sequence: 1,
  previous_hash: beginning.hash,
  id: "oaud_1",
  happened_at: "2026-11-23T17:05:55.396Z",
  actor_id: "user_1",
  actor_name: "Nguyễn Thị Lụa",
  action: "certificate.revoked",
  subject_type: "certificate",
  subject_id: "ocert_1",
  before: '{"revoked_on":null}',
  after: '{"revoked_on":"2026-11-23"}',
  reason: "Dùng sai nhãn hiệu",
  document_hash: null,
  hash: null,
  is_altered: false,
};

const sound = { ...first, hash: HASH };

test("an event that says what was hashed is sound", () => {
  expect(faultOf(sound, beginning)).toBeUndefined();
});

test.each([
  ["happened_at", "2026-11-22T17:05:55.396Z"],
  ["actor_id", "user_2"],
  ["actor_name", "Ai khác"],
  ["action", "certificate.issued"],
  ["subject_id", "ocert_2"],
  ["after", '{"revoked_on":null}'],
  ["reason", null],
  ["document_hash", "a".repeat(64)],
  ["is_altered", true],
] as const)("an edited %s is found", (field, value) => {
  expect(faultOf({ ...sound, [field]: value }, beginning)).toContain("event 1 (oaud_1");
});

test("words cannot move from one field to the next unseen", () => {
  const moved = { ...sound, actor_id: "user_", actor_name: "1Nguyễn Thị Lụa" };
  expect(faultOf(moved, beginning)).toContain("was edited");
});

test("a missing event is named", () => {
  expect(faultOf({ ...sound, sequence: 3 }, { sequence: 1, hash: sound.hash })).toMatch(
    /^event 2 is missing/,
  );
});

test("an event that follows on another than it says is found", () => {
  const replaced = { sequence: 0, hash: "f".repeat(64) };
  expect(faultOf(sound, replaced)).toContain("not the beginning of a log");
});

test("a head is read as it is printed, and nothing else is", () => {
  expect(parseHead(`12:${sound.hash}`)).toEqual({ sequence: 12, hash: sound.hash });
  expect(parseHead("12")).toBeUndefined();
  expect(parseHead(`12:${sound.hash.toUpperCase()}`)).toBeUndefined();
});
