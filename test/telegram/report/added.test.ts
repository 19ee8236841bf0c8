import { expect, test } from "vitest";
import { draftOf, report, withHoa } from "./support.ts";

const TOLD = "Ngày 01/6 xã tổ chức truyền thông lồng ghép về bình đẳng giới, 48 người dự, nữ 22";

test("people who are added at the review are added, and how many of all are women is asked again", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says(TOLD);
  await hoa.says("thêm 10 người");
  hoa.sees("48 lượt người → 58 lượt người");
  hoa.sees(
    "Người dự là nữ trong tổng số 58 lượt người, gồm cả số mới thêm. Đang ghi 22 lượt người",
  );
  await hoa.says("27");
  hoa.sees("Người dự là nữ: 22 lượt người → 27 lượt người");
  hoa.seesButton("Gửi báo cáo");
  expect((await draftOf(app)).answers.figures).toMatchObject({
    ...{ nguoi_du: 58, nguoi_du_nu: 27, nguoi_du_nam: 31 },
  });
});

test("all who were added are men: what was said of the women is kept with a tap", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says(TOLD);
  await hoa.says("thêm 10 người");
  await hoa.taps("Giữ nguyên ›");
  hoa.seesButton("Gửi báo cáo");
  expect((await draftOf(app)).answers.figures).toMatchObject({ nguoi_du: 58, nguoi_du_nu: 22 });
});

test("nobody counted the women among all of them: then there is no number of the men either", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says(TOLD);
  await hoa.says("thêm 10 người");
  await hoa.taps("Mục này không có số liệu");
  const { figures } = (await draftOf(app)).answers;
  expect(figures).toMatchObject({ nguoi_du: 58, nguoi_du_nu: null });
  expect(figures).not.toHaveProperty("nguoi_du_nam");
});

test("who says how many of those added are women is asked nothing", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says(TOLD);
  await hoa.says("thêm 10 người, nữ 4");
  hoa.seesButton("Gửi báo cáo");
  expect((await draftOf(app)).answers.figures).toMatchObject({ nguoi_du: 58, nguoi_du_nu: 26 });
});

test("an edit of what was added stands in its place, however often it is edited", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says(TOLD);
  const said = await hoa.says("thêm 2 cuộc nữa");
  hoa.sees("01 cuộc → 03 cuộc");
  await hoa.edits("thêm 3 cuộc nữa", said);
  hoa.sees("03 cuộc → 04 cuộc");
  await hoa.edits("thêm 4 cuộc nữa", said);
  hoa.sees("04 cuộc → 05 cuộc");
  await hoa.edits("nữ 30", said);
  expect((await draftOf(app)).answers.figures).toMatchObject({ so_cuoc: 1, nguoi_du_nu: 30 });
  await hoa.taps("Hoàn lại như trước");
  expect((await draftOf(app)).answers.figures).toMatchObject({ so_cuoc: 1, nguoi_du_nu: 22 });
});

test("once more was told or tapped, an edit of what was added changes nothing and says so", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says(TOLD);
  const said = await hoa.says("thêm 2 cuộc nữa");
  await hoa.says("nữ 30");
  await hoa.edits("thêm 3 cuộc nữa", said);
  hoa.sees("Sửa tin nhắn đã gửi không làm thay đổi câu trả lời");
  const again = await hoa.says("à, thêm 1 cuộc");
  await hoa.taps("Hoàn lại như trước");
  await hoa.edits("à, thêm 5 cuộc", again);
  hoa.sees("Sửa tin nhắn đã gửi không làm thay đổi câu trả lời");
  expect((await draftOf(app)).answers.figures).toMatchObject({ so_cuoc: 3, nguoi_du_nu: 30 });
});

test("what was added below the receipt is edited, too, and can be undone", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await report(hoa);
  const said = await hoa.says("thêm 1 cuộc");
  hoa.sees("03 cuộc → 04 cuộc");
  await hoa.edits("thêm 2 cuộc", said);
  hoa.sees("03 cuộc → 05 cuộc");
  await hoa.taps("Hoàn lại như trước");
  hoa.sees("Chưa có thay đổi so với bản đã gửi.");
});
