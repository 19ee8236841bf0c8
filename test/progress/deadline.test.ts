import { expect, test } from "vitest";
import type { Deadline } from "../../src/plan/model.ts";
import { deadlineStandingOf } from "../../src/progress/deadline.ts";
import { at, plan, TAM_GIA, TINH_BAC, TU_DOAN } from "./plan-2024.ts";

const [halfYear, year] = plan.deadlines as [Deadline, Deadline];
const sent = (unit: string, submittedAt: Date) => ({ unit, submittedAt });
const kindOf = (standing: ReturnType<typeof deadlineStandingOf>, code: string) =>
  standing.states.find(({ unit }) => unit.code === code)?.kind;

test("on time until the 14th has ended", () => {
  const reports = [
    sent(TU_DOAN, at("2024-06-14", "23:59")),
    sent(TAM_GIA, at("2024-06-15", "00:00")),
  ];
  const standing = deadlineStandingOf(
    plan,
    halfYear,
    { reports, extensions: [] },
    at("2024-06-20"),
  );
  expect(kindOf(standing, TU_DOAN)).toBe("on-time");
  expect(kindOf(standing, TAM_GIA)).toBe("late");
  expect(kindOf(standing, "06526")).toBe("overdue");
  expect(standing).toMatchObject({ expected: 36, submitted: 2, onTime: 1 });
});

test("who still has time is not late, and an extension gives time", () => {
  const extensions = [{ unit: TU_DOAN, dueBefore: "2024-06-19" }];
  const none = { reports: [], extensions };
  expect(kindOf(deadlineStandingOf(plan, halfYear, none, at("2024-06-10")), TAM_GIA)).toBe("open");
  const standing = deadlineStandingOf(plan, halfYear, none, at("2024-06-18"));
  expect(kindOf(standing, TU_DOAN)).toBe("open");
  expect(kindOf(standing, TAM_GIA)).toBe("overdue");
});

test("Tĩnh Bắc owes the half-year's report, even when asked in December, and not the year's", () => {
  const none = { reports: [], extensions: [] };
  const december = at("2024-12-20");
  expect(kindOf(deadlineStandingOf(plan, halfYear, none, december), TINH_BAC)).toBe("overdue");
  const standing = deadlineStandingOf(plan, year, none, december);
  expect(kindOf(standing, TINH_BAC)).toBeUndefined();
  expect(standing.expected).toBe(35);
});
