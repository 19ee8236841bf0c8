import { describe, expect, test } from "vitest";
import { createCalendar } from "../../src/plan/calendar.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { messagesIn, noticesDue, upcomingIn } from "../../src/schedule/due.ts";
import { atOnce } from "../../src/slices.ts";
import {
  at,
  calendar,
  due,
  facts,
  factsOf,
  granted,
  known,
  ofKind,
  plan,
  TINH_BAC,
  TU_DOAN,
  timesOf,
  written,
} from "./support.ts";

const reporting = plan.units.filter(({ reports }) => reports).map(({ code }) => code);
const sent = (units: readonly string[], day: string) =>
  units.map((unit) => ({ unit, nil: false, submittedAt: at(day) }));
const days = (notices: readonly { readonly notBefore: Date }[]) => [
  ...new Set(notices.map(({ notBefore }) => written(notBefore).slice(0, 10))),
];

describe("the list of overdue units", () => {
  const lists = (...args: Parameters<typeof due>) =>
    ofKind(due(...args), "overdue-list").filter(({ deadline }) => deadline === "6T-2024");

  test("each of the office gets one a working day until the last rung, then one a week", () => {
    const all = lists(facts(), "2024-06-01", "2024-07-10");
    expect(days(all)).toEqual([
      ...["2024-06-17", "2024-06-18", "2024-06-19", "2024-06-20", "2024-06-21"],
      ...["2024-06-24", "2024-06-25", "2024-07-01", "2024-07-08"],
    ]);
    expect(all).toHaveLength(9 * 2);
    expect(timesOf(all).at(0)).toBe("overdue-list: 2024-06-17 08:30 – 2024-06-18 08:30");
    expect(timesOf(all).at(-1)).toBe("overdue-list: 2024-07-08 08:30 – 2024-07-11 08:30");
  });

  test("none when nobody is overdue", () => {
    const reports = sent(reporting, "2024-06-10");
    expect(
      lists(facts({ deadlines: known("6T-2024", { reports }) }), "2024-06-15", "2024-07-10"),
    ).toEqual([]);
  });

  test("daily again while the reminders of a unit with an extension go on", () => {
    const deadlines = known("6T-2024", {
      reports: sent(
        reporting.filter((unit) => unit !== TU_DOAN),
        "2024-06-10",
      ),
      extensions: [granted(TU_DOAN, "2024-07-01")],
    });
    expect(days(lists(facts({ deadlines }), "2024-06-15", "2024-07-16"))).toEqual([
      ...["2024-07-01", "2024-07-02", "2024-07-03", "2024-07-04", "2024-07-05"],
      ...["2024-07-08", "2024-07-09", "2024-07-15"],
    ]);
  });

  test("the first working day of a week with a holiday on Monday", () => {
    expect(days(lists(facts(), "2024-08-31", "2024-09-07"))).toEqual(["2024-09-04"]);
  });
});

describe("weekly progress", () => {
  const posts = (...args: Parameters<typeof due>) =>
    ofKind(due(...args), "weekly-post").map(({ week, notBefore }) => [week, written(notBefore)]);

  test("on Friday; before Tết on the working day before", () => {
    expect(posts(facts(), "2024-01-29", "2024-02-18")).toEqual([
      ["2024-02-02", "2024-02-02 15:30"],
      ["2024-02-09", "2024-02-07 15:30"],
      ["2024-02-16", "2024-02-16 15:30"],
    ]);
  });

  test("not in a week in which nobody works, and not without a group", () => {
    const other = loadPlan("test/fixtures/plans/xa-na-duong-2026.yaml");
    const some = factsOf(other);
    const weekly = (settings = some.settings) =>
      ofKind(
        noticesDue(other, calendar, { ...some, settings }, at("2026-02-01"), at("2026-03-03")),
        "weekly-post",
      ).map(({ week, notBefore }) => [week, written(notBefore)]);
    // Tết takes the whole week from 16/02/2026.
    expect(weekly()).toEqual([
      ["2026-02-02", "2026-02-02 08:00"],
      ["2026-02-09", "2026-02-09 08:00"],
      ["2026-02-23", "2026-02-23 08:00"],
      ["2026-03-02", "2026-03-02 08:00"],
    ]);
    const friday = { ...some.settings, weeklyPost: { weekday: 5 as const, at: "15:30" } };
    expect(weekly(friday).map(([week]) => week)).toEqual([
      "2026-02-06",
      "2026-02-13",
      "2026-02-27",
    ]);
    expect(posts(facts({ hasGroup: false }), "2024-03-01", "2024-03-31")).toEqual([]);
  });

  test("on Monday, which is a day off, it comes on Friday before", () => {
    const settings = {
      ...facts().settings,
      weeklyPost: { weekday: 1 as const, at: "08:00" },
    };
    expect(posts(facts({ settings }), "2024-08-26", "2024-09-10")).toEqual([
      ["2024-08-26", "2024-08-26 08:00"],
      ["2024-09-02", "2024-08-30 08:00"],
      ["2024-09-09", "2024-09-09 08:00"],
    ]);
  });

  test("once a week, also when the office moves it within the week", () => {
    const settings = { ...facts().settings, weeklyPost: { weekday: 2 as const, at: "08:00" } };
    const [friday, tuesday] = [facts(), facts({ settings })].map((some) =>
      ofKind(due(some, "2024-03-04", "2024-03-10"), "weekly-post").map(({ key }) => key),
    );
    expect(friday).toEqual(tuesday);
  });
});

describe("out of reach", () => {
  const told = (lost: readonly Date[], first: string, last = first) =>
    ofKind(due(facts({ lost }), first, last), "unreachable-list").map(({ since, until, to }) => [
      written(since),
      written(until),
      to.kind === "person" ? to.personId : null,
    ]);

  test("at the next full hour of work, all in one message to each of the office", () => {
    const lost = [at("2024-06-12", "08:02"), at("2024-06-12", "08:41"), at("2024-06-12", "09:00")];
    expect(told(lost, "2024-06-12")).toEqual([
      ["2024-06-12 08:00", "2024-06-12 09:00", "hoa"],
      ["2024-06-12 08:00", "2024-06-12 09:00", "lan"],
    ]);
  });

  test("what happens on a weekend is told when work begins again", () => {
    expect(told([at("2024-06-15", "22:00")], "2024-06-14", "2024-06-18")[0]).toEqual([
      "2024-06-14 16:00",
      "2024-06-17 08:00",
      "hoa",
    ]);
  });

  test("messages that may not have arrived, in the same way", () => {
    const doubts = [at("2024-06-12", "08:02"), at("2024-06-15", "22:00")];
    const lists = ofKind(due(facts({ doubts }), "2024-06-12", "2024-06-18"), "uncertain-list");
    expect(
      lists.map(({ until, to }) => [written(until), to.kind === "person" && to.personId]),
    ).toEqual([
      ["2024-06-12 09:00", "hoa"],
      ["2024-06-12 09:00", "lan"],
      ["2024-06-17 08:00", "hoa"],
      ["2024-06-17 08:00", "lan"],
    ]);
  });
});

describe("a year that the calendar lacks", () => {
  const short = createCalendar({
    ...calendar,
    years: calendar.years.filter(({ year }) => year === 2024),
  });
  const extended = facts({
    deadlines: known("NAM-2024", { extensions: [granted(TU_DOAN, "2024-12-30")] }),
  });
  const until = (last: string) =>
    noticesDue(plan, short, extended, at("2024-11-01"), at(last, "23:59"));

  test("is told to the office once a day while it matters; everything else goes on", () => {
    const all = until("2025-03-31");
    const missing = ofKind(all, "calendar-missing");
    expect(new Set(missing.map(({ year }) => year))).toEqual(new Set([2025]));
    expect(days(missing)[0]).toBe("2024-12-02");
    expect(days(missing)).toHaveLength(missing.length / 2);
    const own = all.filter((one) => "unit" in one && one.unit === TU_DOAN && "rung" in one);
    expect(ofKind(own, "deadline-reminder").map(({ rung }) => rung)).toEqual([
      ...["truoc-10", "truoc-5", "truoc-2", "ngay-cuoi", "chieu-cuoi"],
    ]);
    expect(ofKind(own, "deadline-overdue").map(({ rung }) => rung)).toEqual(["qua-han-1"]);
  });

  test("is told on a weekday of that year too, since nobody knows its days off", () => {
    const told = days(ofKind(until("2025-03-31"), "calendar-missing"));
    expect(told).toContain("2025-01-03");
    expect(told).not.toContain("2025-01-04");
    expect(told.every((day) => day < "2025-02-15")).toBe(true);
  });

  test("is asked for no more by a deadline that the office closed", () => {
    const closed = facts({ closed: new Set(plan.deadlines.map(({ code }) => code)) });
    const all = noticesDue(plan, short, closed, at("2024-11-01"), at("2024-12-30", "23:59"));
    expect(ofKind(all, "calendar-missing")).toEqual([]);
  });
});

test("Tĩnh Bắc's last days: what is upcoming next, soonest first", () => {
  const after = at("2024-11-28", "17:00");
  const next = atOnce(upcomingIn({ plan, calendar, facts: facts() }, after, 1));
  expect(new Set(next.map(({ notBefore }) => written(notBefore)))).toEqual(
    new Set(["2024-11-29 08:00"]),
  );
  expect(next.some((one) => "unit" in one && one.unit === TINH_BAC)).toBe(true);
  expect(atOnce(upcomingIn({ plan, calendar, facts: facts() }, at("2026-01-01"), 5))).toEqual([]);
});

test("what is due is worked out in pieces, between which others are answered", () => {
  const work = messagesIn(
    { plan, calendar, facts: facts() },
    { from: at("2024-06-01"), to: at("2024-07-01") },
  );
  let pieces = 0;
  let step = work.next();
  for (; !step.done; step = work.next()) pieces += 1;
  // Once for each kind of notice, for what is due and for what goes along with it.
  expect(pieces).toBeGreaterThan(20);
  expect(step.value).not.toEqual([]);
});
