import { describe, expect, it } from "vitest";

import { backend, page } from "../../setup/http.mts";

describe("whoever watches over the shop", () => {
  it("is answered by both servers", async () => {
    expect((await backend("/health")).status).toBe(200);
    expect((await page("/healthz")).status).toBe(200);
  });
});
