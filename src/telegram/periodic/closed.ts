import type { ClosingStep } from "../../deadlines/closing.ts";
import { dayOf } from "../../plan/day.ts";
import type { Ctx } from "../context.ts";
import { escapeHtml } from "../html.ts";
import { dayWords, instantWords } from "../words/days.ts";

type Words = Pick<Ctx, "t" | "plan">;

/** To the office: who closed an occasion, when, and what that ended. */
export function closedLine({ t, plan }: Words, { at, by }: ClosingStep): string {
  const name = escapeHtml(by ?? t("paper-somebody"));
  return t("occasion-closed", { at: instantWords(t, at, plan.timeZone), name });
}

/** To a unit: it is reminded no more, and what it sends is taken all the same. */
export function closedForUnit({ t, plan }: Words, { at }: ClosingStep): string {
  return t("occasion-closed-unit", { day: dayWords(dayOf(at, plan.timeZone)) });
}
