import { expect, test } from "vitest";
import { inOrder } from "../../../src/database/id.ts";
import { openDatabase } from "../../../src/database/index.ts";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { look, PLAN, report, TU_DOAN, withLan } from "../report/support.ts";
import {
  ASKED,
  CAUSES,
  DIRECTIONS,
  goTo,
  inJune,
  PROPOSALS,
  STRENGTHS,
  submit,
  WEAKNESSES,
} from "./support.ts";

const reports = (app: Parameters<typeof look>[0]) =>
  look(app, (read) => read.periodicReport.count());

test("a unit reports on the half-year: what is known is shown, the rest asked, and all of it sent", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await report(hoa);
  await hoa.says("/nopbaocao");
  hoa.sees(
    /1\. Báo cáo 06 tháng đầu năm 2024: chưa gửi\nHạn: trước ngày 15\/6\/2024 \(hạn cuối: hết thứ Sáu, ngày 14\/6\/2024\)\.\nCòn 02 ngày làm việc\./,
  );
  hoa.sees(/2\. Báo cáo năm 2024: chưa gửi[\s\S]*đề nghị gửi trong thứ Sáu, ngày 13\/12\/2024/);
  hoa.sees(/3\. Báo cáo kết quả Tháng hành động: chưa gửi\n.*mốc gợi ý, không phải hạn/);
  await hoa.taps("1");
  hoa.sees(ASKED.known);
  hoa.sees("Kỳ báo cáo từ ngày 15/12/2023 đến ngày 14/6/2024.");
  hoa.sees(
    /II\.1\. Truyền thông \(01 báo cáo\)\n• Số cuộc\/buổi: 03 cuộc\n• Số lượt người tham dự: 120 lượt người\n\s+– Người dự là nữ: 70 lượt người/,
  );
  hoa.sees(/Nhiệm vụ chưa có báo cáo trong kỳ \(05\):\n• Xây dựng/);
  hoa.doesNotSee("Kế hoạch Tháng hành động trên địa bàn");

  await goTo(hoa, "review");
  for (const words of [STRENGTHS, WEAKNESSES, CAUSES, DIRECTIONS, PROPOSALS]) hoa.sees(words);
  hoa.sees("Văn bản chính thức: chưa có");
  await hoa.taps("Gửi báo cáo");
  hoa.sees(
    "Đã ghi nhận Báo cáo 06 tháng đầu năm 2024 (UBND xã Tú Đoạn) lúc 08 giờ 00 ngày 12/6/2024.",
  );
  hoa.sees("Báo cáo này tính là đúng hạn (hạn cuối: hết ngày 14/6/2024).");
  hoa.sees(/Đơn vị còn phải gửi:\n• Báo cáo năm 2024 \(trước ngày 15\/12\/2024\)/);
  // The month begins in November.
  expect(hoa.lastMessage().text).not.toContain("Tháng hành động");

  await hoa.taps("Xem báo cáo");
  hoa.sees(/• Số cuộc\/buổi: 03 cuộc[\s\S]*Ưu điểm: Các thôn[\s\S]*người gửi: Hoa/);
  // Beside what was sent: of which time it is, and what the unit left open, raised and proved in it.
  hoa.sees("Kỳ báo cáo từ ngày 15/12/2023 đến ngày 14/6/2024.");
  hoa.sees(/Nhiệm vụ chưa có báo cáo trong kỳ \(05\):\n• Xây dựng/);
  hoa.sees("Vướng mắc đã nêu trong kỳ: 0.\nMinh chứng kèm báo cáo nhiệm vụ: không có.");
  await hoa.says("/nopbaocao");
  hoa.sees("3. Báo cáo 06 tháng đầu năm 2024: đã gửi ngày 12/6/2024, đúng hạn");
});

test("each item is corrected in its place before sending", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "review");
  await hoa.taps("Sửa: Ưu điểm");
  hoa.sees(`Hiện ghi: ${STRENGTHS}`);
  await hoa.taps("Giữ nguyên");
  hoa.sees(ASKED.review);
  await hoa.taps("Sửa: Tồn tại, hạn chế");
  await hoa.taps("Không có");
  hoa.sees(/Tồn tại, hạn chế: không có\n/);
  hoa.doesNotSee("Sửa: Nguyên nhân");
  await hoa.says("gửi");
  hoa.sees("Đã ghi nhận Báo cáo 06 tháng");
  const revision = await look(app, (read) => read.periodicRevision.findFirstOrThrow());
  expect(revision.answers).toMatchObject({
    strengths: STRENGTHS,
    weaknesses: null,
    document: null,
  });
  expect(revision.answers).not.toHaveProperty("causes");
});

test("going back loses nothing", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "causes");
  await hoa.taps("Quay lại");
  hoa.sees(ASKED.weaknesses);
  await hoa.says("quay lại");
  hoa.sees(ASKED.strengths);
  hoa.sees(STRENGTHS);
  await hoa.taps("Giữ nguyên");
  hoa.sees(ASKED.causes);
});

test("two taps on send make one report", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "review");
  const card = hoa.lastMessage();
  const { id } = await look(app, (read) => read.draft.findFirstOrThrow());
  await hoa.taps("Gửi báo cáo");
  await hoa.presses(card, `k:${id}:send:-`);
  hoa.sees("Báo cáo này đã được ghi nhận trước đó, không gửi lần hai.");
  expect(await reports(app)).toBe(1);
  expect(await look(app, (read) => read.periodicRevision.count())).toBe(1);
});

test("two colleagues press send, and there is one report", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  const lan = await withLan(app);
  await goTo(hoa, "review");
  await lan.says("/nopbaocao");
  await lan.taps("1");
  await lan.taps("Tiếp tục");
  lan.sees(ASKED.review);
  await Promise.all([hoa.taps("Gửi báo cáo"), lan.taps("Gửi báo cáo")]);
  expect(await reports(app)).toBe(1);
  expect(app.world.transcript().match(/Đã ghi nhận Báo cáo 06 tháng/g)).toHaveLength(1);
});

test("a correction is another revision, and stays as timely as the first", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await submit(hoa);
  app.clock.set("2024-06-20T09:00:00+07:00");
  await hoa.says("/lichsu");
  await hoa.taps("Các kỳ báo cáo");
  await hoa.taps("3");
  await hoa.taps("Đính chính");
  hoa.sees("Đính chính: Anh/Chị kiểm tra lại trước khi gửi");
  await hoa.taps("Sửa: Kiến nghị, đề xuất");
  await hoa.says("Đề nghị mở lớp tập huấn cho cán bộ xã.");
  await hoa.taps("Gửi báo cáo");
  hoa.sees(/Đã đính chính Báo cáo 06 tháng.*lúc 09 giờ 00 ngày 20\/6\/2024 \(bản thứ 2\)/);
  hoa.sees("Báo cáo này tính là đúng hạn");
  await hoa.taps("Xem báo cáo");
  hoa.sees("mở lớp tập huấn");
  hoa.sees("Bản thứ 2, gửi lúc 09 giờ 00 ngày 20/6/2024");
  const revisions = await look(app, (read) =>
    read.periodicRevision.findMany({ orderBy: { number: "asc" } }),
  );
  expect(revisions.map(({ answers }) => answers)).toMatchObject([{ proposals: PROPOSALS }, {}]);
  expect(await look(app, (read) => read.logEntry.findMany({ select: { action: true } }))).toEqual([
    { action: "periodic.corrected" },
  ]);
});

test("what a unit withdraws with a reason counts no more, and is sent anew", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await submit(hoa);
  await hoa.taps("Xem báo cáo");
  await hoa.taps("Thu hồi");
  hoa.sees("Thu hồi Báo cáo 06 tháng đầu năm 2024? Báo cáo sẽ không được tính nữa");
  await hoa.says("?");
  hoa.sees("Nội dung có 01 ký tự");
  await hoa.says("Gửi nhầm bản chưa được lãnh đạo duyệt.");
  await hoa.taps("Thu hồi với lý do này");
  hoa.sees("Đã thu hồi. Báo cáo không được tính nữa");
  await hoa.says("/nopbaocao");
  hoa.sees("1. Báo cáo 06 tháng đầu năm 2024: chưa gửi");
  app.clock.set("2024-06-16T09:00:00+07:00");
  await submit(hoa);
  hoa.sees(
    "Báo cáo gửi sau hạn 02 ngày (hạn cuối: hết ngày 14/6/2024), được ghi nhận là báo cáo chậm.",
  );
  const states = await look(app, (read) =>
    read.periodicReport.findMany({ orderBy: inOrder("submittedAt") }),
  );
  expect(states.map(({ state }) => state)).toEqual(["withdrawn", "submitted"]);
});

test("a button of a report that was withdrawn meanwhile says so", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await submit(hoa);
  await hoa.taps("Xem báo cáo");
  const card = hoa.lastMessage();
  await hoa.taps("Thu hồi");
  await hoa.says("Gửi nhầm bản chưa được lãnh đạo duyệt.");
  await hoa.taps("Thu hồi với lý do này");
  for (const button of ["Đính chính", "Thu hồi"]) {
    await hoa.tapsIn(card, button);
    hoa.sees("Báo cáo này đã được thu hồi trước đó.");
  }
});

test("in time until 24:00 of 14/6, late from then on", async () => {
  for (const [at, words] of [
    ["2024-06-14T23:59:59+07:00", "tính là đúng hạn"],
    ["2024-06-15T00:00:00+07:00", "gửi sau hạn 01 ngày"],
  ] as const) {
    const { app, hoa } = await inJune();
    await using _ = app;
    await goTo(hoa, "review");
    app.clock.set(at);
    await hoa.taps("Gửi báo cáo");
    hoa.sees(words);
  }
});

test("who has more time is late only after it", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "known");
  const database = await openDatabase(app.config.databaseUrl);
  const granted = { id: "extension001", state: "granted" as const, dueBefore: "2024-06-19" };
  await database.write((tx) =>
    tx.extension.create({
      data: {
        ...granted,
        planId: PLAN.id,
        unitCode: TU_DOAN,
        deadlineCode: "6T-2024",
        settledAt: app.clock.now(),
      },
    }),
  );
  await database.close();
  app.clock.set("2024-06-18T16:00:00+07:00");
  await hoa.says("/nopbaocao");
  hoa.sees("Đơn vị được gia hạn đến hết thứ Ba, ngày 18/6/2024.");
  await submit(hoa);
  hoa.sees("Báo cáo này tính là đúng hạn (hạn cuối: hết ngày 18/6/2024).");
});

test("whoever sends the annual report in June is told how long its period lasts", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "review", "2");
  hoa.sees("Lưu ý: kỳ báo cáo đến hết ngày 14/12/2024, còn 185 ngày nữa mới kết thúc.");
});

test("no one is late with the Action Month's report", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  app.clock.set("2024-12-22T09:00:00+07:00");
  await hoa.says("/nopbaocao");
  hoa.sees(/3\. Báo cáo kết quả Tháng hành động: chưa gửi\nĐề nghị gửi trước hết thứ Sáu/);
  await hoa.taps("3");
  hoa.sees(/Bước 1\/6[\s\S]*Kỳ báo cáo từ ngày 15\/11\/2024 đến ngày 15\/12\/2024/);
  await hoa.taps("Không phát sinh");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Báo cáo này không có hạn bắt buộc.");
});

test("the office is not written to, and sees each report in the unit's card", async () => {
  await using app = await startApp({ office: ["Minh"] });
  const [minh] = app.office;
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN.id, [{ person: hoa, unit: TU_DOAN }]);
  app.clock.set("2024-06-12T08:00:00+07:00");
  await minh.starts();
  await submit(hoa);
  minh.doesNotSee("Báo cáo 06 tháng");
  await minh.says("/tinhhinh Tú Đoạn");
  minh.sees(
    /Báo cáo định kỳ:\n• Báo cáo năm 2024: chưa gửi\.\n• Báo cáo kết quả Tháng hành động: chưa gửi\.\n• Báo cáo 06 tháng đầu năm 2024: đã gửi ngày 12\/6\/2024, đúng hạn\. Văn bản chính thức: chưa có\./,
  );
  await minh.taps("Báo cáo 06 tháng đầu năm 2024");
  minh.sees(STRENGTHS);
  minh.doesNotSee("Đính chính");
});

test("a withdrawal is taken back by a tap, but not over a report that was sent meanwhile", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await submit(hoa);
  const state = async () =>
    (
      await look(app, (read) => read.periodicReport.findMany({ orderBy: inOrder("submittedAt") }))
    ).map((one) => one.state);
  const withdraw = async () => {
    await hoa.taps("Xem báo cáo");
    await hoa.taps("Thu hồi");
    await hoa.taps("Thu hồi, không ghi lý do");
  };
  await withdraw();
  expect(await state()).toEqual(["withdrawn"]);
  const undo = hoa.lastMessage();
  await hoa.tapsIn(undo, "Khôi phục");
  hoa.sees("Đã khôi phục. Báo cáo lại được tính như trước.");
  expect(await state()).toEqual(["submitted"]);
  await hoa.says("/nopbaocao");
  await hoa.taps("3");
  await hoa.taps("Thu hồi");
  await hoa.says("Gửi nhầm kỳ.");
  await hoa.taps("Thu hồi với lý do này");
  const again = hoa.lastMessage();
  app.clock.advance({ minutes: 1 });
  await submit(hoa);
  await hoa.tapsIn(again, "Khôi phục");
  hoa.sees("Không khôi phục được");
  expect(await state()).toEqual(["withdrawn", "submitted"]);
});
