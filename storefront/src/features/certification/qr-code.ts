import { encode } from "uqr";

/** Modules of white that readers need around the symbol (ISO/IEC 18004). */
const QUIET_ZONE = 4;

export interface QrDrawing {
  /** Width and height in modules, quiet zone included. */
  size: number;
  /** Path data of the dark modules, one unit each. */
  path: string;
}

/** The QR code of an address, as one path: a row's neighbours are one run, so no seam can show. */
export function qrDrawing(address: string): QrDrawing {
  const { data } = encode(address, { ecc: "M", border: 0 });
  const runs = data.flatMap((row, y) => {
    const line: string[] = [];
    let from: number | null = null;
    for (let x = 0; x <= row.length; x += 1) {
      if (row[x] === true) from ??= x;
      else if (from !== null) {
        line.push(`M${from + QUIET_ZONE} ${y + QUIET_ZONE}h${x - from}v1H${from + QUIET_ZONE}z`);
        from = null;
      }
    }
    return line;
  });
  return { size: data.length + 2 * QUIET_ZONE, path: runs.join("") };
}
