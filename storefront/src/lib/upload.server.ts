import { env } from "./env.server";

const TIMEOUT_MS = 5_000;

/** An uploaded file's bytes from the backend; null, with a line in the log, when it cannot be had. */
export async function readUpload(path: string): Promise<Uint8Array | null> {
  const url = new URL(
    `/static/${path.split("/").map(encodeURIComponent).join("/")}`,
    env.BACKEND_URL,
  );
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    console.error(`Upload ${path}: the backend answered ${String(response.status)}`);
  } catch (error) {
    console.error(`Upload ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return null;
}
