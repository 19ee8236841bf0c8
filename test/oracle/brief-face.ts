import type { Brief } from "../../src/compiling/brief.ts";
import type { Figure as PlanFigure } from "../../src/plan/model.ts";
import type { Occasion as PlanOccasion } from "../../src/plan/occasions.ts";
import { briefWords } from "../../src/telegram/compiled/brief.ts";
import { loadLanguages } from "../../src/telegram/i18n.ts";
import type { Looking } from "./faces.ts";
import { daysLate, sendingOf } from "./lateness.ts";
import { numbersIn, printedOf } from "./printed.ts";
import { deadlineOn, standingOn } from "./standing.ts";
import type { Total } from "./sums.ts";

const t = loadLanguages().in("vi");

/** The page for a leader in its words: who sent, the duties of the plan, the figures; who is late, by how much. */
export function compareBriefWords(
  { file, held, now, differences }: Looking,
  { code, deadline }: PlanOccasion,
  brief: Brief,
  figures: readonly (readonly [PlanFigure, Total])[],
): void {
  const { numbers, sending } = briefWords(t, brief, true);
  const by = `${code} brief words`;
  const row = (name: string) => numbers.rows.find(([matter]) => matter === name);
  const { total } = standingOn(file, held, now);
  const duties = [row(t("brief-duties"))?.[1], row(t("brief-duties"))?.[2]];
  differences.same(
    `${by} duties`,
    duties.map((words = "") => numbersIn(words.split(" (")[0] ?? "")),
    [[total.completed, total.expected], [total.reported]],
  );
  for (const [figure, { value, parts }] of figures) {
    const [, said = "", note = ""] = row(figure.label) ?? [];
    const unit = typeof value === "number" ? numbersIn(figure.unit ?? "") : [];
    differences.same(`${by} ${figure.code}`, numbersIn(said), [...printedOf(value), ...unit]);
    const all = numbersIn(note);
    const own = parts.map(([, part]) => printedOf(part));
    const isTold = own.every((some) => some.every((one) => all.includes(one)));
    differences.same(`${by} ${figure.code} parts`, isTold, true);
  }
  const inFile = file.occasions.find((one) => one.code === code);
  if (!deadline || !inFile?.isDeadline) return;
  const states = deadlineOn(file, held, inFile, now).map(({ unit, waits }) => {
    const sent = sendingOf({ plan: file, held, now }, inFile, unit);
    const isTold = !waits && !sent.isLapsed;
    return { isSent: sent.on !== null, days: daysLate(sent, now), isTold };
  });
  const sent = states.filter(({ isSent }) => isSent);
  const late = sent.filter(({ days }) => days > 0).map(({ days }) => days);
  const owed = states.filter(({ isSent, isTold }) => !isSent && isTold).map(({ days }) => days);
  const ratio = (name: string) => numbersIn(row(name)?.[1] ?? "");
  differences.same(`${by} sent`, ratio(t("brief-sent")), [sent.length, states.length]);
  differences.same(`${by} timely`, ratio(t("brief-timely")), [
    sent.length - late.length,
    states.length,
  ]);
  const days = sending.lists
    .flatMap(({ items }) => items)
    .flatMap((item) => [...item.matchAll(/hạn (\d+) ngày/g)].map(([, one]) => Number(one)));
  const own = [...late, ...owed.filter((one) => one > 0)];
  const up = (a: number, b: number) => a - b;
  differences.same(`${by} days`, days.toSorted(up), own.toSorted(up));
}
