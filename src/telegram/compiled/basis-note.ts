import type { Basis } from "../../compiling/basis.ts";
import type { Plan } from "../../plan/model.ts";
import type { Say } from "../i18n.ts";
import { counted } from "../words/counts.ts";
import { instantWords } from "../words/days.ts";

/** How the figures lie to those that the office froze last; nothing if it froze none. */
export function basisNote(t: Say, { timeZone }: Pick<Plan, "timeZone">, basis: Basis): string[] {
  if (basis.kind === "now") return [];
  const at = instantWords(t, basis.at, timeZone);
  const last = { number: counted(basis.number, t.language), at };
  if (basis.kind === "frozen") return [t("draft-frozen", last)];
  return [
    t("draft-frozen-changed", { ...last, count: counted(basis.changes.units.length, t.language) }),
  ];
}
