import type { InlineKeyboardButton } from "grammy/types";
import type { Reads } from "../../../database/index.ts";
import type { Duty, Unit } from "../../../plan/model.ts";
import { currentUnit } from "../../../plan/units.ts";
import type { Draft } from "../../../reports/store/drafts.ts";
import { type DutyState, dutyStates } from "../../../reports/store/standing.ts";
import { codesOf, taskDuties } from "../../acting.ts";
import { pageOf } from "../../buttons.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { step } from "./buttons.ts";

/** Duties on one page: with quotations, the longest still fit into one message. */
const PAGE = 8;
const BUTTONS = 4;
const QUOTE = 400;

/** A unit's duties as they are offered: what a quick report guessed, then those without a report. */
export function offered(
  duties: readonly Duty[],
  states: ReadonlyMap<string, DutyState>,
  guesses: readonly string[] = [],
): Duty[] {
  const rank = ({ code }: Duty) => {
    const guess = guesses.indexOf(code);
    if (guess >= 0) return guess - guesses.length;
    return states.has(code) ? 1 : 0;
  };
  return duties.toSorted((a, b) => rank(a) - rank(b));
}

/** "2. Truyền thông lồng ghép về BĐG trên địa bàn · Đã hoàn thành (2 báo cáo)" */
export function dutyLine(
  ctx: Ctx,
  number: number,
  duty: Duty,
  state: DutyState | undefined,
): string {
  const { t } = ctx;
  const words = state
    ? t("duty-reported", { status: t(`status-${state.status}`), count: state.reports })
    : t("status-none");
  return t("duty-line", { number, title: escapeHtml(duty.title), state: words });
}

export async function askDuty(
  ctx: Ctx,
  read: Reads,
  draft: Pick<Draft, "id" | "unit" | "answers">,
  shown: { readonly page: number; readonly quotes: boolean },
): Promise<{ body: string; rows: (InlineKeyboardButton | null | false)[][] }> {
  const { t, plan, today } = ctx;
  const unit = currentUnit(plan, draft.unit, today) as Unit;
  const states = await dutyStates(read, plan.id, codesOf(plan, unit, today));
  const { guesses } = draft.answers;
  const duties = offered(taskDuties(plan, unit, today), states, guesses);
  const { items, page, pages } = pageOf(duties, shown.page, PAGE);
  const number = (i: number) => page * PAGE + i + 1;
  const lines = items.map((duty, i) => {
    const line = dutyLine(ctx, number(i), duty, states.get(duty.code));
    if (!shown.quotes) return line;
    return `${line}\n<blockquote>${escapeHtml(shorten(duty.quote, QUOTE))}</blockquote>`;
  });
  const press = (text: string, verb: "duty" | "duties", argument: string) =>
    step.button(text, draft.id, verb, argument);
  const numbers = items.map((duty, i) => press(String(number(i)), "duty", duty.code));
  const at = (to: number, quotes = shown.quotes) => `${to}${quotes ? "q" : ""}`;
  return {
    body: [t(guesses?.length ? "ask-duty-guess" : "ask-duty"), ...lines].join("\n"),
    rows: [
      numbers.slice(0, BUTTONS),
      numbers.slice(BUTTONS),
      [
        page > 0 && press(t("button-previous"), "duties", at(page - 1)),
        page < pages - 1 && press(t("button-next"), "duties", at(page + 1)),
      ],
      [
        press(
          t(shown.quotes ? "button-titles" : "button-quotes"),
          "duties",
          at(page, !shown.quotes),
        ),
      ],
    ],
  };
}
