import type { ProductVariant } from "@lang-sao/backend/contracts/catalog";
import type { Language } from "@lang-sao/backend/contracts/language";
import { catalogTexts } from "@/i18n/catalog";

/** `300 g`, `1,5 kg`, `500 ml`, `12 chiếc`: whole thousands of grams and millilitres go up a unit. */
export function formatNetQuantity(
  net: NonNullable<ProductVariant["net_quantity"]>,
  lang: Language,
): string {
  const number = (value: number) =>
    new Intl.NumberFormat(lang === "vi" ? "vi-VN" : "en-US", { maximumFractionDigits: 3 }).format(
      value,
    );
  const { piece, set } = catalogTexts(lang).product.units;
  switch (net.unit) {
    case "g":
      return net.value >= 1000 ? `${number(net.value / 1000)} kg` : `${number(net.value)} g`;
    case "ml":
      return net.value >= 1000 ? `${number(net.value / 1000)} l` : `${number(net.value)} ml`;
    case "piece":
      return piece(number(net.value));
    case "set":
      return set(number(net.value));
  }
}
