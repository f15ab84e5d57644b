declare module "subset-font" {
  /** Cuts a font down to the letters of `text`; resolves to the new font file. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: {
      targetFormat?: "sfnt" | "woff" | "woff2";
      noHinting?: boolean;
      noLayoutClosure?: boolean;
    },
  ): Promise<Uint8Array>;
}
