import { periodicInHand as draftInHand } from "../../../reports/store/periodic-drafts.ts";
import { keyboard } from "../../buttons.ts";
import type { Ctx } from "../../context.ts";
import type { InHand } from "../drafts/in-hand.ts";
import { resume } from "./buttons.ts";
import { PERIODIC } from "./dialogue.ts";
import { owedFor } from "./owed.ts";
import { askWhetherToStop, draftTitle } from "./stop.ts";

/** The periodic report that this person has in hand. */
export async function periodicInHand(ctx: Ctx): Promise<InHand | null> {
  const { who, database, t } = ctx;
  const draft = who.person && (await draftInHand(database.read, who.person.id));
  if (!draft) return null;
  return {
    dialogue: PERIODIC,
    updatedAt: draft.updatedAt,
    canGoOn: owedFor(ctx, draft) !== null && Object.keys(draft.answers).length > 0,
    offer() {
      ctx.say(t("draft-lost", { duty: draftTitle(ctx, draft) }), {
        keyboard: keyboard([resume.button(t("button-continue"), draft.id)]),
      });
    },
    stop: () => askWhetherToStop(ctx, draft),
  };
}
