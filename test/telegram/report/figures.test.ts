import { expect, test } from "vitest";
import type { Actor } from "../../support/actors.ts";
import { draftOf, goTo, withCommunes, withHoa } from "./support.ts";

/** Chooses a duty by its number or name and goes to its figures. */
async function toFiguresOf(hoa: Actor, duty: string): Promise<void> {
  await hoa.says("/baocao");
  await hoa.says(duty);
  await hoa.taps("Đã hoàn thành");
  await hoa.taps("Hôm nay");
  hoa.sees("Bước 4/7 · Số liệu");
}

const READ: readonly [typed: string, figures: Record<string, unknown>][] = [
  ["3 cuộc, 120 người, nữ 70", { so_cuoc: 3, nguoi_du: 120, nguoi_du_nu: 70, nguoi_du_nam: 50 }],
  ["nữ 80/150", { nguoi_du_nu: 80, nguoi_du: 150, nguoi_du_nam: 70 }],
  ["02 buoi, 1.250 luot nguoi", { so_cuoc: 2, nguoi_du: 1250 }],
  ["nam 30, nữ 45", { nguoi_du: 75, nguoi_du_nu: 45, nguoi_du_nam: 30 }],
  ["5", { so_cuoc: 5 }],
  ["0", { so_cuoc: 0 }],
  ["không", { so_cuoc: 0 }],
  ["không có số liệu", { so_cuoc: null }],
  ["chưa thống kê được", { so_cuoc: null }],
  ["4 cuộc\n200 tờ rơi\n2 băng rôn", { so_cuoc: 4, to_roi: 200, bang_ron: 2 }],
];

test("several figures in one message are read however they are typed", async () => {
  const { app, people } = await withCommunes(READ.length);
  await using _ = app;
  for (const [i, [typed, figures]] of READ.entries()) {
    const person = people[i] as Actor;
    await goTo(person, "figures");
    await person.says(typed);
    person.sees("Bước 4/7 · Số liệu");
    person.doesNotSee("Chưa hiểu");
    expect((await draftOf(app, person)).answers.figures, typed).toEqual(figures);
  }
});

test("money is read in its usual spellings, and what has two readings is asked again", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await toFiguresOf(hoa, "Bố trí cán bộ, kinh phí");
  await hoa.says("15/KH-UBND ngày 20/02/2024");
  hoa.sees("Văn bản (số, ký hiệu, ngày, trích yếu): 15/KH-UBND ngày 20/02/2024");
  await hoa.says("1,250 triệu");
  hoa.sees("“1,250 triệu” có thể hiểu theo hai cách. Vui lòng viết rõ");
  await hoa.says("15 triệu");
  hoa.sees("Kinh phí ngân sách đã thực hiện: 15.000.000 đồng");
  await hoa.says("kinh phí khác 2tr5");
  // What was allotted is another figure than what was spent, and is asked on its own.
  hoa.sees("Đang hỏi: Kinh phí được giao, bố trí trong năm (đồng)");
  await hoa.says("được giao 20 triệu");
  await hoa.taps("Các mục còn lại không có số liệu");
  hoa.sees("Bước 5/7");
  expect((await draftOf(app)).answers.figures).toEqual({
    van_ban: [{ number: "15/KH-UBND", day: "2024-02-20" }],
    kinh_phi_ns: 15_000_000,
    kinh_phi_khac: 2_500_000,
    kinh_phi_giao: 20_000_000,
    kien_toan_ban: null,
    thanh_vien_ban: null,
  });
});

test("a ratio is read as part and whole, and refused the wrong way round", async () => {
  const { app, hoa } = await withHoa("phong-noi-vu");
  await using _ = app;
  await toFiguresOf(hoa, "IV.3.1");
  await hoa.says("40/12");
  hoa.sees("Cán bộ nữ trên tổng số cán bộ: 40/12 có phần lớn hơn tổng");
  await hoa.says("12/40");
  hoa.sees("Cán bộ nữ trên tổng số cán bộ: 12/40 (30%)");
});

test("unlikely figures wait for a word: right, wrong, or another number", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "figures");

  await hoa.says("60 cuộc, 100 người");
  hoa.sees(
    /Số liệu cao hoặc thấp khác thường:[\s\S]*Số cuộc\/buổi: 60 cuộc[\s\S]*xác nhận đúng không/,
  );
  await hoa.taps("Nhập lại");
  hoa.sees("Đang hỏi: Số cuộc/buổi");
  hoa.sees("Số lượt người tham dự: 100 lượt người");

  await hoa.says("61");
  await hoa.says("6");
  hoa.sees("Số cuộc/buổi: 06 cuộc");
  hoa.doesNotSee("khác thường");

  await hoa.says("3000 người, nữ 2500");
  hoa.sees(/Số lượt người tham dự: 3.000 lượt người\n\s*– Người dự là nữ: 2.500/);
  await hoa.taps("Đúng");
  const { answers } = await draftOf(app);
  expect(answers.figures).toEqual({
    so_cuoc: 6,
    nguoi_du: 3000,
    nguoi_du_nu: 2500,
    nguoi_du_nam: 500,
  });
});

test("a doubtful figure is not confirmed into a contradiction", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "figures");
  await hoa.says("3000 người");
  await hoa.says("nữ 3500");
  hoa.sees("Người dự là nữ (3.500) lớn hơn Số lượt người tham dự (3.000)");
  await hoa.taps("Đúng");
  expect((await draftOf(app)).answers.figures).toEqual({ nguoi_du: 3000 });
});

test("what cannot be is refused, and the other figures of the message stay", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "figures");
  await hoa.says("501 cuộc, 120 người, nữ 150, 20 tờ rơi");
  hoa.sees("Số cuộc/buổi: 501 cuộc vượt mức tối đa 500 cuộc");
  hoa.sees("tổng và các phần không khớp nhau (120 người, nữ 150)");
  hoa.sees("Đang hỏi: Số cuộc/buổi");
  expect((await draftOf(app)).answers.figures).toEqual({ to_roi: 20 });
  await hoa.says("-3");
  hoa.sees("-3 cuộc nhỏ hơn mức tối thiểu 0 cuộc");
  await hoa.says("2,5 cuộc");
  hoa.sees("2,5 không phải số nguyên");
});

test("numbers that belong to nothing are said, and the rest is taken", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "figures");
  await hoa.says("3 cuộc, 15 trâu, 20-30 người, nữ 60%");
  hoa.sees(/Chưa hiểu: “15[^”]*”/);
  hoa.sees("“20-30 người” là một khoảng. Vui lòng nhập một số.");
  hoa.sees("Người dự là nữ: cần số lượng, không phải tỷ lệ phần trăm");
  expect((await draftOf(app)).answers.figures).toEqual({ so_cuoc: 3 });
  await hoa.says("cảm ơn đồng chí");
  hoa.sees(/Chưa hiểu: “cảm ơn đồng chí”. Vui lòng nhập số kèm tên mục, ví dụ: 3 cuộc/);
});

test("where all figures are given, a bare number corrects none of them by guess", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "review");
  const { figures } = (await draftOf(app)).answers;
  await hoa.taps("Sửa: Số liệu");
  await hoa.says("130");
  hoa.sees("Chưa hiểu: “130”");
  expect((await draftOf(app)).answers.figures).toEqual(figures);
  await hoa.says("130 người");
  hoa.sees(/kiểm tra lại trước khi gửi[\s\S]*tham dự: 130 lượt người[\s\S]*là nam: 60/);
});

test("a calculation is offered and taken with one tap", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "figures");
  await hoa.says("3 lớp, mỗi lớp 45 người");
  expect((await draftOf(app)).answers.figures).toEqual({ so_cuoc: 3 });
  await hoa.taps("Số lượt người tham dự: 135 lượt người");
  expect((await draftOf(app)).answers.figures).toEqual({ so_cuoc: 3, nguoi_du: 135 });
  hoa.doesNotSee("135 lượt người\n135");
  await hoa.says("nữ chiếm 60%");
  await hoa.taps("Người dự là nữ: 81 lượt người");
  expect((await draftOf(app)).answers.figures).toMatchObject({ nguoi_du: 135, nguoi_du_nu: 81 });
});

test("money without a source is asked for it, and what the duty does not ask is said so", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "figures");
  await hoa.says("2 cuộc, 90 người, chi 3 triệu");
  hoa.sees("Nhiệm vụ này không hỏi kinh phí (“3 triệu”)");
  expect((await draftOf(app)).answers.figures).toEqual({ so_cuoc: 2, nguoi_du: 90 });
});

test("of many numbers that were not understood the first ten are named, and the others counted", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "figures");
  await hoa.says(Array.from({ length: 400 }, (_, i) => `${i + 1} trâu`).join(", "));
  hoa.sees("“10 trâu”, và 390 số khác");
  hoa.doesNotSee("“11 trâu”");
});
