import { expect, test } from "vitest";
import { draftOf, goTo, RESULT, withHoa } from "./support.ts";

const MORE = "Ngoài ra phát 200 tờ rơi cho chị em";
const WORDS = "Bà con hưởng ứng rất nhiệt tình";

test("what plainly goes on with the result is added at once, in one reply", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  const before = app.world.sightings.count;
  await hoa.says(MORE);
  expect(app.world.sightings.since(before)).toHaveLength(2);
  hoa.sees(`Đã thêm vào kết quả: “${MORE}”`);
  hoa.sees("Bước 6/7 · Minh chứng");
  expect((await draftOf(app)).answers.result).toBe(`${RESULT}\n${MORE}`);
});

test("other words after the result are offered; nothing is lost meanwhile, and one tap adds them", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  await hoa.says(WORDS);
  hoa.sees("Nội dung này là phần tiếp của kết quả?");
  expect((await draftOf(app)).answers.result).toBe(RESULT);
  await hoa.taps("Thêm vào kết quả");
  hoa.sees(`Đã thêm vào kết quả: “${WORDS}”`);
  expect((await draftOf(app)).answers.result).toBe(`${RESULT}\n${WORDS}`);
  await hoa.says("xong rồi em gửi ảnh sau ạ");
  hoa.seesButton("Thêm vào kết quả");
  await hoa.taps("Bỏ qua");
  hoa.sees("Bước 7/7");
});

test("what gives somebody away is not added, and the result stays", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  await hoa.says("Ngoài ra thăm chị Hoàng Thị Mai bị chồng đánh ở thôn Nà Van");
  hoa.doesNotSee("Đã thêm vào kết quả");
  expect((await draftOf(app)).answers.result).toBe(RESULT);
});

test("a report in two messages: the second goes on with the first, its figures with it", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const first =
    "Ngày 02/6/2024 xã tổ chức 2 buổi truyền thông về bình đẳng giới, 90 người dự, nữ 60.";
  await hoa.says(first);
  hoa.sees("Bot hiểu tin này là báo cáo sau.");
  await hoa.says(MORE);
  hoa.sees(`phát 200 tờ rơi cho chị em`);
  const { answers } = await draftOf(app);
  expect(answers.result).toBe(`${first}\n${MORE}`);
  expect(answers.figures).toMatchObject({ so_cuoc: 2, nguoi_du: 90, to_roi: 200 });
  hoa.seesButton("Hoàn lại như trước");
});

test("where the second message was taken for the report told anew, one tap puts both together", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const first =
    "Ngày 02/6/2024 xã tổ chức 2 buổi truyền thông về bình đẳng giới, 90 người dự, nữ 60.";
  const second = "Ngày 01/6/2024 xã tổ chức tọa đàm với hội viên phụ nữ, 40 người dự, nữ 38.";
  await hoa.says(first);
  await hoa.says(second);
  await hoa.taps("Sửa báo cáo này");
  expect((await draftOf(app)).answers.result).toBe(second);
  await hoa.taps("Ghép với kết quả trước");
  expect((await draftOf(app)).answers.result).toBe(`${first}\n${second}`);
  hoa.doesNotSeeButton("Ghép với kết quả trước");
});
