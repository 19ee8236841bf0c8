import { expect, test } from "vitest";
import { look, report } from "../report/support.ts";
import { DIRECTIONS, inJune, PROPOSALS, submit } from "./support.ts";

test("below the receipt: correct and see; a correction shows what changes", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await report(hoa);
  await submit(hoa);
  const receipt = hoa.sees("Đã ghi nhận Báo cáo 06 tháng");
  await hoa.tapsIn(receipt, "Đính chính");
  hoa.sees("Chưa có thay đổi so với bản đã gửi.");
  await hoa.taps("Sửa: Kiến nghị, đề xuất");
  await hoa.taps("Không có");
  hoa.sees(`Thay đổi so với bản đã gửi:\n• Kiến nghị, đề xuất: ${PROPOSALS} → không có`);
  await hoa.taps("Sửa: Văn bản chính thức");
  await hoa.says("45/BC-UBND ngày 12/6/2024");
  await hoa.sendsPhoto();
  await hoa.taps("Xong");
  hoa.sees("• Văn bản chính thức: chưa có → 45/BC-UBND ngày 12/6/2024");
  hoa.sees(/• Tệp kèm theo: không nêu → ./);
  await hoa.taps("Gửi báo cáo");
  const corrected = hoa.sees("Đã đính chính Báo cáo 06 tháng");
  await hoa.tapsIn(corrected, "Xem báo cáo");
  hoa.sees(/Kiến nghị, đề xuất: không có[\s\S]*Bản thứ 2/);
});

test("what was corrected in a task report since is shown as a change of the sums", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await report(hoa);
  const task = hoa.sees("Đã ghi nhận báo cáo số 0001");
  await submit(hoa);
  const receipt = hoa.sees("Đã ghi nhận Báo cáo 06 tháng");
  await hoa.tapsIn(task, "Đính chính");
  await hoa.says("nữ 75");
  await hoa.taps("Gửi báo cáo");
  await hoa.tapsIn(receipt, "Đính chính");
  hoa.sees(/• II\.1\. Truyền thông · Người dự là nữ: 70 lượt người → 75 lượt người/);
  await hoa.taps("Gửi báo cáo");
  const sums = await look(app, (read) =>
    read.periodicRevision.findMany({ orderBy: { number: "asc" }, select: { answers: true } }),
  );
  expect(sums.map(({ answers }) => Object(answers).sums.areas[0].values.nguoi_du_nu)).toEqual([
    70, 75,
  ]);
});

test("of two long texts the place where they differ is shown", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await submit(hoa);
  const long = `${DIRECTIONS} `.repeat(4);
  await hoa.taps("Đính chính");
  await hoa.taps("Sửa: Ưu điểm");
  await hoa.says(`${long}Thôn Bản Mạ.`);
  await hoa.taps("Gửi báo cáo");
  await hoa.taps("Đính chính");
  await hoa.taps("Sửa: Ưu điểm");
  await hoa.says(`${long}Thôn Nà Mò.`);
  hoa.sees(/• Ưu điểm: ….{20,40}Bản Mạ\. → ….{20,40}Nà Mò\./);
});
