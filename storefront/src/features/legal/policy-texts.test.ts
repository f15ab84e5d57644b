import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { LEGAL_SLUGS, type LegalPage } from "@/paths";
import {
  ORDER_POLICIES,
  orderPolicyVersions,
  POLICY_KEYS,
  POLICY_VERSIONS,
  policyBySlug,
} from "./policies";
import type { Block } from "./policy-text";
import { policyText } from "./policy-texts";

const known = { shopName: "Làng Sao", legalName: "Trung tâm OCOP thử", demonstration: true };
const unknown = { shopName: "Làng Sao", legalName: null, demonstration: false };
const cases = POLICY_KEYS.flatMap((key) => (["vi", "en"] as const).map((lang) => ({ key, lang })));

/** One fingerprint per text and version. A changed text needs a new version, then a new line here. */
const FINGERPRINTS: Record<LegalPage, string> = {
  owner: "2026-11-23 315f775c95dd",
  terms: "2026-11-23 2f1949e62377",
  delivery: "2026-11-23 9134ada8a46c",
  payment: "2026-11-23 fbc1a624a6fd",
  returns: "2026-11-23 504346679902",
  complaints: "2026-11-23 a72e5f95767b",
  privacy: "2026-11-23 f7c88ac1cdf4",
  ranking: "2026-11-23 39a2655df483",
};

function fingerprint(key: LegalPage): string {
  const texts = [known, unknown].flatMap((facts) => [
    policyText(key, "vi", facts),
    policyText(key, "en", facts),
  ]);
  const digest = createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 12);
  return `${POLICY_VERSIONS[key]} ${digest}`;
}

function words(block: Block): string[] {
  switch (block.kind) {
    case "text":
      return [block.text];
    case "list":
    case "steps":
      return block.items;
    case "table":
      return [block.caption, ...block.columns, ...block.rows.flat()];
    default:
      return [];
  }
}

describe("the policies", () => {
  it.each(cases)(
    "$key reads in full in $lang, with or without the operator's facts",
    ({ key, lang }) => {
      for (const facts of [known, unknown]) {
        const policy = policyText(key, lang, facts);
        const all = [policy.title, policy.summary];
        for (const section of policy.sections) {
          expect(section.blocks.length).toBeGreaterThan(0);
          all.push(section.heading, ...section.blocks.flatMap(words));
        }
        for (const sentence of all) {
          expect(sentence).not.toMatch(/[[\]{}]|null|undefined|NaN|chưa cập nhật|TODO|\s{2}/);
          expect(sentence).toBe(sentence.normalize("NFC").trim());
          expect(sentence).not.toBe("");
        }
      }
    },
  );

  it.each(POLICY_KEYS)("%s has the same sections in both languages", (key) => {
    const shape = (lang: "vi" | "en") =>
      policyText(key, lang, known).sections.map(({ id, blocks }) => [
        id,
        blocks.map((b) => b.kind),
      ]);
    expect(shape("en")).toEqual(shape("vi"));
  });

  it.each(POLICY_KEYS)("%s says the same numbers in both languages", (key) => {
    const numbers = (lang: "vi" | "en") =>
      policyText(key, lang, known)
        .sections.flatMap((section) => section.blocks.flatMap(words))
        .join(" ")
        .match(/\d+/g)
        ?.sort();
    expect(numbers("en")).toEqual(numbers("vi"));
  });

  it.each(POLICY_KEYS)("%s changes its version when its text changes", (key) => {
    expect(fingerprint(key)).toBe(FINGERPRINTS[key]);
  });

  it("are all listed, each under its own address", () => {
    expect([...POLICY_KEYS].sort()).toEqual(Object.keys(LEGAL_SLUGS).sort());
    for (const key of POLICY_KEYS) expect(policyBySlug(LEGAL_SLUGS[key])).toBe(key);
    expect(policyBySlug("khong-co")).toBeNull();
    expect(policyBySlug("constructor")).toBeNull();
  });

  it("give an order the versions it was placed under", () => {
    expect(Object.keys(orderPolicyVersions())).toEqual([...ORDER_POLICIES]);
    for (const version of Object.values(orderPolicyVersions())) {
      expect(version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});
