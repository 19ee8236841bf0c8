import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { SERVER } from "../../support/databases.ts";
import { ASKED, draftOf, goTo, look, withHoa } from "./support.ts";

const PHONE = "0912 345 678";
const WITH_PHONE = `Tổ chức tọa đàm tại nhà văn hóa, liên hệ số ${PHONE}.`;

test("a phone number is noticed; the text stays if its author says it is harmless", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "result");
  const typed = await hoa.says(WITH_PHONE);
  const warning = hoa.sees(/có thể chứa thông tin cá nhân, chưa được lưu:\n• số điện thoại: 0912/);
  expect(warning.reply_to_message?.message_id).toBe(typed.message_id);
  expect((await draftOf(app)).answers.result).toBeUndefined();

  await hoa.taps("Không phải thông tin cá nhân, giữ nguyên");
  hoa.sees(ASKED.evidence);
  expect((await draftOf(app)).answers.result).toBe(WITH_PHONE);
});

test("or is written again; the warning's button then belongs to the past", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "result");
  await hoa.says(WITH_PHONE);
  const warning = hoa.lastMessage();
  await hoa.says("Tổ chức tọa đàm tại nhà văn hóa.");
  hoa.sees(ASKED.evidence);
  await hoa.tapsIn(warning, "Không phải thông tin cá nhân, giữ nguyên");
  hoa.sees("Nút này thuộc bước trước.");
  hoa.sees(ASKED.evidence);
  expect((await draftOf(app)).answers.result).toBe("Tổ chức tọa đàm tại nhà văn hóa.");
});

test("the message that the warning is about was deleted: the text is asked for again", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "result");
  await hoa.says(WITH_PHONE);
  const warning = hoa.lastMessage();
  warning.reply_to_message = undefined;
  await hoa.taps("Không phải thông tin cá nhân, giữ nguyên");
  hoa.sees("Không còn thấy tin nhắn gốc. Vui lòng gửi lại nội dung.");
  hoa.sees(ASKED.result);
});

const REFUSED: readonly [what: string, text: string, words: RegExp][] = [
  [
    "a named victim",
    "Đã hỗ trợ nạn nhân Hoàng Thị Mai tại địa phương.",
    /thông tin cá nhân, chưa được lưu:\n• tên người: nạn nhân Hoàng Thị Mai/,
  ],
  [
    "a secret mark",
    "Triển khai theo công văn TỐI MẬT của cấp trên.",
    /Không gửi tài liệu mật qua bot. Nội dung chưa được lưu/,
  ],
  [
    "a report of a case",
    "Chồng tôi lại đánh tôi, tôi phải làm sao bây giờ.",
    /không tiếp nhận tin báo[\s\S]*• Công an: 113[\s\S]*111[\s\S]*1900 969 680/,
  ],
];

const REFUSED_PARTS = [PHONE, "Hoàng Thị Mai", "TỐI MẬT", "đánh tôi"];

test.each(REFUSED)("%s is refused without a way to keep it", async (_what, text, words) => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "result");
  await hoa.says(text);
  hoa.sees(words);
  hoa.doesNotSeeButton("giữ nguyên");
  await hoa.says("Tổ chức 02 buổi tuyên truyền tại thôn.");
  hoa.sees(ASKED.evidence);
});

test("a forged press does not keep a victim's name either", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "result");
  await hoa.says(WITH_PHONE);
  const { id } = await draftOf(app);
  const warning = hoa.lastMessage();
  Object.assign(warning.reply_to_message ?? {}, { text: REFUSED[0]?.[1] });
  await hoa.presses(warning, `r:${id}:harmless:result`);
  hoa.sees("tên người: nạn nhân Hoàng Thị Mai");
  expect((await draftOf(app)).answers.result).toBeUndefined();
});

test("nothing refused is in any row", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "result");
  for (const [, text] of REFUSED) await hoa.says(text);
  await hoa.says(WITH_PHONE);
  await look(app, async (read) => {
    const rows = [
      await read.draft.findMany(),
      await read.dialogue.findMany(),
      await read.notice.findMany(),
      await read.logEntry.findMany(),
      (await read.update.findMany()).map(({ id: _id, ...row }) => row),
    ];
    for (const part of REFUSED_PARTS) expect(JSON.stringify(rows)).not.toContain(part);
  });
});

test.skipIf(SERVER)(
  "nor on any page of the database's files, once it has come to rest",
  async () => {
    const { app, hoa } = await withHoa();
    await using _ = app;
    await goTo(hoa, "result");
    for (const [, text] of REFUSED) await hoa.says(text);
    await hoa.says(WITH_PHONE);
    await hoa.says("Tổ chức tọa đàm, 120 người dự.");
    await app.restart();
    const bytes = bytesOf(app.config.databaseUrl.replace("file:", ""));
    expect(bytes).toContain(Buffer.from("Tổ chức tọa đàm, 120").toString("latin1"));
    for (const part of REFUSED_PARTS) {
      expect(bytes).not.toContain(Buffer.from(part).toString("latin1"));
    }
  },
);

/** The database with its log and index, whatever SQLite makes of them. */
function bytesOf(file: string): string {
  return readdirSync(dirname(file))
    .filter((name) => name.startsWith(basename(file)))
    .map((name) => readFileSync(join(dirname(file), name)).toString("latin1"))
    .join("\n");
}
