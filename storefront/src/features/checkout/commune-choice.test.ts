import { describe, expect, it } from "vitest";
import { communeLabel, decodeCommune, encodeCommune } from "./commune-choice";

const legacy = { ward: "Nguyên Xá", district: "Đông Hưng", province: "Thái Bình" };

describe("a chosen commune", () => {
  it("goes through one form field and comes back whole", () => {
    const found = { ward_code: "12688", legacy };
    expect(decodeCommune(encodeCommune(found))).toEqual(found);
    const plain = { ward_code: "12688", legacy: null };
    expect(encodeCommune(plain)).toBe("12688");
    expect(decodeCommune("12688")).toEqual(plain);
  });

  it.each(["", "1268", "126880", "abcde", "12688|Nguyên Xá", "12688|a|b|", "12688|a|b|c|d"])(
    "is none in %j",
    (value) => {
      expect(decodeCommune(value)).toBeNull();
    },
  );

  it("is named by today's name and the former one", () => {
    const commune = { ward_name: "Xã Đông Hưng", province_name: "Hưng Yên", legacy };
    expect(communeLabel(commune, "vi")).toBe(
      "Xã Đông Hưng, Hưng Yên (trước là Nguyên Xá, Đông Hưng, Thái Bình)",
    );
    expect(communeLabel({ ...commune, legacy: null }, "en")).toBe("Xã Đông Hưng, Hưng Yên");
  });
});
