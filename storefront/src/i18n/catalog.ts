import type { ALLERGENS, CatalogSort, LISTING_BASES } from "@lang-sao/backend/contracts/catalog";
import { dictionary } from "./dictionary";

interface CatalogTexts {
  title: string;
  description: string;
  lead: string;
  count: (count: string) => string;
  countTitle: (query: string, count: string) => string;
  searchTitle: string;
  searchFor: (query: string) => string;
  searchDescription: (query: string) => string;
  searchEmptyLead: string;
  filters: string;
  filterButton: string;
  apply: string;
  clearAll: string;
  chosen: string;
  remove: (label: string) => string;
  facets: { group: string; star: string; commune: string; producer: string; point: string };
  price: string;
  priceFromLabel: string;
  priceToLabel: string;
  priceHint: (min: string, max: string) => string;
  priceFrom: (price: string) => string;
  priceTo: (price: string) => string;
  inStockOnly: string;
  availability: string;
  sort: string;
  sorts: Record<CatalogSort, string>;
  rankingLink: string;
  stars: (star: string) => string;
  pageTitle: (title: string, page: string) => string;
  beyondLast: (pageCount: string) => string;
  toLastPage: string;
  noResult: {
    title: string;
    withQuery: (query: string) => string;
    withFilters: string;
    hints: string[];
  };
  noResultWays: { groups: string; some: string; clear: string; all: string };
  card: {
    soldOut: string;
    pickupOnly: string;
    adultsOnly: (age: number) => string;
    from: string;
    unknownProducer: string;
    imageAlt: (title: string, illustration: boolean) => string;
  };
  product: {
    price: string;
    priceIncludes: string;
    illustrativeOffer: string;
    chooseVariant: string;
    quantity: string;
    addToCart: string;
    soldOut: string;
    soldOutText: string;
    variantSoldOut: string;
    fewLeft: (count: number) => string;
    pickupOnlyTitle: string;
    pickupOnlyText: string;
    ageTitle: (age: number) => string;
    ageText: (age: number) => string;
    maker: string;
    village: string;
    unknownMaker: string;
    unknownMakerText: string;
    story: string;
    ingredients: string;
    allergens: string;
    usage: string;
    storage: string;
    goodToKnow: string;
    seeLabel: string;
    label: string;
    labelLead: string;
    labelName: string;
    labelGroup: string;
    labelBasis: string;
    labelResponsible: string;
    labelOrigin: string;
    labelNet: string;
    labelShelfLife: string;
    labelBarcode: string;
    days: (days: string) => string;
    whereToFind: string;
    here: string;
    notHere: string;
    noPoint: string;
    related: (place: string) => string;
    relatedElsewhere: string;
    pictures: string;
    basis: Record<(typeof LISTING_BASES)[number], string>;
    allergenNames: Record<(typeof ALLERGENS)[number], string>;
    units: { piece: (n: string) => string; set: (n: string) => string };
    illustrative: string;
  };
}

export const catalogTexts = dictionary<CatalogTexts>({
  vi: {
    title: "Đặc sản",
    description:
      "Đặc sản OCOP và đặc sản làng quê Thái Bình: bánh kẹo, gạo, mắm, cói, lụa; món nào cũng ghi rõ nơi làm và người làm.",
    lead: "Món nào cũng ghi nơi làm và người làm. Sao chỉ có ở món có giấy còn hiệu lực.",
    count: (count) => `${count} sản phẩm`,
    countTitle: (query, count) => `“${query}”: ${count} sản phẩm`,
    searchTitle: "Tìm đặc sản",
    searchFor: (query) => `Tìm “${query}”`,
    searchDescription: (query) => `Kết quả tìm “${query}” ở Làng Sao.`,
    searchEmptyLead:
      "Gõ tên món, tên người làm, hay tên xã cũ, xã mới; có dấu hay không dấu đều được.",
    filters: "Lọc và sắp xếp",
    filterButton: "Lọc và sắp xếp",
    apply: "Xem kết quả",
    clearAll: "Bỏ hết bộ lọc",
    chosen: "Đang lọc theo",
    remove: (label) => `Bỏ lọc ${label}`,
    facets: {
      group: "Nhóm hàng",
      star: "Hạng sao",
      commune: "Xã, tên mới hoặc cũ",
      producer: "Nhà sản xuất",
      point: "Có sẵn ở điểm bán",
    },
    price: "Giá",
    priceFromLabel: "Từ (đồng)",
    priceToLabel: "Đến (đồng)",
    priceHint: (min, max) => `Các món đang xem có giá từ ${min} đến ${max}.`,
    priceFrom: (price) => `từ ${price}`,
    priceTo: (price) => `đến ${price}`,
    inStockOnly: "Còn hàng",
    availability: "Tình trạng",
    sort: "Sắp xếp",
    sorts: {
      relevance: "Phù hợp nhất",
      name: "Tên A–Y",
      price_asc: "Giá thấp trước",
      price_desc: "Giá cao trước",
      star: "Nhiều sao trước",
      newest: "Mới bày trước",
    },
    rankingLink: "Thứ tự này do đâu?",
    stars: (star) => `${star} sao`,
    pageTitle: (title, page) => `${title}, trang ${page}`,
    beyondLast: (pageCount) => `Danh sách này chỉ có ${pageCount} trang.`,
    toLastPage: "Đến trang cuối",
    noResult: {
      title: "Chưa tìm thấy món nào",
      withQuery: (query) => `Không có món nào hợp với “${query}”.`,
      withFilters: "Không có món nào hợp với tất cả các điều đã chọn.",
      hints: [
        "Thử ít chữ hơn, chẳng hạn chỉ “bánh” hay chỉ tên xã.",
        "Tên xã cũ cũng tìm được, ví dụ Nguyên Xá, Nam Cao, Tân Lễ.",
      ],
    },
    noResultWays: {
      groups: "Xem theo nhóm hàng",
      some: "Mấy món đang có ở sạp",
      clear: "Bỏ hết bộ lọc",
      all: "Xem tất cả đặc sản",
    },
    card: {
      soldOut: "Tạm hết",
      pickupOnly: "Chỉ nhận tại điểm bán",
      adultsOnly: (age) => `Từ ${age} tuổi`,
      from: "từ",
      unknownProducer: "chưa rõ nhà sản xuất",
      imageAlt: (title, illustration) => (illustration ? `Tranh minh hoạ: ${title}` : title),
    },
    product: {
      price: "Giá",
      priceIncludes: "Đã gồm thuế, chưa gồm phí giao hàng.",
      illustrativeOffer: "Giá, khối lượng và hạn dùng là minh hoạ.",
      chooseVariant: "Chọn loại",
      quantity: "Số lượng",
      addToCart: "Thêm vào giỏ",
      soldOut: "Tạm hết hàng",
      soldOutText:
        "Hôm nay món này không còn để đặt trên mạng. Bạn xem bên dưới điểm bán nào còn trên kệ, hoặc những món cùng làng.",
      variantSoldOut: "tạm hết",
      fewLeft: (count) => `Chỉ còn ${count}`,
      pickupOnlyTitle: "Chỉ nhận tại điểm bán",
      pickupOnlyText:
        "Hàng tươi không gửi đường bưu điện. Bạn đặt ở đây rồi ghé điểm bán đã chọn để lấy.",
      ageTitle: (age) => `Chỉ bán cho người từ ${age} tuổi`,
      ageText: (age) =>
        `Đồ uống có cồn. Khi đặt hàng bạn xác nhận mình đã đủ ${age} tuổi; lúc nhận hàng có thể được hỏi giấy tờ.`,
      maker: "Người làm",
      village: "Nơi làm",
      unknownMaker: "Chưa rõ nhà sản xuất",
      unknownMakerText: "Nguồn chúng tôi có không nêu ai làm ra món này.",
      story: "Chuyện của món này",
      ingredients: "Thành phần",
      allergens: "Chất gây dị ứng",
      usage: "Cách dùng",
      storage: "Bảo quản",
      goodToKnow: "Nên biết",
      seeLabel: "Viết theo hiểu biết chung; xin xem nhãn trên bao bì.",
      label: "Trên nhãn",
      labelLead: "Những điều người mua cần biết trước khi đặt.",
      labelName: "Tên hàng",
      labelGroup: "Nhóm",
      labelBasis: "Được bày bán là",
      labelResponsible: "Người chịu trách nhiệm",
      labelOrigin: "Nơi sản xuất",
      labelNet: "Lượng tịnh",
      labelShelfLife: "Hạn dùng",
      labelBarcode: "Mã vạch",
      days: (days) => `${days} ngày kể từ ngày sản xuất`,
      whereToFind: "Có sẵn ở đâu",
      here: "Còn trên kệ",
      notHere: "Tạm hết",
      noPoint: "Món này chưa bày ở điểm bán nào.",
      related: (place) => `Cùng làng: ${place}`,
      relatedElsewhere: "Có thể bạn cũng tìm",
      pictures: "Tranh của sản phẩm",
      basis: {
        ocop: "Sản phẩm OCOP có giấy còn hiệu lực",
        provincial_key_product: "Sản phẩm chủ lực của tỉnh",
        typical_rural_industrial_product: "Sản phẩm công nghiệp nông thôn tiêu biểu",
        local_speciality: "Đặc sản địa phương",
      },
      allergenNames: {
        peanut: "lạc (đậu phộng)",
        sesame: "vừng (mè)",
        gluten: "gluten (lúa mì)",
        milk: "sữa",
        egg: "trứng",
        soy: "đậu nành",
        fish: "cá",
        crustacean: "tôm, cua, cáy",
        mollusc: "nhuyễn thể",
        tree_nut: "hạt cây",
      },
      units: { piece: (n) => `${n} chiếc`, set: (n) => `${n} bộ` },
      illustrative: "minh hoạ",
    },
  },
  en: {
    title: "Specialities",
    description:
      "OCOP products and village specialities of Thái Bình: sweets, rice, fish sauce, sedge and silk, each with its place and its maker.",
    lead: "Everything here names its place and its maker. Stars appear only where a certificate is in force.",
    count: (count) => (count === "1" ? "1 product" : `${count} products`),
    countTitle: (query, count) => `“${query}”: ${count} found`,
    searchTitle: "Search",
    searchFor: (query) => `Search for “${query}”`,
    searchDescription: (query) => `What Làng Sao has for “${query}”.`,
    searchEmptyLead:
      "Type the name of a product, a maker or a commune, old or new; with or without Vietnamese marks.",
    filters: "Filter and sort",
    filterButton: "Filter and sort",
    apply: "Show results",
    clearAll: "Clear all filters",
    chosen: "Filtered by",
    remove: (label) => `Remove filter ${label}`,
    facets: {
      group: "Kind of product",
      star: "Stars",
      commune: "Commune, new or old name",
      producer: "Producer",
      point: "In stock at",
    },
    price: "Price",
    priceFromLabel: "From (đồng)",
    priceToLabel: "To (đồng)",
    priceHint: (min, max) => `Prices in this list go from ${min} to ${max}.`,
    priceFrom: (price) => `from ${price}`,
    priceTo: (price) => `up to ${price}`,
    inStockOnly: "In stock",
    availability: "Availability",
    sort: "Sort by",
    sorts: {
      relevance: "Best match",
      name: "Name A–Y",
      price_asc: "Lowest price",
      price_desc: "Highest price",
      star: "Most stars",
      newest: "Newest",
    },
    rankingLink: "How is this order made?",
    stars: (star) => `${star} stars`,
    pageTitle: (title, page) => `${title}, page ${page}`,
    beyondLast: (pageCount) =>
      pageCount === "1" ? "This list has only 1 page." : `This list has only ${pageCount} pages.`,
    toLastPage: "Go to the last page",
    noResult: {
      title: "Nothing found",
      withQuery: (query) => `Nothing matches “${query}”.`,
      withFilters: "Nothing matches everything you chose.",
      hints: [
        "Try fewer words: just “bánh”, for example, or just a commune.",
        "Former commune names work too: Nguyên Xá, Nam Cao, Tân Lễ.",
      ],
    },
    noResultWays: {
      groups: "Browse by kind",
      some: "On the stalls now",
      clear: "Clear all filters",
      all: "See all specialities",
    },
    card: {
      soldOut: "Sold out",
      pickupOnly: "Collection only",
      adultsOnly: (age) => `${age}+`,
      from: "from",
      unknownProducer: "producer not known",
      imageAlt: (title, illustration) => (illustration ? `Illustration: ${title}` : title),
    },
    product: {
      price: "Price",
      priceIncludes: "Tax included; delivery is added at checkout.",
      illustrativeOffer: "Price, weight and shelf life are illustrative.",
      chooseVariant: "Choose a size",
      quantity: "Quantity",
      addToCart: "Add to basket",
      soldOut: "Sold out for now",
      soldOutText:
        "None is left to order online today. See below which sales point still has it on the shelf, or what else its village makes.",
      variantSoldOut: "sold out",
      fewLeft: (count) => `Only ${count} left`,
      pickupOnlyTitle: "Collection only",
      pickupOnlyText:
        "Fresh goods are not sent by post. Order here and collect at the sales point you choose.",
      ageTitle: (age) => `Sold only to people aged ${age} or over`,
      ageText: (age) =>
        `An alcoholic drink. You confirm when ordering that you are ${age} or over and may be asked for proof on receipt.`,
      maker: "Made by",
      village: "Made in",
      unknownMaker: "Producer not known",
      unknownMakerText: "Our sources do not say who makes it.",
      story: "Its story",
      ingredients: "Ingredients",
      allergens: "Allergens",
      usage: "How to use it",
      storage: "Storage",
      goodToKnow: "Good to know",
      seeLabel: "From general knowledge; please check the label on the pack.",
      label: "On the label",
      labelLead: "What a buyer should know before ordering.",
      labelName: "Name",
      labelGroup: "Kind",
      labelBasis: "Listed as",
      labelResponsible: "Responsible",
      labelOrigin: "Made in",
      labelNet: "Net quantity",
      labelShelfLife: "Shelf life",
      labelBarcode: "Barcode",
      days: (days) => `${days} days from production`,
      whereToFind: "Where it is in stock",
      here: "On the shelf",
      notHere: "Sold out",
      noPoint: "No sales point carries it yet.",
      related: (place) => `From the same village: ${place}`,
      relatedElsewhere: "You may also be looking for",
      pictures: "Pictures of the product",
      basis: {
        ocop: "OCOP product, certificate in force",
        provincial_key_product: "Key product of the province",
        typical_rural_industrial_product: "Typical product of rural industry",
        local_speciality: "Local speciality",
      },
      allergenNames: {
        peanut: "peanuts",
        sesame: "sesame",
        gluten: "gluten (wheat)",
        milk: "milk",
        egg: "egg",
        soy: "soy",
        fish: "fish",
        crustacean: "crustaceans",
        mollusc: "molluscs",
        tree_nut: "tree nuts",
      },
      units: {
        piece: (n) => (n === "1" ? "1 piece" : `${n} pieces`),
        set: (n) => (n === "1" ? "1 set" : `${n} sets`),
      },
      illustrative: "illustrative",
    },
  },
});
