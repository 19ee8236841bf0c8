import type { Filter } from "../../../office/audit.ts";
import { findUnits } from "../../../plan/names.ts";
import { auditButton } from "../../buttons/audit.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import { showAudit } from "./view.ts";

/** What is quoted of a name that was not found. */
const NAME = 60;

/** /nhatky: who did what, when; of one unit or one person, if that is asked. */
export const audit: Feature = {
  commands: [{ command: "nhatky", may: just("office"), run: search }],
  presses: [
    onPress(auditButton, (ctx, by, code, page) => showAudit(ctx, filterOf(by, code), Number(page))),
  ],
};

function filterOf(by: "all" | "unit" | "person", code: string): Filter {
  if (by === "unit") return { by, unit: code };
  return by === "person" ? { by, id: code } : null;
}

/** "/nhatky tam gia": of that unit. */
async function search(ctx: Ctx, typed: string): Promise<void> {
  if (typed === "") return showAudit(ctx, null, 0);
  const found = findUnits(ctx.plan.units, typed);
  if (found.kind === "one") return showAudit(ctx, { by: "unit", unit: found.unit.code }, 0);
  ctx.say(ctx.t("audit-which", { name: escapeHtml(shorten(typed, NAME)) }));
}
