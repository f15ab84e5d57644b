import { registryListSchema } from "../../backend/src/contracts/certificate-registry.ts";
import { inventedCertificate } from "../../seed/factories/invented-certificate.ts";
import { expect, test } from "../setup/browser.mts";
import { daysAfter } from "../setup/clock.mts";
import { product } from "../setup/goods.mts";
import { store } from "../setup/http.mts";
import { readQrCode } from "../setup/qr-reader.mts";
import { putRegistryCases, removeRegistryCases } from "../setup/registry-cases.mts";
import { realDateInVietnam } from "../setup/test-shop.mts";

const PRODUCT = "banh-cay-lang-nguyen-thien-duc";

async function certificateOf(handle: string) {
  const { plate } = await product(handle);
  if (plate === null) throw new Error(`${handle} has no certificate`);
  return plate;
}

/** Pages of a PDF as its page tree counts them. */
function pageCount(pdf: Buffer): number {
  return Number(/\/Count (\d+)/.exec(pdf.toString("latin1"))?.[1]);
}

for (const prefix of ["", "/en"]) {
  test(`the QR code of a certificate leads back to its page (${prefix || "/vi"})`, async ({
    page,
  }) => {
    const { lookup_code } = await certificateOf(PRODUCT);
    await page.goto(`${prefix}/chung-nhan/${lookup_code}`);
    const code = page.getByRole("img", { name: /QR/ });
    const svg = await code.evaluate((element) => new XMLSerializer().serializeToString(element));
    const address = await readQrCode(svg);
    const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");
    expect(address).toBe(canonical);
    expect(new URL(address).pathname).toBe(`${prefix}/chung-nhan/${lookup_code}`);
    await expect(page.getByText(new URL(address).host).first()).toBeVisible();

    await page.goto(address);
    await expect(page).toHaveURL(address);
    await expect(page.getByText("OCOP 4").first()).toBeVisible();
  });
}

test("every certificate prints on one A4 sheet, its QR code at least 25 mm wide", async ({
  page,
}) => {
  test.slow();
  const { body } = await store("certificates?page_size=1000");
  for (const { lookup_code } of registryListSchema.parse(body).certificates) {
    for (const prefix of ["", "/en"]) {
      await page.goto(`${prefix}/chung-nhan/${lookup_code}`);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pageCount(pdf), `${prefix} ${lookup_code}`).toBe(1);
      expect(pdf.toString("latin1")).toMatch(/MediaBox ?\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    }
  }
  await page.emulateMedia({ media: "print" });
  const drawn = await page
    .locator(".qr path")
    .evaluate((element) => element.getBoundingClientRect().width);
  expect((drawn / 96) * 25.4).toBeGreaterThanOrEqual(25);
});

test("the longest certificate still prints on one sheet, in both languages", async ({ page }, {
  project,
}) => {
  test.slow();
  const number = project.name === "phone" ? 840 : 841;
  const long = (words: string, length: number) => words.repeat(length).slice(0, length);
  const facts = {
    holder_name_as_printed: long("Hợp tác xã Dịch vụ nông nghiệp và chế biến ", 300),
    address_as_printed: long("Thôn Đông Khê, xã Nguyên Xá, huyện Đông Hưng, ", 500),
    issuing_authority: long("Uỷ ban nhân dân tỉnh ", 200),
    source: long("Báo điện tử, bài ngày 12/12/2020; ", 500),
    decision_number: long("DEMO-1234567/QĐ-UBND-NNMT-", 100),
  };
  const today = realDateInVietnam();
  const earlier = [1, 2, 3, 4, 5].map((turn) => {
    const issued_on = daysAfter(today, -4_000 + turn * 400);
    const dates = { issued_on, expires_on: daysAfter(issued_on, 300) };
    return inventedCertificate(number, { ...facts, ...dates }, turn);
  });
  const expires_on = daysAfter(today, -30);
  const revoked = inventedCertificate(
    number,
    {
      ...facts,
      issued_on: daysAfter(expires_on, -1_096),
      expires_on,
      renewal_filed_on: daysAfter(expires_on, -130),
      extended_until: daysAfter(expires_on, 150),
      revoked_on: today,
      revoke_reason: "breach_of_law",
      revoke_note: long("Không còn bảo đảm điều kiện an toàn thực phẩm. ", 1_000),
      revoke_decision_number: long("DEMO-1234567/QĐ-UBND-NNMT-", 100),
      checked_on: today,
    },
    6,
  );
  const cases = await putRegistryCases(new Map([[number, [...earlier, revoked]]]));
  try {
    for (const prefix of ["", "/en"]) {
      await page.goto(`${prefix}/chung-nhan/${revoked.lookup_code}`);
      await expect(page.locator(".verdict")).toBeVisible();
      expect(pageCount(await page.pdf({ preferCSSPageSize: true })), prefix).toBe(1);
    }
  } finally {
    await removeRegistryCases(cases);
  }
});

test("a visitor finds a certificate by the number on the label", async ({ page }) => {
  const { lookup_code, product_code } = await certificateOf(PRODUCT);
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "Tra cứu chứng nhận" }).click();
  await page.getByRole("searchbox", { name: /Số quyết định/ }).fill(product_code.toLowerCase());
  await page.getByRole("button", { name: "Tra cứu" }).click();
  await expect(page).toHaveURL(new RegExp(`/chung-nhan/${lookup_code}$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Bánh cáy làng Nguyễn/);
});

test("a plate on a product's page leads on to its certificate", async ({ page }) => {
  const { lookup_code } = await certificateOf(PRODUCT);
  await page.goto(`/san-pham/${PRODUCT}`);
  await page
    .locator("#chung-nhan")
    .getByRole("link", { name: "Xem giấy chứng nhận" })
    .last()
    .click();
  await expect(page).toHaveURL(new RegExp(`/chung-nhan/${lookup_code}$`));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the registry is narrowed and widened again", async ({ page }) => {
    await page.goto("/chung-nhan");
    await page.getByText("Lọc giấy chứng nhận").click();
    await page.getByLabel("Tình trạng").selectOption("con-hieu-luc");
    await page.getByLabel("Xã, phường").selectOption("nguyen-xa-dong-hung-thai-binh");
    await page.getByRole("button", { name: "Xem kết quả" }).click();
    await expect(page).toHaveURL(/tinh-trang=con-hieu-luc/);
    await expect(page.getByRole("link", { name: /Bánh cáy làng Nguyễn/ })).toBeVisible();
    await page.getByRole("link", { name: "Bỏ hết bộ lọc" }).click();
    await expect(page).toHaveURL(/\/chung-nhan$/);
  });

  test.describe("and with an unknown number", () => {
    test.use({ expectedComplaints: [/status of (404|422)/] });

    test("a visitor reports it to the office", async ({ page }, { project }) => {
      const number = `33-77777-${project.name === "phone" ? "1" : "2"}-2031`;
      await page.goto("/chung-nhan");
      await page.getByRole("searchbox", { name: /Số quyết định/ }).fill(number);
      await page.getByRole("button", { name: "Tra cứu" }).click();
      await expect(
        page.getByRole("heading", { name: "Sổ của chúng tôi không có số này" }),
      ).toBeVisible();
      await expect(page.getByLabel("Số, mã hoặc tên sản phẩm")).toHaveValue(number);

      await page.getByLabel("Bạn thấy điều gì?").fill("Tem giả?");
      await page.getByLabel(/Thấy ở đâu/).fill("Chợ Nguyên Xá");
      await page.getByRole("button", { name: "Gửi báo cáo" }).click();
      await expect(page.getByRole("alert")).toContainText("Chưa gửi được");
      await expect(page.getByLabel("Số, mã hoặc tên sản phẩm")).toHaveValue(number);
      await expect(page.getByLabel(/Thấy ở đâu/)).toHaveValue("Chợ Nguyên Xá");

      await page.getByLabel("Bạn thấy điều gì?").fill("Tem ghi 4 sao nhưng tra không ra.");
      await page.getByRole("button", { name: "Gửi báo cáo" }).click();
      await expect(page.getByRole("heading", { name: "Cảm ơn bạn đã báo" })).toBeVisible();
    });
  });
});
