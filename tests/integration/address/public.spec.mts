import pg from "pg";
import { describe, expect, it } from "vitest";

import { addressSearchSchema } from "../../../backend/src/contracts/place.ts";
import { store } from "../../setup/http.mts";
import { testShop } from "../../setup/test-shop.mts";

async function find(typed: string, province?: string) {
  const query = new URLSearchParams({ q: typed, ...(province !== undefined && { province }) });
  const { status, body } = await store(`address-search?${query.toString()}`);
  expect(status).toBe(200);
  return addressSearchSchema.parse(body).communes;
}

interface FormerRow {
  name: string;
  kind: string;
  district: string;
  province: string;
  codes: string[];
}

/** Former communes with the codes of those they became part of. */
async function formerCommunes(where: string): Promise<FormerRow[]> {
  const db = new pg.Client({ connectionString: testShop().ownerDatabaseUrl });
  await db.connect();
  try {
    const { rows } = await db.query<FormerRow>(
      `select f.name, f.kind, f.district, f.province, array_agg(c.code) as codes
       from former_commune f join commune c on c.id = f.commune_id
       where ${where} group by 1, 2, 3, 4 order by 3, 1`,
    );
    return rows;
  } finally {
    await db.end();
  }
}

const withoutMarks = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d").replace(/Đ/gu, "D");

describe("a buyer who writes where to send the parcel", () => {
  it("finds every former commune of old Thái Bình by its name and district", async () => {
    const former = await formerCommunes("f.province = 'Thái Bình'");
    expect(former.length).toBeGreaterThan(240);
    const lost: string[] = [];
    for (const [index, { name, district, codes }] of former.entries()) {
      const typed = `${name}, ${district}`;
      const found = await find(index % 2 === 0 ? typed : withoutMarks(typed));
      if (!codes.every((code) => found.some(({ ward_code }) => ward_code === code))) {
        lost.push(typed);
      }
    }
    expect(lost).toEqual([]);
  }, 120_000);

  it("tells the four Minh Tâns of today's Hưng Yên apart by district and province", async () => {
    const found = await find("minh tan", "33");
    const minhTan = found.flatMap(({ ward_name, legacy }) =>
      legacy?.ward === "Xã Minh Tân"
        ? [`${legacy.district}, ${legacy.province}: ${ward_name}`]
        : [],
    );
    expect(minhTan.toSorted()).toEqual(
      [
        "Hưng Hà, Thái Bình: Xã Lê Quý Đôn",
        "Kiến Xương, Thái Bình: Xã Bình Thanh",
        "Phù Cừ, Hưng Yên: Xã Quang Hưng",
        "Đông Hưng, Thái Bình: Xã Tiên Hưng",
      ].toSorted(),
    );
  });

  it.each(["Nguyễn Xá đông hưng", "nguyên xã Đông Hưng"])(
    "finds Nguyên Xá although the marks of “%s” are not its own",
    async (typed) => {
      expect((await find(typed)).map(({ ward_code }) => ward_code)).toContain("12688");
    },
  );

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
