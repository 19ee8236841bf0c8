import type { InlineKeyboardButton } from "grammy/types";
import type { MilestoneStanding, MilestoneState } from "../../../milestones/milestone.ts";
import { readTicks } from "../../../milestones/store/milestones.ts";
import { readMilestoneStanding, readMonthStandings } from "../../../milestones/store/standing.ts";
import { milestoneTitle, monthOf, monthOfMilestone } from "../../../plan/months.ts";
import { inRows, keyboard } from "../../buttons/kind.ts";
import { monthButton, openButton, whoButton } from "../../buttons/milestones.ts";
import { pageOf, pageRow } from "../../buttons/pages.ts";
import { tabButton } from "../../buttons/status.ts";
import { doneWords } from "../../cards/milestone.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { counted } from "../../words/counts.ts";
import { dayWords, periodWords } from "../../words/days.ts";

/** Units on one page of a milestone. */
const PAGE = 20;

/** A special month for the office: how many have done each milestone, and what was reported. */
export async function showMonth(ctx: Ctx, code: string): Promise<void> {
  const { t, plan, language, now, database } = ctx;
  const month = monthOf(plan, code);
  const [found] = month ? await readMonthStandings(database.read, plan, [month], now) : [];
  if (!month || !found) return ctx.toast(t("button-old"), true);
  const { standings, activities } = found;
  const lines = standings.map((standing, i) =>
    t("month-line", {
      number: i + 1,
      day: dayWords(standing.milestone.day),
      name: escapeHtml(standing.milestone.name),
      ratio: doneWords(standing, language),
    }),
  );
  const numbers = standings.map(({ milestone }, i) =>
    whoButton.button(String(i + 1), milestone.code, "0"),
  );
  ctx.show(
    [
      t("month-head", {
        name: escapeHtml(month.shortName),
        period: periodWords(t, month.period),
      }),
      t("month-activities", { count: counted(activities, language) }),
      "",
      ...lines,
    ].join("\n"),
    {
      keyboard: keyboard(...inRows(numbers, 5), [
        tabButton.button(t("button-month-status"), "all", "0"),
        monthButton.button(t("button-standing-refresh"), code),
      ]),
    },
  );
}

/** Who has done a milestone and when, and who owes it; those with a tick can be opened. */
export async function showWho(ctx: Ctx, code: string, at: number): Promise<void> {
  const { t, plan, language, now, database } = ctx;
  const [standing, ticks] = await Promise.all([
    readMilestoneStanding(database.read, plan, code, now),
    readTicks(database.read, plan.id, code),
  ]);
  const month = monthOfMilestone(plan, code);
  if (!standing || !month) return ctx.toast(t("button-old"), true);
  const { milestone } = standing;
  const { items, page, pages } = pageOf(doneFirst(standing), at, PAGE);
  const buttons: InlineKeyboardButton[] = [];
  const lines = items.map((state, i) => {
    const number = page * PAGE + i + 1;
    const id = ticks.get(state.unit.code);
    if (id !== undefined) buttons.push(openButton.button(String(number), id));
    return lineOf(ctx, state, number);
  });
  ctx.show(
    [
      t("who-head", {
        name: escapeHtml(milestoneTitle(plan, code) ?? code),
        day: dayWords(milestone.day),
      }),
      t("who-done", { ratio: doneWords(standing, language) }),
      ...(buttons.length > 0 ? [t("who-how")] : []),
      "",
      ...lines,
    ].join("\n"),
    {
      keyboard: keyboard(
        ...inRows(buttons, 5),
        pageRow(t, { page, pages }, (text, to) => whoButton.button(text, code, to)),
        [monthButton.button(t("button-month-all"), month.code)],
      ),
    },
  );
}

function doneFirst({ states, owing }: MilestoneStanding): MilestoneState[] {
  return [...states.filter(({ done }) => done !== null), ...owing];
}

function lineOf({ t }: Ctx, { unit, done }: MilestoneState, number: number): string {
  const name = escapeHtml(unit.shortName);
  if (!done) return t("who-open", { number, name });
  return t(`who-${done.kind}`, { number, name, day: dayWords(done.day) });
}
