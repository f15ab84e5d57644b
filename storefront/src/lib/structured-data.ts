import type { ProductDetail, ProductVariant } from "@lang-sao/backend/contracts/catalog";
import type { CertificateDetail } from "@lang-sao/backend/contracts/certificate";
import type { RegistryEntry } from "@lang-sao/backend/contracts/certificate-registry";
import type { Language } from "@lang-sao/backend/contracts/language";
import type { Shop } from "@lang-sao/backend/contracts/shop";
import { seoTexts } from "@/i18n/seo";
import { mediaPath, paths } from "@/paths";

/** What every description for search engines stands on: the language and the public address. */
export interface Ground {
  lang: Language;
  publicUrl: string;
}

const CONTEXT = "https://schema.org";

const absolute = (ground: Ground, path: string) => new URL(path, ground.publicUrl).href;
const sellerId = (ground: Ground) => absolute(ground, "/#seller");

/** Leaves out what is not known, so that nothing empty is claimed. */
function known(facts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** Text of a JSON-LD script element: nothing in it can end the element. */
export function jsonLdText(data: object): string {
  return JSON.stringify(data)
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("&", "\\u0026")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

export function organizationData(shop: Shop, ground: Ground): object {
  const { operator } = shop;
  return known({
    "@context": CONTEXT,
    "@type": "Organization",
    "@id": sellerId(ground),
    name: shop.name,
    legalName: operator.legal_name,
    url: absolute(ground, "/"),
    logo: absolute(ground, "/favicon.svg"),
    slogan: shop.tagline[ground.lang],
    address: operator.address,
    telephone: operator.phone,
    email: operator.email,
    taxID: operator.tax_code,
  });
}

export function webSiteData(shop: Shop, ground: Ground): object {
  const to = paths(ground.lang);
  return {
    "@context": CONTEXT,
    "@type": "WebSite",
    name: shop.name,
    url: absolute(ground, to.home()),
    inLanguage: ground.lang,
    publisher: { "@id": sellerId(ground) },
    potentialAction: {
      "@type": "SearchAction",
      target: {
        "@type": "EntryPoint",
        urlTemplate: `${absolute(ground, to.search())}?q={search_term_string}`,
      },
      "query-input": "required name=search_term_string",
    },
  };
}

/** `trail` runs from the home page to this one, which it includes. */
export function breadcrumbData(
  trail: readonly { label: string; href: string }[],
  ground: Ground,
): object {
  return {
    "@context": CONTEXT,
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ label, href }, at) => ({
      "@type": "ListItem",
      position: at + 1,
      name: label,
      item: absolute(ground, href),
    })),
  };
}

function availability(variant: ProductVariant, pickupOnly: boolean): string {
  if (variant.available <= 0) return `${CONTEXT}/OutOfStock`;
  return pickupOnly ? `${CONTEXT}/InStoreOnly` : `${CONTEXT}/InStock`;
}

/**
 * The certificate as a claim to machines: made only while it is in force. An expired one is part of
 * the product's past and is told to readers, never here.
 */
export function certificationData(certificate: CertificateDetail | null, ground: Ground) {
  if (certificate === null || certificate.state === "expired") return undefined;
  const t = seoTexts(ground.lang);
  const url = absolute(ground, paths(ground.lang).certificate(certificate.lookup_code));
  return known({
    "@type": "Certification",
    "@id": `${url}#certificate`,
    url,
    name: t.certification(certificate.star_rating),
    certificationStatus: `${CONTEXT}/CertificationActive`,
    certificationIdentification: certificate.decision_number,
    certificationRating: {
      "@type": "Rating",
      ratingValue: certificate.star_rating,
      bestRating: 5,
      worstRating: 1,
    },
    issuedBy: { "@type": "Organization", name: certificate.issuing_authority },
    validFrom: certificate.issued_on,
    expires: certificate.holds_until,
    description: certificate.date_evidence === "D" ? t.illustrativeCertificate : null,
  });
}

/** A certificate's own page to machines: nothing but for one in force, as on its product's page. */
export function certificatePageData(entry: RegistryEntry, ground: Ground): object[] {
  const { plate, product } = entry;
  if (plate === null || plate.state === "expired") return [];
  const to = paths(ground.lang);
  const t = seoTexts(ground.lang);
  const url = absolute(ground, to.certificate(entry.lookup_code));
  return [
    known({
      "@context": CONTEXT,
      "@type": "Certification",
      "@id": `${url}#certificate`,
      url,
      name: t.certification(entry.star_rating),
      certificationStatus: `${CONTEXT}/CertificationActive`,
      certificationIdentification: entry.decision_number,
      certificationRating: {
        "@type": "Rating",
        ratingValue: entry.star_rating,
        bestRating: 5,
        worstRating: 1,
      },
      issuedBy: { "@type": "Organization", name: entry.issuing_authority },
      validFrom: entry.issued_on,
      expires: entry.holds_until,
      description: entry.date_evidence === "D" ? t.illustrativeCertificate : null,
      about:
        product &&
        known({
          "@type": "Product",
          name: product.title,
          url: product.handle && absolute(ground, to.product(product.handle)),
        }),
    }),
  ];
}

/** One page's product with an offer for each of its packs. */
export function productData({ product }: ProductDetail, ground: Ground): object {
  const to = paths(ground.lang);
  const url = absolute(ground, to.product(product.handle));
  const offers = product.variants.map((variant) =>
    known({
      "@type": "Offer",
      url,
      name: product.variants.length > 1 ? variant.title : null,
      sku: variant.sku,
      price: variant.price,
      priceCurrency: "VND",
      priceSpecification: {
        "@type": "UnitPriceSpecification",
        price: variant.price,
        priceCurrency: "VND",
        valueAddedTaxIncluded: true,
      },
      availability: availability(variant, product.pickup_only),
      itemCondition: `${CONTEXT}/NewCondition`,
      seller: { "@id": sellerId(ground) },
    }),
  );
  const largest = product.images.map((image) => image.renditions.at(-1)?.path);
  return known({
    "@context": CONTEXT,
    "@type": "Product",
    "@id": `${url}#product`,
    name: product.title,
    description: product.summary,
    url,
    image: largest
      .filter((path) => path !== undefined)
      .map((path) => absolute(ground, mediaPath(path))),
    sku: product.variants.length === 1 ? product.variants[0]?.sku : null,
    category: product.group.name,
    manufacturer: product.producer && {
      "@type": "Organization",
      name: product.producer.name,
      url: absolute(ground, to.producer(product.producer.handle)),
    },
    countryOfOrigin: { "@type": "Country", name: "VN" },
    audience:
      product.age_limit === null
        ? null
        : { "@type": "PeopleAudience", requiredMinAge: product.age_limit },
    offers: offers.length === 1 ? offers[0] : offers,
    hasCertification: certificationData(product.certificate, ground),
  });
}
