import { expect, test } from "vitest";
import { readAnswers } from "../../../src/reports/answers.ts";
import { startDraft } from "../../../src/reports/store/drafts.ts";
import { submitDraft } from "../../../src/reports/store/reports.ts";
import { textOf } from "../../documents/docx.ts";
import type { Actor } from "../../support/actors.ts";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { fileOf } from "../compile/support.ts";
import { inDatabase } from "../notices/support.ts";
import { look } from "../report/support.ts";

const planFile = "test/fixtures/plans/xa-hai-thang-2026.yaml";
const PLAN = "xa-hai-thang-2026";
const CHILDREN = "Tháng hành động vì trẻ em";
const FAMILY = "Tháng cao điểm phòng, chống bạo lực gia đình";

/** A commune with two special months: Hoa of a village, Nam of the youth union, Mai of the women's union. */
async function inCommune(now: string) {
  const app = await startApp({ planFile, office: ["Lan"] });
  app.clock.set(now);
  const [lan] = app.office;
  const [hoa, nam, mai] = ["Hoa", "Nam", "Mai"].map((name) => app.world.person(name)) as [
    Actor,
    Actor,
    Actor,
  ];
  await givePlaces(app, PLAN, [
    { person: hoa, unit: "thon-1" },
    { person: nam, unit: "doan-xa" },
    { person: mai, unit: "hoi-pn" },
  ]);
  for (const person of [lan, hoa, nam, mai]) await person.starts();
  await app.tick();
  return { app, lan, hoa, nam, mai };
}

/** "A.1", of a day on which both months run. */
async function tells(who: Actor, months: string) {
  await who.says("/baocao");
  await who.taps("1");
  await who.taps("Đã hoàn thành");
  await who.taps("Hôm qua");
  await who.taps(months);
  await who.says("2 buổi, 40 trẻ em");
  await who.says("Thôn tổ chức tuyên truyền tại nhà văn hóa, các cháu tham gia đông.");
  await who.taps("Bỏ qua");
  await who.taps("Không có");
}

test("each month's milestones go to those who owe them, and to nobody else", async () => {
  const { app, lan, hoa, nam, mai } = await inCommune("2026-06-01T07:50:00+07:00");
  await using _ = app;
  await app.tick("2026-06-01T08:01:00+07:00");
  for (const person of [hoa, nam]) person.sees(`${CHILDREN}: Phát động vì trẻ em`);
  hoa.sees(`Hôm nay bắt đầu ${CHILDREN} năm 2026 (đến ngày 30/6/2026).`);
  hoa.sees(`Đơn vị chưa báo cáo hoạt động nào của ${CHILDREN}.`);
  mai.doesNotSee(CHILDREN);
  await hoa.taps("Khẩu hiệu Tháng hành động vì trẻ em");
  hoa.sees("• Vì cuộc sống an toàn của trẻ em!");
  hoa.doesNotSee("Gia đình hạnh phúc");
  await hoa.taps("Đã thực hiện");
  await hoa.taps("Thứ Hai, ngày 01/6/2026");
  await hoa.taps("Xác nhận đã thực hiện");

  await app.tick("2026-06-15T08:01:00+07:00");
  mai.sees(`${FAMILY}: Ra quân`);
  hoa.sees(`Hôm nay bắt đầu ${FAMILY} năm 2026`);
  nam.doesNotSee(FAMILY);

  await lan.says("/dondoc");
  await lan.taps("Việc khác còn nợ");
  lan.seesButton(`${FAMILY}: Ra quân (03)`);
  await hoa.says("/hanchot");
  hoa.sees(new RegExp(`${CHILDREN}[\\s\\S]*Phát động vì trẻ em \\(đã thực hiện[\\s\\S]*${FAMILY}`));
  await mai.says("/hanchot");
  mai.doesNotSee("trẻ em");
});

test("of a day in both months one tap says for which it counts; each month counts its own", async () => {
  const { app, lan, hoa, nam, mai } = await inCommune("2026-06-17T09:00:00+07:00");
  await using _ = app;
  await hoa.says("/baocao");
  await hoa.taps("1");
  await hoa.taps("Đã hoàn thành");
  await hoa.taps("Hôm qua");
  hoa.sees("Hoạt động này thuộc tháng nào?");
  await hoa.says("có");
  hoa.sees("Vui lòng chọn một trong các nút bên dưới");
  await hoa.says("tháng trẻ em");
  await hoa.says("2 buổi, 40 trẻ em");
  await hoa.says("Thôn tổ chức tuyên truyền tại nhà văn hóa, các cháu tham gia đông.");
  await hoa.taps("Bỏ qua");
  await hoa.taps("Không có");
  hoa.sees(`Tính vào ${CHILDREN}`);
  hoa.doesNotSee(FAMILY);
  await hoa.taps("Sửa: Tính vào tháng");
  hoa.sees(`Hiện ghi: ${CHILDREN}`);
  await hoa.taps("Tất cả");
  hoa.sees(`Tính vào ${FAMILY}`);
  await hoa.taps("Sửa: Tính vào tháng");
  await hoa.taps(FAMILY);
  hoa.doesNotSee(`Tính vào ${CHILDREN}`);
  await hoa.taps("Gửi báo cáo");
  await tells(nam, "Không thuộc tháng nào");
  await nam.taps("Gửi báo cáo");
  await tells(mai, "Tất cả");
  await mai.taps("Gửi báo cáo");
  const rows = await look(app, (read) =>
    read.taskReport.findMany({ orderBy: { number: "asc" }, select: { months: true } }),
  );
  expect(rows.map(({ months }) => months)).toEqual(["GIA-DINH", "", "TRE GIA-DINH"]);

  await lan.says("/hanchot");
  await lan.taps(CHILDREN);
  lan.sees(/Tháng hành động vì trẻ em \([\s\S]*Hoạt động đã báo cáo: 01/);
  await lan.says("/hanchot");
  await lan.taps(FAMILY);
  lan.sees(/Tháng cao điểm[\s\S]*Hoạt động đã báo cáo: 02/);

  // Outside of one of them only the other is asked about.
  app.clock.set("2026-07-10T09:00:00+07:00");
  await nam.says("/baocao");
  await nam.taps("1");
  await nam.taps("Đã hoàn thành");
  await nam.taps("Hôm qua");
  nam.sees(`Hoạt động này thuộc ${FAMILY}, đúng không?`);
});

test("the weekly post tells of the months that run, each by its name", async () => {
  const { app, lan } = await inCommune("2026-06-05T15:00:00+07:00");
  await using _ = app;
  const room = app.world.group("Nhóm", [lan], { kind: "supergroup", bot: "administrator" });
  await lan.in(room).says("/nhom");
  await app.tick();
  const runs = (month: string) => `${month} (đến hết ngày`;
  const postOn = async (day: string) => {
    await app.tick(`2026-${day}T15:30:00+07:00`);
    await app.tick(`2026-${day}T15:31:00+07:00`);
    const posts = [...room.chat.messages.values()].filter(({ photo }) => photo !== undefined);
    return posts.at(-1)?.caption ?? "";
  };
  const first = await postOn("06-05");
  expect(first).toContain(runs(CHILDREN));
  expect(first).not.toContain(runs(FAMILY));
  const both = await postOn("06-19");
  expect(both).toContain(runs(CHILDREN));
  expect(both).toContain(runs(FAMILY));
  const last = await postOn("07-10");
  expect(last).not.toContain(runs(CHILDREN));
  expect(last).toContain(runs(FAMILY));
});

test("each month has its report, made of what counts for it", async () => {
  const { app, lan, hoa, mai } = await inCommune("2026-06-17T09:00:00+07:00");
  await using _ = app;
  await tells(hoa, CHILDREN);
  await hoa.taps("Gửi báo cáo");
  await tells(mai, FAMILY);
  await mai.taps("Gửi báo cáo");
  await hoa.says("/nopbaocao");
  hoa.sees("Báo cáo kết quả Tháng hành động vì trẻ em");
  hoa.sees("Báo cáo Tháng cao điểm phòng, chống bạo lực gia đình");
  await mai.says("/nopbaocao");
  mai.doesNotSee("trẻ em");

  await lan.says("/tonghop");
  lan.seesButton("Mẫu báo cáo các tháng hành động, cao điểm");
  await lan.taps("Báo cáo kết quả Tháng hành động vì trẻ em");
  lan.sees("Đã gửi: 0/03 đơn vị");
  await lan.taps("Lập dự thảo");
  const children = await textOf(fileOf(app, lan).bytes);
  expect(children).toContain("Kết quả triển khai Tháng hành động vì trẻ em\nnăm 2026");
  expect(children).toContain("Theo báo cáo của 01 đơn vị");
  expect(children).not.toContain("gia đình năm 2026:");
  await lan.says("/tonghop");
  await lan.taps("Báo cáo Tháng cao điểm phòng, chống bạo lực gia đình");
  lan.sees("Đã gửi: 0/03 đơn vị");
  await lan.taps("Lập dự thảo");
  const family = await textOf(fileOf(app, lan).bytes);
  expect(family).toContain(`Kết quả triển khai ${FAMILY}\nnăm 2026`);
  expect(family).toContain("Theo báo cáo của 01 đơn vị");
  expect(family).not.toContain("Tháng hành động vì trẻ em");
});

test("a march in March is none of the drive in June: who reports it, takes it and compiles is told", async () => {
  const { app, lan, mai } = await inCommune("2026-07-14T09:00:00+07:00");
  await using _ = app;
  const tellsOf = async (day: string, count: string) => {
    await mai.says("/baocao");
    await mai.taps("2");
    await mai.taps("Đã hoàn thành");
    await mai.says(day);
    await mai.says(count);
    await mai.says("Hội Phụ nữ ra quân tại các thôn, hội viên tham gia đông đủ.");
    await mai.taps("Bỏ qua");
    await mai.taps("Không có");
  };
  await tellsOf("20/3/2026", "4 buổi");
  mai.sees(`Ngày hoạt động nằm ngoài ${FAMILY} (từ ngày 15/6/2026 đến ngày 15/7/2026)`);
  await mai.taps("Gửi báo cáo");
  await tellsOf("10/7/2026", "6 buổi");
  mai.doesNotSee("Ngày hoạt động nằm ngoài");
  await mai.taps("Gửi báo cáo");

  await mai.says("/nopbaocao");
  await mai.taps("1");
  mai.sees("• Số buổi: 06 buổi");
  mai.sees("Không tính 01 báo cáo có hoạt động ngoài kỳ này: số 0001.");

  await lan.says("/tiepnhan");
  lan.sees(`ngày hoạt động nằm ngoài ${FAMILY}`);
  await lan.says("/tonghop");
  await lan.taps("Báo cáo Tháng cao điểm phòng, chống bạo lực gia đình");
  lan.sees("• Hoạt động ngoài thời gian của tháng, không tính: 01 báo cáo");
  await lan.taps("Ngoài thời gian của tháng (01)");
  lan.sees("• 0001 · Hội Phụ nữ · Ra quân phòng, chống bạo lực gia đình");
});

test("whoever asks for a month by its name is answered for that month", async () => {
  const { app, lan, hoa, mai } = await inCommune("2026-06-18T09:00:00+07:00");
  await using _ = app;
  await tells(hoa, CHILDREN);
  await hoa.taps("Gửi báo cáo");
  await tells(mai, FAMILY);
  await mai.taps("Gửi báo cáo");
  await lan.says("tháng hành động vì trẻ em đến đâu rồi");
  lan.sees("Câu hỏi: tình hình thực hiện nhiệm vụ; A.2 Diễn đàn trẻ em");
  await lan.taps(CHILDREN);
  lan.sees(/Tháng hành động vì trẻ em \([\s\S]*Tổ chức diễn đàn/);
  await lan.says("đơn vị nào chưa triển khai tháng cao điểm phòng, chống bạo lực gia đình");
  lan.sees("B.1 Ra quân phòng, chống bạo lực gia đình");
  lan.sees("• Hội Phụ nữ");
  await lan.says("bao nhiêu buổi trong tháng trẻ em");
  // What counts for the month, as its own report has it; not all that was done in its days.
  lan.sees("trong Tháng hành động vì trẻ em (từ ngày 01/6/2026 đến ngày 30/6/2026)");
  lan.sees("02 buổi");
  await lan.says("bao nhiêu buổi trong tháng cao điểm phòng chống bạo lực gia đình");
  lan.sees(
    "trong Tháng cao điểm phòng, chống bạo lực gia đình (từ ngày 15/6/2026 đến ngày 15/7/2026)",
  );
  // Days that nobody called so are told as days.
  await lan.says("bao nhiêu buổi từ 01/6 đến 17/6");
  lan.sees("từ ngày 01/6/2026 đến ngày 17/6/2026");
  lan.doesNotSee("Tháng");
});

test("what was marked and pressed while plans had one month belongs to that month", async () => {
  const app = await startApp({ office: ["Lan"] });
  await using _ = app;
  app.clock.set("2024-11-21T08:00:00+07:00");
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  await givePlaces(app, "loc-binh-2024", [{ person: hoa, unit: "06562" }]);
  for (const person of [lan, hoa]) await person.starts();
  // As an earlier version wrote it.
  await inDatabase(app, async (tx) => {
    const person = await tx.person.findUniqueOrThrow({
      where: { telegramId: String(hoa.id) },
    });
    const now = app.clock.now();
    const answers = {
      ...{ duty: "IV.12.3", status: "completed", actionMonth: true },
      ...{
        period: { from: "2024-11-20", to: "2024-11-20" },
        result: "Đã tổ chức.",
        obstacle: null,
      },
    };
    const owner = { planId: "loc-binh-2024", unit: "06562", holderId: person.id };
    const draft = await startDraft(tx, { ...owner, answers: {} }, now);
    await tx.draft.update({ where: { id: draft.id }, data: { answers } });
    const kept = await tx.draft.findUniqueOrThrow({ where: { id: draft.id } });
    const read = { ...draft, answers: readAnswers(kept.answers) };
    await submitDraft(tx, read, "loc-binh-2024", person, now);
  });
  await hoa.says("/lichsu");
  await hoa.taps("1");
  hoa.sees("Tính vào Tháng hành động");
  await lan.presses(lan.lastMessage(), "ma");
  lan.sees(/Tháng hành động \([\s\S]*Hoạt động đã báo cáo: 01/);
});
