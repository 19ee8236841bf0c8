import { expect, test } from "vitest";
import { inOrder } from "../../../src/database/id.ts";
import type { Answers } from "../../../src/reports/answers.ts";
import { look, withLan } from "../report/support.ts";
import { ASKED, goTo, inJune, sendTasks, submit } from "./support.ts";

const activity = (from: string, to: string, more: Partial<Answers> = {}): Answers => ({
  ...{ duty: "IV.12.3", status: "completed", period: { from, to } },
  figures: { so_cuoc: 1, nguoi_du: 40 },
  ...more,
});

const sumsSent = (town: Awaited<ReturnType<typeof inJune>>["app"]) =>
  look(town, async (read) => {
    const { answers } = await read.periodicRevision.findFirstOrThrow({
      orderBy: inOrder("submittedAt", "desc"),
    });
    return (answers as { sums: { reports: number; left?: unknown } }).sums;
  });

test("an activity of 5/6 counts for the half-year though it was reported as going on, and late", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  app.clock.set("2024-06-17T08:00:00+07:00");
  await sendTasks(app, [activity("2024-06-05", "2024-06-05", { status: "ongoing" })]);
  await goTo(hoa, "known");
  hoa.sees("01 báo cáo nhiệm vụ có kết quả");
  hoa.sees("Số lượt người tham dự: 40 lượt người");
});

test("an activity of the next period is left out, and its report is named", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  app.clock.set("2024-06-20T08:00:00+07:00");
  await sendTasks(app, [
    activity("2024-06-05", "2024-06-05"),
    activity("2024-06-18", "2024-06-18"),
  ]);
  await submit(hoa);
  await hoa.taps("Xem báo cáo");
  hoa.sees("Không tính 01 báo cáo có hoạt động ngoài kỳ này: số 0002.");
  hoa.sees("Số lượt người tham dự: 40 lượt người");
});

test("whether an activity that lies in two periods counts, its reporter says", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  app.clock.set("2024-06-20T08:00:00+07:00");
  await sendTasks(app, [activity("2024-06-10", "2024-06-18")]);
  await goTo(hoa, "known");
  hoa.sees(
    "• Báo cáo số 0001 · Truyền thông lồng ghép về BĐG trên địa bàn (từ ngày 10/6/2024 đến ngày 18/6/2024)",
  );
  hoa.sees("Không tính 01 báo cáo có hoạt động kéo dài sang kỳ khác: số 0001.");
  hoa.doesNotSee("[Tiếp tục]");
  hoa.doesNotSee("[Không phát sinh]");
  await hoa.says("tiếp tục");
  hoa.sees(ASKED.known);
  await hoa.taps("Tính vào kỳ này");
  hoa.sees(ASKED.strengths);
  await hoa.taps("Quay lại");
  hoa.sees("Số lượt người tham dự: 40 lượt người");
  await hoa.taps("Không tính vào kỳ này");
  hoa.sees(ASKED.strengths);
});

test("one that is reported while the rest is written is asked about before it is sent", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await withLan(app);
  app.clock.set("2024-06-20T08:00:00+07:00");
  await goTo(hoa, "review");
  await sendTasks(app, [activity("2024-06-10", "2024-06-18")]);
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Có hoạt động kéo dài sang kỳ khác mới được báo cáo.");
  await hoa.taps("Tính vào kỳ này");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã ghi nhận Báo cáo 06 tháng đầu năm 2024");
  expect(await sumsSent(app)).toMatchObject({ reports: 1 });
  expect((await sumsSent(app)).left).toBeUndefined();
});
