import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLog } from "../../../src/log.ts";
import { fillEmpty } from "../../../src/sandbox/empty.ts";
import { type RunningSandbox, startSandbox } from "../../../src/sandbox/start.ts";
import { OFFICE, STRANGER } from "../support.ts";
import { botCalls } from "./bot.ts";
import { chromiumPath, startBrowser, type VisitOptions, visit, whyNot } from "./browser.ts";

/** What the page lets its user do beyond one chat: be several people, make groups, cause trouble. */
describe.skipIf(!chromiumPath)(`around the chats${whyNot}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-world-"));
  let sandbox: RunningSandbox;
  let browser: Browser;

  const start = (port: number) =>
    startSandbox({
      folder: join(folder, "data"),
      fill: fillEmpty,
      port,
      // The fault that is switched on is a warning to the operator.
      log: createLog("error", []),
    });

  beforeAll(async () => {
    [sandbox, browser] = await Promise.all([start(0), startBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await sandbox?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const come = (options: VisitOptions = {}) => visit(browser, sandbox.url, options);

  test("the office invites, and the link is opened as somebody new", async () => {
    await using office = await come();
    await office.opens(OFFICE);
    await office.begins();
    await office.sees("Chào Anh/Chị");
    await office.says("/donvi khuat xa");
    await office.taps("Mời đầu mối");
    const invitation = await office.sees("Lời mời đăng ký");

    await using colleague = await come();
    await invitation.getByRole("link").click();
    await office.page.getByRole("textbox", { name: "Người mới" }).fill("Lương Thị Bích Ngọc");
    await office.shot("open-as");
    await office.page.getByRole("button", { name: "Tạo" }).click();
    await office.page.getByRole("heading", { name: "Lương Thị Bích Ngọc" }).waitFor();
    await office.taps("Đồng ý");
    await office.sees("Vui lòng nhập họ và tên");
    await office.says("Lương Thị Bích Ngọc");
    await office.taps("Đúng");
    await office.sees("Đã đăng ký: Lương Thị Bích Ngọc");
    await office.page
      .locator(".chat-names")
      .getByText(/xã Khuất Xá/)
      .waitFor();
    expect(await office.page.title()).toContain("Lương Thị Bích Ngọc");

    // The other tab looks at nobody, and counts what the office has not read.
    const unread = colleague.page.locator(".row", { hasText: OFFICE }).locator(".badge");
    await unread.waitFor();
    expect(await colleague.page.title()).toMatch(/^\(\d+\)/);
    await colleague.page.getByRole("button", { name: "Chưa đọc" }).click();
    await colleague.opens(OFFICE);
    await colleague.sees("Lương Thị Bích Ngọc đã đăng ký");
    await expect.poll(() => unread.count()).toBe(0);
  });

  test("each tab has its own person, kept in its address", async () => {
    await using first = await come();
    await first.opens(OFFICE);
    const second = await first.context.newPage();
    await second.goto(sandbox.url);
    await second.locator(".row", { hasText: STRANGER }).click();
    await second.getByRole("heading", { name: STRANGER }).waitFor();
    await first.page.reload();
    await first.page.getByRole("heading", { name: OFFICE }).waitFor();
    await second.goBack();
    await second.getByText("Chọn một người ở danh sách").waitFor();
  });

  test("ten tabs hear of everything, though a browser opens six connections", async () => {
    await using first = await come();
    await first.opens(STRANGER);
    await first.begins();
    const others = [];
    for (let count = 0; count < 9; count++) {
      const page = await first.context.newPage();
      await page.goto(first.page.url());
      await page.getByRole("heading", { name: STRANGER }).waitFor();
      others.push(page);
    }
    // The tab that listened for all is gone: another takes its place.
    await first.page.close();
    const [second, ...rest] = others;
    await second?.getByLabel("Tin nhắn", { exact: true }).fill("Các thẻ đều thấy");
    await second?.getByRole("button", { name: "Gửi", exact: true }).click();
    for (const page of rest) await page.locator(".said", { hasText: "Các thẻ đều thấy" }).waitFor();
  });

  test("who blocks the bot must unblock it to write again", async () => {
    await using tab = await come();
    await tab.opens(STRANGER);
    await tab.begins();
    const more = tab.page.locator(".chat-header").getByRole("button", { name: "Thao tác khác" });
    await more.click();
    await tab.page.getByRole("button", { name: "Chặn bot", exact: true }).click();
    const unblock = tab.page.locator(".gate").getByRole("button", { name: "Bỏ chặn bot" });
    await unblock.waitFor();
    await tab.page.locator(".row.open").getByText("Đã chặn bot").waitFor();
    await unblock.click();
    await tab.page.getByLabel("Tin nhắn", { exact: true }).waitFor();
  });

  test("a group is made, the bot comes, the group grows, one of its members speaks", async () => {
    await using tab = await come();
    await tab.page.getByRole("button", { name: "Thêm người, thêm nhóm" }).click();
    await tab.page.getByRole("button", { name: "Thêm nhóm", exact: true }).click();
    const dialog = tab.page.getByRole("dialog");
    await dialog.getByLabel("Tên nhóm").fill("Tổ theo dõi Kế hoạch");
    await dialog.getByLabel(OFFICE).check();
    await dialog.getByLabel(STRANGER).check();
    await dialog.getByRole("button", { name: "Tạo" }).click();
    await tab.page.getByText("bot không ở trong nhóm").waitFor();

    const more = tab.page.locator(".chat-header").getByRole("button", { name: "Thao tác khác" });
    await more.click();
    await tab.page.getByRole("button", { name: "Thêm bot vào nhóm" }).click();
    await tab.page.locator(".event", { hasText: `${OFFICE} đã thêm Đầu Mối` }).waitFor();
    await more.click();
    await tab.page.getByRole("button", { name: "Nâng cấp thành siêu nhóm" }).click();
    await expect.poll(() => tab.page.url()).toContain("-100");
    await tab.page.getByLabel("Đang là").selectOption({ label: STRANGER });
    await tab.says("Chào các đồng chí");
    await tab.sees("Chào các đồng chí");
    await tab.page.getByLabel("Đang là").selectOption({ label: OFFICE });
    await expect
      .poll(async () => (await tab.sees("Chào các đồng chí")).locator(".sender").textContent())
      .toBe(STRANGER);
    await more.click();
    await tab.page.getByRole("button", { name: "Không cho bot gửi tin" }).click();
    await more.click();
    await tab.page.getByRole("button", { name: "Cho bot gửi tin lại" }).click();
    await more.click();
    await tab.page.getByRole("button", { name: "Đặt bot làm quản trị viên" }).click();
    await more.click();
    await tab.page.getByRole("button", { name: "Thôi để bot làm quản trị viên" }).waitFor();
    await tab.page.keyboard.press("Escape");
    await tab.shot("group");
  });

  test("an alert of the bot stays until it has been read", async () => {
    const { telegram, people } = sandbox.api;
    const members = [...telegram.people.values()].filter(({ user }) =>
      [OFFICE, STRANGER].includes(user.first_name),
    );
    const { chat } = people.createGroup({ title: "Nhóm tạm", members });
    await using tab = await come();
    await tab.opens("Nhom tam");
    await tab.page.getByLabel("Đang là").selectOption({ label: STRANGER });
    await botCalls(sandbox.api, "sendMessage", {
      chat_id: chat.id,
      text: "Nút chỉ dành cho cơ quan thường trực",
      reply_markup: { inline_keyboard: [[{ text: "Đặt làm nhóm", callback_data: "gb:yes" }]] },
    });
    await tab.taps("Đặt làm nhóm");
    const alert = tab.page.getByRole("dialog", { name: "Đầu Mối" });
    await alert.waitFor();
    await tab.shot("alert");
    await alert.getByRole("button", { name: "OK" }).click();
    await expect.poll(() => tab.page.getByRole("dialog").count()).toBe(0);
  });

  test("what Telegram saw is listed, and a fault that is switched on is seen there", async () => {
    await using tab = await come();
    await tab.opens(STRANGER);
    await tab.page.getByRole("button", { name: "Telegram đã thấy gì" }).click();
    const panel = tab.page.getByRole("complementary");
    await panel.getByText("sendMessage").first().waitFor();
    await panel.getByText("Sự cố").click();
    await panel.getByLabel("Quá nhiều yêu cầu (429)").check();
    await panel.getByText("Đang bật 01 sự cố").waitFor();
    await tab.says("/start");
    await panel.getByText("429").first().waitFor();
    await panel.getByLabel("Chỉ lỗi").check();
    await expect.poll(() => panel.locator(".call:not(.refused)").count()).toBe(0);
    await panel.locator(".call summary").last().click();
    await panel.locator(".call[open]").getByText("do sự cố đã bật").waitFor();
    await tab.shot("panel");
    await panel.getByLabel("Quá nhiều yêu cầu (429)").uncheck();
    await sandbox.settled();
  });

  test("a lost connection is said, and what was missed is there when it is back", async () => {
    await using tab = await come({ expected: /ERR_|Failed to load/ });
    await tab.opens(STRANGER);
    const port = Number(new URL(sandbox.url).port);
    await sandbox.stop();
    await tab.page.getByText("Mất kết nối với máy chủ dùng thử").waitFor();
    await tab.page.getByLabel("Tin nhắn", { exact: true }).fill("Tin không được mất");
    await tab.page.getByRole("button", { name: "Gửi", exact: true }).click();
    await tab.page.getByText("Không thực hiện được").waitFor();
    const field = tab.page.getByLabel("Tin nhắn", { exact: true });
    await expect.poll(() => field.inputValue()).toBe("Tin không được mất");

    sandbox = await start(port);
    await expect.poll(() => tab.page.locator(".lost").count()).toBe(0);
    await tab.page.getByRole("button", { name: "Gửi", exact: true }).click();
    await tab.sees("Tin không được mất");
  });
});
