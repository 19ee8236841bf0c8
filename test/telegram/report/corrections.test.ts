import { expect, test } from "vitest";
import { draftOf, goTo, RESULT, withHoa } from "./support.ts";

test("a figure, a day, a status typed at the review corrects it, is shown, and can be undone", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "review");
  await hoa.says("nữ 75");
  hoa.sees("Đã sửa:\n• Người dự là nữ: 70 lượt người → 75 lượt người");
  hoa.sees("• Người dự là nam: 50 lượt người → 45 lượt người");
  await hoa.taps("Hoàn lại như trước");
  hoa.sees("• Người dự là nữ: 75 lượt người → 70 lượt người");
  hoa.sees("– Người dự là nam: 50 lượt người (tự tính)");
  hoa.doesNotSeeButton("Hoàn lại");
  await hoa.says("ngày 30/5");
  hoa.sees("• Thời gian: ngày 02/6/2024 → ngày 30/5/2024");
  await hoa.says("đang thực hiện");
  hoa.sees("• Tình trạng: Đã hoàn thành → Đang thực hiện");
  await hoa.says("Khó khăn: kinh phí chưa được cấp");
  hoa.sees("• Khó khăn, vướng mắc: không có → kinh phí chưa được cấp");
  await hoa.says("gửi");
  hoa.sees("Đã ghi nhận báo cáo số 0001");
});

test("other words at the review are taken for what their author says they are", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "review");
  await hoa.says("Bà con hưởng ứng rất nhiệt tình");
  hoa.sees("Nội dung này là kết quả hay khó khăn, vướng mắc?");
  expect((await draftOf(app)).answers.result).toBe(RESULT);
  hoa.seesButton("Thêm vào kết quả");
  await hoa.taps("Thay kết quả");
  hoa.sees(`• Kết quả: ${RESULT} → Bà con hưởng ứng rất nhiệt tình`);
  await hoa.says("75");
  hoa.sees("Chưa hiểu: “75”");
  hoa.seesButton("Gửi báo cáo");
});

test("a report told anew at the review corrects the day, the figures and the result", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "review");
  const anew = "Ngày 30/5 xã tổ chức 2 buổi truyền thông, 90 người dự, nữ 60";
  await hoa.says(anew);
  await hoa.taps("Sửa báo cáo này");
  hoa.sees(/Thời gian: ngày 02\/6\/2024 → ngày 30\/5\/2024[\s\S]*Số cuộc\/buổi: 03 cuộc → 02 cuộc/);
  hoa.sees(`→ ${anew}`);
});

test("a sentence typed at the result keeps what was answered before, and says so", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "result");
  const told = "Ngày 30/5 xã tổ chức 4 buổi truyền thông, 120 người dự, bà con hưởng ứng";
  await hoa.says(told);
  hoa.sees(
    /Giữ nguyên nội dung đã nhập; nội dung vừa gửi ghi khác: ngày 30\/5\/2024; Số cuộc\/buổi 04 cuộc/,
  );
  hoa.sees("Bước 6/7 · Minh chứng");
  expect((await draftOf(app)).answers).toMatchObject({ result: told, figures: { so_cuoc: 3 } });
});

test("what is kept apart of an approximate number says that it is one", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "result");
  await hoa.says("Ngày 02/6 xã tổ chức truyền thông, khoảng 150 người dự, bà con hưởng ứng");
  hoa.sees("nội dung vừa gửi ghi khác: Số lượt người tham dự khoảng 150 lượt người");
});

test("a sentence typed at the figures gives the result, too", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "figures");
  const told = "Xã tổ chức 3 buổi truyền thông về bình đẳng giới, 120 người dự, nữ 70";
  await hoa.says(told);
  await hoa.taps("Các mục còn lại không có số liệu");
  hoa.sees("Bước 6/7 · Minh chứng");
  expect((await draftOf(app)).answers).toMatchObject({ result: told, figures: { so_cuoc: 3 } });
});

test("a deed told at the question for obstacles is no obstacle in silence", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "obstacle");
  await hoa.says("Ngày 02/6 xã tổ chức 2 buổi truyền thông, 90 người dự");
  hoa.sees("Nội dung này là kết quả hay khó khăn, vướng mắc?");
  hoa.seesButton("Không có");
  await hoa.taps("Không có");
  hoa.sees("Khó khăn, vướng mắc: không có");
});

test("a whole report typed at the question for the duty goes the short way", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "duty");
  await hoa.says("Hôm qua xã tổ chức 2 buổi truyền thông lồng ghép về bình đẳng giới, 90 người dự");
  hoa.sees(
    /Bot hiểu tin này là báo cáo sau[\s\S]*Truyền thông lồng ghép[\s\S]*Số cuộc\/buổi: 02 cuộc/,
  );
});
