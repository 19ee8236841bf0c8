import { describe, expect, test } from "vitest";
import { noticesDue } from "../../src/schedule/due.ts";
import { ledgerOf } from "../../src/schedule/store/board.ts";
import { readScheduleFacts } from "../../src/schedule/store/facts.ts";
import { cancelNotice } from "../../src/schedule/store/ledger.ts";
import { ledger, report, story, within } from "./story.ts";
import { at, calendar, plan, TU_DOAN } from "./support.ts";

const HEAD = "Nhắc hạn: Báo cáo 06 tháng đầu năm 2024";

test("a reminder comes at its hour, once, however often the clock ticks and the bot starts", async () => {
  await using app = await story();
  await app.tick(at("2024-06-07", "07:59"));
  app.vinh.doesNotSee(HEAD);
  await app.tick(at("2024-06-07", "08:00"));
  for (const minute of ["00", "01", "02"]) await app.tick(at("2024-06-07", `08:${minute}`));
  await app.restart();
  expect(await ledger(app)).toEqual(["truoc-5 Nga sent", "truoc-5 Vinh sent"]);
  app.vinh.sees(HEAD);
});

test("one who reported is not reminded, and hears no more of it", async () => {
  await using app = await story();
  await report(app, TU_DOAN);
  await app.tick(at("2024-06-07", "08:00"));
  app.nga.sees(HEAD);
  app.vinh.doesNotSee(HEAD);
});

test("the clock is set back: nothing is said twice, and what comes is said in its time", async () => {
  await using app = await story();
  await app.tick(at("2024-06-07", "08:00"));
  await app.tick(at("2024-06-06", "08:00"));
  await app.tick(at("2024-06-07", "08:00"));
  await app.tick(at("2024-06-12", "08:00"));
  const lines = await ledger(app);
  expect(lines.filter((line) => line.endsWith("sent"))).toEqual([
    ...["truoc-2 Nga sent", "truoc-2 Vinh sent", "truoc-5 Nga sent", "truoc-5 Vinh sent"],
  ]);
  const messages = [...app.world.api.people.privateChat(app.vinh.person).messages.values()];
  expect(messages.filter(({ text }) => text?.startsWith(HEAD))).toHaveLength(2);
});

test("the clock leaps ahead by mistake: what expired for it is said when its time does come", async () => {
  await using app = await story();
  await app.tick(at("2025-01-15", "09:00"));
  expect(await ledger(app)).toContain("truoc-2 Vinh expired too-late");
  await app.tick(at("2024-06-12", "07:00"));
  await app.tick(at("2024-06-12", "08:00"));
  expect(await ledger(app)).toContain("truoc-2 Vinh sent");
});

test("the clock is ahead over lunch: what waited for its end is said when the clock is right again", async () => {
  await using app = await story();
  app.world.api.faults.add({ kind: "serverError", methods: ["sendMessage"], times: 1 });
  await app.tick(at("2024-06-12", "08:00"));
  await app.tick(at("2024-06-12", "12:05"));
  expect(await ledger(app)).toContainEqual(expect.stringMatching(/^truoc-2 \w+ planned/));
  await app.tick(at("2024-06-12", "08:10"));
  expect(await ledger(app)).toEqual(
    expect.arrayContaining(["truoc-2 Nga sent", "truoc-2 Vinh sent"]),
  );
});

test("the office cancels one before it is decided, and one that waits", async () => {
  await using app = await story();
  const { lan } = app;
  await within(app, async (database) => {
    const { facts } = await readScheduleFacts(database.read, plan);
    const [from, to] = [at("2024-06-12"), at("2024-06-13")];
    const [notice] = noticesDue(plan, calendar, facts, from, to).filter(
      (one) => "unit" in one && one.unit === TU_DOAN,
    );
    if (!notice) throw new Error("Vinh is reminded on that day");
    const person = await database.read.person.findFirstOrThrow({
      where: { telegramId: String(lan.id) },
    });
    const doer = { byId: person.id, at: app.clock.now() };
    const cancel = () => database.write((tx) => cancelNotice(tx, notice, doer));
    expect([await cancel(), await cancel()]).toEqual([true, false]);
  });
  await app.tick(at("2024-06-12", "08:00"));
  expect(await ledger(app)).toEqual([
    ...["truoc-2 Nga sent", "truoc-2 Vinh withdrawn cancelled"],
    ...["truoc-5 Nga expired too-late", "truoc-5 Vinh expired too-late"],
  ]);
  const period = { from: at("2024-06-12"), to: at("2024-06-13") };
  expect(await within(app, ({ read }) => ledgerOf(read, plan, period))).toEqual([
    ...[
      { kind: "deadline-reminder", subject: "6T-2024", state: "sent", reason: null, count: 1 },
      {
        ...{ kind: "deadline-reminder", subject: "6T-2024" },
        ...{ state: "withdrawn", reason: "cancelled", count: 1 },
      },
    ],
  ]);
});

describe("after the bot was down", () => {
  test("what is still of use is said once, what is pointless expires", async () => {
    await using app = await story();
    const group = app.world.group("Phòng", [app.lan], { bot: "member" });
    await app.lan.in(group).says("/nhom");
    // From Friday morning to Monday.
    await app.tick(at("2024-06-10", "09:00"));
    expect(await ledger(app)).toEqual([
      ...["truoc-5 Nga sent", "truoc-5 Vinh sent", "weekly-post sent"],
    ]);
    app.vinh.sees("Còn 04 ngày làm việc");
    // From before the last reminder until after the deadline.
    await app.tick(at("2024-06-17", "07:45"));
    const lines = await ledger(app);
    expect(lines.filter((line) => line.includes("Vinh"))).toEqual([
      "chieu-cuoi Vinh expired too-late",
      "ngay-cuoi Vinh expired too-late",
      "truoc-2 Vinh expired too-late",
      "truoc-5 Vinh sent",
    ]);
    expect(lines.filter((line) => line.startsWith("weekly-post"))).toHaveLength(2);
  });

  test("at night it waits for the morning; and is withdrawn if the report comes first", async () => {
    await using app = await story();
    await app.tick(at("2024-06-12", "22:00"));
    app.vinh.doesNotSee(HEAD);
    expect((await ledger(app)).filter((line) => line.startsWith("truoc-2"))).toEqual([
      ...["truoc-2 Nga planned", "truoc-2 Vinh planned"],
    ]);
    await report(app, TU_DOAN);
    await app.tick(at("2024-06-13", "07:59"));
    app.nga.doesNotSee(HEAD);
    await app.tick(at("2024-06-13", "08:00"));
    app.nga.sees("Còn 01 ngày làm việc");
    expect((await ledger(app)).filter((line) => line.startsWith("truoc-2"))).toEqual([
      ...["truoc-2 Nga sent", "truoc-2 Vinh withdrawn met"],
    ]);
  });
});
