import { actingUnits } from "../../people/acting.ts";
import { codesOf, currentUnit } from "../../plan/units.ts";
import { namedIn } from "../../reports/store/joint-answers.ts";
import { askedView } from "../cards/named.ts";
import type { NoticeOf, Scene, Words } from "./scene.ts";

/** A unit is asked about its part in events of others, those of which it has said nothing yet. */
export async function jointAsked(
  { t, language, reader, services }: Scene,
  { unit: code, since, until, day }: NoticeOf<"joint-asked">,
): Promise<Words | null> {
  const { plan, database } = services;
  const unit = currentUnit(plan, code, day);
  if (!unit || !actingUnits({ plan, who: reader, today: day }).includes(unit)) return null;
  const asked = await namedIn(database.read, plan.id, codesOf(plan, unit, day), ["asked"]);
  const lately = asked.filter(({ askedAt }) => askedAt > since && askedAt <= until);
  return lately.length > 0 ? askedView({ t, language, plan }, lately) : null;
}
