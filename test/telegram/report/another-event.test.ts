import { expect, test } from "vitest";
import { jpeg } from "../../support/pictures.ts";
import { draftOf, goTo, look, type Town, withHoa } from "./support.ts";

const APRIL = "Ngày 15/4 xã tổ chức hội nghị 2 buổi, 30 người dự";
const MARCH = "Ngày 10/3 xã tổ chức hội nghị 1 buổi, 20 người dự";

const FIRST =
  "Ngày 02/5/2024 xã tổ chức 2 buổi truyền thông về bình đẳng giới, 90 người dự, nữ 60.";
const SECOND = "Ngày 03/5/2024 tổ chức thêm một buổi truyền thông tại thôn Nà Van, 40 người dự";

const sent = (app: Town["app"]) =>
  look(app, async (read) =>
    (await read.revision.findMany({ orderBy: { report: { number: "asc" } } })).map(
      ({ answers }) => answers as { period: { from: string }; figures: Record<string, number> },
    ),
  );

test("a second event, told while the duty is asked, becomes a report of its own after the first", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says(APRIL);
  hoa.sees("Bước 1/7");
  const before = (await draftOf(app)).answers;
  await hoa.says(MARCH);
  hoa.sees(/hoạt động khác \(ngày 10\/3\/2024\)/);
  expect((await draftOf(app)).answers).toEqual(before);
  await hoa.taps("Báo cáo riêng");
  hoa.sees(`Đã giữ làm báo cáo riêng: “${MARCH}”`);
  hoa.sees("Bước 1/7");
  await hoa.says("3");
  hoa.sees(/Thời gian: ngày 15\/4\/2024[\s\S]*bot hiện hoạt động tiếp theo/);
  await hoa.taps("Gửi báo cáo");
  hoa.sees(/ngày 10\/3\/2024[\s\S]*Số cuộc\/buổi: 01[\s\S]*Bước 1\/7/);
  await hoa.says("3");
  await hoa.taps("Gửi báo cáo");
  expect((await sent(app)).map(({ period, figures }) => [period.from, figures.so_cuoc])).toEqual([
    ["2024-04-15", 2],
    ["2024-03-10", 1],
  ]);
});

test("at the review a second event changes nothing before it is said what it is", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says(FIRST);
  const before = (await draftOf(app)).answers;
  await hoa.says(SECOND);
  hoa.seesButton("Báo cáo riêng");
  hoa.seesButton("Sửa báo cáo này");
  expect((await draftOf(app)).answers).toEqual(before);
  await hoa.taps("Báo cáo riêng");
  await hoa.taps("Gửi báo cáo");
  hoa.sees(/Thời gian: ngày 03\/5\/2024[\s\S]*tham dự: 40 lượt người/);
  await hoa.taps("Gửi báo cáo");
  const told = (await sent(app)).map(({ period, figures }) => [
    period.from,
    figures.nguoi_du,
    figures.so_cuoc,
  ]);
  expect(told).toEqual([
    ["2024-05-02", 90, 2],
    ["2024-05-03", 40, 1],
  ]);
});

test("or it puts this report right, and can be undone", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says(FIRST);
  await hoa.says(SECOND);
  await hoa.taps("Sửa báo cáo này");
  hoa.sees(/Đã sửa:[\s\S]*ngày 02\/5\/2024 → ngày 03\/5\/2024/);
  await hoa.taps("Hoàn lại như trước");
  hoa.sees(`Kết quả: ${FIRST}`);
});

test("an event told of a report of nothing is no part of it unseen", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "status");
  await hoa.taps("Không phát sinh");
  await hoa.says(FIRST);
  hoa.seesButton("Báo cáo riêng");
  await hoa.taps("Sửa báo cáo này");
  hoa.sees(/Tình trạng: Không phát sinh → Đã hoàn thành[\s\S]*tham dự: không nêu → 90/);
});

test("the same text once more is recognised: nothing changes, and it is said", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const told = `${FIRST} Treo 12 lá cờ.`;
  await hoa.says(told);
  const before = (await draftOf(app)).answers;
  await hoa.says(told);
  hoa.sees("Nội dung này đã có trong báo cáo, không có gì thay đổi.");
  hoa.doesNotSee("Chưa hiểu");
  hoa.doesNotSeeButton("Hoàn lại như trước");
  expect((await draftOf(app)).answers).toEqual(before);
});

test("who gives up the first report is led to the event that waits behind it", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says(FIRST);
  await hoa.says(SECOND);
  await hoa.taps("Báo cáo riêng");
  await hoa.taps("Không gửi");
  await hoa.taps("Bỏ hẳn");
  hoa.sees(/Thời gian: ngày 03\/5\/2024/);
});

test("another day typed at the review is the day, and nothing is called not understood", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says(FIRST);
  await hoa.says("Ngày 5/5 ra quân");
  hoa.sees(/Đã sửa:\n• Thời gian: ngày 02\/5\/2024 → ngày 05\/5\/2024/);
  hoa.doesNotSee("Chưa hiểu");
  await hoa.says("Ngày 31/4, nữ 70");
  hoa.sees("31/4");
  hoa.sees(/nữ: 60 lượt người → 70/);
});

test("at the figures a sentence of another day gives them to no report unasked", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "figures");
  const before = (await draftOf(app)).answers;
  await hoa.says(FIRST);
  hoa.seesButton("Báo cáo riêng");
  expect((await draftOf(app)).answers).toEqual(before);
});

test("a photo at the review whose caption tells of another event is evidence, and the event is asked about", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says(FIRST);
  const before = (await draftOf(app)).answers;
  await hoa.sendsPhoto(undefined, "Hội nghị ngày 02/5 tại nhà văn hóa thôn Bản Chu");
  hoa.sees("Đã nhận tệp minh chứng (01/10).");
  hoa.doesNotSeeButton("Báo cáo riêng");
  await hoa.sendsPhoto(await jpeg({ colour: { r: 9, g: 90, b: 9 } }), SECOND);
  hoa.sees("Đã nhận tệp minh chứng (02/10).");
  hoa.sees(/hoạt động khác \(ngày 03\/5\/2024\)/);
  expect((await draftOf(app)).answers).toEqual(before);
  await hoa.taps("Báo cáo riêng");
  hoa.sees(`Đã giữ làm báo cáo riêng: “${SECOND}”`);
  await hoa.taps("Gửi báo cáo");
  hoa.sees(/Thời gian: ngày 03\/5\/2024[\s\S]*tham dự: 40 lượt người/);
});
