import { expect, test } from "vitest";
import type { ScheduleFacts } from "../../src/schedule/facts.ts";
import { due, facts, granted, known, person, TAM_GIA, TU_DOAN, written } from "./support.ts";

const VINH = `p-${TU_DOAN}`;
const asked = (day: string, deadline = "6T-2024") => ({ personId: VINH, deadline, day });

/** What Vinh hears of the half-year's report: "12T2…" as "rung day". */
function heard(changes: Partial<ScheduleFacts>, first = "2024-06-03", last = "2024-06-14") {
  return due(facts(changes), first, last).flatMap((notice) =>
    notice.to.kind === "person" && notice.to.personId === VINH
      ? [`${"rung" in notice ? notice.rung : "snoozed"} ${written(notice.notBefore).slice(5)}`]
      : [],
  );
}

const LADDER = [
  "truoc-5 06-07 08:00",
  "truoc-2 06-12 08:00",
  "ngay-cuoi 06-14 08:00",
  "chieu-cuoi 06-14 14:00",
];

test("the person is reminded on the asked day, at the ladder's hour", () => {
  expect(heard({})).toEqual(LADDER);
  expect(heard({ snoozes: [asked("2024-06-10")] })).toEqual([
    "snoozed 06-10 08:00",
    ...LADDER.slice(1),
  ]);
});

test("until then the rungs in between are silent for that person only", () => {
  const people = new Map([[TU_DOAN, [person(VINH), person("nga", "deputy")]]]);
  const some = { people, snoozes: [asked("2024-06-13")] };
  expect(heard(some, "2024-06-10")).toEqual(["snoozed 06-13 08:00", ...LADDER.slice(2)]);
  const nga = due(facts(some), "2024-06-12").filter(
    ({ to }) => to.kind === "person" && to.personId === "nga",
  );
  expect(nga).toHaveLength(1);
});

test("a day on which a rung speaks anyway needs no second reminder", () => {
  expect(heard({ snoozes: [asked("2024-06-12")] }, "2024-06-10")).toEqual(LADDER.slice(1));
});

test("never past the last working day, and no rung of that day is left out", () => {
  for (const day of ["2024-06-14", "2024-06-17", "2024-07-30"]) {
    expect(heard({ snoozes: [asked(day)] }, "2024-06-10")).toEqual(LADDER.slice(2));
  }
});

test("a day off gives way to the next working day", () => {
  const snoozes = [asked("2024-06-08")];
  expect(heard({ snoozes }, "2024-06-08")).toEqual(["snoozed 06-10 08:00", ...LADDER.slice(1)]);
});

test("by the unit's own time, once it reported no more, and not in another unit or deadline", () => {
  const extensions = [granted(TU_DOAN, "2024-06-29")];
  const snoozes = [asked("2024-06-17")];
  const deadlines = known("6T-2024", { extensions });
  expect(heard({ deadlines, snoozes }, "2024-06-15", "2024-06-19")).toEqual([
    "snoozed 06-17 08:00",
  ]);
  const reports = [{ unit: TU_DOAN, nil: false, submittedAt: new Date("2024-06-09") }];
  expect(
    heard({ deadlines: known("6T-2024", { reports }), snoozes: [asked("2024-06-10")] }),
  ).toEqual([]);
  expect(heard({ snoozes: [asked("2024-06-13", "NAM-2024")] }, "2024-06-12", "2024-06-13")).toEqual(
    ["truoc-2 06-12 08:00", "snoozed 06-13 08:00"],
  );
  const people = new Map([[TAM_GIA, [person(VINH, "leader")]]]);
  expect(heard({ people, snoozes: [asked("2024-06-10")] })).toEqual([]);
});
