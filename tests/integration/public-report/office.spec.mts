import { randomUUID } from "node:crypto";

import { describe, expect, it } from "vitest";
import { z } from "zod";

import {
  type AdminReportList,
  adminReportListSchema,
} from "../../../backend/src/contracts/public-report-admin.ts";
import { ADMIN_ROLES, type AdminRole, signInAs } from "../../setup/admin-logins.mts";
import { store } from "../../setup/http.mts";

type Report = AdminReportList["reports"][number];

const contact = "0987654321";

async function reportSomething(): Promise<string> {
  const { status, body } = await store("public-reports", {
    body: {
      reference: `DEMO-${randomUUID().slice(0, 8)}`,
      message: "Nhãn ghi bốn sao mà sổ không có số này.",
      seen_at_place: "Chợ Quỳnh Côi",
      contact,
    },
  });
  expect(status).toBe(201);
  return z.object({ report: z.object({ id: z.string() }) }).parse(body).report.id;
}

async function find(
  role: AdminRole,
  id: string,
  state: "open" | "handled",
): Promise<Report | undefined> {
  const signedIn = await signInAs(role);
  for (let page = 1; ; page += 1) {
    const { body } = await signedIn(`public-reports?state=${state}&page=${String(page)}`);
    const list = adminReportListSchema.parse(body);
    const found = list.reports.find((report) => report.id === id);
    if (found !== undefined || page * list.page_size >= list.count) return found;
  }
}

async function handle(role: AdminRole, id: string, body: unknown): Promise<number> {
  return (await (await signInAs(role))(`public-reports/${id}/handle`, { body })).status;
}

describe("what the public reports", () => {
  it("waits for the office, and the officer reads how to answer", async () => {
    const id = await reportSomething();
    for (const role of ["officer", "administrator"] as const) {
      expect(await find(role, id, "open")).toMatchObject({
        contact,
        seen_at_place: "Chợ Quỳnh Côi",
        handled_at: null,
      });
    }
  });

  it.each(["approver", "operator", "viewer"] as const)(
    "is seen by the %s without how its sender can be reached, and closed by another",
    async (role) => {
      const id = await reportSomething();
      expect(await find(role, id, "open")).toMatchObject({ contact: null, has_contact: true });
      expect(await handle(role, id, { note: "Đã xem." })).toBe(403);
      expect(await find("officer", id, "open")).toBeDefined();
    },
  );

  it("is closed once, with what was found and by whom", async () => {
    const id = await reportSomething();
    expect(await handle("officer", id, { note: "Đã nhắc điểm bán gỡ nhãn." })).toBe(200);
    expect(await find("officer", id, "open")).toBeUndefined();
    expect(await find("viewer", id, "handled")).toMatchObject({
      handled_by_name: "Cán bộ",
      handling_note: "Đã nhắc điểm bán gỡ nhãn.",
      contact: null,
    });
    const again = await (
      await signInAs("administrator")
    )(`public-reports/${id}/handle`, { body: { note: "Lần nữa." } });
    expect(again).toMatchObject({ status: 400, body: { code: "report.already_handled" } });
    expect(await find("officer", id, "handled")).toMatchObject({
      handling_note: "Đã nhắc điểm bán gỡ nhãn.",
    });
  });

  it.each([{}, { note: "  " }, { note: "x".repeat(2_001) }, { note: "Được", done: true }])(
    "is not closed by %j",
    async (body) => {
      const id = await reportSomething();
      expect(await handle("officer", id, body)).toBe(400);
      expect(await find("officer", id, "open")).toBeDefined();
    },
  );

  it("is unknown under another id", async () => {
    expect(await handle("officer", "no-such-report", { note: "Không có." })).toBe(404);
  });

  it.each(ADMIN_ROLES)("is never deleted, by the %s neither", async (role) => {
    const id = await reportSomething();
    const signedIn = await signInAs(role);
    expect((await signedIn(`public-reports/${id}`, { method: "DELETE" })).status).toBe(404);
    expect(await find("officer", id, "open")).toBeDefined();
  });
});
