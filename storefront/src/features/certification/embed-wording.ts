import type { RegistryEntry } from "@lang-sao/backend/contracts/certificate-registry";
import type { Language } from "@lang-sao/backend/contracts/language";
import { embedTexts } from "@/i18n/embed";
import type { Failure } from "@/lib/result";
import { plateWording } from "./plate-wording";

/** What stands on a plate outside the shop, where nothing around it says what it belongs to. */
export type EmbedWording =
  | {
      kind: "holds";
      /** As many stars are drawn in gold, here and nowhere else. */
      stars: number;
      heading: string;
      product: string | null;
      decision: string;
      validity: string;
      daysLeft: string | null;
    }
  | { kind: "grey"; product: string | null; text: string };

/** The words for one certificate, by what it is today. */
export function embedWording(
  { plate, product }: Pick<RegistryEntry, "plate" | "product">,
  lang: Language,
): EmbedWording {
  const title = product?.title ?? null;
  // Revoked or replaced: what it once was is no longer said on anybody's page.
  if (plate === null) {
    return { kind: "grey", product: title, text: embedTexts(lang).plate.ended };
  }
  const words = plateWording(plate, lang);
  const withRemark = (text: string) =>
    words.dateRemark === null ? text : `${text} (${words.dateRemark})`;
  if (words.kind === "expired") {
    return { kind: "grey", product: title, text: withRemark(words.text) };
  }
  return {
    kind: "holds",
    stars: words.glyphs.length,
    heading: words.stars,
    product: title,
    decision: words.decision,
    validity: withRemark(words.validity),
    daysLeft: words.daysLeft,
  };
}

/** The words where there is nothing to judge. */
export function embedFailureWording(failure: Failure, lang: Language): EmbedWording {
  const t = embedTexts(lang).plate;
  const text = failure.kind === "unavailable" ? t.unchecked : t.unknown;
  return { kind: "grey", product: null, text };
}

/** All of it in one sentence, for those who hear the plate. */
export function spokenEmbed(words: EmbedWording): string {
  const parts =
    words.kind === "grey"
      ? [words.product, words.text]
      : [words.product, words.heading, words.decision, words.validity, words.daysLeft];
  return parts.filter((part) => part !== null).join(", ");
}
