/** Headers of every answer; the content security policy of pages comes from Astro, which knows their hashes. */
export function securityHeaders(publicUrl: URL): readonly (readonly [string, string])[] {
  const headers: [string, string][] = [
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    ["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
    ["X-Frame-Options", "DENY"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
  ];
  // A browser that once saw this header refuses plain http for a year.
  if (publicUrl.protocol === "https:") {
    headers.push(["Strict-Transport-Security", "max-age=31536000; includeSubDomains"]);
  }
  return headers;
}

/**
 * True of an answer whose own policy lets every page frame it: X-Frame-Options, which older browsers
 * read instead, knows no such thing and is then left out.
 */
export function isFramedAnywhere(policy: unknown): boolean {
  return typeof policy === "string" && /(^|;)\s*frame-ancestors \*\s*(;|$)/.test(policy);
}

/** For what is not a page: data, pictures, fonts. An SVG opened by itself then runs nothing. */
export const INERT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";
