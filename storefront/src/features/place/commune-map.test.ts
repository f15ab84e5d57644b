import type { CommuneSummary } from "@lang-sao/backend/contracts/place";
import { describe, expect, it } from "vitest";
import { communesByDistrict } from "./commune-map";

const commune = (
  name: string,
  former: [string, string][],
  districts = [...new Set(former.map(([, district]) => district))],
): CommuneSummary => ({
  slug: name,
  name,
  province: "Hưng Yên",
  former: former.map(([formerName, district]) => ({
    slug: formerName,
    name: formerName,
    district,
    province: district === "Phù Cừ" ? "Hưng Yên" : "Thái Bình",
  })),
  former_districts: districts.map((district) => ({
    name: district,
    province: district === "Phù Cừ" ? "Hưng Yên" : "Thái Bình",
  })),
  product_count: 1,
});

describe("the map of communes", () => {
  it("puts a commune where its former communes were, with their names", () => {
    const { districts } = communesByDistrict([
      commune("Xã Đông Hưng", [
        ["Nguyên Xá", "Đông Hưng"],
        ["Đông La", "Đông Hưng"],
      ]),
    ]);
    const dongHung = districts.find((district) => district.key === "dong-hung");
    expect(dongHung?.places[0]?.formerNames).toEqual(["Nguyên Xá", "Đông La"]);
  });

  it("shows a commune that joined two districts in both", () => {
    const { districts } = communesByDistrict([
      commune("Xã X", [
        ["A", "Vũ Thư"],
        ["B", "Kiến Xương"],
      ]),
    ]);
    expect(districts.filter(({ places }) => places.length > 0).map(({ key }) => key)).toEqual([
      "vu-thu",
      "kien-xuong",
    ]);
  });

  it("knows Thụy and Thuỵ for one name", () => {
    const { districts, elsewhere } = communesByDistrict([commune("Y", [["C", "Thái Thuỵ"]])]);
    expect(districts.find(({ key }) => key === "thai-thuy")?.places).toHaveLength(1);
    expect(elsewhere).toEqual([]);
  });

  it("places a commune by its land where its goods name no former commune", () => {
    const { districts, elsewhere } = communesByDistrict([
      commune("Xã Vũ Thư", [], ["Vũ Thư"]),
      commune("Phường Thái Bình", [], ["Thái Bình"]),
    ]);
    const namesIn = (key: string) =>
      districts.find((one) => one.key === key)?.places.map((place) => place.commune.name);
    expect(namesIn("vu-thu")).toEqual(["Xã Vũ Thư"]);
    expect(namesIn("thanh-pho")).toEqual(["Phường Thái Bình"]);
    expect(elsewhere).toEqual([]);
  });

  it("keeps what it cannot place apart", () => {
    const { elsewhere } = communesByDistrict([commune("Z", []), commune("W", [["D", "Phù Cừ"]])]);
    expect(elsewhere.map((place) => place.commune.name)).toEqual(["Z", "W"]);
  });
});
