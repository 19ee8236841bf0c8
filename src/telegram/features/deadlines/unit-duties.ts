import type { InlineKeyboardButton } from "grammy/types";
import { type DeadlineState, isMet } from "../../../deadlines/deadline.ts";
import { readDeadlineStates } from "../../../deadlines/store/standing.ts";
import { compare } from "../../../plan/day.ts";
import { isAskedOn, unitsOwing } from "../../../plan/deadlines.ts";
import type { Deadline, Unit } from "../../../plan/model.ts";
import { begin } from "../../buttons/report.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { dueWords } from "../../notices/due.ts";
import { leftWords } from "./due.ts";

/** A duty's own deadline as one unit sees it. */
interface DutyDue {
  readonly deadline: Deadline;
  readonly state: DeadlineState;
}

/**
 * Those that the unit has still to meet and whose period has begun, in the order of their days: as of today, so
 * that what a closed unit left open is shown to whoever took it over.
 */
export async function readDutiesDue(
  { plan, today, now, database }: Ctx,
  unit: Unit,
): Promise<DutyDue[]> {
  const own = plan.deadlines.filter(
    (deadline) =>
      deadline.duty !== null &&
      isAskedOn(deadline, today) &&
      unitsOwing(plan, deadline, today).some((owing) => owing.unit === unit),
  );
  if (own.length === 0) return [];
  const stateOf = await readDeadlineStates(database.read, plan, unit, now, today);
  return own
    .map((deadline) => ({ deadline, state: stateOf(deadline) }))
    .filter(({ state }) => !isMet(state))
    .toSorted((a, b) => compare(a.state.last, b.state.last));
}

export function dutyLines(ctx: Ctx, duties: readonly DutyDue[]): string[] {
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
  if (lacking.length === 0 || lacking.includes(unit)) return [];
  const units = lacking.map(({ shortName }) => escapeHtml(shortName)).join(", ");
  return [t("deadlines-inherited", { units })];
}

/** More would bury the rest; /hanchot shows them as the others are done. */
const MOST = 4;
/** What a phone shows of a button. */
const NAME = 40;

export function dutyRows({ t }: Ctx, duties: readonly DutyDue[]): InlineKeyboardButton[][] {
  return duties.slice(0, MOST).flatMap(({ deadline: { duty, name }, state }) => {
    if (duty === null) return [];
    const label = t("button-deadlines-duty", { name: shorten(name, NAME) });
    return [[begin.button(label, state.unit.code, duty)]];
  });
}
