import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillDemo } from "../../../src/sandbox/demo/index.ts";
import { drawMeeting } from "../../../src/sandbox/demo/pictures.ts";
import { type RunningSandbox, startSandbox } from "../../../src/sandbox/start.ts";
import { chromiumPath, startBrowser, visit, whyNot } from "./browser.ts";

/** Stories of people who use the page in a real browser, on the demo's people. */
describe.skipIf(!chromiumPath)(`in a browser${whyNot}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-page-"));
  const photo = join(folder, "truyen-thong.jpg");
  let sandbox: RunningSandbox;
  let browser: Browser;

  beforeAll(async () => {
    [sandbox, browser] = await Promise.all([
      startSandbox({
        folder: join(folder, "data"),
        at: new Date("2024-06-07T14:30:00+07:00"),
        fill: (world) => fillDemo(world, { seed: 1 }),
      }),
      startBrowser(),
    ]);
    writeFileSync(photo, await drawMeeting(3, 1));
  });

  afterAll(async () => {
    await browser?.close();
    await sandbox?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const come = (options = {}) => visit(browser, sandbox.url, options);

  test("a stranger to it reads what it is, and is in a report with one press", async () => {
    await using she = await come({ welcomed: false });
    await she.page.getByRole("heading", { name: /theo dõi một kế hoạch năm/ }).waitFor();
    await she.shot("welcome");
    await she.page.getByRole("button", { name: /Báo cáo như một cán bộ đầu mối/ }).click();
    await she.sees("Bước 1/7 · Nhiệm vụ");
    await she.page.reload();
    await she.page.locator(".row").first().waitFor();
    expect(await she.page.locator("dialog").count()).toBe(0);
  });

  test("a focal point reports by tapping and typing, and the office sees it", async () => {
    await using office = await come();
    await office.page.locator(".row").first().click();
    await office.says("/tinhhinh khuat xa");
    await office.sees("03/06");

    await using nga = await come();
    await nga.opens("khuat xa");
    await nga.page.locator(".reply-keyboard").getByText("Báo cáo nhiệm vụ").click();
    await nga.taps("4 · Lồng ghép BĐG trong an…");
    await nga.taps("Đã hoàn thành");
    await nga.says("5/6");
    await nga.says("120 lượt hỗ trợ, nữ 80, nam 40");
    await nga.says("Tư vấn, hỗ trợ chị em tại 03 thôn về chế độ bảo hiểm y tế, an sinh xã hội.");
    await nga.sees("Bước 6/7 · Minh chứng");
    await nga.attaches(photo);
    await nga.page.getByLabel("Chú thích").fill("Buổi tư vấn tại thôn Bản Khoai");
    await nga.shot("upload");
    await nga.page.getByRole("dialog").getByRole("button", { name: "Gửi", exact: true }).click();
    await nga.sees("Buổi tư vấn tại thôn Bản Khoai");
    await nga.page.getByRole("button", { name: "Xem ảnh" }).click();
    await nga.page.locator("dialog img").waitFor();
    await nga.page.keyboard.press("Escape");
    await nga.taps("Xong");
    await nga.taps("Không có");
    await nga.shot("review");
    await nga.taps("Gửi báo cáo");
    await nga.sees("Đã ghi nhận báo cáo số");
    await nga.shot("receipt");

    await office.says("/tinhhinh khuat xa");
    await office.sees("04/06");
    await office.shot("office");
  });

  test("the clock moves, and the page shows what that brings to whom", async () => {
    await using she = await come();
    const face = she.page.locator(".face");
    await expect.poll(() => face.textContent()).toContain("thứ Sáu, 07/06/2024");
    await she.page.getByRole("button", { name: "+1 ngày" }).click();
    await expect.poll(() => face.textContent()).toContain("thứ Bảy, 08/06/2024");
    await she.page.getByText("Đã chuyển.").waitFor();
    await she.page.getByRole("button", { name: "Chọn thời điểm" }).click();
    await she.page.getByLabel("Đến thời điểm").fill("2024-06-10T08:05");
    await she.page.getByText("Thứ Hai, 10/06/2024 · 08:05").waitFor();
    await she.page.getByRole("button", { name: "Chuyển", exact: true }).click();
    await expect.poll(() => face.textContent()).toContain("thứ Hai, 10/06/2024");

    // On Monday morning the office heard what waits for it.
    const moved = she.page.getByText(/tin nhắn mới trong \d+ cuộc trò chuyện/);
    await moved.waitFor();
    const reminded = she.page.locator(".row", { hasText: "Nhắc hạn" });
    while ((await reminded.count()) === 0) {
      const before = await face.textContent();
      await she.page.getByRole("button", { name: "Sự kiện kế tiếp" }).click();
      await expect.poll(() => face.textContent()).not.toBe(before);
      await moved.last().waitFor();
      await she.page.getByRole("button", { name: "Xem", exact: true }).last().click();
    }
    await reminded.first().click();
    await she.sees("Báo cáo 06 tháng");
    await she.shot("clock");

    await she.page.getByRole("button", { name: "Chọn thời điểm" }).click();
    await she.page.getByLabel("Đến thời điểm").fill("2024-06-09T08:00");
    await she.page.getByRole("button", { name: "Chuyển", exact: true }).click();
    await she.page.getByText("Đồng hồ không quay lui").waitFor();
  });

  test("nothing is wider than a phone", async () => {
    await using she = await come({ width: 360, height: 640, welcomed: false });
    const fits = async (what: string) => {
      const width = await she.page.evaluate<number>("document.documentElement.scrollWidth");
      expect([what, width]).toEqual([what, 360]);
      await she.shot(`phone-${what}`);
    };
    await fits("welcome");
    await she.page.getByRole("button", { name: "Tự xem" }).click();
    await fits("list");
    await she.page.getByRole("button", { name: "Chọn thời điểm" }).click();
    await fits("clock");
    await she.page.keyboard.press("Escape");
    await she.opens("khuat xa");
    await she.sees("Đã ghi nhận báo cáo");
    await fits("chat");
    await she.page.getByRole("button", { name: "Các lệnh của bot" }).click();
    await fits("commands");
    await she.page.getByRole("button", { name: "Telegram đã thấy gì" }).click();
    await fits("panel");
    await she.page.getByRole("complementary").getByRole("button", { name: "Đóng" }).click();
    await she.page.getByRole("link", { name: "Quay lại danh sách" }).click();
    await she.page.getByRole("searchbox").waitFor();
  });

  test("who likes it dark has it dark", async () => {
    await using she = await come({ dark: true });
    await she.opens("khuat xa");
    await she.sees("Đã ghi nhận báo cáo");
    const ground = await she.page.evaluate<string>(
      "getComputedStyle(document.body).backgroundColor",
    );
    const [red = 255, green = 255, blue = 255] = ground.match(/\d+/g)?.map(Number) ?? [];
    expect(Math.max(red, green, blue)).toBeLessThan(60);
    await she.shot("dark");
  });
});
