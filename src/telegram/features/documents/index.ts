import { Composer } from "grammy";
import { findDocument } from "../../../deadlines/store/papers.ts";
import { actsFor } from "../../acting.ts";
import type { Ctx } from "../../context.ts";
import { askDocument } from "./ask.ts";
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
import { keepDocument, withdrawClaim } from "./keep.ts";
import { settle } from "./settle.ts";
import { showWaiting } from "./waiting.ts";
import { documentCard } from "./words.ts";

export { documentDialogue } from "./ask.ts";
export { refuseDocumentDialogue } from "./settle.ts";

/** Official documents on paper, by the buttons of others: of reminders, of /nopbaocao, of a unit's card. */
export const documents = new Composer<Ctx>();

documents.chatType("private").on("callback_query:data", async (ctx, next) => {
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
    await askDocument(ctx, { as: "claim", unit, occasion }, againButton.read(data) !== null);
  } else if (received) {
    const [unit, occasion] = received;
    await askDocument(ctx, { as: "received", unit, occasion });
  } else if (keep) {
    const [as, unit, occasion] = keep;
    await keepDocument(ctx, { as, unit, occasion });
  } else if (open) await showDocument(ctx, open[0]);
  else if (verdict) await settle(ctx, ...verdict);
  else if (withdraw) await withdrawClaim(ctx, withdraw[0]);
  else if (waiting) await showWaiting(ctx, Number(waiting[0]));
  else if (leaveButton.read(data)) await leave(ctx);
  else await next();
});

/** Nobody but its unit and the office sees a document. */
async function showDocument(ctx: Ctx, id: string): Promise<void> {
  const document = await findDocument(ctx.database.read, id);
  const isOwn = document !== null && actsFor(ctx, document.unit) !== null;
  if (!document || !(ctx.who.office || isOwn)) {
    return ctx.toast(ctx.t("document-not-yours"), true);
  }
  const { html, keyboard } = documentCard(document, ctx.who.office ? "office" : "unit", ctx);
  ctx.say(html, { keyboard });
}

async function leave(ctx: Ctx): Promise<void> {
  ctx.show(ctx.t("document-left"));
  await ctx.conversation.exitAll();
}
