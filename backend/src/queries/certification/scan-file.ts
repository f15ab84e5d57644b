import { SCAN_MEDIA_TYPES } from "../../contracts/registry-admin";

export type ScanMediaType = (typeof SCAN_MEDIA_TYPES)[number];

const EXTENSIONS = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
} as const satisfies Record<ScanMediaType, string>;

/** The bytes that a file of each kind begins with. */
const BEGINNINGS: readonly [ScanMediaType, Buffer][] = [
  ["application/pdf", Buffer.from("%PDF-")],
  ["image/jpeg", Buffer.from([0xff, 0xd8, 0xff])],
  ["image/png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
];

/** What a file is by its first bytes, whatever its name says; null when it is no scan. */
export function sniffScan(content: Buffer): ScanMediaType | null {
  const found = BEGINNINGS.find(([, bytes]) => content.subarray(0, bytes.length).equals(bytes));
  return found?.[0] ?? null;
}

export function scanExtension(mediaType: ScanMediaType): string {
  return EXTENSIONS[mediaType];
}

/** The kind of a kept scan, which its name was given by. */
export function scanMediaType(fileKey: string): ScanMediaType {
  const found = SCAN_MEDIA_TYPES.find((type) => fileKey.endsWith(`.${EXTENSIONS[type]}`));
  if (!found) throw new Error(`"${fileKey}" is no kept scan.`);
  return found;
}
