import { expect, test } from "vitest";
import type { Actor } from "../../support/actors.ts";
import { district } from "../acceptance/support.ts";
import { look, report } from "../report/support.ts";
import { inJune, submit } from "./support.ts";

const NAME = "Báo cáo 06 tháng đầu năm 2024";

test("a six-month report that a later task report overtakes says so, and is brought up to date in two taps", async () => {
  const { app, hoa, lan } = await district("2024-06-12T08:00:00+07:00");
  await using _ = app;
  await report(hoa);
  await submit(hoa);
  await hoa.says("/nopbaocao");
  expect(hoa.screen()).not.toContain("Số liệu nhiệm vụ đã thay đổi");
  app.clock.advance({ hours: 1 });
  await report(hoa);
  hoa.sees(`${NAME} đã gửi không còn khớp với các báo cáo nhiệm vụ`);

  // It can wait: the list and the cards say it until it is done.
  await hoa.says("/nopbaocao");
  hoa.sees("Số liệu nhiệm vụ đã thay đổi sau khi gửi; mở báo cáo để cập nhật.");
  await lan.says("/tinhhinh tu doan");
  lan.sees(/đúng hạn\. [^\n]*Số liệu nhiệm vụ đã thay đổi sau khi gửi\./);
  await lan.taps(NAME);
  lan.sees(/Số liệu đã thay đổi sau khi gửi báo cáo này:\n• Báo cáo nhiệm vụ có kết quả: 01 → 02/);
  expect(lan.screen()).not.toContain("[Cập nhật số liệu]");

  // The office's card of the whole period counts such ones, and leads to them.
  await lan.says("/hanchot");
  await lan.taps(`Chốt, đóng kỳ: ${NAME}`);
  lan.sees("01 báo cáo cần cập nhật: số liệu nhiệm vụ đã thay đổi sau khi gửi.");
  await lan.taps("Báo cáo cần cập nhật (01)");
  lan.sees("Tú Đoạn");

  await hoa.taps(`Cập nhật ${NAME}`);
  hoa.sees(/Thay đổi so với bản đã gửi:\n• [^\n]*: 01 → 02/);
  hoa.sees("lượt người");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã đính chính Báo cáo 06 tháng");
  await hoa.says("/nopbaocao");
  expect(hoa.screen().split("/nopbaocao").at(-1)).not.toContain("Số liệu nhiệm vụ đã thay đổi");
  const sums = await look(app, (read) =>
    read.periodicRevision.findMany({ orderBy: { number: "asc" }, select: { answers: true } }),
  );
  expect(sums.map(({ answers }) => Object(answers).sums.reports)).toEqual([1, 2]);
});

test("a withdrawal overtakes it, too; a report of another time does not", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await report(hoa);
  const task = hoa.sees("Đã ghi nhận báo cáo số 0001");
  await submit(hoa);
  await hoa.tapsIn(task, "Xem");
  await hoa.taps("Thu hồi");
  await hoa.taps("Thu hồi, không ghi lý do");
  hoa.sees(`${NAME} đã gửi không còn khớp`);
  await hoa.taps("Khôi phục");
  expect(hoa.lastMessage().text).not.toContain("không còn khớp");
});

/** Whether the unit's card, the period's, and the office's report of it say that it was overtaken. */
async function saidTo(lan: Actor): Promise<boolean[]> {
  const faces: readonly [command: string, then: string, says: string][] = [
    ["/tinhhinh tu doan", "", "Số liệu nhiệm vụ đã thay đổi sau khi gửi."],
    ["/hanchot", `Chốt, đóng kỳ: ${NAME}`, "01 báo cáo cần cập nhật"],
    ["/tonghop", NAME, "Số liệu nhiệm vụ đã thay đổi sau khi gửi báo cáo định kỳ: 01 đơn vị"],
  ];
  const said: boolean[] = [];
  for (const [command, then, says] of faces) {
    await lan.says(command);
    if (then) await lan.taps(then);
    said.push(lan.lastMessage().text?.includes(says) ?? false);
  }
  return said;
}

test("all cards of the office say it of the same reports: not for other words, but for a withdrawal", async () => {
  const { app, hoa, lan } = await district("2024-06-12T08:00:00+07:00");
  await using _ = app;
  await report(hoa);
  const task = hoa.sees("Đã ghi nhận báo cáo số 0001");
  await submit(hoa);
  app.clock.advance({ hours: 1 });
  await hoa.tapsIn(task, "Đính chính");
  await hoa.taps("Kết quả");
  await hoa.says("Tổ chức 03 buổi truyền thông, có tiếng Tày, tại các thôn về bình đẳng giới.");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã đính chính báo cáo số 0001");
  expect(await saidTo(lan)).toEqual([false, false, false]);

  await hoa.tapsIn(task, "Xem");
  await hoa.taps("Thu hồi");
  await hoa.taps("Thu hồi, không ghi lý do");
  expect(await saidTo(lan)).toEqual([true, true, true]);

  // What waits to be accepted is up to date.
  await hoa.taps(`Cập nhật ${NAME}`);
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã đính chính Báo cáo 06 tháng");
  expect(await saidTo(lan)).toEqual([false, false, false]);
});
