import { isSent, type OccasionStanding } from "../../../deadlines/occasion-standing.ts";
import { readOccasionStandings } from "../../../deadlines/store/occasion-standing.ts";
import { actingUnits } from "../../../people/acting.ts";
import { allOwed } from "../../../reports/owed.ts";
import { inRows, keyboard } from "../../buttons/kind.ts";
import { occasionButton } from "../../buttons/periodic.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { occasionDue, paperLine, stateWords } from "../../periodic/standing-lines.ts";
import { fullName, nameOf } from "../../periodic/words.ts";

const BUTTONS = 4;

/** /nopbaocao: what this person's units have to send and have sent; one tap to go on with each. */
export async function showList(ctx: Ctx): Promise<void> {
  const { t, database } = ctx;
  const units = actingUnits(ctx);
  const standings = await readOccasionStandings(database.read, ctx, allOwed(ctx));
  if (standings.length === 0) return ctx.say(t("periodic-nothing"));

  const isOne = new Set(standings.map(({ owed }) => owed.unit)).size === 1;
  const lines = standings.flatMap((standing, i) => ["", ...entry(ctx, standing, i + 1, isOne)]);
  const buttons = standings.map(({ owed: { occasion, unit } }, i) =>
    occasionButton.button(String(i + 1), unit.code, occasion.code),
  );
  const unit = units.map(({ shortName }) => escapeHtml(shortName)).join(", ");
  ctx.say([t("periodic-head", { unit }), ...lines].join("\n"), {
    keyboard: keyboard(...inRows(buttons, BUTTONS)),
  });
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
