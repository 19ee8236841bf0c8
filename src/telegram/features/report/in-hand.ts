import { currentUnit } from "../../../plan/units.ts";
import { draftInHand } from "../../../reports/store/drafts.ts";
import { actingUnits } from "../../acting.ts";
import { keyboard } from "../../buttons.ts";
import type { Ctx } from "../../context.ts";
import type { InHand } from "../drafts/in-hand.ts";
import { resume } from "./buttons.ts";
import { askWhetherToStop } from "./cancel.ts";
import { REPORT } from "./dialogue.ts";
import { dutyTitle } from "./titles.ts";

/** The task report that this person has in hand. */
export async function reportInHand(ctx: Ctx): Promise<InHand | null> {
  const { plan, who, today, database, t } = ctx;
  const draft = who.person && (await draftInHand(database.read, who.person.id));
  if (!draft) return null;
  const unit = currentUnit(plan, draft.unit, today);
  const isOurs = unit !== null && actingUnits(plan, who, today).includes(unit);
  return {
    dialogue: REPORT,
    updatedAt: draft.updatedAt,
    canGoOn: isOurs && Object.keys(draft.answers).length > 0,
    offer() {
      ctx.say(t("draft-lost", { duty: dutyTitle(ctx, draft.answers) }), {
        keyboard: keyboard([resume.button(t("button-continue"), draft.id)]),
      });
    },
    stop: () => askWhetherToStop(ctx, draft),
  };
}
