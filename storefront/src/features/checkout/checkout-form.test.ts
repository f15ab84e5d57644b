import { describe, expect, it } from "vitest";
import { draftOf, draftOfCart } from "./checkout-draft";
import { parseDraft } from "./checkout-form";

const delivery = draftOf({
  name: " Nguyễn Thị Hoa ",
  phone: "0912 345 678",
  mode: "delivery",
  line1: "Thôn Bắc",
  commune: "12688|Nguyên Xá|Đông Hưng|Thái Bình",
  commune_text: "Xã Đông Hưng, Hưng Yên",
});

describe("the details of an order, as typed", () => {
  it("become the backend's body, empty optional fields left out", () => {
    expect(parseDraft(delivery, "vi")).toEqual({
      ok: true,
      body: {
        lang: "vi",
        contact: { name: "Nguyễn Thị Hoa", phone: "0912345678", email: null, note: null },
        fulfilment: {
          mode: "delivery",
          line1: "Thôn Bắc",
          ward_code: "12688",
          legacy: { ward: "Nguyên Xá", district: "Đông Hưng", province: "Thái Bình" },
        },
      },
    });
  });

  it("become a pickup, whatever stands in the address", () => {
    const pickup = { ...delivery, mode: "pickup", showroom: "diem-ban-kien-xuong" };
    expect(parseDraft(pickup, "en")).toMatchObject({
      ok: true,
      body: { lang: "en", fulfilment: { mode: "pickup", showroom: "diem-ban-kien-xuong" } },
    });
  });

  it.each([
    [{ name: "  " }, { name: "name_missing" }],
    [{ name: "a".repeat(121) }, { name: "name_long" }],
    [{ phone: "" }, { phone: "phone_missing" }],
    [{ phone: "02273 123 456" }, { phone: "phone_invalid" }],
    [{ phone: "12345" }, { phone: "phone_invalid" }],
    [{ email: "hoa@" }, { email: "email_invalid" }],
    [{ note: "a".repeat(501) }, { note: "note_long" }],
    [{ mode: "" }, { mode: "mode_missing" }],
    [{ mode: "drone" }, { mode: "mode_missing" }],
    [{ line1: "" }, { line1: "line1_missing" }],
    [{ line1: "a".repeat(201) }, { line1: "line1_long" }],
    [{ commune: "", commune_text: "" }, { commune: "commune_missing" }],
    [{ commune: "", commune_text: "nguyen xa" }, { commune: "commune_unclear" }],
    [{ commune: "drop table" }, { commune: "commune_unclear" }],
    [{ mode: "pickup" }, { showroom: "showroom_missing" }],
    [{ mode: "pickup", showroom: "../x" }, { showroom: "showroom_missing" }],
    [
      { name: "", phone: "", line1: "" },
      { name: "name_missing", phone: "phone_missing", line1: "line1_missing" },
    ],
  ])("with %j are refused with %j", (change, errors) => {
    expect(parseDraft({ ...delivery, ...change }, "vi")).toEqual({ ok: false, errors });
  });

  it("take +84 and dots in a phone number", () => {
    const parsed = parseDraft({ ...delivery, phone: "+84 912.345.678" }, "vi");
    expect(parsed).toMatchObject({ ok: true, body: { contact: { phone: "+84912345678" } } });
  });

  it("lose nothing odd and keep nothing dangerous when read from anywhere", () => {
    expect(draftOf({ name: 7, phone: ["0912"], line1: "a\u0000b", toString: "x" })).toMatchObject({
      name: "",
      phone: "",
      line1: "ab",
    });
    expect(draftOf({ note: "a".repeat(9_000) }).note).toHaveLength(2_000);
  });

  it("come back from the cart they were saved in", () => {
    const contact = { name: "Hoa", phone: "0912345678", email: null, note: "chiều" };
    const address = {
      line1: "Thôn Bắc",
      ward_code: "12688",
      ward_name: "Xã Đông Hưng",
      province_code: "33",
      province_name: "Hưng Yên",
      legacy: { ward: "Nguyên Xá", district: "Đông Hưng", province: "Thái Bình" },
    };
    const draft = draftOfCart(
      { contact, fulfilment: { mode: "delivery", address }, needs_pickup: false },
      "vi",
    );
    expect(draft).toMatchObject({ name: "Hoa", email: "", note: "chiều", mode: "delivery" });
    expect(parseDraft(draft, "vi").ok).toBe(true);
  });

  it("start with pickup where delivery is not offered", () => {
    const empty = { contact: null, fulfilment: null };
    expect(draftOfCart({ ...empty, needs_pickup: true }, "vi").mode).toBe("pickup");
    expect(draftOfCart({ ...empty, needs_pickup: false }, "vi").mode).toBe("delivery");
  });
});
