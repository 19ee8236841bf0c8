import { readMatters } from "../../../progress/store/things.ts";
import { keyboard } from "../../buttons/kind.ts";
import { matterButton } from "../../buttons/nudge.ts";
import { wired } from "../../buttons/reasons.ts";
import type { Ctx } from "../../context.ts";
import { counted } from "../../words/counts.ts";
import { matterName } from "../../words/matters.ts";

export function asking({ plan, calendar, today, now: at }: Ctx) {
  return { plan, calendar, today, at };
}

/** All that is owed now, with how many units owe it; and what is not owed yet, which may be asked for all the same. */
export async function showMatters(ctx: Ctx): Promise<void> {
  const { t, plan, database, language } = ctx;
  const matters = await readMatters(database.read, asking(ctx));
  const rows = matters.flatMap(({ matter, units, isAhead }) => {
    const name = matterName(t, plan, matter);
    if (name === null) return [];
    const said = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const label = isAhead
      ? t("button-nudge-ahead", { matter: said })
      : t("button-nudge-matter", { matter: said, count: counted(units, language) });
    return [[matterButton.button(label, wired(matter), "all")]];
  });
  const isOwing = matters.some(({ isAhead }) => !isAhead);
  ctx.show(t(isOwing ? "nudge-matters" : "nudge-nothing-owed"), {
    keyboard: keyboard(...rows),
  });
}
