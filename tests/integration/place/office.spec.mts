import { describe, expect, it } from "vitest";

import {
  type AdminPlaceList,
  adminPlaceListSchema,
} from "../../../backend/src/contracts/place-admin.ts";
import { ADMIN_ROLES, signInAs } from "../../setup/admin-logins.mts";

async function places(query: string): Promise<AdminPlaceList> {
  const { status, body } = await (await signInAs("viewer"))(`places?${query}`);
  expect(status).toBe(200);
  return adminPlaceListSchema.parse(body);
}

describe("the places in the office", () => {
  it.each(ADMIN_ROLES)("are read by the %s and changed by nobody", async (role) => {
    const signedIn = await signInAs(role);
    expect((await signedIn("places")).status).toBe(200);
    for (const method of ["POST", "PUT", "DELETE"]) {
      expect((await signedIn("places", { method })).status).toBe(404);
    }
  });

  it("tell the two Nguyên Xás apart by their former districts", async () => {
    const found = await places("q=nguyen+xa+thai+binh&province=33");
    const former = found.places.flatMap(({ code, former: names }) =>
      names
        .filter(({ name }) => name === "Nguyên Xá")
        .map(({ district, province }) => `${code} ${district}, ${province}`),
    );
    expect(former.sort()).toEqual(["12466 Vũ Thư, Thái Bình", "12688 Đông Hưng, Thái Bình"]);
  });

  it("find every Minh Tân of today's province, today's one too", async () => {
    const found = await places("q=Minh+T%C3%A2n&province=33");
    const districts = found.places.flatMap(({ former }) =>
      former.filter(({ name }) => name === "Minh Tân").map(({ district }) => district),
    );
    expect(new Set(districts).size).toBe(districts.length);
    expect(districts.length).toBeGreaterThanOrEqual(4);
  });

  it("find a commune by its code and name what was merged into it", async () => {
    const { places: found, count } = await places("q=12688");
    expect(count).toBe(1);
    expect(found[0]).toMatchObject({ name: "Xã Đông Hưng", province: "Hưng Yên" });
    expect(found[0]?.former.map(({ name }) => name)).toContain("Nguyên Xá");
  });

  it("hold every commune of the country once", async () => {
    const first = await places("");
    expect(first.count).toBe(3_321);
    expect(first.provinces.length).toBe(34);
    const second = await places("page=2");
    const codes = new Set([...first.places, ...second.places].map(({ code }) => code));
    expect(codes.size).toBe(first.page_size * 2);
  });

  it.each(["province=Hung", "page=0", "page=x", "colour=red"])("refuse %s", async (query) => {
    expect((await (await signInAs("viewer"))(`places?${query}`)).status).toBe(400);
  });
});
