import { expect, test } from "../setup/browser.mts";
import { testThatSees } from "../setup/fake-camera.mts";
import { goods } from "../setup/goods.mts";
import { testShop } from "../setup/test-shop.mts";
import { standAtTheCentre } from "../setup/till-steps.mts";

const seesBanhCay = testThatSees(() => `${testShop().shopUrl}/san-pham/${goods.banhCay}`);
const seesAnotherSite = testThatSees(() => "https://evil.example/<script>");

seesBanhCay.describe("with a camera that sees the QR code of bánh cáy", () => {
  seesBanhCay("a seller scans it, reads its sheet, and the camera is closed", async ({ page }) => {
    await page.addInitScript(() => {
      const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = async (wanted) => {
        const stream = await open(wanted);
        for (const track of stream.getTracks()) {
          const stop = track.stop.bind(track);
          track.stop = () => {
            stop();
            sessionStorage.setItem("camera", track.readyState);
          };
        }
        return stream;
      };
    });
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(request.url()));
    await standAtTheCentre(page);
    const isDecoder = (url: string) => /scan-camera|ponyfill|zxing|\.wasm/.test(url);
    expect(loaded.filter(isDecoder), "nothing of the decoder before it is asked for").toEqual([]);

    await page.getByRole("button", { name: "Quét" }).click();
    await expect(page).toHaveURL(new RegExp(`/quay/san-pham/${goods.banhCay}$`), {
      timeout: 20_000,
    });
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Bánh cáy làng Nguyễn");
    expect(await page.evaluate(() => sessionStorage.getItem("camera"))).toBe("ended");
    const { origin } = new URL(testShop().shopUrl);
    expect(loaded.filter((url) => /^https?:/.test(url) && new URL(url).origin !== origin)).toEqual(
      [],
    );
  });

  seesBanhCay("a seller may stop scanning", async ({ page }) => {
    await standAtTheCentre(page);
    await page.evaluate(() => {
      // A camera whose picture never comes.
      navigator.mediaDevices.getUserMedia = () => new Promise(() => undefined);
    });
    await page.getByRole("button", { name: "Quét" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.getByRole("button", { name: "Thôi, không quét" }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(page).toHaveURL(/\/quay$/);
  });
});

seesAnotherSite.describe("with a camera that sees the QR code of another site", () => {
  seesAnotherSite(
    "a seller is told that it is not the shop's, and it is not opened",
    async ({ page }) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).host));
      await standAtTheCentre(page);
      await page.getByRole("button", { name: "Quét" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText(
        "Mã này không phải của cửa hàng mình",
        { timeout: 20_000 },
      );
      expect(asked).not.toContain("evil.example");
    },
  );
});

test.describe("without leave to use the camera", () => {
  test("a seller is told what to do instead", async ({ page }) => {
    await standAtTheCentre(page);
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException("no", "NotAllowedError"));
    });
    await page.getByRole("button", { name: "Quét" }).click();
    await expect(page.getByRole("dialog")).toContainText("Máy chưa cho dùng máy ảnh");
  });
});
