import type { Reads } from "../../../database/index.ts";
import { deadlineOfDuty } from "../../../plan/deadlines.ts";
import type { Duty, Unit } from "../../../plan/model.ts";
import { codesOf, currentUnit, taskDuties } from "../../../plan/units.ts";
import { type DutyState, isReported, speaking } from "../../../progress/duty-state.ts";
import { offeredDuties } from "../../../progress/offered-duties.ts";
import { readDutyStates } from "../../../progress/store/duty-states.ts";
import type { Draft } from "../../../reports/store/drafts.ts";
import { type ReturnedReport, returnedByDuty } from "../../../reports/store/returned.ts";
import type { Circumstances } from "../../../reports/taken.ts";
import { inRows } from "../../buttons/kind.ts";
import { pageOf, pageRow } from "../../buttons/pages.ts";
import { presser } from "../../buttons/report.ts";
import { othersOpen, returnedWords, rolesLines } from "../../cards/duty.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { dutyStateWords } from "../../words/duty-state.ts";
import { unitNames } from "../../words/quote.ts";
import type { Body } from "./ask.ts";
import { dutyTitle } from "./titles.ts";

/** Duties on one page: with quotations, the longest still fit into one message. */
const PAGE = 8;
/** Buttons with words need room. */
const BUTTONS = 2;
const QUOTE = 400;
/** Characters of a title on a button of which two stand side by side. */
const WORDS = 24;

/** The duties of a unit in the plan's order: the first is number 1 in every list. */
export function circumstances({ plan, today }: Ctx, unit: Unit): Circumstances {
  const duties = taskDuties(plan, unit, today).map(({ code }) => code);
  return { plan, today, duties, unit: unit.code };
}

/** Where a unit stands with its duties, and what the office returned of them. */
interface UnitDuties {
  readonly states: ReadonlyMap<string, DutyState>;
  readonly returned: ReadonlyMap<string, readonly ReturnedReport[]>;
}

const NOTHING: UnitDuties = { states: new Map(), returned: new Map() };

export async function readDuties(read: Reads, ctx: Ctx, unit: Unit): Promise<UnitDuties> {
  const { plan, today } = ctx;
  const [states, returned] = await Promise.all([
    readDutyStates(read, ctx, unit),
    returnedByDuty(read, plan.id, codesOf(plan, unit, today)),
  ]);
  return { states, returned };
}

/** "2. Truyền thông lồng ghép về BĐG trên địa bàn · Đã hoàn thành (2 báo cáo)" */
export function dutyLine(
  ctx: Ctx,
  number: number,
  duty: Duty,
  { states, returned }: UnitDuties,
): string {
  const { t, plan } = ctx;
  const state = states.get(duty.code);
  const due = !state || isReported(state) ? null : deadlineOfDuty(plan, duty.code);
  const words =
    state && isReported(state)
      ? t("duty-reported", { status: t(`status-${state.status}`), count: speaking(state) })
      : state
        ? dutyStateWords(t, plan, state)
        : t("duty-cooperates", { leads: unitNames(plan, duty.units) });
  const line = t("duty-line", { number, title: escapeHtml(duty.title), state: words });
  const until = due ? t("duty-line-due", { wording: escapeHtml(due.wording) }) : "";
  const back = returnedWords(t, returned.get(duty.code));
  return `${line}${until}${back}${state ? othersOpen(t, state) : ""}`;
}

/** "2 · Truyền thông lồng ghép…" */
export function dutyLabel(number: number, { title }: Duty): string {
  return `${number} · ${shortened(title)}`;
}

/** Cut between two words. */
function shortened(title: string): string {
  if ([...title].length <= WORDS) return title;
  const cut = [...title].slice(0, WORDS).join("");
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 8)).replace(/[,;:]$/, "")}…`;
}

/** Begins what a button carries that turns a page of the choice. */
export const NEAR = "n";

/** What of the list is shown; with the plan's own words or without. */
export interface DutyPage {
  /** Those alone that a sentence is probably about, where there are some. */
  readonly near: boolean;
  readonly page: number;
  readonly quotes: boolean;
}

export async function askDuty(
  ctx: Ctx,
  read: Reads,
  draft: Pick<Draft, "id" | "unit" | "answers">,
  shown: DutyPage,
): Promise<Body> {
  const { t, plan, today } = ctx;
  const unit = currentUnit(plan, draft.unit, today);
  const all = unit ? taskDuties(plan, unit, today) : [];
  const known = unit ? await readDuties(read, ctx, unit) : NOTHING;
  const { duty, guesses } = draft.answers;
  const offered = offeredDuties(all, known.states, guesses);
  const isChoice = shown.near && guesses !== undefined && guesses.length > 0;
  const duties = isChoice ? offered.filter(({ code }) => guesses.includes(code)) : offered;
  const { items, page, pages } = pageOf(duties, shown.page, PAGE);
  const numberOf = (one: Duty) => all.indexOf(one) + 1;
  const lines = items.map((one) => {
    const line = dutyLine(ctx, numberOf(one), one, known);
    if (!shown.quotes) return line;
    const quote = `<blockquote>${escapeHtml(shorten(one.quote, QUOTE))}</blockquote>`;
    return [line, quote, ...rolesLines(ctx, one)].join("\n");
  });
  const press = presser(draft);
  const buttons = items.map((one) => press(dutyLabel(numberOf(one), one), "duty", one.code));
  const at = (to: string, quotes = shown.quotes, near = isChoice) =>
    `${near ? NEAR : ""}${to}${quotes ? "q" : ""}`;
  const head = isChoice ? "ask-duty-near" : guesses?.length ? "ask-duty-guess" : "ask-duty";
  const chosen = duty ? [t("step-now", { value: dutyTitle(ctx, draft.answers) })] : [];
  return {
    body: [t(head), ...lines, ...chosen].join("\n"),
    rows: [
      ...inRows(buttons, BUTTONS),
      pageRow(t, { page, pages }, (text, to) => press(text, "duties", at(to))),
      [
        press(
          t(shown.quotes ? "button-titles" : "button-quotes"),
          "duties",
          at(String(page), !shown.quotes),
        ),
      ],
      [isChoice && press(t("button-other-duty"), "duties", at("0", shown.quotes, false))],
    ],
  };
}
