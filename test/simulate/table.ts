import { columns } from "../support/columns.ts";
import type { TroubleFigures } from "./troubles.ts";
import type { YearFigures } from "./year.ts";

/** Messages by kind, a year each column. */
export function yearTable(years: ReadonlyMap<string, YearFigures>): string {
  const kinds = [...new Set([...years.values()].flatMap(({ counts }) => [...counts.keys()]))];
  return columns([
    ["messages that arrived", ...years.keys()],
    ...kinds
      .toSorted()
      .map((kind) => [kind, ...[...years.values()].map(({ counts }) => counts.get(kind) ?? 0)]),
    ["in so many messages", ...[...years.values()].map(({ messages }) => messages)],
    ["wrong, missing or too many", ...[...years.values()].map(({ wrong }) => wrong.length)],
  ]);
}

export function troubleTable(all: readonly TroubleFigures[]): string {
  const sum = (of: (figures: TroubleFigures) => number) =>
    all.reduce((total, figures) => total + of(figures), 0);
  const state = (name: string) => sum(({ states }) => states.get(name) ?? 0);
  return columns([
    ["under faults", `${all.length} seeds`],
    ["kills in the middle of work", sum(({ deaths }) => deaths)],
    ["downtimes", sum(({ downtimes }) => downtimes)],
    ["turns to decide that passed to another process", sum(({ turns }) => turns)],
    ["calls struck by 429, 500 or a broken connection", sum(({ faults }) => faults)],
    ["notices decided", sum(({ states }) => [...states.values()].reduce((a, b) => a + b, 0))],
    ...["sent", "withdrawn", "expired", "uncertain", "failed"].map((name) => [
      `  ${name}`,
      state(name),
    ]),
    ["  still planned at the end", state("planned") + state("sending")],
    ["said twice on purpose, on the last rung", sum(({ repeated }) => repeated)],
    ["duplicated", sum(({ duplicated }) => duplicated.length)],
    ["missed although of use", sum(({ missed }) => missed.length)],
    ["said at a wrong time, or an error", sum(({ wrong }) => wrong.length)],
  ]);
}
