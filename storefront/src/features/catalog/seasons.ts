import type { SeasonKey } from "@/i18n/home";

interface Season {
  key: SeasonKey;
  months: readonly number[];
  /** Products that belong to the season by common custom; shown while they are in stock. */
  handles: readonly string[];
}

const SEASONS: readonly Season[] = [
  {
    key: "harvest",
    months: [9, 10, 11],
    handles: [
      "gao-nep-cai-hoa-vang-thuy-ninh",
      "com-truyen-thong-thanh-huong",
      "gao-ruoi-hong-tien",
      "gao-lang-to",
      "nep-thom-dinh-da",
    ],
  },
  {
    key: "tet",
    months: [12, 1, 2],
    handles: [
      "keo-doi-thien-duc",
      "banh-che-lam-thien-duc",
      "banh-cay-dinh-manh",
      "cay-phat-loc-minh-tan",
      "keo-lac-dinh-manh",
    ],
  },
  {
    key: "spring",
    months: [3, 4],
    handles: [
      "banh-gai-nam-binh",
      "lua-dui-nam-cao",
      "do-thu-cong-my-nghe-tu-coi-tay-an",
      "keo-vung-thien-duc",
      "khan-bong-thanh-chat",
    ],
  },
  {
    key: "summer",
    months: [5, 6, 7, 8],
    handles: [
      "tinh-bot-san-day-dong-la",
      "chieu-hoi",
      "lua-dui-nam-cao",
      "banh-da-quynh-coi-hoang-pho-nam",
      "do-thu-cong-my-nghe-tu-coi-tay-an",
    ],
  },
];

/** The season of a calendar date, as the market of the Red River delta knows it. */
export function seasonOf(date: string): Season {
  const month = Number(date.slice(5, 7));
  const season = SEASONS.find(({ months }) => months.includes(month));
  if (!season) throw new Error(`"${date}" is not a calendar date.`);
  return season;
}
