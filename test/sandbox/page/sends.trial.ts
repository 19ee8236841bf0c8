import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillDemo } from "../../../src/sandbox/demo/index.ts";
import { drawMeeting } from "../../../src/sandbox/demo/pictures.ts";
import { type RunningSandbox, startSandbox } from "../../../src/sandbox/start.ts";
import { chromiumPath, startBrowser, type Visit, visit, whyNot } from "./browser.ts";

/** All that people send, played by hand on the page. */
describe.skipIf(!chromiumPath)(`what people send${whyNot}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-sends-"));
  let sandbox: RunningSandbox;
  let browser: Browser;

  beforeAll(async () => {
    [sandbox, browser] = await Promise.all([
      startSandbox({
        folder: join(folder, "data"),
        at: new Date("2024-06-07T15:10:00+07:00"),
        fill: (world) => fillDemo(world, { seed: 1 }),
      }),
      startBrowser(),
    ]);
  });

  afterAll(async () => {
    await browser?.close();
    await sandbox?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function attach({ page }: Visit, what: string): Promise<void> {
    await page.getByRole("button", { name: "Đính kèm" }).click();
    await page.getByRole("button", { name: what }).click();
  }

  async function menuOf({ page }: Visit, text: string, what: string): Promise<void> {
    const said = page.locator(".said", { hasText: text }).last();
    await said.hover();
    await said.getByRole("button", { name: "Thao tác với tin nhắn" }).click();
    await page.locator(".menu-list").getByRole("button", { name: what }).click();
  }

  test("lists and tables from Word, a poll and a video; a message that is sent on", async () => {
    await using tab = await visit(browser, sandbox.url);
    await tab.opens("khuat xa");
    await attach(tab, "Dán danh sách, bảng từ Word");
    await tab.shot("rich-dialog");
    await tab.page.getByRole("dialog").getByRole("button", { name: "Gửi" }).click();
    const pasted = tab.page.locator(".said.own", { hasText: "Ngày 05/6 xã tổ chức" }).last();
    await pasted.waitFor();
    expect(await pasted.locator("table tr").count()).toBe(3);
    await tab.sees("120 lượt người");
    await tab.shot("rich");
    await attach(tab, "Bình chọn");
    await tab.sees("Họp chiều nay?");
    await attach(tab, "Video");
    await tab.sees("video.mp4");
    await menuOf(tab, "Ngày 05/6 xã tổ chức", "Chuyển tiếp cho bot");
    await tab.page.getByRole("dialog").locator(".choices button").last().click();
    await tab.sees("Chuyển tiếp từ");
    await tab.shot("forwarded");
  });

  test("a caption that is edited, an album, and a message that is deleted", async () => {
    await using tab = await visit(browser, sandbox.url);
    await tab.opens("khuat xa");
    const photos = [1, 2].map((seed) => join(folder, `anh-${seed}.jpg`));
    for (const [i, path] of photos.entries()) writeFileSync(path, await drawMeeting(3, i + 1));
    await tab.attaches(...photos);
    await tab.page.getByLabel("Chú thích").fill("Ảnh buổi họp");
    await tab.page.getByRole("dialog").getByRole("button", { name: "Gửi", exact: true }).click();
    await tab.sees("Ảnh buổi họp");
    await menuOf(tab, "Ảnh buổi họp", "Sửa");
    await tab.page.getByLabel("Tin nhắn", { exact: true }).fill("Ảnh hội nghị tại thôn");
    await tab.page.getByRole("button", { name: "Lưu", exact: true }).click();
    await tab.sees("Đã sửa lời ghi dưới tệp");
    await tab.says("cảm ơn nhé");
    await menuOf(tab, "cảm ơn nhé", "Xóa với mọi người");
    await tab.page.locator(".said.own", { hasText: "cảm ơn nhé" }).waitFor({ state: "detached" });
  });

  test("a group with topics: one is added, closed, opened again and deleted; the group renamed and deleted", async () => {
    await using tab = await visit(browser, sandbox.url);
    const { page } = tab;
    await tab.opens("giang");
    await page.getByRole("button", { name: "Thêm người, thêm nhóm" }).click();
    await page.getByRole("button", { name: "Thêm nhóm", exact: true }).click();
    await page.getByLabel("Tên nhóm").fill("Tổ BĐG");
    await page.getByLabel("Nhóm có chủ đề (siêu nhóm)").check();
    await tab.shot("forum-dialog");
    await page.getByRole("button", { name: "Tạo", exact: true }).click();
    const header = page.locator(".chat-header");
    await header.getByText("Tổ BĐG").waitFor();
    const more = async (what: string | RegExp) => {
      await header.getByRole("button", { name: "Thao tác khác" }).click();
      await header.locator(".menu-list").getByRole("button", { name: what }).click();
    };
    await more("Thêm chủ đề");
    await page.getByLabel("Tên chủ đề").fill("Tiến độ tuần");
    await page.getByRole("dialog").getByRole("button", { name: "Lưu" }).click();
    await page.locator(".topics").getByText("Tiến độ tuần").click();
    await more("Đóng chủ đề “Tiến độ tuần”");
    await page.locator(".topics").getByText("Tiến độ tuần (đã đóng)").waitFor();
    await tab.shot("topic-closed");
    await more("Mở lại chủ đề “Tiến độ tuần”");
    await page.locator(".topics").getByText("Tiến độ tuần", { exact: true }).waitFor();
    await more("Xóa chủ đề “Tiến độ tuần”");
    await page.locator(".topics").waitFor({ state: "detached" });
    await more("Đổi tên nhóm");
    await page.getByRole("textbox", { name: "Tên nhóm" }).fill("Tổ công tác");
    await page.getByRole("dialog").getByRole("button", { name: "Lưu" }).click();
    await header.getByText("Tổ công tác").waitFor();
    await more("Xóa nhóm");
    await page.getByText("Người này không ở trong nhóm.").waitFor();
  });
});
