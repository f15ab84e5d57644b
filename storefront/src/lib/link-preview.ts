/** What a link preview shows; the drawing itself is in `link-preview.server.ts`. */
export interface LinkPreview {
  shopName: string;
  title: string;
  /** Maker, village: short lines below the title. */
  lines: readonly string[];
  /** Stars of a certificate in force, with their words; null draws no star. */
  certificate: { stars: number; text: string } | null;
  picture: { bytes: Uint8Array; caption: string | null } | null;
  /** Bottom line. */
  footer: string;
}

/** The size every large network expects. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** Title size in pixels: long names must stand complete, never cut. */
export function titleSize(title: string, beside: boolean): number {
  const room = beside ? 1 : 2;
  if (title.length <= 18 * room) return 58;
  if (title.length <= 36 * room) return 46;
  if (title.length <= 60 * room) return 40;
  return 34;
}
