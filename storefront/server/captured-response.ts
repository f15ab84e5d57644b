import { ServerResponse, type OutgoingHttpHeaders } from "node:http";
import type { RenderedAnswer } from "./outgoing.ts";

type Done = (error?: Error | null) => void;

/**
 * Takes what Astro's handler writes and keeps it, so that the answer is compressed, or sent from
 * the page cache, as a whole. It is never attached to a socket.
 */
export class CapturedResponse extends ServerResponse {
  readonly #chunks: Buffer[] = [];
  #headers: OutgoingHttpHeaders = {};
  #complete = false;

  /** What was written, or null when the handler gave up before its end. */
  get answer(): RenderedAnswer | null {
    if (!this.#complete) return null;
    return {
      status: this.statusCode,
      headers: { ...this.getHeaders(), ...this.#headers },
      body: Buffer.concat(this.#chunks),
    };
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.findLast((item) => typeof item === "object" && item !== null);
    this.#headers = { ...(headers as OutgoingHttpHeaders | undefined) };
    return this;
  }

  override write(chunk: unknown, encodingOrDone?: BufferEncoding | Done, done?: Done): boolean {
    this.#add(chunk, encodingOrDone);
    const callback = typeof encodingOrDone === "function" ? encodingOrDone : done;
    callback?.(null);
    return true;
  }

  override end(chunk?: unknown, encodingOrDone?: unknown, done?: () => void): this {
    if (typeof chunk === "function") return this.end(undefined, undefined, chunk as () => void);
    if (chunk !== undefined && chunk !== null) this.#add(chunk, encodingOrDone);
    this.#complete = true;
    this.emit("finish");
    this.emit("close");
    const callback = typeof encodingOrDone === "function" ? (encodingOrDone as () => void) : done;
    callback?.();
    return this;
  }

  #add(chunk: unknown, encoding: unknown): void {
    if (typeof chunk === "string") {
      this.#chunks.push(
        Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8"),
      );
    } else if (chunk instanceof Uint8Array) {
      this.#chunks.push(Buffer.from(chunk));
    } else {
      throw new TypeError("The renderer wrote something that is neither text nor bytes.");
    }
  }
}
