import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillEmpty } from "../../../src/sandbox/empty.ts";
import { type RunningSandbox, startSandbox } from "../../../src/sandbox/start.ts";
import { botCalls } from "./bot.ts";
import { chromiumPath, startBrowser, type Visit, visit, whyNot } from "./browser.ts";

/** What any messenger does, so that the bot is seen here as it will be seen on a phone. */
describe.skipIf(!chromiumPath)(`as a messenger${whyNot}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-messenger-"));
  let sandbox: RunningSandbox;
  let browser: Browser;
  let stranger: number;

  beforeAll(async () => {
    [sandbox, browser] = await Promise.all([
      startSandbox({ folder: join(folder, "data"), fill: fillEmpty }),
      startBrowser(),
    ]);
    const { people } = await sandbox.snapshot();
    stranger = people.find(({ place }) => place === null)?.id ?? 0;
  });

  afterAll(async () => {
    await browser?.close();
    await sandbox?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const toStranger = (method: string, parameters: object) =>
    botCalls(sandbox.api, method, { chat_id: stranger, ...parameters });

  async function asStranger(): Promise<Visit> {
    const tab = await visit(browser, `${sandbox.url}/#/${stranger}`);
    await tab.begins();
    return tab;
  }

  test("formatting is drawn as Telegram draws it, hidden parts on demand", async () => {
    await using tab = await asStranger();
    await toStranger("sendMessage", {
      text: [
        "<b>Đậm <i>và nghiêng</i></b> <u>gạch chân</u> <s>gạch ngang</s> <code>mã</code>",
        '<a href="https://example.org/ke-hoach">kế hoạch</a> <tg-spoiler>bí mật</tg-spoiler>',
        "<blockquote>Trích nguyên văn</blockquote>",
        `<blockquote expandable>${"Dòng dài. ".repeat(60)}</blockquote>`,
        "<pre>cột  hai</pre>",
      ].join("\n"),
    });
    const message = await tab.sees("Đậm và nghiêng");
    expect(await message.locator("b i").textContent()).toBe("và nghiêng");
    for (const tag of ["u", "s", "code", "pre"]) expect(await message.locator(tag).count()).toBe(1);
    const link = message.getByRole("link", { name: "kế hoạch" });
    expect(await link.getAttribute("rel")).toContain("noopener");
    expect(await link.getAttribute("target")).toBe("_blank");
    await tab.shot("formatting");

    const hidden = message.getByRole("button", { name: "Nội dung ẩn" });
    await hidden.click();
    expect(await message.getByText("bí mật").isVisible()).toBe(true);
    const height = async () => (await message.locator("blockquote").last().boundingBox())?.height;
    const folded = (await height()) ?? 0;
    await message.getByRole("button", { name: "Xem thêm" }).click();
    expect(await height()).toBeGreaterThan(folded);
  });

  test("messages are changed in place and go when they are deleted", async () => {
    await using tab = await asStranger();
    const { message_id } = await toStranger("sendMessage", { text: "Bản đầu" });
    await tab.sees("Bản đầu");
    await toStranger("editMessageText", { message_id, text: "Bản sửa" });
    await tab.sees(/Bản sửa.*đã sửa/s);
    expect(await tab.page.getByText("Bản đầu").count()).toBe(0);
    await toStranger("deleteMessage", { message_id });
    await expect.poll(() => tab.page.locator(".said", { hasText: "Bản sửa" }).count()).toBe(0);
  });

  test("a pressed button waits for its answer, which is a toast", async () => {
    await using tab = await asStranger();
    await toStranger("sendMessage", {
      text: "Chọn một nút",
      reply_markup: { inline_keyboard: [[{ text: "Nút lạ", callback_data: "khong-co" }]] },
    });
    await tab.taps("Nút lạ");
    await tab.page.locator(".toast").waitFor();
    await expect.poll(() => tab.page.locator("[aria-busy=true]").count()).toBe(0);
  });

  test("the bot's keyboard says its words, once if it is for one use", async () => {
    await using tab = await asStranger();
    await toStranger("sendMessage", {
      text: "Có hay không?",
      reply_markup: {
        keyboard: [[{ text: "Có ạ" }, { text: "Không ạ" }]],
        one_time_keyboard: true,
        input_field_placeholder: "Chọn một câu trả lời",
      },
    });
    await tab.page.getByPlaceholder("Chọn một câu trả lời").waitFor();
    await tab.page.locator(".reply-keyboard").getByText("Có ạ").click();
    await tab.sees("Có ạ");
    await expect.poll(() => tab.page.locator(".reply-keyboard").count()).toBe(0);
  });

  test("a reply that the bot forces, and one that is chosen, quote what they answer", async () => {
    await using tab = await asStranger();
    await toStranger("sendMessage", { text: "Lý do là gì?", reply_markup: { force_reply: true } });
    await tab.page.locator(".reply-strip").getByText("Lý do là gì?").waitFor();
    await tab.says("Trời mưa");
    expect(await (await tab.sees("Trời mưa")).locator(".quoted").textContent()).toContain("Lý do");
    await expect.poll(() => tab.page.locator(".reply-strip").count()).toBe(0);

    const own = await tab.sees("Trời mưa");
    await own.hover();
    await own.getByRole("button", { name: "Thao tác với tin nhắn" }).click();
    await own.getByRole("button", { name: "Sửa", exact: true }).click();
    await tab.page.getByLabel("Tin nhắn", { exact: true }).fill("Trời mưa to");
    await tab.page.getByRole("button", { name: "Lưu" }).click();
    await tab.sees(/Trời mưa to.*đã sửa/s);
  });

  test("the command menu completes by keyboard what is typed", async () => {
    await using tab = await asStranger();
    await tab.page.getByLabel("Tin nhắn", { exact: true }).pressSequentially("/tro");
    await tab.page.locator(".commands").getByText("/trogiup").waitFor();
    await tab.page.keyboard.press("ArrowDown");
    await tab.page.keyboard.press("Enter");
    await tab.sees("/trogiup");
    await tab.page.keyboard.type("không dấu");
    expect(await tab.page.getByLabel("Tin nhắn", { exact: true }).inputValue()).toBe("không dấu");
  });

  test("files come by drag and drop, several pictures as an album", async () => {
    await using tab = await asStranger();
    await tab.page.evaluate(`(() => {
      const files = new DataTransfer();
      files.items.add(new File(["Kế hoạch"], "Kế hoạch năm.txt", { type: "text/plain" }));
      const drop = new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true });
      document.querySelector(".drop-target").dispatchEvent(drop);
    })()`);
    const send = tab.page.getByRole("dialog").getByRole("button", { name: "Gửi", exact: true });
    await send.click();
    const file = await tab.sees("Kế hoạch năm.txt");
    const download = tab.page.waitForEvent("download");
    await file.getByRole("link", { name: /Tải về/ }).click();
    expect((await download).suggestedFilename()).toBe("Kế hoạch năm.txt");

    const pictures = ["mot.png", "hai.png"].map((name) => join(folder, name));
    for (const path of pictures) writeFileSync(path, await onePixel());
    await tab.attaches(...pictures);
    await tab.page.getByLabel("Chú thích").fill("Hai ảnh");
    await send.click();
    const album = await tab.sees("Hai ảnh");
    expect(await album.locator("img").count()).toBe(2);
    await tab.shot("files");
  });

  test("a file is pasted, and the bot is seen to be busy", async () => {
    await using tab = await asStranger();
    await tab.page.evaluate(`(() => {
      const files = new DataTransfer();
      files.items.add(new File(["x"], "Ảnh dán.pdf", { type: "application/pdf" }));
      const how = { clipboardData: files, bubbles: true, cancelable: true };
      document.querySelector("textarea").dispatchEvent(new ClipboardEvent("paste", how));
    })()`);
    await tab.page.getByRole("dialog").getByText("Ảnh dán.pdf").waitFor();
    await tab.page.getByRole("dialog").getByRole("button", { name: "Bỏ tệp này" }).click();
    await expect.poll(() => tab.page.getByRole("dialog").count()).toBe(0);

    await toStranger("sendChatAction", { action: "typing" });
    await tab.page.locator(".chat-header").getByText("Đầu Mối đang nhập").waitFor();
    await toStranger("sendMessage", { text: "Xong" });
    await tab.sees("Xong");
    expect(await tab.page.locator(".chat-header em").count()).toBe(0);
  });

  test("a message that is pinned is named above the chat and leads to itself", async () => {
    await using tab = await asStranger();
    const { message_id } = await toStranger("sendMessage", { text: "Điều cần nhớ" });
    for (let index = 0; index < 30; index++)
      await toStranger("sendMessage", { text: `Tin ${index}` });
    await toStranger("pinChatMessage", { message_id });
    const pinned = tab.page.locator(".pinned");
    await pinned.getByText("Điều cần nhớ").waitFor();
    await pinned.click();
    await expect.poll(() => isInView(tab, "Điều cần nhớ")).toBe(true);

    await toStranger("sendMessage", { text: "Tin đến khi đang xem tin cũ" });
    await tab.page
      .getByRole("button", { name: "Về tin mới nhất" })
      .getByText("01 tin mới")
      .waitFor();
    expect(await isInView(tab, "Điều cần nhớ")).toBe(true);
    await tab.page.getByRole("button", { name: "Về tin mới nhất" }).click();
    await expect.poll(() => isInView(tab, "Tin đến khi đang xem tin cũ")).toBe(true);
  });
});

/** Whether the newest message with this text is between header and field. */
async function isInView(tab: Visit, text: string): Promise<boolean> {
  const list = await tab.page.locator(".messages").boundingBox();
  const box = await tab.page.locator(".said", { hasText: text }).last().boundingBox();
  if (!list || !box) return false;
  return box.y >= list.y && box.y + box.height <= list.y + list.height;
}

async function onePixel(): Promise<Buffer> {
  const { default: sharp } = await import("sharp");
  return sharp({ create: { width: 40, height: 30, channels: 3, background: "#0b6e77" } })
    .png()
    .toBuffer();
}
