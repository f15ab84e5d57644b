import { assessments } from "./assessments";
import { certificates } from "./certificates";
import { facts } from "./facts";
import { imports } from "./imports";
import { ocop } from "./ocop";
import { places } from "./places";
import { producers } from "./producers";
import { productStar } from "./product-star";
import { proposals } from "./proposals";
import { reports } from "./reports";
import { rules } from "./rules";
import { speakVietnameseFirst } from "./vietnamese-first";

speakVietnameseFirst();

// One namespace a group of pages; each is a file with both languages, whose keys the types compare.
const namespaces = {
  assessments,
  certificates,
  proposals,
  facts,
  imports,
  ocop,
  rules,
  places,
  producers,
  productStar,
  reports,
};

/** What the dashboard's own i18next is given beside Medusa's words. */
export default {
  vi: Object.fromEntries(Object.entries(namespaces).map(([name, words]) => [name, words.vi])),
  en: Object.fromEntries(Object.entries(namespaces).map(([name, words]) => [name, words.en])),
};
