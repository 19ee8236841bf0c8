import { expect, test } from "vitest";
import { closedIn } from "../../src/deadlines/closing.ts";
import { noticesDue } from "../../src/schedule/due.ts";
import type { ScheduleFacts } from "../../src/schedule/facts.ts";
import type { Notice } from "../../src/schedule/notice.ts";
import { whyNotDue } from "../../src/schedule/still-due.ts";
import { at, calendar, due, facts, known, ofKind, plan, TU_DOAN } from "./support.ts";

const SIX = "6T-2024";
const SUMMARY = "THD-TONG-KET";
const closing = (...codes: string[]): Partial<ScheduleFacts> => ({ closed: new Set(codes) });

/** What is said of one occasion in a year. */
const about = (code: string, changes: Partial<ScheduleFacts>) =>
  due(facts(changes), "2024-01-01", "2025-03-31").filter(
    (notice) =>
      ("deadline" in notice && notice.deadline === code) ||
      ("milestone" in notice && notice.milestone === code),
  );

const EVERYTHING: Partial<ScheduleFacts> = {
  snoozes: [{ personId: `p-${TU_DOAN}`, deadline: SIX, day: "2024-06-11" }],
};

test("nothing is said of a closed occasion, and all as before of the others", () => {
  const open = about(SIX, EVERYTHING);
  expect(new Set(open.map(({ kind }) => kind))).toEqual(
    new Set(["deadline-reminder", "deadline-overdue", "deadline-snoozed", "overdue-list"]),
  );
  expect(about(SIX, { ...EVERYTHING, ...closing(SIX) })).toEqual([]);
  expect(about("NAM-2024", closing(SIX))).toEqual(about("NAM-2024", {}));
  expect(about(SUMMARY, {}).length).toBeGreaterThan(0);
  expect(about(SUMMARY, closing(SUMMARY))).toEqual([]);
});

test("what was planned before is withdrawn, but for what the office urges by hand", () => {
  const closed = facts({ ...EVERYTHING, ...closing(SIX) });
  const now = at("2024-06-17", "08:30");
  const why = about(SIX, EVERYTHING).map((notice) =>
    whyNotDue(notice, plan, calendar, closed, now),
  );
  expect(new Set(why)).toEqual(new Set(["closed"]));
  const nudge: Notice = {
    ...{ key: `${plan.id}:nudge:n:${TU_DOAN}:p-${TU_DOAN}`, nudge: "n" },
    kind: "nudge",
    ...{ deadline: SIX, unit: TU_DOAN, last: "2024-06-14", day: "2024-06-17" },
    to: { kind: "person", personId: `p-${TU_DOAN}` },
    ...{ notBefore: now, notAfter: now },
  };
  expect(whyNotDue(nudge, plan, calendar, closed, now)).toBeNull();
});

test("papers and returned reports of a closed occasion are asked for no more", () => {
  const papers = [
    {
      ...{ unit: TU_DOAN, state: "claimed" as const, signedOn: "2024-06-12", arrivedOn: null },
      ...{ claimedAt: at("2024-06-12", "09:00"), settledAt: null },
    },
  ];
  const returned = [
    { about: "periodic" as const, report: "r", unit: TU_DOAN, occasion: SIX },
    { about: "task" as const, report: "t", unit: TU_DOAN, occasion: null },
  ].map((one) => ({ ...one, lapsesAt: at("2024-06-20") }));
  const some = { deadlines: known(SIX, { papers }), returned };
  const said = (changes: Partial<ScheduleFacts>) => {
    const all = noticesDue(
      plan,
      calendar,
      facts({ ...some, ...changes }),
      at("2024-06-01"),
      at("2024-07-31"),
    );
    return {
      claims: ofKind(all, "claims-list").length > 0,
      returned: new Set(ofKind(all, "return-due").map(({ report }) => report)),
    };
  };
  expect(said({})).toEqual({ claims: true, returned: new Set(["r", "t"]) });
  expect(said(closing(SIX))).toEqual({ claims: false, returned: new Set(["t"]) });
});

test("of steps of one occasion the last one counts", () => {
  const step = (occasion: string, deed: "closed" | "reopened", day: string) => ({
    ...{ occasion, deed, at: at(day), by: "Lan" },
  });
  const closed = closedIn([
    step(SIX, "closed", "2024-06-20"),
    step("NAM-2024", "closed", "2024-06-20"),
    step(SIX, "reopened", "2024-06-21"),
  ]);
  expect([...closed.keys()]).toEqual(["NAM-2024"]);
});
