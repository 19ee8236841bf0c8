import { expect, test } from "vitest";
import { inJune } from "./support.ts";

const MISSING = "Đơn vị tôi còn thiếu báo cáo gì?";

test("a question that is typed in the middle of a report is answered, and what is open is asked again", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await hoa.says("/baocao");
  await hoa.says("tổng số buổi quý I là bao nhiêu");
  hoa.sees("5 cuộc");
  hoa.sees("Bot vẫn chờ câu trả lời cho phần đang nhập.");
  expect(hoa.lastMessage().text).toContain("Bước 1/7 · Nhiệm vụ");

  await hoa.says("3");
  await hoa.taps("Đã hoàn thành");
  await hoa.says(MISSING);
  hoa.sees("Báo cáo đến kỳ chưa gửi:");
  expect(hoa.lastMessage().text).toContain("Bước 3/7");
  await hoa.says("hôm qua");
  await hoa.says("tổng số buổi quý I");
  hoa.sees("Bot vẫn chờ câu trả lời cho phần đang nhập.");
  await hoa.says("2 cuộc, 60 người dự, nữ 30");

  // Words of one's own stay an answer; a question is none even there.
  const before = hoa.lastMessage().text;
  await hoa.says(MISSING);
  hoa.sees("Báo cáo đến kỳ chưa gửi:");
  expect(hoa.lastMessage().text).toContain((before ?? "").split("\n").at(-1));
});

test("so is one of the office, and what is asked of others is told apart", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  await lan.says("/nhiemvu");
  await lan.says("/baocao");
  await lan.says("tổng số buổi quý I");
  lan.sees("5 cuộc");

  await hoa.says("/baocao");
  await hoa.says("Tam Gia đã báo cáo gì?");
  hoa.sees("Anh/Chị hỏi được về đơn vị của mình.");
  expect(hoa.lastMessage().text).toContain("Bước 1/7 · Nhiệm vụ");
});

test("whatever else the bot asks for stays open behind a question, too", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await hoa.says("/vuongmac");
  await hoa.says(MISSING);
  hoa.sees("Báo cáo đến kỳ chưa gửi:");
  hoa.sees("Bot vẫn chờ câu trả lời cho phần đang nhập.");
  await hoa.says("Chưa có kinh phí in tờ rơi cho 12 thôn.");
  hoa.sees("Anh/Chị kiểm tra lại trước khi gửi:");
});
