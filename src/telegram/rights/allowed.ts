import { type Asker, IN_GROUPS, may } from "../../people/rights.ts";
import { watches, worksHere } from "../../people/who.ts";
import type { Ctx } from "../context.ts";
import { voiceOf } from "../voice.ts";
import type { Demand } from "./demand.ts";
import { storedConcern } from "./store/concern.ts";

export function askerOf({ plan, who, today, where, groupNames }: Ctx): Asker {
  return { plan, who, today, where, groupNames };
}

/** Whether the writer has the right that is demanded, as of now. What does not exist is nobody's. */
export async function isAllowed(ctx: Ctx, demand: Demand): Promise<boolean> {
  const asker = askerOf(ctx);
  if (!("of" in demand)) return may(asker, demand.right);
  const { of } = demand;
  if (of.kind === "concern") return may(asker, demand.right, of.concern);
  const concern = await storedConcern(ctx.database.read, ctx.plan.id, of.kind, of.id);
  return concern !== null && may(asker, demand.right, concern);
}

/**
 * The one voice in which the bot refuses. It says who may, and not whether the thing exists. In a group
 * that is not the office's, only what groups can do at all is answered.
 */
export function refuse(ctx: Ctx, { right }: Demand): void {
  const { t } = voiceOf(ctx);
  const isForGroups = IN_GROUPS.includes(right);
  if (ctx.where === "other-group" && !isForGroups && !ctx.callbackQuery) return;
  const words = refusal();
  if (ctx.callbackQuery) ctx.toast(words, true);
  else ctx.say(words);

  function refusal(): string {
    if (ctx.where === "private") {
      // Whoever only looks on is told what is theirs.
      const watchesOnly = watches(ctx.who) && !worksHere(ctx.who);
      return watchesOnly ? t("watching-only") : t("not-allowed", { right });
    }
    // Who writes in the group's own name may well have the right.
    if (right === "bind-group" && ctx.message?.sender_chat) return t("not-allowed-unnamed");
    if (right === "bind-group") return t("not-allowed", { right });
    return t(ctx.where === "office-group" ? "standing-only-privately" : "standing-other-group");
  }
}
