import { certificateHistory } from "../../../seed/factories/certificate-histories.ts";
import { dashboardComplaints, openAdmin, signInToAdmin } from "../../setup/admin-steps.mts";
import { expect, test } from "../../setup/browser.mts";
import {
  putRegistryCases,
  type RegistryCase,
  removeRegistryCases,
} from "../../setup/registry-cases.mts";
import { realDateInVietnam } from "../../setup/test-shop.mts";

const number = 850;
test.use({ expectedComplaints: [dashboardComplaints] });

test.describe("the star of an invented product", () => {
  let cases: RegistryCase[] = [];

  test.beforeAll(async () => {
    cases = await putRegistryCases(
      new Map([[number, certificateHistory("in_force", realDateInVietnam(), number)]]),
    );
  });

  test.afterAll(() => removeRegistryCases(cases));

  test("is taken away by an officer who proposes and an approver who approves, and the public page changes within five seconds", async ({
    page,
    browser,
  }) => {
    const [one] = cases;
    const certificate = one?.certificates[0];
    if (!one || !certificate) throw new Error("No certificate was put.");

    await test.step("a visitor sees the star", async () => {
      await page.goto(`/san-pham/${one.product.handle}`);
      await expect(
        page
          .getByRole("main")
          .getByText(/^OCOP \d sao$/)
          .first(),
      ).toBeVisible();
      await expect(
        page
          .getByRole("main")
          .getByText(/BIA|hiệu lực đến/)
          .first(),
      ).toBeVisible();
    });

    await test.step("the officer proposes to revoke it and cannot approve it", async () => {
      await signInToAdmin(page, "officer");
      await openAdmin(page, `/ocop/certificates?q=${certificate.lookup_code}`);
      await page.getByRole("link", { name: one.product.title }).click();
      await page.getByRole("button", { name: "Đề nghị thu hồi" }).click();
      const form = page.getByRole("dialog");
      await form.getByRole("button", { name: "Gửi đề nghị" }).click();
      await expect(form.getByText("Hãy điền mục này.").first()).toBeVisible();
      await form.getByLabel("Lý do thu hồi").click();
      await page.getByRole("option", { name: "Ngừng sản xuất" }).click();
      await form.getByLabel("Điều đã xác minh").fill("Không còn sản xuất (bịa ra để thử).");
      await form.getByLabel("Số quyết định thu hồi").fill("BIA-850-TH/QĐ-UBND");
      await form.getByRole("button", { name: "Gửi đề nghị" }).click();
      await expect(page.getByText("Bạn là người đề nghị nên không tự duyệt được.")).toBeVisible();
      await expect(page.getByRole("button", { name: "Duyệt", exact: true })).toHaveCount(0);
    });

    const context = await browser.newContext();
    const desk = await context.newPage();
    await test.step("the approver reads what changes and approves", async () => {
      await signInToAdmin(desk, "approver");
      await openAdmin(desk, "/ocop/proposals");
      const proposal = desk
        .getByRole("article", { name: "Thu hồi giấy chứng nhận" })
        .filter({ hasText: one.product.title });
      await expect(proposal.getByText("BIA-850-TH/QĐ-UBND")).toBeVisible();
      await proposal.getByRole("button", { name: "Duyệt", exact: true }).click();
      await desk.getByRole("dialog").getByRole("button", { name: "Duyệt", exact: true }).click();
      await expect(desk.getByText("Đã duyệt. Thay đổi đang hiện ra")).toBeVisible();
    });

    await test.step("the public page has lost the star five seconds later", async () => {
      await expect(async () => {
        await page.goto(`/san-pham/${one.product.handle}`);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(one.product.title);
        expect(await page.content()).not.toContain(certificate.lookup_code);
      }).toPass({ timeout: 5_000 });
    });
    await context.close();
  });
});
