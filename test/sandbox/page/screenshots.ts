/**
 * Takes the README's pictures of the sandbox, always of the same people at the same time:
 *
 *   node --import tsx test/sandbox/page/screenshots.ts
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { fillDemo } from "../../../src/sandbox/demo/index.ts";
import { drawMeeting } from "../../../src/sandbox/demo/pictures.ts";
import { startSandbox } from "../../../src/sandbox/start.ts";
import { chromiumPath, startBrowser, type Visit, visit } from "./browser.ts";

const FOLDER = "docs/screenshots";
/** The Friday before the week in which the six-month report is due. */
const AT = new Date("2024-06-07T15:10:00+07:00");
const SIZE = { width: 1180, height: 880 };

if (!chromiumPath) throw new Error("No Chromium here: install one, or name it in CHROMIUM");
const folder = mkdtempSync(join(tmpdir(), "dau-moi-screenshots-"));
const sandbox = await startSandbox({
  folder: join(folder, "data"),
  at: AT,
  fill: (world) => fillDemo(world, { seed: 1 }),
});
const browser = await startBrowser();
try {
  mkdirSync(FOLDER, { recursive: true });
  const photo = join(folder, "truyen-thong.jpg");
  writeFileSync(photo, await drawMeeting(3, 1));
  await using tab = await visit(browser, sandbox.url, SIZE);
  await report(tab, photo);
  await keep(tab, "report");
  await tab.opens("giang");
  await tab.says("/tinhhinh");
  await tab.sees("Tình hình");
  await keep(tab, "status");
  await moves(tab);
  await moves(tab);
  await tab.page.getByRole("button", { name: "Chưa đọc" }).click();
  await tab.page.locator(".row", { hasText: "Nhắc hạn" }).nth(1).click();
  await tab.sees("Nhắc hạn");
  await keep(tab, "clock");
} finally {
  await browser.close();
  await sandbox.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** A focal point on the way through a report, up to the photo. */
async function report(tab: Visit, photo: string): Promise<void> {
  await tab.opens("khuat xa");
  await tab.page.locator(".reply-keyboard").getByText("Báo cáo nhiệm vụ").click();
  await tab.taps("3");
  await tab.taps("Đã hoàn thành");
  await tab.says("5/6");
  await tab.says("120 lượt hỗ trợ, nữ 80, nam 40");
  await tab.says("Tư vấn chế độ bảo hiểm y tế cho phụ nữ tại 03 thôn.");
  await tab.sees("Bước 6/7 · Minh chứng");
  await tab.attaches(photo);
  await tab.page.getByLabel("Chú thích").fill("Buổi tư vấn tại thôn Bản Khoai");
  await tab.page.getByRole("dialog").getByRole("button", { name: "Gửi", exact: true }).click();
  await tab.sees("Đã nhận 01 tệp");
}

/** To the next event: first the weekly post into the group, then the reminders. */
async function moves({ page }: Visit): Promise<void> {
  const toast = page.locator(".toast", { hasText: "Đã chuyển." });
  await page.getByRole("button", { name: "Sự kiện kế tiếp" }).click();
  await toast.waitFor({ timeout: 90_000 });
  await toast.waitFor({ state: "detached" });
}

/** Few colours are enough for a page, and make the picture a third as large. */
async function keep({ page }: Visit, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.locator(".toast").waitFor({ state: "detached" });
  const shot = await page.screenshot();
  const png = await sharp(shot).png({ palette: true, colours: 192, effort: 10 }).toBuffer();
  writeFileSync(join(FOLDER, `${name}.png`), png);
  console.log(`${FOLDER}/${name}.png: ${Math.round(png.length / 1000)} KB`);
}
