import { expect, test } from "vitest";
import { goTo, look, report, withHoa, withLan } from "./support.ts";

const revisions = (app: Parameters<typeof look>[0]) =>
  look(app, (read) => read.revision.findMany({ orderBy: { number: "asc" } }));

test("below the receipt: correct, add a photo, see", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await report(hoa);
  const receipt = hoa.sees("Đã ghi nhận báo cáo số 0001");
  await hoa.tapsIn(receipt, "Thêm ảnh");
  hoa.sees("Minh chứng");
  await hoa.sendsPhoto();
  await hoa.taps("Xong");
  hoa.sees(/Thay đổi so với bản đã gửi:\n• Minh chứng: không nêu → ./);
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã đính chính báo cáo số 0001");
  const files = await look(app, (read) => read.revisionEvidence.count());
  expect(files).toBe(1);
  await hoa.tapsIn(receipt, "Đính chính");
  hoa.sees("Chưa có thay đổi so với bản đã gửi.");
  await hoa.taps("Không gửi");
  await hoa.taps("Bỏ hẳn");
  await hoa.tapsIn(receipt, "Xem");
  hoa.sees(/Báo cáo số 0001[\s\S]*Bản thứ 2/);
});

test("a figure typed just after sending corrects it: before → after, and one tap sends it", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await report(hoa);
  await hoa.says("À nhầm, nữ 75");
  hoa.sees(/Thay đổi so với bản đã gửi:\n• .*nữ: 70 .*→ 75/);
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã đính chính báo cáo số 0001");
  await hoa.says("thêm 2 cuộc");
  hoa.sees(/• .*: 03 cuộc → 05 cuộc/);
  await hoa.says("thêm 1 cuộc");
  hoa.sees(/• .*: 03 cuộc → 06 cuộc/);
  await hoa.taps("Gửi báo cáo");
  const figures = (await revisions(app)).map(({ answers }) => Object(answers).figures);
  expect(figures.map(({ nguoi_du_nu: women, so_cuoc }) => [women, so_cuoc])).toEqual([
    [70, 3],
    [75, 3],
    [75, 6],
  ]);
});

test("a day put right in words just after sending opens the correction: before → after, and one tap sends it", async () => {
  const { app, hoa } = await withHoa(undefined, { at: "2024-06-11T09:00:00+07:00" });
  await using _ = app;
  await report(hoa);
  await hoa.says("ngày đúng là 5/6 ạ");
  hoa.sees(/Thay đổi so với bản đã gửi:\n• Thời gian: ngày 10\/6\/2024 → ngày 05\/6\/2024/);
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã đính chính báo cáo số 0001");
  await hoa.says("sửa ngày thành 31/6");
  hoa.sees(/31\/6[\s\S]*Chưa có thay đổi so với bản đã gửi/);
  await hoa.says("/huy");
  await hoa.taps("Bỏ hẳn");
  app.clock.advance({ minutes: 31 });
  await hoa.says("em ghi nhầm ngày, 6/6 mới đúng ạ");
  await hoa.taps("Đính chính báo cáo số 0001");
  hoa.sees(/• Thời gian: ngày 05\/6\/2024 → ngày 06\/6\/2024/);
});

test("later, or as a sentence with its own day, it is a report of its own", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await report(hoa);
  await hoa.says("Hôm nay xã tổ chức tuyên truyền, 45 người dự, nữ 30");
  hoa.doesNotSee("Thay đổi so với bản đã gửi");
  await hoa.says("/huy");
  await hoa.taps("Bỏ hẳn");
  app.clock.advance({ minutes: 31 });
  await hoa.says("nữ 75");
  hoa.doesNotSee("Thay đổi so với bản đã gửi");
  expect(await revisions(app)).toHaveLength(1);
});

const list = (mark: string) =>
  `${mark}Ngày 20/5 tổ chức 2 buổi truyền thông, 85 người, nữ 50\n${mark}Ngày 22/5 phát 200 tờ rơi`;

test.each([
  ...["", "- ", "• "].map((mark) => [list(mark), "Lần lượt từng hoạt động"] as const),
  ["• 85 người, nữ 50 (20/5)\n• 45 người, nữ 30 (22/5)", undefined],
  ["• Tháng 4: 2 buổi, 85 người\n• Tháng 5: 3 buổi, 90 người", undefined],
] as const)(
  "what names days of its own just after sending corrects nothing: %j",
  async (text, button) => {
    const { app, hoa } = await withHoa(undefined, { at: "2024-06-11T09:00:00+07:00" });
    await using _ = app;
    await report(hoa);
    await hoa.says(text);
    hoa.doesNotSee("bản đã gửi");
    if (button) hoa.seesButton(button);
  },
);

test("whatever is changed from the review of a correction is shown before → after", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await report(hoa);
  await hoa.taps("Đính chính");
  await hoa.taps("Sửa: Tình trạng");
  await hoa.taps("Đang thực hiện");
  await hoa.taps("Sửa: Kết quả");
  await hoa.says("Tổ chức 03 buổi <tại> các thôn & bản.");
  hoa.sees(
    /• Tình trạng: Đã hoàn thành → Đang thực hiện\n• Kết quả: Tổ chức 03 buổi truyền thông .* → Tổ chức 03 buổi <tại> các thôn & bản\./,
  );
  await hoa.taps("Sửa: Khó khăn, vướng mắc");
  await hoa.says("Thiếu kinh phí in tờ rơi.");
  hoa.sees("• Khó khăn, vướng mắc: không có → Thiếu kinh phí in tờ rơi.");
});

test("a withdrawal needs no reason, and one tap takes it back", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "obstacle");
  await hoa.says("Thiếu kinh phí in tờ rơi.");
  await hoa.taps("Gửi báo cáo");
  const state = async () => {
    const [one, standing, obstacle] = await look(app, (read) =>
      Promise.all([
        read.taskReport.findFirstOrThrow(),
        read.dutyStanding.count(),
        read.obstacle.findFirstOrThrow(),
      ]),
    );
    return [one.state, standing, obstacle.state];
  };
  await hoa.taps("Xem");
  await hoa.taps("Thu hồi");
  hoa.sees("Thu hồi báo cáo số 0001?");
  await hoa.taps("Thu hồi, không ghi lý do");
  hoa.sees("Đã thu hồi báo cáo số 0001");
  expect(await state()).toEqual(["withdrawn", 0, "withdrawn"]);
  const undo = hoa.lastMessage();
  await hoa.says("/lichsu");
  await hoa.taps("1");
  hoa.sees("Đã thu hồi.");
  hoa.doesNotSee("Lý do:");
  hoa.seesButton("Khôi phục");
  await hoa.tapsIn(undo, "Khôi phục");
  hoa.sees("Đã khôi phục báo cáo số 0001");
  expect(await state()).toEqual(["submitted", 1, "open"]);
  const lan = await withLan(app);
  await lan.says("/lichsu");
  await lan.taps("1");
  lan.seesButton("Thu hồi");
  await lan.presses(lan.lastMessage(), (await restoreData(app)) ?? "");
  lan.sees("không cần khôi phục");
  const actions = await look(app, (read) =>
    read.logEntry.findMany({
      where: { action: { startsWith: "report." } },
      select: { action: true },
    }),
  );
  expect(actions.map(({ action }) => action)).toEqual(["report.withdrawn", "report.restored"]);
});

/** What the button [Khôi phục] of the only report carries. */
async function restoreData(app: Parameters<typeof look>[0]): Promise<string> {
  const { id } = await look(app, (read) => read.taskReport.findFirstOrThrow());
  return `ha:${id}:restore`;
}
