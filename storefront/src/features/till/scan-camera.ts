import type { BarcodeDetector } from "barcode-detector/pure";

type Detector = Pick<BarcodeDetector, "detect">;
type DetectorClass = typeof BarcodeDetector;

/** What our labels and producers' packs carry. */
const FORMATS = ["qr_code", "ean_13", "ean_8", "upc_a", "code_128"] as const;
const PAUSE_MS = 120;

function isDetectorClass(value: unknown): value is DetectorClass {
  return typeof value === "function" && "getSupportedFormats" in value;
}

/** The browser's own detector where it knows our formats, else a decoder served by the shop. */
async function openDetector(): Promise<Detector> {
  const formats = [...FORMATS];
  const native: unknown = Reflect.get(globalThis, "BarcodeDetector");
  if (isDetectorClass(native)) {
    const known = await native.getSupportedFormats();
    if (formats.every((format) => known.includes(format))) return new native({ formats });
  }
  const [{ BarcodeDetector, prepareZXingModule }, { default: wasm }] = await Promise.all([
    import("barcode-detector/pure"),
    import("zxing-wasm/reader/zxing_reader.wasm?url"),
  ]);
  prepareZXingModule({ overrides: { locateFile: () => wasm } });
  return new BarcodeDetector({ formats });
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Opens the camera and reads the first code it sees; null when `signal` ends it before. The camera
 * is closed in any case.
 *
 * @param ready called when the picture is there
 */
export async function readFromCamera(
  video: HTMLVideoElement,
  signal: AbortSignal,
  ready: () => void,
): Promise<string | null> {
  const opening = openDetector();
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 960 } },
  });
  try {
    video.srcObject = stream;
    await video.play();
    const detector = await opening;
    ready();
    while (!signal.aborted) {
      const [code] = await detector.detect(video);
      if (code !== undefined && code.rawValue !== "") return code.rawValue;
      await pause(PAUSE_MS);
    }
    return null;
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  }
}
