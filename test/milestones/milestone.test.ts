import { expect, test } from "vitest";
import {
  type MilestoneFact,
  milestoneStandingOf,
  milestonesOf,
} from "../../src/milestones/milestone.ts";
import type { Milestone } from "../../src/plan/model.ts";
import { allMilestones } from "../../src/plan/months.ts";
import { at, plan, TAM_GIA, TINH_BAC, unit } from "../progress/plan-2024.ts";

const [, launch, , , close] = allMilestones(plan) as Milestone[] as [
  Milestone,
  Milestone,
  Milestone,
  Milestone,
  Milestone,
];
const ticked = (code: string, milestone: string, day: string): MilestoneFact => ({
  unit: code,
  milestone,
  kind: "ticked",
  day,
  at: at(day),
});
const codes = (milestone: Milestone, day: string) =>
  milestoneStandingOf(plan, milestone, () => [], at(day)).states.map((state) => state.unit.code);

test("who has done a milestone and who has not, as it was known then", () => {
  const facts = [ticked(TAM_GIA, launch.code, "2024-11-16")];
  expect(milestoneStandingOf(plan, launch, () => facts, at("2024-11-15"))).toMatchObject({
    done: 0,
  });
  const standing = milestoneStandingOf(plan, launch, () => facts, at("2024-11-17"));
  expect(standing).toMatchObject({ expected: 36, done: 1 });
  const own = milestonesOf(plan, unit(TAM_GIA), facts, at("2024-11-17"));
  expect(own.filter(({ done }) => done).map(({ milestone }) => milestone)).toEqual([launch]);
});

test("a past milestone stays with the units of its day, one to come with those that will see it", () => {
  expect(codes(launch, "2024-12-05")).toContain(TINH_BAC);
  expect(codes(close, "2024-11-20")).not.toContain(TINH_BAC);
  expect(codes(close, "2024-12-05")).toHaveLength(35);
});

test("a summary after a tick changes nothing", () => {
  const first = ticked(TAM_GIA, launch.code, "2024-11-16");
  const later: MilestoneFact = { ...first, kind: "reported", at: at("2024-11-20") };
  const own = milestonesOf(plan, unit(TAM_GIA), [later, first], at("2024-11-21"));
  expect(own.find(({ milestone }) => milestone === launch)?.done).toBe(first);
});
