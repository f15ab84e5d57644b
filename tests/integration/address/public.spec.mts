import { describe, expect, it } from "vitest";

import { addressSearchSchema } from "../../../backend/src/contracts/place.ts";
import { store } from "../../setup/http.mts";

async function find(typed: string, province?: string) {
  const query = new URLSearchParams({ q: typed, ...(province !== undefined && { province }) });
  const { status, body } = await store(`address-search?${query.toString()}`);
  expect(status).toBe(200);
  return addressSearchSchema.parse(body).communes;
}

describe("a buyer who writes where to send the parcel", () => {
  it.each(["Nguyên Xá", "nguyen xa", "NGUYEN XA", "xã nguyên xá", "nguyen xa dong hung"])(
    "finds Xã Đông Hưng by typing its former name “%s”",
    async (typed) => {
      const found = (await find(typed)).find(
        ({ ward_code, legacy }) => ward_code === "12688" && legacy?.ward === "Xã Nguyên Xá",
      );
      expect(found).toMatchObject({
        ward_name: "Xã Đông Hưng",
        province_name: "Hưng Yên",
        legacy: { ward: "Xã Nguyên Xá", district: "Đông Hưng", province: "Thái Bình" },
      });
    },
  );

  it("is offered both communes that were called Nguyên Xá, told apart by district", async () => {
    const found = await find("nguyen xa");
    const districts = found.flatMap(({ legacy }) =>
      legacy?.province === "Thái Bình" && legacy.ward === "Xã Nguyên Xá" ? [legacy.district] : [],
    );
    expect(districts).toEqual(expect.arrayContaining(["Đông Hưng", "Vũ Thư"]));
    expect(found.find(({ legacy }) => legacy?.district === "Vũ Thư")?.ward_code).toBe("12466");
  });

  it("finds a commune by today's name, with or without marks", async () => {
    for (const typed of ["Đông Hưng", "dong hung"]) {
      expect((await find(typed)).map(({ ward_code }) => ward_code)).toContain("12688");
    }
    for (const typed of ["Hoàn Kiếm", "hoan kiem"]) {
      expect(
        (await find(typed)).some(({ province_name }) => province_name.includes("Hà Nội")),
      ).toBe(true);
    }
  });

  it.each(["Thái Thụy", "Thái Thuỵ", "thai thuy"])("may spell “%s” either way", async (typed) => {
    expect((await find(typed)).map(({ ward_name }) => ward_name)).toContain("Xã Thái Thụy");
  });

  it("finds the old Nam Cao, whose code in the register is wrong", async () => {
    const found = (await find("nam cao kien xuong")).find(
      ({ legacy }) => legacy?.ward === "Xã Nam Cao",
    );
    expect(found?.ward_name).toBe("Xã Lê Lợi");
    expect(found?.ward_code).toBe("13120");
  });

  it("is offered at most twelve", async () => {
    expect((await find("a")).length).toBeLessThanOrEqual(12);
    expect((await find("minh tan")).length).toBeLessThanOrEqual(12);
  });

  it("finds nothing for what is no place", async () => {
    expect(await find("zzzzqqqq")).toEqual([]);
  });

  it.each([`q=${"a".repeat(10_000)}`, "q=%00", "province=thai-binh"])(
    "is refused %s with 400",
    async (query) => {
      expect((await store(`address-search?${query}`)).status).toBe(400);
    },
  );
});
