import { describe, expect, it } from "vitest";

import { showroomListSchema } from "../../../backend/src/contracts/showroom.ts";
import { catalogue } from "../../setup/goods.mts";
import { store } from "../../setup/http.mts";

const showrooms = async () => showroomListSchema.parse((await store("showrooms")).body).showrooms;

describe("anyone who wants to see the goods", () => {
  it("finds the centre and a sales point in each of the seven former districts", async () => {
    const all = await showrooms();
    expect(all.filter(({ role }) => role === "centre").map(({ handle }) => handle)).toEqual([
      "trung-tam-thai-binh",
    ]);
    expect(
      new Set(
        all.filter(({ role }) => role === "sales_point").map((point) => point.former_district),
      ),
    ).toEqual(
      new Set([
        "Vũ Thư",
        "Đông Hưng",
        "Kiến Xương",
        "Quỳnh Phụ",
        "Thái Thụy",
        "Hưng Hà",
        "Tiền Hải",
      ]),
    );
    expect(all.every(({ address, opening_hours }) => address !== "" && opening_hours !== "")).toBe(
      true,
    );
  });

  it("finds at each as many goods in stock as it says", async () => {
    for (const { handle, product_count } of await showrooms()) {
      const { count } = await catalogue(`point=${handle}`);
      expect(count, handle).toBe(product_count);
    }
  });

  it("is told that there is no such sales point", async () => {
    expect((await store("showrooms/khong-co")).status).toBe(404);
  });
});
