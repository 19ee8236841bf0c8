import { expect, test } from "vitest";
import type { ChatMessage } from "../../../src/sandbox/bot-api/telegram.ts";
import { tamGia } from "../papers/support.ts";
import { ASKED, draftOf, goTo, look, withHoa, withLan } from "../report/support.ts";

const TEXT = "Xã chưa được bố trí kinh phí cho Tháng hành động.";
const OTHER = "Xã thiếu cán bộ làm công tác bình đẳng giới.";

/** What a button of a message carries. */
function carries(message: ChatMessage, label: string): string {
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  const button = buttons.find(({ text }) => text === label);
  if (!button || !("callback_data" in button)) throw new Error(`No button ${label}`);
  return button.callback_data;
}

test("an old button of a report that a colleague has in hand neither answers nor shows their question", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const lan = await withLan(app);
  await goTo(hoa, "status");
  const old = hoa.lastMessage();
  await lan.says("/baocao");
  await lan.tapsIn(lan.lastMessage(), buttonThatContinues(lan.lastMessage()));
  lan.sees(ASKED.status);
  await hoa.says("/vuongmac");
  const { answers } = await draftOf(app);
  await hoa.tapsIn(old, "Đã hoàn thành");
  hoa.sees("Đồng chí Lan đang nhập tiếp báo cáo này");
  hoa.doesNotSee(ASKED.status);
  hoa.doesNotSee(ASKED.period);
  const draft = await draftOf(app);
  expect(draft.answers).toEqual(answers);
  // Her own question is open as before.
  await hoa.says(TEXT);
  hoa.sees("Anh/Chị kiểm tra lại trước khi gửi");
  await lan.taps("Đã hoàn thành");
  lan.sees(/Thời gian/);
});

function buttonThatContinues(message: ChatMessage): string {
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  return buttons.find(({ text }) => text.startsWith("Tiếp tục"))?.text ?? "Tiếp tục";
}

test("[Gửi] of an old preview after [Sửa] sends nothing and asks again", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await ba.says("/vuongmac");
  await ba.says(TEXT);
  const preview = ba.lastMessage();
  const send = carries(preview, "Gửi");
  await ba.taps("Sửa");
  ba.sees("Vui lòng nhập lại nội dung");
  await ba.presses(preview, send);
  ba.sees("không còn chờ xác nhận");
  ba.sees("Vui lòng nhập lại nội dung");
  lan.doesNotSee(TEXT);
  expect(await look(app, (read) => read.obstacle.count())).toBe(0);
  await ba.says("/dulieucuatoi");
  ba.doesNotSee(TEXT);
  await ba.says(OTHER);
  await ba.taps("Gửi");
  lan.sees(OTHER);
});

test("[Sửa] of one preview while another question is open is refused at the press", async () => {
  const { app, ba } = await tamGia();
  await using _ = app;
  await ba.says("/vuongmac");
  await ba.says(TEXT);
  const preview = ba.lastMessage();
  await goTo(ba, "result");
  await ba.tapsIn(preview, "Sửa");
  ba.sees("Nút này thuộc bước trước");
  ba.doesNotSee("Vui lòng nhập lại nội dung");
});

test("a day of more time that cannot be had any more is refused at the press", async () => {
  const { app, ba } = await tamGia();
  await using _ = app;
  app.clock.set("2024-06-10T08:00:00+07:00");
  await ba.says("xin gia hạn");
  const { code } = { code: "6T-2024" };
  const message = ba.lastMessage();
  await ba.presses(message, `xu:06559:${code}:2024-06-12`);
  ba.sees(/phải sau hạn hiện nay/);
  await ba.presses(message, `xu:06559:${code}:2024-06-03`);
  ba.sees(/đã qua/);
  expect(await look(app, (read) => read.dialogue.count())).toBe(0);
});
