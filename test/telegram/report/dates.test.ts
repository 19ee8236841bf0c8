import { expect, test } from "vitest";
import { draftOf, goTo, withHoa } from "./support.ts";

/** Today is Monday, 03/6/2024; the plan runs from 15/12/2023 to 31/12/2024. */
const UNDERSTOOD: readonly [typed: string, from: string, to?: string][] = [
  ["hôm nay", "2024-06-03"],
  ["hom qua", "2024-06-02"],
  ["hôm kia", "2024-06-01"],
  ["14/5", "2024-05-14"],
  ["14/05/2024", "2024-05-14"],
  ["14-5-24", "2024-05-14"],
  ["14.5.2024", "2024-05-14"],
  ["ngày 14 tháng 5", "2024-05-14"],
  ["ngay 14 thang 5 nam 2024", "2024-05-14"],
  ["20/12", "2023-12-20"],
  ["20/5-22/5", "2024-05-20", "2024-05-22"],
  ["20-22/5", "2024-05-20", "2024-05-22"],
  ["từ 20 đến 22/5", "2024-05-20", "2024-05-22"],
  ["từ ngày 28/12 đến ngày 3/1", "2023-12-28", "2024-01-03"],
  ["thứ Sáu tuần trước", "2024-05-31"],
  ["tháng 5", "2024-05-01", "2024-05-31"],
  ["tháng này", "2024-06-01", "2024-06-03"],
];

test("a day or a span is understood however it is typed", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "period");
  for (const [typed, from, to = from] of UNDERSTOOD) {
    await hoa.says(typed);
    hoa.sees("Bước 4/7 · Số liệu");
    const { answers } = await draftOf(app);
    expect(answers.period, typed).toEqual({ from, to });
    await hoa.taps("‹ Quay lại");
    hoa.sees(/Bước 3\/7[\s\S]*Hiện ghi: (ngày|từ ngày) /);
  }
});

const REFUSED: readonly [typed: string, words: string | RegExp][] = [
  ["4/6", "Ngày 04/6/2024 chưa đến; chỉ báo cáo hoạt động đã hoặc đang diễn ra"],
  ["20/5-10/6", "Ngày 10/6/2024 chưa đến"],
  ["14/12/2023", "Ngày 14/12/2023 nằm ngoài thời gian của Kế hoạch (từ 15/12/2023 đến 31/12/2024)"],
  ["31/4", "Lịch không có ngày 31/4"],
  ["30/2/2024", "Lịch không có ngày 30/2/2024"],
  ["5/13", "Lịch không có ngày 5/13"],
  ["22/5-20/5", "Ngày bắt đầu (22/5/2024) sau ngày kết thúc (20/5/2024)"],
  ["thứ Sáu, 30/5", "Ngày 30/5/2024 không phải thứ Sáu"],
  ["hồi đầu năm", /Chưa hiểu ngày Anh\/Chị nhập. Ví dụ: 31\/5, hôm qua/],
];

test("a day that cannot be is refused with the reason, and nothing is lost", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "period");
  const before = (await draftOf(app)).answers;
  for (const [typed, words] of REFUSED) {
    await hoa.says(typed);
    hoa.sees(words);
    expect((await draftOf(app)).answers).toEqual(before);
  }
  await hoa.says("14/5");
  hoa.sees("Bước 4/7 · Số liệu");
});

test("the buttons offer today and yesterday, as far as the plan reaches", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  app.clock.set("2023-12-15T08:00:00+07:00");
  await goTo(hoa, "period");
  hoa.seesButton("Hôm nay, 15/12/2023");
  hoa.doesNotSeeButton("Hôm qua");
});

test("after the plan's last day no day is taken a year back, and where it belongs is told", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  app.clock.set("2025-01-06T08:40:00+07:00");
  await hoa.says("Ngày 3/1 xã tổ chức truyền thông cho 30 người, nữ 22");
  hoa.sees(
    "Ngày 03/01/2025 nằm ngoài thời gian của Kế hoạch (từ 15/12/2023 đến 31/12/2024): hoạt động này báo cáo theo Kế hoạch tiếp theo",
  );
  hoa.sees("Nếu là ngày 03/01/2024, vui lòng nhập cả năm.");
  hoa.doesNotSeeButton("Gửi báo cáo");
  expect((await draftOf(app)).answers.period).toBeUndefined();
});

test("nor is one beside which the text names a day of the plan", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  app.clock.set("2025-01-06T08:40:00+07:00");
  await hoa.says("Ngày 3/1 xã tổ chức truyền thông cho 30 người, nữ 22, sau hội nghị ngày 20/12");
  hoa.doesNotSeeButton("Gửi báo cáo");
  expect((await draftOf(app)).answers.period).toBeUndefined();
});

test("the question for the day then shows days that can be answered", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  app.clock.set("2025-01-06T08:40:00+07:00");
  await goTo(hoa, "period");
  hoa.sees(/Ví dụ: 28\/12 hoặc 28\/12-30\/12/);
  await hoa.says("28/12");
  hoa.sees("Bước 4/7 · Số liệu");
  expect((await draftOf(app)).answers.period).toEqual({ from: "2024-12-28", to: "2024-12-28" });
});
