import type { Reads } from "../../../database/index.ts";
import type { Duty } from "../../../plan/model.ts";
import { currentUnit, taskDuties } from "../../../plan/units.ts";
import { type DutyState, isReported } from "../../../progress/duty-state.ts";
import { offeredDuties } from "../../../progress/offered-duties.ts";
import { readDutyStates } from "../../../progress/store/duty-states.ts";
import type { Draft } from "../../../reports/store/drafts.ts";
import { inRows } from "../../buttons/kind.ts";
import { pageOf, pageRow } from "../../buttons/pages.ts";
import { presser } from "../../buttons/report.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, shorten } from "../../html.ts";
import type { Body } from "./ask.ts";
import { dutyTitle } from "./titles.ts";

/** Duties on one page: with quotations, the longest still fit into one message. */
const PAGE = 8;
const BUTTONS = 4;
const QUOTE = 400;

/** "2. Truyền thông lồng ghép về BĐG trên địa bàn · Đã hoàn thành (2 báo cáo)" */
export function dutyLine(
  ctx: Ctx,
  number: number,
  duty: Duty,
  state: DutyState | undefined,
): string {
  const { t } = ctx;
  const words =
    state && isReported(state)
      ? t("duty-reported", { status: t(`status-${state.status}`), count: state.reports })
      : t(`status-${state?.status ?? "none"}`);
  return t("duty-line", { number, title: escapeHtml(duty.title), state: words });
}

/** What of the list is shown; with the plan's own words or without. */
export interface DutyPage {
  readonly page: number;
  readonly quotes: boolean;
}

/** The duties that a draft may be about, as they are offered and numbered. */
export async function dutiesOffered(
  ctx: Ctx,
  read: Reads,
  { unit: code, answers }: Pick<Draft, "unit" | "answers">,
): Promise<{ duties: Duty[]; states: ReadonlyMap<string, DutyState> }> {
  const { plan, today } = ctx;
  const unit = currentUnit(plan, code, today);
  if (!unit) return { duties: [], states: new Map() };
  const states = await readDutyStates(read, ctx, unit);
  return { duties: offeredDuties(taskDuties(plan, unit, today), states, answers.guesses), states };
}

export async function askDuty(
  ctx: Ctx,
  read: Reads,
  draft: Pick<Draft, "id" | "unit" | "answers">,
  shown: DutyPage,
): Promise<Body> {
  const { t } = ctx;
  const { duties, states } = await dutiesOffered(ctx, read, draft);
  const { items, page, pages } = pageOf(duties, shown.page, PAGE);
  const number = (i: number) => page * PAGE + i + 1;
  const lines = items.map((duty, i) => {
    const line = dutyLine(ctx, number(i), duty, states.get(duty.code));
    if (!shown.quotes) return line;
    return `${line}\n<blockquote>${escapeHtml(shorten(duty.quote, QUOTE))}</blockquote>`;
  });
  const press = presser(draft);
  const numbers = items.map((duty, i) => press(String(number(i)), "duty", duty.code));
  const at = (to: string, quotes = shown.quotes) => `${to}${quotes ? "q" : ""}`;
  const { duty, guesses } = draft.answers;
  const chosen = duty ? [t("step-now", { value: dutyTitle(ctx, draft.answers) })] : [];
  return {
    body: [t(guesses?.length ? "ask-duty-guess" : "ask-duty"), ...lines, ...chosen].join("\n"),
    rows: [
      ...inRows(numbers, BUTTONS),
      pageRow(t, { page, pages }, (text, to) => press(text, "duties", at(to))),
      [
        press(
          t(shown.quotes ? "button-titles" : "button-quotes"),
          "duties",
          at(String(page), !shown.quotes),
        ),
      ],
    ],
  };
}
