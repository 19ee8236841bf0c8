import { expect, test } from "vitest";
import { look, report, withHoa } from "../report/support.ts";

const SAID = "sửa báo cáo tuyên truyền: 125 người chứ không phải 120";
const reports = (app: Parameters<typeof look>[0]) => look(app, (read) => read.taskReport.count());

test("words of correcting ask which report is meant, and correct it without typing again", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await report(hoa);
  await hoa.says(SAID);
  hoa.sees(/đính chính báo cáo đã gửi, hay lập báo cáo mới[\s\S]*Báo cáo số 0001/);
  await hoa.taps("Đính chính báo cáo số 0001");
  hoa.sees(/Thay đổi so với bản đã gửi:\n• .*120 lượt người → 125 lượt người/);
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã đính chính báo cáo số 0001");
  expect(await reports(app)).toBe(1);
});

test("just after sending, “125 người chứ không phải 120” corrects the report that was sent", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await report(hoa);
  await hoa.says("125 người chứ không phải 120");
  hoa.sees(/Thay đổi so với bản đã gửi:\n• .*120 lượt người → 125 lượt người/);
});

test("hours later the same words ask which one is meant", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await report(hoa);
  app.clock.advance({ minutes: 90 });
  await hoa.says("125 người chứ không phải 120");
  await hoa.taps("Đính chính báo cáo số 0001");
  hoa.sees(/120 lượt người → 125 lượt người/);
});

test("a report that is to be withdrawn is pointed to by its button", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await report(hoa);
  await hoa.says("thu hồi báo cáo số 0005");
  hoa.sees(/chưa có báo cáo số 0005[\s\S]*Báo cáo số 0001/);
  await hoa.says("xóa báo cáo vừa gửi");
  hoa.sees("chọn báo cáo cần thu hồi");
  await hoa.taps("Thu hồi báo cáo số 0001");
  await hoa.taps("Thu hồi, không ghi lý do");
  hoa.sees("Đã thu hồi");
});

test("what is a report of its own in spite of its words becomes one", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await report(hoa);
  await hoa.says(
    "Đính chính: ngày 30/5 xã tổ chức truyền thông lồng ghép về bình đẳng giới, 45 người dự, nữ 30",
  );
  await hoa.taps("Báo cáo mới");
  hoa.sees("45");
  hoa.doesNotSee("Thay đổi so với bản đã gửi");
  expect(await reports(app)).toBe(1);
});
