import { describe, expect, it } from "vitest";
import { draftOf } from "./checkout-draft";
import { mergeDrafts } from "./draft-memory";

const page = draftOf({ mode: "delivery" });

describe("the draft to go on with", () => {
  it("is the page's where nothing else is known", () => {
    expect(mergeDrafts(page, page, null)).toEqual(page);
  });

  it("is what the tab remembers", () => {
    const remembered = draftOf({ name: "Hoa", mode: "pickup", showroom: "trung-tam" });
    expect(mergeDrafts(page, page, remembered)).toEqual(remembered);
  });

  it("is what was typed before the script ran, field by field", () => {
    const remembered = draftOf({ name: "Hoa", phone: "0912345678", mode: "delivery" });
    const typed = { ...page, name: "Hoà" };
    expect(mergeDrafts(page, typed, remembered)).toMatchObject({
      name: "Hoà",
      phone: "0912345678",
    });
  });

  it("never keeps a chosen commune beside another text", () => {
    const remembered = draftOf({
      mode: "delivery",
      commune: "12688",
      commune_text: "Xã Đông Hưng, Hưng Yên",
    });
    const typed = { ...page, commune_text: "kien xuong" };
    expect(mergeDrafts(page, typed, remembered)).toMatchObject({
      commune: "",
      commune_text: "kien xuong",
    });
  });
});
