import { expect, test } from "vitest";
import type { Answers } from "../../src/reports/answers.ts";
import { type Frozen, touchedBy } from "../../src/reports/frozen.ts";
import { plan, TU_DOAN } from "../progress/plan-2024.ts";

const at = (day: string) => new Date(`${day}T09:00:00+07:00`);
const frozen = (occasion: string, number: number, day: string): Frozen => ({
  ...{ occasion, number, at: at(day), by: "Lan", byId: "lan" },
});
const FROZEN = [
  frozen("6T-2024", 1, "2024-06-18"),
  frozen("6T-2024", 2, "2024-06-25"),
  frozen("NAM-2024", 1, "2024-12-20"),
];
const REPORT = { unit: TU_DOAN, duty: "IV.12.3", number: 7, submittedAt: at("2024-06-20") };
const told = (day: string, some: Partial<Answers> = {}): Answers => ({
  ...{ duty: "IV.12.3", status: "completed", period: { from: day, to: day } },
  ...some,
});
const touched = (...said: Answers[]) =>
  touchedBy(plan, FROZEN, REPORT, said).map(({ occasion, number }) => `${occasion} ${number}`);

test("a report touches the occasions in which its activity lies, each as it was frozen last", () => {
  expect(touched(told("2024-05-20"))).toEqual(["6T-2024 2", "NAM-2024 1"]);
  expect(touched(told("2024-08-20"))).toEqual(["NAM-2024 1"]);
  expect(touched(told("2025-02-01"))).toEqual([]);
});

test("a correction that takes an activity out of the period touches it, too", () => {
  expect(touched(told("2024-08-20"), told("2024-05-20"))).toEqual(["6T-2024 2", "NAM-2024 1"]);
});

test("an activity that lies in two periods touches both; what tells of nothing done touches none", () => {
  const spanning = { period: { from: "2024-06-10", to: "2024-06-20" } };
  expect(touched(told("2024-06-10", spanning))).toEqual(["6T-2024 2", "NAM-2024 1"]);
  expect(touched(told("2024-05-20", { status: "nil" }))).toEqual([]);
  expect(touched(told("2024-05-20", { status: "pending" }), told("2024-05-20"))).toEqual([
    "6T-2024 2",
    "NAM-2024 1",
  ]);
});
