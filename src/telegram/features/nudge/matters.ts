import { readMatters } from "../../../progress/store/things.ts";
import { keyboard } from "../../buttons/kind.ts";
import { matterButton } from "../../buttons/nudge.ts";
import { wired } from "../../buttons/reasons.ts";
import type { Ctx } from "../../context.ts";
import { counted } from "../../words/counts.ts";
import { matterName } from "../../words/matters.ts";
import { asking } from "./open.ts";

/** All that is owed now, with how many units owe it. */
export async function showMatters(ctx: Ctx): Promise<void> {
  const { t, plan, database, language } = ctx;
  const matters = await readMatters(database.read, asking(ctx));
  const rows = matters.flatMap(({ matter, units }) => {
    const name = matterName(t, plan, matter);
    if (name === null) return [];
    const label = t("button-nudge-matter", {
      matter: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      count: counted(units, language),
    });
    return [[matterButton.button(label, wired(matter), "all")]];
  });
  ctx.show(t(rows.length > 0 ? "nudge-matters" : "nudge-nothing-owed"), {
    keyboard: keyboard(...rows),
  });
}
