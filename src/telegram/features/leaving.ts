import { leaveButton, rewriteButton } from "../buttons/listening.ts";
import type { Ctx } from "../context.ts";
import type { Feature } from "../feature.ts";
import { onPress } from "../pressing.ts";
import { leftWords } from "../words/people.ts";

/** What can be done about any question: leave it, or answer it anew. */
export const leaving: Feature = {
  presses: [onPress(leaveButton, leave), onPress(rewriteButton, rewrite)],
};

function leave(ctx: Ctx): void {
  ctx.listening.end();
  ctx.show(leftWords(ctx));
}

async function rewrite(ctx: Ctx): Promise<void> {
  const held = await ctx.listening.held(ctx.database.read);
  if (held) ctx.say(ctx.t("rewrite-ask"));
  else ctx.toast(ctx.t("held-gone"), true);
}
