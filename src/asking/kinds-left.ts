import type { Plan } from "../plan/model.ts";
import { longestAt } from "./phrases.ts";
import { planWords } from "./plan-words.ts";
import type { Query } from "./query.ts";
import type { Piece } from "./scan.ts";
import { isRole, type Understood } from "./understood.ts";
import { comparesUnits } from "./what.ts";
import { type Asking, isOwnKind, unitsMeant } from "./whose.ts";

type Kind = Extract<Piece, { kind: "unit-kind" }>;

/** "các xã và đoàn thể": the second one; and a kind where certain units are asked about, or a day alone. */
export function kindsLeft(
  question: Understood,
  query: Pick<Query, "what" | "units"> & DeadlinesAsked,
  { plan, today, own }: Asking,
): Piece[] {
  const { what, units } = query;
  // "Hữu Lân và Mẫu Sơn, xã nào nhiều hơn": those that were named are asked about again.
  const isOfNamed = (one: Piece) => comparesUnits(question) && isRole(question.after(one), "which");
  const kinds = question.of("unit-kind").filter((one) => !isOfNamed(one));
  if (what === "deadline" && typeof units === "string") {
    const all = unitsMeant(plan, today, units) ?? [];
    const codes = all.map(({ code }) => code);
    return areBound(plan, query, codes) ? kinds.filter(({ code }) => code !== units) : kinds;
  }
  if (Array.isArray(units))
    return kinds.filter((one) => !isOwnKind(question, one, own) && !areMeant(one, units));
  return kinds.filter(({ code }) => units !== null && code !== units);
}

type DeadlinesAsked = {
  readonly duties: readonly string[] | null;
  readonly period: Query["period"];
};

/** "Hạn báo cáo năm của các xã": one day for all of them, which is the answer. */
function areBound(
  { deadlines }: Plan,
  { duties, period }: DeadlinesAsked,
  units: readonly string[],
): boolean {
  const asked = deadlines
    .filter(({ code }) => !period || !("occasion" in period) || code === period.occasion)
    .filter(({ duty }) => duties === null || (duty !== null && duties.includes(duty)));
  return asked.every((deadline) => units.every((unit) => deadline.units.includes(unit)));
}

/** "Thị trấn nào": those that are called so, and nobody else, are asked about. */
function areMeant({ only }: Kind, units: readonly string[]): boolean {
  return only !== undefined && units.every((asked) => only.some(({ code }) => code === asked));
}

/** "Thị trấn mình", said by the office: it has no town, and which one is meant is not said. */
export function kindsOfOwn({ of, syllables }: Understood, plan: Plan): Piece[] {
  const { kinds } = planWords(plan);
  return of("role").filter(
    (one) => one.role === "own" && longestAt(kinds, syllables, one.from).length > 0,
  );
}
