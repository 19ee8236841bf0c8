import { Composer } from "grammy";
import { findPaper } from "../../../deadlines/store/papers.ts";
import { actsFor } from "../../acting.ts";
import type { Ctx } from "../../context.ts";
import { askPaper } from "./ask.ts";
import {
  againButton,
  keepButton,
  leaveButton,
  openButton,
  paperButton,
  receivedButton,
  settleButton,
  waitingButton,
  withdrawButton,
} from "./buttons.ts";
import { keepPaper, withdrawClaim } from "./keep.ts";
import { settle } from "./settle.ts";
import { showWaiting } from "./waiting.ts";
import { paperCard } from "./words.ts";

export { paperDialogue } from "./ask.ts";
export { refusePaperDialogue } from "./settle.ts";

/** Signed papers, by the buttons of others: of reminders, of /nopbaocao, of a unit's card. */
export const papers = new Composer<Ctx>();

papers.chatType("private").on("callback_query:data", async (ctx, next) => {
  const { data } = ctx.callbackQuery;
  const claimed = paperButton.read(data) ?? againButton.read(data);
  const received = receivedButton.read(data);
  const keep = keepButton.read(data);
  const open = openButton.read(data);
  const verdict = settleButton.read(data);
  const withdraw = withdrawButton.read(data);
  const waiting = waitingButton.read(data);
  if (claimed) {
    const [unit, occasion] = claimed;
    await askPaper(ctx, { as: "claim", unit, occasion }, againButton.read(data) !== null);
  } else if (received) {
    const [unit, occasion] = received;
    await askPaper(ctx, { as: "received", unit, occasion });
  } else if (keep) {
    const [as, unit, occasion] = keep;
    await keepPaper(ctx, { as, unit, occasion });
  } else if (open) await showPaper(ctx, open[0]);
  else if (verdict) await settle(ctx, ...verdict);
  else if (withdraw) await withdrawClaim(ctx, withdraw[0]);
  else if (waiting) await showWaiting(ctx, Number(waiting[0]));
  else if (leaveButton.read(data)) await leave(ctx);
  else await next();
});

/** Nobody but its unit and the office sees a paper. */
async function showPaper(ctx: Ctx, id: string): Promise<void> {
  const paper = await findPaper(ctx.database.read, id);
  const isOwn = paper !== null && actsFor(ctx, paper.unit) !== null;
  if (!paper || !(ctx.who.office || isOwn)) {
    return ctx.toast(ctx.t("paper-not-yours"), true);
  }
  const { html, keyboard } = paperCard(paper, ctx.who.office ? "office" : "unit", ctx);
  ctx.say(html, { keyboard });
}

async function leave(ctx: Ctx): Promise<void> {
  ctx.show(ctx.t("paper-left"));
  await ctx.conversation.exitAll();
}
