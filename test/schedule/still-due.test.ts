import { expect, test } from "vitest";
import type { ScheduleFacts } from "../../src/schedule/facts.ts";
import type { Notice } from "../../src/schedule/notice.ts";
import { speakingTimeOf, whyNotDue } from "../../src/schedule/still-due.ts";
import {
  at,
  calendar,
  due,
  facts,
  granted,
  known,
  ofKind,
  person,
  plan,
  TINH_BAC,
  TU_DOAN,
  written,
} from "./support.ts";

const first = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error("There is one");
  return one;
};
const why = (notice: Notice, changes: Partial<ScheduleFacts>, now = notice.notBefore) =>
  whyNotDue(notice, plan, calendar, facts(changes), now);
const reminder = first(
  ofKind(due(facts(), "2024-06-12"), "deadline-reminder").filter(({ unit }) => unit === TU_DOAN),
);
const sixMonths = (some: Parameters<typeof known>[1]) => ({ deadlines: known("6T-2024", some) });

test("a reminder is withdrawn when its reason is gone", () => {
  expect(why(reminder, {})).toBeNull();
  const reports = [{ unit: TU_DOAN, nil: true, submittedAt: at("2024-06-12", "08:10") }];
  expect(why(reminder, sixMonths({ reports }))).toBe("met");
  const paper = {
    signedOn: "2024-06-11",
    arrivedOn: null,
    claimedAt: at("2024-06-12"),
    settledAt: null,
  };
  const papers = [{ unit: TU_DOAN, state: "claimed" as const, ...paper }];
  expect(why(reminder, sixMonths({ papers }))).toBe("claimed");
  expect(why(reminder, sixMonths({ extensions: [granted(TU_DOAN, "2024-06-22")] }))).toBe("moved");
  expect(why(reminder, { people: new Map([[TU_DOAN, [person("other")]]]) })).toBe(
    "other-recipient",
  );
  const blocked = new Map([[TU_DOAN, [person(`p-${TU_DOAN}`, "principal", false)]]]);
  expect(why(reminder, { people: blocked })).toBe("other-recipient");
  const snoozes = [{ personId: `p-${TU_DOAN}`, deadline: "6T-2024", day: "2024-06-13" }];
  expect(why(reminder, { snoozes })).toBe("snoozed");
});

test("a report that came while the clock was ahead counts after it was set back", () => {
  const reports = [{ unit: TU_DOAN, nil: false, submittedAt: at("2024-09-01") }];
  expect(why(reminder, sixMonths({ reports }))).toBe("met");
});

test("what concerned a unit that is closed by now", () => {
  const [notice] = ofKind(due(facts(), "2024-11-29"), "milestone").filter(
    ({ unit }) => unit === TINH_BAC,
  );
  expect(notice && why(notice, {})).toBeNull();
  expect(notice && why(notice, {}, at("2024-12-02", "08:00"))).toBe("unit-gone");
});

test("what another plan decided is not this one's business", () => {
  const other = { ...reminder, key: reminder.key.replace(plan.id, "other") };
  expect(why(other, {})).toBe("plan-changed");
  expect(why({ ...reminder, rung: "gone" }, {})).toBe("plan-changed");
});

test("lists of the office: to its members, while there is something to list", () => {
  const list = first(ofKind(due(facts(), "2024-06-17"), "overdue-list"));
  expect(why(list, {})).toBeNull();
  expect(why(list, { office: [{ personId: "hoa", reachable: false }] })).toBe("other-recipient");
  const reports = plan.units.map(({ code }) => ({
    ...{ unit: code, nil: false, submittedAt: at("2024-06-16") },
  }));
  expect(why(list, sixMonths({ reports }))).toBe("met");
  const post = first(ofKind(due(facts(), "2024-06-14"), "weekly-post"));
  expect(why(post, { hasGroup: false })).toBe("no-group");
  const lost = [at("2024-06-12", "08:30")];
  const doubts = [at("2024-06-12", "08:02")];
  const uncertain = first(ofKind(due(facts({ doubts }), "2024-06-12"), "uncertain-list"));
  expect(why(uncertain, { doubts })).toBeNull();
  expect(why(uncertain, {})).toBe("settled");
  const unreachable = first(ofKind(due(facts({ lost }), "2024-06-12"), "unreachable-list"));
  expect(why(unreachable, { lost })).toBeNull();
  expect(why(unreachable, { lost: [] })).toBe("settled");
});

test("something late waits for working hours", () => {
  const time = (day: string, hour: string) => {
    const found = speakingTimeOf(reminder, { plan, calendar, facts: facts() }, at(day, hour));
    return found && written(found);
  };
  expect(time("2024-06-12", "08:03")).toBe("2024-06-12 08:03");
  expect(time("2024-06-12", "06:00")).toBe("2024-06-12 08:00");
  expect(time("2024-06-12", "11:30")).toBe("2024-06-12 13:30");
  expect(time("2024-06-14", "17:00")).toBe("2024-06-17 08:00");
  expect(time("2024-05-04", "09:00")).toBe("2024-05-04 09:00");
  expect(time("2024-12-31", "18:00")).toBe("2025-01-02 08:00");
  expect(time("2026-12-31", "18:00")).toBeNull();
});
