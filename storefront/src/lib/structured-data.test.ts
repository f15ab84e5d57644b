import type { ProductDetail } from "@lang-sao/backend/contracts/catalog";
import type { CertificateDetail } from "@lang-sao/backend/contracts/certificate";
import type { Shop } from "@lang-sao/backend/contracts/shop";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  breadcrumbData,
  jsonLdText,
  organizationData,
  productData,
  webSiteData,
} from "./structured-data";

const GROUND = { lang: "vi", publicUrl: "https://langsao.example" } as const;

const certificate: CertificateDetail = {
  id: "cert_1",
  state: "in_force",
  status: "active",
  star_rating: 4,
  decision_number: "DEMO-100/QĐ-UBND",
  decision_date: "2024-06-30",
  issued_on: "2024-06-30",
  expires_on: "2027-06-30",
  extended_until: null,
  holds_until: "2027-06-30",
  days_left: 219,
  product_code: "33-12688-1000-2024",
  lookup_code: "7K3M9Q2D",
  star_evidence: "B1",
  date_evidence: "D",
  legal_basis: "QD148_2023",
  issuing_authority: "Ủy ban nhân dân tỉnh Thái Bình",
  authority_level: "province",
  holder_name_as_printed: "Hộ kinh doanh Một",
  address_as_printed: "Nguyên Xá, Đông Hưng, Thái Bình",
  source: null,
  checked_on: null,
};

const variant = {
  id: "variant_1",
  sku: "BC-300",
  barcode: null,
  title: "Hộp 300 g",
  unit: "hộp 300 g",
  price: 45_000,
  net_quantity: null,
  shelf_life_days: null,
  available: 5,
};

function detail(changes: Partial<ProductDetail["product"]> = {}): ProductDetail {
  return {
    product: {
      id: "prod_1",
      handle: "banh-cay",
      title: "Bánh cáy làng Nguyễn",
      summary: "Thanh bánh ngũ sắc của làng Nguyễn.",
      image: null,
      images: [
        {
          renditions: [
            { width: 400, path: "a.w400.webp" },
            { width: 1200, path: "a.w1200.webp" },
          ],
          width: 1200,
          height: 1200,
          illustration: true,
        },
      ],
      price: 45_000,
      price_max: 45_000,
      unit: "hộp 300 g",
      plate: null,
      producer: { handle: "mot", name: "Hộ kinh doanh Một" },
      commune: null,
      former_district: null,
      group: { code: "I.3.b", slug: "banh", name: "Bánh", short_name: "Bánh" },
      in_stock: true,
      pickup_only: false,
      age_limit: null,
      single_variant_id: "variant_1",
      listing_basis: "ocop",
      sector: { code: "I", slug: "thuc-pham", name: "Thực phẩm" },
      variants: [variant],
      story: [],
      usage: null,
      ingredients: null,
      storage: null,
      allergens: { codes: [], text: "", evidence: "D" },
      notes: null,
      offer_evidence: "D",
      certificate,
      points: [],
      ...changes,
    },
    related: [],
    judged_on: "2026-11-23",
  };
}

describe("a product told to search engines", () => {
  it("has its price in whole đồng with tax, its maker and its picture", () => {
    expect(productData(detail(), GROUND)).toMatchObject({
      "@type": "Product",
      name: "Bánh cáy làng Nguyễn",
      url: "https://langsao.example/san-pham/banh-cay",
      image: ["https://langsao.example/media/a.w1200.webp"],
      manufacturer: { name: "Hộ kinh doanh Một" },
      offers: {
        price: 45_000,
        priceCurrency: "VND",
        availability: "https://schema.org/InStock",
        priceSpecification: { valueAddedTaxIncluded: true },
      },
    });
  });

  it("never says how long a price holds", () => {
    expect(JSON.stringify(productData(detail(), GROUND))).not.toContain("priceValidUntil");
  });

  it("is certified while the certificate is in force or about to expire", () => {
    for (const state of ["in_force", "expiring"] as const) {
      expect(productData(detail({ certificate: { ...certificate, state } }), GROUND)).toMatchObject(
        {
          hasCertification: {
            name: "OCOP 4 sao",
            certificationStatus: "https://schema.org/CertificationActive",
            certificationIdentification: "DEMO-100/QĐ-UBND",
            expires: "2027-06-30",
            description: "Số quyết định và các ngày là minh hoạ.",
          },
        },
      );
    }
  });

  it("has no certificate and no star once the certificate expired, or without one", () => {
    const expired = { ...certificate, state: "expired", status: "expired" } as const;
    for (const held of [expired, null]) {
      const text = JSON.stringify(productData(detail({ certificate: held }), GROUND));
      expect(text).not.toMatch(/certif|\d sao|star|rating/i);
    }
  });

  it("offers each pack for itself", () => {
    const packs = [variant, { ...variant, id: "variant_2", sku: "BC-500", available: 0 }];
    expect(productData(detail({ variants: packs }), GROUND)).toMatchObject({
      offers: [
        { sku: "BC-300", availability: "https://schema.org/InStock" },
        { sku: "BC-500", availability: "https://schema.org/OutOfStock" },
      ],
    });
  });

  it("is for the shop's counter alone when it is handed over there only", () => {
    expect(productData(detail({ pickup_only: true }), GROUND)).toMatchObject({
      offers: { availability: "https://schema.org/InStoreOnly" },
    });
  });

  it("names the age from which alcohol is sold", () => {
    expect(productData(detail({ age_limit: 18 }), GROUND)).toMatchObject({
      audience: { requiredMinAge: 18 },
    });
  });

  it("lives at its English address in English", () => {
    expect(productData(detail(), { ...GROUND, lang: "en" })).toMatchObject({
      url: "https://langsao.example/en/san-pham/banh-cay",
      hasCertification: { name: "OCOP 4 stars" },
    });
  });
});

describe("the shop told to search engines", () => {
  const shop: Shop = {
    name: "Làng Sao",
    tagline: { vi: "Đặc sản có gốc", en: "Specialities with a place" },
    demonstration: true,
    open_data_terms: { vi: "", en: "" },
    cover: null,
    operator: {
      legal_name: null,
      address: null,
      phone: "0227 3831 000",
      email: null,
      tax_code: null,
      registration_number: null,
      registration_issued: null,
      representative: null,
      ecommerce_notice: null,
    },
  };

  it("claims only what the operator filled in", () => {
    const data = organizationData(shop, GROUND);
    expect(data).toMatchObject({ name: "Làng Sao", telephone: "0227 3831 000" });
    expect(Object.keys(data)).not.toContain("taxID");
    expect(JSON.stringify(data)).not.toContain("null");
  });

  it("says how it is searched", () => {
    expect(webSiteData(shop, { ...GROUND, lang: "en" })).toMatchObject({
      potentialAction: {
        target: { urlTemplate: "https://langsao.example/en/tim-kiem?q={search_term_string}" },
      },
    });
  });

  it("numbers the steps to a page", () => {
    const trail = [
      { label: "Trang chủ", href: "/" },
      { label: "Đặc sản", href: "/san-pham" },
    ];
    expect(breadcrumbData(trail, GROUND)).toMatchObject({
      itemListElement: [
        { position: 1, item: "https://langsao.example/" },
        { position: 2, name: "Đặc sản", item: "https://langsao.example/san-pham" },
      ],
    });
  });
});

describe("the text of a JSON-LD element", () => {
  it("cannot end its element and reads back the same, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const data = { name: `${name}</script><!--\u2028&` };
        const text = jsonLdText(data);
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(text)).toEqual(data);
      }),
    );
  });
});
