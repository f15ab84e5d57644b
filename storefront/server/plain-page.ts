import { createHash } from "node:crypto";

/** Answers given before or instead of the site's own pages, so they depend on nothing. */
export type PlainPageKind =
  "bad_address" | "address_too_long" | "method_not_allowed" | "server_error" | "not_found";

interface Wording {
  title: string;
  text: string;
}

const WORDING: Record<PlainPageKind, { vi: Wording; en: Wording }> = {
  bad_address: {
    vi: {
      title: "Địa chỉ này không đọc được",
      text: "Địa chỉ bạn mở bị hỏng, có thể do chép thiếu. Mời bạn về trang chủ rồi tìm lại.",
    },
    en: {
      title: "This address cannot be read",
      text: "The address you opened is damaged, perhaps only partly copied. Please start again from the home page.",
    },
  },
  address_too_long: {
    vi: {
      title: "Địa chỉ dài quá",
      text: "Địa chỉ hoặc từ khoá tìm kiếm dài hơn mức chúng tôi nhận được. Mời bạn thử lại với vài từ ngắn hơn.",
    },
    en: {
      title: "This address is too long",
      text: "The address or the search words are longer than we can take. Please try again with a few short words.",
    },
  },
  method_not_allowed: {
    vi: {
      title: "Không mở trang theo cách này được",
      text: "Yêu cầu này không dùng được ở đây. Mời bạn về trang chủ.",
    },
    en: {
      title: "The page cannot be opened this way",
      text: "This kind of request does not work here. Please go to the home page.",
    },
  },
  server_error: {
    vi: {
      title: "Cửa hàng đang trục trặc",
      text: "Lỗi ở phía chúng tôi, không phải do bạn. Giỏ hàng của bạn vẫn còn. Mời bạn thử lại sau ít phút.",
    },
    en: {
      title: "Something broke on our side",
      text: "This is our fault, not yours. Your cart is still there. Please try again in a few minutes.",
    },
  },
  not_found: {
    vi: {
      title: "Không có ở đây",
      text: "Chúng tôi không tìm thấy thứ bạn mở. Mời bạn về trang chủ rồi tìm lại.",
    },
    en: {
      title: "Nothing here",
      text: "We could not find what you opened. Please start again from the home page.",
    },
  },
};

const STYLE =
  "body{margin:0;background:#FBF6EC;color:#251B14;font:1.0625rem/1.6 system-ui,sans-serif}" +
  "main{max-width:34rem;margin:12vh auto;padding:0 1.25rem}h1{font:600 1.6rem/1.3 serif}" +
  "a{color:#24553B;display:inline-block;padding:.7rem 0}";

export const PLAIN_PAGE_POLICY =
  `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; ` +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export function plainPage(kind: PlainPageKind, language: "vi" | "en"): string {
  const { title, text } = WORDING[kind][language];
  const home =
    language === "en"
      ? '<a href="/en">To the home page of Làng Sao</a>'
      : '<a href="/">Về trang chủ Làng Sao</a>';
  return (
    `<!doctype html><html lang="${language}"><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style>` +
    `<main><h1>${title}</h1><p>${text}</p>${home}</main></html>\n`
  );
}
