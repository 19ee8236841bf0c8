import type { InlineKeyboardButton } from "grammy/types";
import type { DeadlineDue, DeadlineState } from "../../../deadlines/deadline.ts";
import { begin } from "../../buttons/report.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { dueWords } from "../../notices/due.ts";
import { leftWords } from "./due.ts";

export function dutyLines(ctx: Ctx, duties: readonly DeadlineDue[]): string[] {
  const { t } = ctx;
  return duties.flatMap(({ deadline, state }) => [
    "",
    `<b>${escapeHtml(deadline.name)}</b>`,
    ...dueWords(ctx, deadline, state, leftWords),
    ...inheritedLine(t, state),
    ...(state.isAsking ? [t("owed-asking")] : []),
  ]);
}

/** Whoever has done its own part reads whose is open. */
function inheritedLine(t: Ctx["t"], { unit, lacking }: DeadlineState): string[] {
  if (lacking.length === 0 || lacking.some(({ code }) => code === unit.code)) return [];
  const units = lacking.map(({ shortName }) => escapeHtml(shortName)).join(", ");
  return [t("deadlines-inherited", { units })];
}

/** More would bury the rest; /hanchot shows them as the others are done. */
const MOST = 4;
/** What a phone shows of a button. */
const NAME = 40;

export function dutyRows({ t }: Ctx, duties: readonly DeadlineDue[]): InlineKeyboardButton[][] {
  return duties.slice(0, MOST).flatMap(({ deadline: { duty, name }, state }) => {
    if (duty === null) return [];
    const label = t("button-deadlines-duty", { name: shorten(name, NAME) });
    return [[begin.button(label, state.unit.code, duty)]];
  });
}
