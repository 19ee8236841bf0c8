import { Composer } from "grammy";
import { named } from "../../commands.ts";
import type { Ctx } from "../../context.ts";
import { voiceOf } from "../status/face.ts";
import { askReason, askUntil } from "./ask.ts";
import {
  allButton,
  askButton,
  chooseButton,
  deadlineButton,
  giveButton,
  leaveButton,
  listButton,
  openButton,
  otherDayButton,
  revokeButton,
  sendButton,
  settleButton,
  unitButton,
  untilButton,
} from "./buttons.ts";
import { choice, chosenIn } from "./choose.ts";
import { askOtherDay, askToGive, give } from "./give.ts";
import { showDeadline, showExtension, showExtensions, showList } from "./list.ts";
import { sendRequest } from "./send.ts";
import { revoke, settle } from "./settle.ts";
import type { Card } from "./words.ts";

export { extensionDialogue } from "./ask.ts";
export { otherDayDialogue } from "./give.ts";
export { refuseExtensionDialogue } from "./settle.ts";

/** /giahan and the buttons of extensions, also below reminders: in the middle of a dialogue too. */
export const extensions = new Composer<Ctx>();
const inPrivate = extensions.chatType("private");

inPrivate.command(named("giahan"), showExtensions);

extensions.chatType(["group", "supergroup"]).command(named("giahan"), (ctx) => {
  ctx.say(voiceOf(ctx).t("standing-only-privately"));
});

/** A unit asks. */
inPrivate.on("callback_query:data", async (ctx, next) => {
  const { data } = ctx.callbackQuery;
  const ask = askButton.read(data);
  const until = untilButton.read(data);
  const send = sendButton.read(data);
  const open = openButton.read(data);
  if (ask) await askUntil(ctx, ...ask);
  else if (until) await askReason(ctx, ...until);
  else if (send) await sendRequest(ctx, ...send);
  else if (open) await showExtension(ctx, open[0]);
  else if (leaveButton.read(data)) await leave(ctx);
  else await next();
});

/** The office answers, gives and takes back. */
inPrivate.on("callback_query:data", async (ctx, next) => {
  const { data, message } = ctx.callbackQuery;
  const verdict = settleButton.read(data);
  const revoked = revokeButton.read(data);
  const deadline = deadlineButton.read(data);
  const page = chooseButton.read(data);
  const unit = unitButton.read(data);
  const all = allButton.read(data);
  const gives = giveButton.read(data);
  const other = otherDayButton.read(data);
  const chosen = chosenIn(message);
  if (verdict) await settle(ctx, ...verdict);
  else if (revoked) await revoke(ctx, ...revoked);
  else if (listButton.read(data)) await showList(ctx);
  else if (deadline) await showDeadline(ctx, deadline[0]);
  else if (page)
    await show(
      ctx,
      choice(ctx, page[0], () => chosen, Number(page[1])),
    );
  else if (unit) {
    const [code, pressed, mark, at] = unit;
    const others = chosen.filter((one) => one !== pressed);
    const now = mark === "on" ? others : [...others, pressed];
    await show(
      ctx,
      choice(ctx, code, () => now, Number(at)),
    );
  } else if (all) {
    await show(
      ctx,
      choice(ctx, all[0], (offered) => offered.map(({ code }) => code)),
    );
  } else if (gives) {
    const [step, code, day] = gives;
    if (step === "ask") askToGive(ctx, code, day, chosen);
    else await give(ctx, code, day);
  } else if (other) await askOtherDay(ctx, other[0], chosen);
  else await next();
});

async function show(ctx: Ctx, view: Promise<Card | null>): Promise<void> {
  const shown = await view;
  if (shown) ctx.show(shown.html, { keyboard: shown.keyboard });
}

async function leave(ctx: Ctx): Promise<void> {
  ctx.show(ctx.t("paper-left"));
  await ctx.conversation.exitAll();
}
