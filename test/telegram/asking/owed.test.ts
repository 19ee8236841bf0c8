import { expect, test } from "vitest";
import { readOwing } from "../../../src/deadlines/store/owing.ts";
import type { Day } from "../../../src/plan/model.ts";
import { currentUnit, reportingUnits } from "../../../src/plan/units.ts";
import { readOwedBeside } from "../../../src/progress/store/owed-beside.ts";
import { readMatters, readThings } from "../../../src/progress/store/things.ts";
import { submitPeriodic } from "../../../src/reports/store/periodic-changes.ts";
import { startPeriodicDraft } from "../../../src/reports/store/periodic-drafts.ts";
import type { Actor } from "../../support/actors.ts";
import {
  type AnyApp,
  claimed,
  inDatabase,
  PLAN,
  personIdOf,
  SIX,
  TAM_GIA,
  TU_DOAN,
} from "../notices/support.ts";
import { inJune, returned } from "./support.ts";

const QUESTION = "Đơn vị tôi còn thiếu báo cáo gì?";

test.each(["toàn huyện có bao nhiêu người dự", "còn bao nhiêu xã chưa nộp báo cáo 6 tháng"])(
  "who asks for more than the own unit is not answered with it: “%s”",
  async (question) => {
    const { app, hoa } = await inJune();
    await using _ = app;
    await hoa.says(question);
    hoa.sees("Số liệu của các đơn vị khác do cơ quan thường trực theo dõi.");
    await hoa.taps("Hỏi về đơn vị của mình");
    hoa.sees("UBND xã Tú Đoạn");
  },
);

test("an answer says of a paper on its way what /chuabaocao says of it", async () => {
  const { app, lan, ba } = await inJune();
  await using _ = app;
  await claimed(app, ba, TAM_GIA, SIX);
  await lan.says("xã Tam Gia đã gửi báo cáo 6 tháng chưa");
  lan.sees("báo đã gửi bản giấy, chờ xác nhận");
});

test("what is missing names the periodic report, what was returned and the paper, as they are owed", async () => {
  const { app, lan, hoa, ba } = await inJune();
  await using _ = app;
  app.clock.set("2024-06-12T09:00:00+07:00");
  await hoa.says(QUESTION);
  hoa.sees("Báo cáo đến kỳ chưa gửi:");
  hoa.sees("• Báo cáo 06 tháng đầu năm 2024: chưa gửi, hạn cuối hết ngày 14/6/2024.");
  hoa.doesNotSee("Báo cáo năm 2024");

  app.clock.set("2024-06-20T09:00:00+07:00");
  await hoa.says(QUESTION);
  hoa.sees("• Báo cáo 06 tháng đầu năm 2024: chưa gửi, quá hạn 06 ngày.");
  hoa.sees("• Báo cáo năm 2024: chưa gửi, hạn cuối hết ngày 14/12/2024.");
  await hoa.taps("Hạn và mốc");
  hoa.sees("Báo cáo 06 tháng đầu năm 2024");

  // It is sent, without its paper; and the office returns one of its reports of a duty.
  await sentForTheHalfYear(app, hoa);
  await returned(app, lan, "task", TU_DOAN, "2024-06-25");
  await hoa.says(QUESTION);
  hoa.doesNotSee("Báo cáo 06 tháng đầu năm 2024: chưa gửi");
  hoa.sees("Việc khác còn nợ:");
  hoa.sees("• Báo cáo 06 tháng đầu năm 2024: đã gửi qua bot, chưa có bản giấy");
  hoa.sees(/• IV\.12\.\d .*hạn gửi lại: hết .*24\/6\/2024/);

  // The periodic report is returned as well, and not corrected in its time: it is told once.
  await returned(app, lan, "periodic", TU_DOAN, "2024-06-22");
  app.clock.set("2024-06-24T09:00:00+07:00");
  await app.tick("2024-06-24T09:00:00+07:00");
  await hoa.says(QUESTION);
  hoa.sees("• Báo cáo 06 tháng đầu năm 2024: đã gửi, bị trả lại, quá hạn gửi lại.");
  hoa.doesNotSee("Báo cáo 06 tháng đầu năm 2024, hạn gửi lại");

  // The office asks the same of another unit, and reads of that one.
  await lan.says("Tam Gia còn thiếu báo cáo gì");
  lan.sees("• Báo cáo 06 tháng đầu năm 2024: chưa gửi, quá hạn 10 ngày.");
  expect(ba.lastMessage().text).not.toContain("quá hạn 10 ngày");
});

test("a question about certain duties is answered with these alone", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await hoa.says("tình hình IV.12.3 của xã mình");
  hoa.sees("IV.12.3");
  hoa.doesNotSee("Báo cáo 06 tháng đầu năm 2024");
});

test.each(["2024-06-12", "2024-06-20", "2024-11-13", "2024-12-12", "2024-12-18"])(
  "on %s every unit is told to owe what the office would urge it about",
  async (today) => {
    const { app, lan, hoa, ba } = await inJune();
    await using _ = app;
    await sentForTheHalfYear(app, hoa);
    await claimed(app, ba, TAM_GIA, SIX);
    await returned(app, lan, "periodic", TU_DOAN, "2024-06-25");
    await returned(app, lan, "task", TAM_GIA, "2024-06-25");
    const at = new Date(`${today}T09:00:00+07:00`);
    app.clock.set(at.toISOString());
    await app.tick(at.toISOString());
    const about = { plan: PLAN, today, at };
    const told = await inDatabase(app, async (read) => {
      const all = new Map<string, Set<string>>();
      for (const unit of reportingUnits(PLAN, today)) {
        const { deadlines, things } = await readOwedBeside(read, about, unit);
        const named = [
          ...deadlines.map(({ deadline, state }) => `${deadline.code} of ${state.unit.code}`),
          ...things.map((thing) => nameOf(thing)),
        ];
        all.set(unit.code, new Set(named));
      }
      return all;
    });
    const urged = await inDatabase(app, async (read) => {
      const all = new Map(reportingUnits(PLAN, today).map(({ code }) => [code, new Set<string>()]));
      const owing = await readOwing(read, PLAN, at);
      for (const { matter } of await readMatters(read, about)) {
        if (matter.kind === "duties") continue;
        if (matter.kind === "deadline") {
          for (const { unit } of owing.find((one) => one.standing.deadline.code === matter.code)
            ?.owing ?? [])
            all.get(heirOf(unit.code, today))?.add(`${matter.code} of ${unit.code}`);
          continue;
        }
        for (const { unit, things } of await readThings(read, about, matter))
          for (const thing of things) all.get(unit.code)?.add(nameOf(thing));
      }
      return all;
    });
    for (const [unit, some] of told)
      expect([unit, [...some].sort()]).toEqual([unit, [...(urged.get(unit) ?? [])].sort()]);
  },
);

/** Whoever answers for a unit that is closed. */
function heirOf(code: string, today: Day): string {
  return currentUnit(PLAN, code, today)?.code ?? code;
}

type Owed = Awaited<ReturnType<typeof readThings>>[number]["things"][number];

function nameOf(thing: Owed): string {
  switch (thing.kind) {
    case "paper":
      return `paper ${thing.deadline.code}, ${thing.paper}`;
    case "milestone":
      return `milestone ${thing.milestone.code}`;
    case "returned":
      return `returned ${thing.report}`;
    case "duty":
      return `duty ${thing.duty.code}`;
  }
}

async function sentForTheHalfYear(app: AnyApp, by: Actor) {
  const [holderId, now] = [await personIdOf(app, by), app.clock.now()];
  await inDatabase(app, async (tx) => {
    const of = { planId: PLAN.id, unit: TU_DOAN, holderId };
    const draft = await startPeriodicDraft(tx, { ...of, subject: SIX, answers: {} }, now);
    const sums = { reports: 0, nil: 0, areas: [] };
    await submitPeriodic(tx, draft, sums, { planId: PLAN.id, personId: holderId, now });
  });
}
