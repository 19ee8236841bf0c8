import type { Filter } from "../../../office/audit.ts";
import { findDoers } from "../../../office/store/audit.ts";
import { findUnits } from "../../../plan/names.ts";
import { auditButton } from "../../buttons/audit.ts";
import { keyboard } from "../../buttons/kind.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import { showAudit } from "./view.ts";

/** What is quoted of a name that was not found. */
const NAME = 60;
/** Units and people whose names fit alike. */
const OFFERED = 8;

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

/** "/nhatky tam gia": of that unit; "/nhatky lan": of what that person did. */
async function search(ctx: Ctx, typed: string): Promise<void> {
  if (typed === "") return showAudit(ctx, null, 0);
  const { t, plan, database } = ctx;
  const found = findUnits(plan.units, typed);
  if (found.kind === "one") return showAudit(ctx, { by: "unit", unit: found.unit.code }, 0);
  const people = await findDoers(database.read, typed);
  const [only, another] = people;
  if (only && !another && found.kind !== "several") {
    return showAudit(ctx, { by: "person", id: only.id }, 0);
  }
  const units = found.kind === "none" ? [] : found.units;
  const name = escapeHtml(shorten(typed, NAME));
  if (units.length + people.length === 0) return ctx.say(t("audit-which", { name }));
  const offers = [
    ...units.map((unit) => ["unit", unit.code, unit.shortName] as const),
    ...people.map((one) => ["person", one.id, one.name] as const),
  ];
  ctx.say(t("audit-which-of", { name }), {
    keyboard: keyboard(
      ...offers
        .slice(0, OFFERED)
        .map(([by, code, label]) => [
          auditButton.button(t("button-audit-only", { name: label }), by, code, "0"),
        ]),
    ),
  });
}
