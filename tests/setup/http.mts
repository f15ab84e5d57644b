import http from "node:http";

import { testShop } from "./test-shop.mts";

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Asks a public route of the backend as the storefront does. */
export async function store(
  path: string,
  init: { method?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return answerOf(`/store/${path}`, {
    ...init,
    headers: { "x-publishable-api-key": testShop().publishableKey, ...init.headers },
  });
}

export async function backend(
  path: string,
  init: { method?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return answerOf(path, init);
}

async function answerOf(
  path: string,
  { method, body, headers }: { method?: string; body?: unknown; headers?: Record<string, string> },
): Promise<Answer> {
  const response = await fetch(testShop().backendUrl + path, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: isJson(response) ? (JSON.parse(text) as unknown) : text };
}

function isJson(response: Response): boolean {
  return response.headers.get("content-type")?.includes("json") ?? false;
}

/** Asks for a page of the shop as a browser without JavaScript does. */
export async function page(path: string, init: RequestInit = {}): Promise<Page> {
  const response = await fetch(testShop().shopUrl + path, { redirect: "manual", ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** A request whose path no URL parser has touched, from a chosen address of this machine. */
export function raw(
  origin: string,
  path: string,
  options: {
    method?: string;
    headers?: Record<string, string>;
    body?: string;
    from?: string;
  } = {},
): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        host: hostname === "localhost" ? "127.0.0.1" : hostname,
        port,
        path,
        method: options.method ?? "GET",
        headers: { host: new URL(origin).host, ...options.headers },
        ...(options.from !== undefined && { localAddress: options.from }),
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(chunks).toString("utf8"),
          });
        });
      },
    );
    request.on("error", reject);
    request.end(options.body);
  });
}
