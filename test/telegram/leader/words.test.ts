import { expect, test } from "vitest";
import { look } from "../report/support.ts";
import { handIn, inTuDoan, openEntry, text } from "./support.ts";

test("the leader answers in words: “ok” says nothing, a refusal brings its reason, “đồng ý” sends", async () => {
  const { app, hoa, binh } = await inTuDoan();
  await using _ = app;
  await handIn(hoa);
  await binh.replies(binh.lastMessage(), "ok");
  binh.sees("Trả lời “Đồng ý” để gửi, hoặc “Không đồng ý” kèm lý do");
  await binh.says("không đồng ý");
  binh.sees("Vì sao trả lại Báo cáo 06 tháng đầu năm 2024?");
  for (const none of ["ok", "ok ok", "Trả lại.", "..", "12"]) {
    await binh.says(none);
    binh.sees("Lý do này chưa nói rõ cần sửa gì hoặc vì sao.");
  }
  await binh.says("Thiếu nữ.");
  await binh.taps("Gửi");
  expect(text(hoa)).toContain("Thiếu nữ.");
  await hoa.taps("Sửa và trình lại");
  await hoa.says("trình lãnh đạo");
  await binh.replies(binh.lastMessage(), "Chưa đồng ý, vì thiếu số liệu thôn Bản Mới");
  binh.sees(/Anh\/Chị kiểm tra lại trước khi gửi:\n“?thiếu số liệu thôn Bản Mới/i);
  expect(text(hoa)).not.toContain("thiếu số liệu thôn Bản Mới");
  await binh.taps("Gửi");
  expect(text(hoa)).toContain("thiếu số liệu thôn Bản Mới");
  await hoa.taps("Sửa và trình lại");
  await hoa.taps("Trình lãnh đạo");
  await binh.says("Đồng ý");
  binh.sees("Đã gửi Báo cáo 06 tháng đầu năm 2024");
  expect(await look(app, (read) => read.periodicReport.count())).toBe(1);
  // Nothing waits any more: the same words are no answer to anything.
  await binh.says("đồng ý");
  binh.doesNotSee("Đã gửi");
});

test("the leader reads what a correction changes, and no word of a deadline that was met", async () => {
  const { app, lan, hoa, binh } = await inTuDoan({ confirms: "periodic, corrections" });
  await using _ = app;
  await handIn(hoa);
  await binh.taps("Đồng ý gửi");
  await lan.says("/tiepnhan");
  await lan.taps("1");
  await lan.taps("Tiếp nhận");
  await openEntry(hoa);
  hoa.sees("Đã tiếp nhận");
  hoa.sees(/Đơn vị trình lãnh đạo lúc .*; Bình duyệt lúc/);
  app.clock.set("2024-06-20T09:00:00+07:00");
  await hoa.taps("Đính chính");
  await hoa.taps("Sửa: Ưu điểm");
  await hoa.says("Phụ nữ và nam giới các thôn tham gia đầy đủ.");
  await hoa.taps("Trình lãnh đạo");
  hoa.doesNotSee("đúng hạn");
  hoa.doesNotSee("báo cáo chậm");
  binh.sees("Thay đổi so với bản đã gửi:");
  binh.sees(/• Ưu điểm: .*phụ nữ tham gia đông.* → .*tham gia đầy đủ/);
  await binh.taps("Đồng ý gửi");
  expect(text(hoa)).not.toMatch(/đúng hạn|báo cáo chậm|sau hạn/);
});

test("a stand-in who sends it themselves has the word, and the leader who is away hears of it", async () => {
  const { app, lan, tu, binh } = await inTuDoan();
  await using _ = app;
  await binh.says("/vangmat 12/6 đến 13/6");
  await binh.taps("Tư · đầu mối phụ");
  await handIn(tu, "1", "Gửi báo cáo");
  tu.sees("Báo cáo này tính là đúng hạn");
  expect(text(binh)).toContain("Tư thay Anh/Chị duyệt và đã gửi Báo cáo 06 tháng đầu năm 2024");
  await lan.says("/tiepnhan");
  await lan.taps("1");
  lan.sees(/Đơn vị trình lãnh đạo lúc .*; Tư duyệt lúc/);
});

test("the leader hears that the unit withdrew what waited", async () => {
  const { app, hoa, binh } = await inTuDoan();
  await using _ = app;
  await handIn(hoa);
  await hoa.taps("Thu hồi để sửa");
  expect(text(binh)).toContain(
    "Hoa đã thu hồi Báo cáo 06 tháng đầu năm 2024 của UBND xã Tú Đoạn để sửa",
  );
});
