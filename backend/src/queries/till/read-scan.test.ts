import { describe, expect, it } from "vitest";
import { readScan } from "./read-scan";

const SHOP = "https://langsao.example";
const scanned = (text: string, shop = SHOP) => readScan(text, shop);

describe("a scan at the counter", () => {
  it.each([
    "https://langsao.example/san-pham/banh-cay",
    "https://langsao.example/en/san-pham/banh-cay",
    "https://langsao.example/quay/san-pham/banh-cay?utm_source=nhan#gia",
    "http://langsao.example/san-pham/banh-cay/",
    "langsao.example/san-pham/banh-cay",
    " HTTPS://LANGSAO.EXAMPLE/san-pham/banh-cay\n",
  ])("of our address of a product is that product: %s", (text) => {
    expect(scanned(text)).toEqual({ kind: "product", handle: "banh-cay" });
  });

  it("of a certificate's address is that certificate, its letters as people read them", () => {
    const certificate = { kind: "certificate", lookupCode: "7K3M9Q20" };
    expect(scanned("https://langsao.example/chung-nhan/7K3M9Q20")).toEqual(certificate);
    expect(scanned("https://langsao.example/en/chung-nhan/7k3m9q2o")).toEqual(certificate);
  });

  it("knows the shop by host and port", () => {
    const local = "http://localhost:4321";
    expect(scanned("http://localhost:4321/san-pham/x", local).kind).toBe("product");
    expect(scanned("localhost:4321/san-pham/x", local).kind).toBe("product");
    expect(scanned("http://localhost:9999/san-pham/x", local).kind).toBe("not_ours");
  });

  it.each([
    "https://evil.example/san-pham/banh-cay",
    "https://langsao.example@evil.example/san-pham/banh-cay",
    "https://evil@langsao.example/san-pham/banh-cay",
    "https://langsao.example.evil.example/san-pham/banh-cay",
    "evil.example/san-pham/banh-cay",
    "https://langsao.example/gio-hang",
    "https://langsao.example/san-pham/../app",
    "https://langsao.example/chung-nhan/khong-phai-ma",
    "javascript:alert(1)",
    "data:text/html,<h1>x</h1>",
    "WIFI:S:cho;T:WPA;P:secret;;",
    "tel:0912345678",
    "ftp://langsao.example/san-pham/banh-cay",
    "https://",
    "<!doctype html><title>x</title>",
    "xin chào <img src=x onerror=alert(1)>",
  ])("of anything else is not ours: %s", (text) => {
    expect(scanned(text)).toEqual({ kind: "not_ours" });
  });

  it("of a barcode is its digits, with and without the nought in front", () => {
    expect(scanned("2033000100010")).toMatchObject({ barcodes: ["2033000100010"] });
    expect(scanned("20 33000-100010")).toMatchObject({ barcodes: ["2033000100010"] });
    expect(scanned("012345678905")).toMatchObject({ barcodes: ["012345678905", "0012345678905"] });
    expect(scanned("0012345678905")).toMatchObject({
      barcodes: ["0012345678905", "012345678905"],
    });
    expect(scanned("1234567")).toMatchObject({ barcodes: [] });
  });

  it("of words is words, control characters left out", () => {
    const words = { kind: "text", barcodes: [], lookupCode: null };
    expect(scanned("bánh\u0000 cáy\u200b")).toMatchObject({ ...words, text: "bánh cáy" });
    expect(scanned("giá < 50000: rẻ")).toMatchObject(words);
    expect(scanned("Ghi chú: bánh")).toMatchObject(words);
  });

  it("may be a certificate's code as well as words", () => {
    expect(scanned("7k3m 9q2d")).toMatchObject({ text: "7k3m 9q2d", lookupCode: "7K3M9Q2D" });
  });

  it("of nothing is nothing", () => {
    expect(scanned(" \n ")).toEqual({ kind: "nothing" });
  });
});
