import type { InlineKeyboardButton } from "grammy/types";
import { isSent, type OccasionStanding } from "../../../deadlines/occasion-standing.ts";
import { readOccasionStandings } from "../../../deadlines/store/occasion-standing.ts";
import { actingUnits, actsFor, leadsToday, readUnits } from "../../../people/acting.ts";
import { owedBy } from "../../../reports/owed.ts";
import { confirmationOf } from "../../../reports/store/confirmations.ts";
import { readOvertaken } from "../../../reports/store/overtaken.ts";
import { seeButton } from "../../buttons/confirm.ts";
import { inRows, keyboard } from "../../buttons/kind.ts";
import { occasionButton, openButton } from "../../buttons/periodic.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { occasionDue, paperLine, stateWords } from "../../periodic/standing-lines.ts";
import { fullName, nameOf } from "../../periodic/words.ts";

const BUTTONS = 4;

/** /nopbaocao: what this person's units have to send and have sent; one tap to go on with each, or to read it. */
export async function showList(ctx: Ctx): Promise<void> {
  const { t, database } = ctx;
  const units = readUnits(ctx);
  const standings = await readOccasionStandings(database.read, ctx, owedBy(ctx, units));
  if (standings.length === 0) return ctx.say(t("periodic-nothing"));

  const isOne = new Set(standings.map(({ owed }) => owed.unit)).size === 1;
  const lines: string[] = [];
  for (const [i, standing] of standings.entries()) {
    lines.push("", ...entry(ctx, standing, i + 1, isOne), ...(await oldLine(ctx, standing)));
  }
  const buttons = standings.flatMap(({ owed: { occasion, unit }, report }, i) => {
    const number = String(i + 1);
    if (actsFor(ctx, unit.code)) return [occasionButton.button(number, unit.code, occasion.code)];
    return report ? [openButton.button(number, report.id)] : [];
  });
  const asked = await askedOf(ctx, standings);
  const unit = units.map(({ shortName }) => escapeHtml(shortName)).join(", ");
  const may = actingUnits(ctx).length > 0 ? "write" : buttons.length > 0 ? "read" : "none";
  ctx.say([t("periodic-head", { unit, may }), ...lines].join("\n"), {
    keyboard: keyboard(...asked, ...inRows(buttons, BUTTONS)),
  });
}

/** To a leader: what waits for their word. */
async function askedOf(
  ctx: Ctx,
  standings: readonly OccasionStanding[],
): Promise<InlineKeyboardButton[][]> {
  const { t, database } = ctx;
  const rows: InlineKeyboardButton[][] = [];
  for (const { draft, owed } of standings) {
    if (draft?.state !== "waiting" || !leadsToday(ctx, owed.unit.code)) continue;
    const one = await confirmationOf(database.read, draft.id);
    if (!one) continue;
    rows.push([seeButton(t, one.id, owed.occasion)]);
  }
  return rows;
}

/** Newer facts have overtaken what was sent: its card says which. */
async function oldLine(ctx: Ctx, { report }: OccasionStanding): Promise<string[]> {
  const old = report && (await readOvertaken(ctx.database.read, ctx, report));
  return old ? [ctx.t("overtaken-list")] : [];
}

function entry(ctx: Ctx, standing: OccasionStanding, number: number, isOne: boolean): string[] {
  const { owed } = standing;
  const name = isOne ? nameOf(owed.occasion) : fullName(owed);
  return [
    ctx.t("periodic-entry", { number, name, state: stateWords(ctx, standing) }),
    ...(isSent(standing) ? [] : occasionDue(ctx, standing)),
    ...paperLine(ctx, standing),
  ];
}
