import { expect, test } from "vitest";
import { openDatabase } from "../../src/database/index.ts";
import { loadCalendar } from "../../src/plan/calendar-file.ts";
import type { Day } from "../../src/plan/model.ts";
import { readStanding } from "../../src/progress/store/standing.ts";
import { readMatters, readThings } from "../../src/progress/store/things.ts";
import { readWeekly } from "../../src/progress/store/weekly.ts";
import { plainText } from "../../src/telegram/html.ts";
import { loadLanguages } from "../../src/telegram/i18n.ts";
import { weeklyCaption } from "../../src/telegram/weekly/caption.ts";
import { matrixOf } from "../../src/telegram/weekly/matrix.ts";
import { pictureOf } from "../../src/telegram/weekly/picture.ts";
import { startApp } from "../support/app.ts";
import { givePlaces } from "../support/places.ts";
import { PLAN, TU_DOAN } from "./notices/support.ts";

/** "07", as it stands in every face. */
const two = (count: number) => (count === 0 ? "0" : String(count).padStart(2, "0"));

/**
 * What is due on a day, worked out from the plan file's own lists and nothing else: a task duty of a unit
 * that exists, and one of the Action Month in its season alone.
 */
function dueOn(day: Day, isSeason: boolean) {
  const bound = PLAN.units
    .filter(({ validFrom }) => (validFrom ?? day) <= day)
    // What the plan gave to a unit that has closed stays to be done: by its successor.
    .filter(({ validTo, successors }) => day <= (validTo ?? day) || successors.length > 0)
    .flatMap(({ code }) =>
      PLAN.duties
        .filter(({ fulfilledBy, units }) => fulfilledBy.kind === "task" && units.includes(code))
        .filter(({ month }) => isSeason || month === null)
        .map((duty) => ({ unit: code, duty: duty.code })),
    );
  const closed = PLAN.units.flatMap(({ code, validTo }) =>
    validTo && validTo < day ? [code] : [],
  );
  return {
    all: bound.length,
    of: (unit: string) => bound.filter((one) => one.unit === unit).length,
    /** Taken over beside the same duty of one's own: owed twice, and named once. */
    takenOver: bound.filter(({ unit }) => closed.includes(unit)).length,
  };
}

test.each([
  // The Action Month is half a year away; and it is the middle of it.
  { at: "2024-06-12T08:05:00+07:00", season: false, next: "06 tháng đầu năm" },
  { at: "2024-12-12T08:05:00+07:00", season: true, next: "năm 2024" },
])("on $at every face counts the same duties as owed", async ({ at, season, next }) => {
  await using app = await startApp({ office: ["Lan"] });
  const day = at.slice(0, 10);
  app.clock.set(`${day}T07:00:00+07:00`);
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN.id, [{ person: hoa, unit: TU_DOAN }]);
  await lan.starts();
  await hoa.starts();
  await hoa.says("/baocao");
  await hoa.tapsIn(hoa.lastMessage(), buttonWith(hoa, "4 · "));
  await hoa.taps("Không phát sinh");
  await hoa.taps("Gửi báo cáo");
  await app.tick(at);

  const due = dueOn(day, season);
  const own = due.of(TU_DOAN);
  const owed = { all: due.all - 1, own: own - 1 };
  expect(owed.own).toBeGreaterThan(3);
  const share = `${Math.round(100 / due.all)}%`;

  // The reminder, the list of duties, and the office's card of the unit.
  const reminder = hoa.lastMessage().text;
  expect(reminder).toContain(next);
  expect(reminder).toContain(`Nhiệm vụ chưa có báo cáo: ${two(owed.own)}/${two(own)}.`);
  await lan.says("/tinhhinh Tú Đoạn");
  lan.sees(`Nhiệm vụ đã báo cáo: 01/${two(own)}`);
  const card = lan.lastMessage().text ?? "";
  expect(card.split("Chưa báo cáo").length - 1).toBe(owed.own);
  expect(card.includes("Chưa đến kỳ")).toBe(!season);

  // The headline.
  await lan.says("/tinhhinh");
  lan.sees(`Nhiệm vụ đã báo cáo: 01/${due.all}`);
  lan.sees(`• Chưa báo cáo: ${owed.all}`);
  lan.sees(share);

  // What the office asks for, and what the unit reads.
  await lan.says("/dondoc");
  await lan.taps("Việc khác còn nợ");
  await lan.tapsIn(lan.lastMessage(), buttonWith(lan, "Nhiệm vụ đến kỳ chưa báo cáo"));
  await lan.taps("Gửi (01 đơn vị)");
  expect((hoa.lastMessage().text ?? "").split("\n• IV.").length - 1).toBe(owed.own);

  // The week's words and pictures, and what can be asked for in sum.
  await using database = await opened(app.config.databaseUrl);
  const now = app.clock.now();
  const { read } = database;
  const about = { plan: PLAN, today: day, at: now };
  const things = await readThings(read, about, { kind: "duties" });
  const standing = await readStanding(read, PLAN, now);
  const beside = standing.beside.flatMap(({ duties }) => duties);
  const inSum = things.flatMap((one) => one.things).length;
  expect(inSum + beside.filter(({ status }) => status === "none").length).toBe(
    owed.all - due.takenOver,
  );
  const matters = await readMatters(read, about);
  expect(matters.find(({ matter }) => matter.kind === "duties")?.units).toBe(things.length);

  const languages = loadLanguages();
  const scene = { plan: PLAN, language: "vi" as const, t: languages.in("vi") };
  const weekly = await readWeekly(read, PLAN, now);
  const calendar = loadCalendar(PLAN.calendarFile);
  const caption = plainText(weeklyCaption({ ...scene, calendar }, weekly));
  expect(caption).toContain(`Nhiệm vụ đã báo cáo: 01/${due.all} (${share})`);
  expect(pictureOf(scene, weekly).tiles[0]?.value).toBe(share);
  const cells = matrixOf(scene, standing).blocks.flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.flat()),
  );
  expect(cells.filter((one) => one === "none")).toHaveLength(owed.all - due.takenOver);
  expect(cells.includes("not-due")).toBe(!season);
});

async function opened(url: string) {
  const database = await openDatabase(url);
  return { read: database.read, [Symbol.asyncDispose]: () => database.close() };
}

type Seeing = { lastMessage(): { readonly reply_markup?: unknown } };

/** The label of the button below the last message that begins so. */
function buttonWith(person: Seeing, begin: string): string {
  const { reply_markup: markup } = person.lastMessage();
  const rows = (markup as { inline_keyboard?: { text: string }[][] } | undefined)?.inline_keyboard;
  return rows?.flat().find(({ text }) => text.includes(begin))?.text ?? begin;
}
