import { expect, test } from "vitest";
import { inOrder } from "../../../src/database/id.ts";
import { givePlaces } from "../../support/places.ts";
import { carrying, PLAN, TAM_GIA, TINH_BAC, tamGia } from "../papers/support.ts";
import { look } from "../report/support.ts";

const LAUNCH = "THD-PHAT-DONG";
const TICK = ["mt", TAM_GIA, LAUNCH] as const;
const NOVEMBER = "2024-11-18T08:00:00+07:00";
const PDF = Buffer.from("%PDF-1.7 kế hoạch");

const ticksIn = (app: Parameters<typeof look>[0]) =>
  look(app, (read) => read.milestoneTick.findMany());

test("a unit ticks a milestone off with two taps", async () => {
  const { app, ba } = await tamGia(NOVEMBER);
  await using _ = app;
  await carrying(ba, ...TICK);
  ba.sees(/Bắt đầu Tháng hành động, phát động \(mốc 15\/11\/2024\)\nUBND xã Tam Gia\nĐơn vị đã/);
  await ba.taps("Thứ Sáu, ngày 15/11/2024");
  ba.sees(/Ngày thực hiện: thứ Sáu, ngày 15\/11\/2024\nMinh chứng: không có/);
  await ba.taps("Xác nhận đã thực hiện");
  ba.sees("Đã ghi nhận mốc đã thực hiện. Cảm ơn Anh/Chị.");
  const [row] = await ticksIn(app);
  expect(row).toMatchObject({
    unitCode: TAM_GIA,
    milestoneCode: LAUNCH,
    day: "2024-11-15",
    note: null,
  });
});

test("what is told where the day is asked is kept as the note, and the day is asked again", async () => {
  const { app, ba } = await tamGia("2024-11-20T09:00:00+07:00");
  await using _ = app;
  await carrying(ba, ...TICK);
  await ba.says("Tổ chức cho học sinh xem phim ngắn về bình đẳng giới");
  ba.doesNotSee("Chưa hiểu ngày");
  ba.sees(/Ghi chú[\s\S]*xem phim ngắn về bình đẳng giới[\s\S]*Đơn vị đã thực hiện ngày nào/);
  await ba.says("hôm trước ấy");
  ba.sees("Chưa hiểu ngày Anh/Chị nhập");
  ba.sees(/xem phim ngắn về bình đẳng giới[\s\S]*Đơn vị đã thực hiện ngày nào/);
  await ba.taps("Bỏ ghi chú");
  ba.doesNotSee("xem phim");
  await ba.says("Đã cho học sinh các trường xem phim ngắn");
  await ba.taps("Thứ Sáu, ngày 15/11/2024");
  await ba.taps("Xác nhận đã thực hiện");
  const [row] = await ticksIn(app);
  expect(row).toMatchObject({
    day: "2024-11-15",
    note: "Đã cho học sinh các trường xem phim ngắn",
  });
});

test("the day may stand in a sentence, which is kept as the note", async () => {
  const { app, ba } = await tamGia("2024-11-20T09:00:00+07:00");
  await using _ = app;
  await carrying(ba, ...TICK);
  await ba.says("Sáng 18/11 xã đã treo 12 băng rôn");
  ba.sees("Ngày thực hiện: thứ Hai, ngày 18/11/2024");
  ba.sees("Sáng 18/11 xã đã treo 12 băng rôn");
  await ba.taps("Xác nhận đã thực hiện");
  const [row] = await ticksIn(app);
  expect(row).toMatchObject({ day: "2024-11-18", note: "Sáng 18/11 xã đã treo 12 băng rôn" });
});

test("with a note and evidence, and the office sees who has done what", async () => {
  const { app, lan, ba } = await tamGia(NOVEMBER);
  await using _ = app;
  await carrying(ba, ...TICK);
  await ba.sendsPhoto();
  ba.sees("Đơn vị đã thực hiện ngày nào?");
  await ba.says("ngày mai");
  ba.sees("Chưa hiểu ngày Anh/Chị nhập");
  await ba.says("20/11");
  ba.sees("Ngày 20/11/2024 chưa đến");
  await ba.says("16/11");
  ba.sees(/Ngày thực hiện: thứ Bảy, ngày 16\/11\/2024\nMinh chứng: 01 tệp/);
  await ba.says("Gọi chị Hoàng Thị Mai để biết thêm.");
  ba.sees("tên người: chị Hoàng Thị Mai");
  await ba.sendsFile("phim.mp4", PDF);
  ba.sees("không thuộc loại được nhận");
  await ba.sendsSticker();
  ba.sees("Nhãn dán không được lưu.");
  await ba.sendsFile("Kế hoạch.pdf", PDF, undefined, { caption: "Mít tinh tại trụ sở UBND xã." });
  ba.sees(/Minh chứng: 02 tệp\nGhi chú:\nMít tinh tại trụ sở UBND xã\./);
  // A day alone is another day, not another note.
  await ba.says("15/11");
  ba.sees("Ngày thực hiện: thứ Sáu, ngày 15/11/2024");
  await ba.taps("Xác nhận đã thực hiện");

  await lan.says("/tinhhinh");
  await lan.taps("Tháng hành động");
  lan.sees(
    /Tháng hành động \(từ ngày 15\/11\/2024 đến ngày 15\/12\/2024\)\nHoạt động đã báo cáo: 0/,
  );
  lan.sees("1. 14/11/2024 · Ban hành Kế hoạch Tháng hành động trên địa bàn: 0/21 đơn vị");
  // A day in the calendar, which nobody owes: who told of it is counted, and nobody is missing.
  lan.sees("2. 15/11/2024 · Bắt đầu Tháng hành động, phát động: 01 đơn vị");
  await lan.taps("2");
  lan.sees(/Đã thực hiện: 01 đơn vị\.[\s\S]*1\. UBND xã Tam Gia: ngày 15\/11\/2024$/m);
  lan.doesNotSee("chưa ghi nhận");
  await lan.taps("1");
  lan.sees("Mít tinh tại trụ sở UBND xã.");
  lan.doesNotSeeButton("Thu hồi");
  await lan.taps("Xem minh chứng (02)");
  lan.sees(/Kế hoạch\.pdf/);
});

test("what was ticked off is corrected, with its evidence, and taken back", async () => {
  const { app, lan, ba, tu } = await tamGia(NOVEMBER);
  await using _ = app;
  await carrying(ba, ...TICK);
  await ba.taps("Thứ Sáu, ngày 15/11/2024");
  await ba.sendsPhoto();
  await ba.taps("Xác nhận đã thực hiện");

  await carrying(tu, ...TICK);
  tu.sees(/Ngày thực hiện: thứ Sáu, ngày 15\/11\/2024[\s\S]*Ghi nhận lúc .*\(Ba\)/);
  await tu.taps("Đính chính");
  tu.sees("Minh chứng: 01 tệp");
  await tu.taps("Sửa ngày");
  await tu.says("17/11");
  await tu.says("Phát động tại 08 thôn.");
  await tu.taps("Xác nhận đính chính");
  tu.sees(/Chủ nhật, ngày 17\/11\/2024\nMinh chứng: 01 tệp\nGhi chú:\nPhát động tại 08 thôn\./);
  const ticks = await ticksIn(app);
  expect(ticks.map(({ day, state }) => [day, state])).toEqual([["2024-11-17", "ticked"]]);
  const log = await look(app, (read) =>
    read.logEntry.findFirst({ where: { action: "milestone.corrected" } }),
  );
  expect(log?.detail).toMatchObject({ day: "2024-11-17", before: "2024-11-15" });

  // Whoever opens it reads who changed what into what.
  await carrying(lan, "mw", LAUNCH, "0");
  await lan.taps("1");
  lan.sees(
    /Lịch sử\n• .* · Ba: ghi nhận ngày thực hiện 15\/11\/2024\n• .* · Tư: sửa ngày thực hiện 15\/11\/2024 → 17\/11\/2024; ghi chú \(không có\) → “Phát động tại 08 thôn\.”/,
  );
  await carrying(tu, ...TICK);
  tu.sees("Lịch sử");

  await tu.taps("Thu hồi");
  tu.sees("Thu hồi việc ghi nhận mốc này?");
  await tu.taps("Giữ nguyên");
  await tu.taps("Thu hồi");
  await tu.taps("Thu hồi");
  tu.sees("Đã thu hồi.");
  await carrying(lan, "mw", LAUNCH, "0");
  lan.sees("Đã thực hiện: 0 đơn vị.");
  await carrying(ba, ...TICK);
  ba.sees("Đơn vị đã thực hiện ngày nào?");

  const changes = await look(app, (read) =>
    read.tickChange.findMany({ orderBy: inOrder("at"), include: { person: true } }),
  );
  expect(changes.map(({ deed, person, day, note }) => [deed, person.name, day, note])).toEqual([
    ["ticked", "Ba", "2024-11-15", null],
    ["corrected", "Tư", "2024-11-17", "Phát động tại 08 thôn."],
    ["withdrawn", "Tư", null, null],
  ]);
});

test("two of a unit tick one milestone off once", async () => {
  const { app, ba, tu } = await tamGia(NOVEMBER);
  await using _ = app;
  await carrying(ba, ...TICK);
  await ba.taps("Thứ Sáu, ngày 15/11/2024");
  const asked = ba.lastMessage();
  await carrying(tu, ...TICK);
  tu.sees("Ngày thực hiện: thứ Sáu, ngày 15/11/2024");
  await tu.taps("Xác nhận đã thực hiện");
  await ba.tapsIn(asked, "Xác nhận đã thực hiện");
  ba.sees("Mốc này đã được ghi nhận trước đó.");
  expect(await ticksIn(app)).toHaveLength(1);
});

test("dropped, nothing is kept; and a restart in the middle loses nothing", async () => {
  const { app, ba } = await tamGia(NOVEMBER);
  await using _ = app;
  await carrying(ba, ...TICK);
  await ba.taps("Thứ Sáu, ngày 15/11/2024");
  await ba.taps("Hủy");
  ba.sees("Đã hủy. Không có nội dung nào được gửi.");
  await carrying(ba, ...TICK);
  ba.sees("Đơn vị đã thực hiện ngày nào?");
  await ba.taps("Thứ Sáu, ngày 15/11/2024");
  await app.restart();
  await ba.says("Mít tinh tại trụ sở UBND xã.");
  await ba.taps("Bỏ ghi chú");
  ba.doesNotSee("Mít tinh");
  await ba.says("Phát động tại 08 thôn.");
  await ba.taps("Xác nhận đã thực hiện");
  expect((await ticksIn(app))[0]?.note).toBe("Phát động tại 08 thôn.");
});

test("the unit's list shows what is done; the summary is done by its report", async () => {
  const { app, ba } = await tamGia(NOVEMBER);
  await using _ = app;
  await carrying(ba, ...TICK);
  await ba.taps("Thứ Sáu, ngày 15/11/2024");
  await ba.taps("Xác nhận đã thực hiện");
  await ba.taps("‹ Các mốc của đơn vị");
  ba.sees(/1\. 14\/11\/2024 · Ban hành Kế hoạch .*: chưa ghi nhận/);
  ba.sees(/2\. 15\/11\/2024 · Bắt đầu .*: đã thực hiện ngày 15\/11\/2024/);
  await ba.taps("6");
  ba.sees("Mốc này hoàn thành khi đơn vị gửi báo cáo:");
  ba.seesButton("Báo cáo kết quả Tháng hành động");
  await ba.taps("4");
  await ba.says("hôm qua");
  ba.sees("Ngày thực hiện: Chủ nhật, ngày 17/11/2024");
});

test("nobody ticks off what is not theirs, or sees it", async () => {
  const { app, ba } = await tamGia(NOVEMBER);
  await using _ = app;
  const other = app.world.person("Xa");
  await givePlaces(app, PLAN, [{ person: other, unit: "phong-tu-phap" }]);
  await other.starts();
  await carrying(ba, ...TICK);
  await ba.taps("Thứ Sáu, ngày 15/11/2024");
  await ba.taps("Xác nhận đã thực hiện");
  const id = (await ticksIn(app))[0]?.id ?? "";
  for (const data of [TICK.join(":"), `mv:${id}`, `mc:${id}:withdraw`, `mc:${id}:files`, "ma"]) {
    await other.presses(other.lastMessage(), data);
    other.sees(/^Nội dung này (chỉ )?dành cho/);
  }
  expect((await ticksIn(app))[0]?.state).toBe("ticked");
});

test("after the merger Tam Gia ticks off its own, and Tĩnh Bắc's stays as it was", async () => {
  const { app, lan, ba } = await tamGia("2024-11-29T08:00:00+07:00");
  await using _ = app;
  const bac = app.world.person("Bắc");
  await givePlaces(app, PLAN, [{ person: bac, unit: TINH_BAC }]);
  await bac.starts();
  await carrying(bac, "mt", TINH_BAC, LAUNCH);
  await bac.taps("Thứ Sáu, ngày 15/11/2024");
  await bac.taps("Xác nhận đã thực hiện");
  await carrying(bac, "mt", TINH_BAC, "THD-KET-THUC");
  bac.sees("Mốc này không thuộc đơn vị của Anh/Chị.");

  app.clock.set("2024-12-02T08:00:00+07:00");
  await carrying(ba, ...TICK);
  ba.sees("Đơn vị đã thực hiện ngày nào?");
  await carrying(lan, "mw", LAUNCH, "0");
  lan.sees("Đã thực hiện: 01 đơn vị.");
  await carrying(lan, "mw", "THD-KET-THUC", "0");
  lan.sees("Đã thực hiện: 0 đơn vị.");
});

test("far from the Action Month the status does not speak of it", async () => {
  const { app, lan } = await tamGia();
  await using _ = app;
  await lan.says("/tinhhinh");
  lan.doesNotSeeButton("Tháng hành động");
});

test("/huy asks what becomes of it; put aside, it goes on where it was", async () => {
  const { app, ba, tu } = await tamGia(NOVEMBER);
  await using _ = app;
  await carrying(ba, ...TICK);
  await ba.taps("Thứ Sáu, ngày 15/11/2024");
  await ba.says("/huy");
  ba.sees("Bắt đầu Tháng hành động, phát động");
  await ba.taps("Lưu nháp");
  ba.sees("Đã lưu.");
  await ba.says("Phát động tại 08 thôn.");
  ba.doesNotSee("Ghi chú");
  await carrying(tu, ...TICK);
  tu.sees("Ngày thực hiện: thứ Sáu, ngày 15/11/2024");
  await tu.says("/huy");
  await tu.taps("Bỏ hẳn");
  tu.sees("Đã hủy. Không có nội dung nào được gửi.");
});

test("whose position was lost is told, and goes on", async () => {
  const { app, ba } = await tamGia(NOVEMBER);
  await using _ = app;
  await carrying(ba, ...TICK);
  await ba.taps("Thứ Sáu, ngày 15/11/2024");
  await ba.says("/nhiemvu");
  await ba.says("/baocao");
  await ba.says("/huy");
  await ba.taps("Bỏ hẳn");
  await ba.says("Phát động tại 08 thôn.");
  ba.sees(/vẫn còn nguyên.*Bắt đầu Tháng hành động, phát động/);
  await ba.taps("Tiếp tục");
  await ba.says("Phát động tại 08 thôn.");
  ba.sees(/Ghi chú:\nPhát động tại 08 thôn\./);
});
