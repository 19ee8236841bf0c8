import {
  allButton,
  askButton,
  chooseButton,
  deadlineButton,
  giveButton,
  listButton,
  openButton,
  otherDayButton,
  revokeButton,
  sendButton,
  settleButton,
  unitButton,
  untilButton,
} from "../../buttons/extensions.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { anyQuestion } from "../../listening/question.ts";
import { onPress } from "../../pressing.ts";
import { onReply } from "../../replying.ts";
import { just } from "../../rights/demand.ts";
import type { View } from "../../view.ts";
import { askUntil, chooseUntil, untilWhen, why } from "./ask.ts";
import { choice, chosenIn } from "./choose.ts";
import { askOtherDay, askToGive, give, givenUntil } from "./give.ts";
import { showDeadline, showExtension, showExtensions, showList } from "./list.ts";
import { askByReply } from "./reply.ts";
import { sendRequest } from "./send.ts";
import { refusing, revoke, settle } from "./settle.ts";

/** /giahan: a unit asks for more time; the office answers, gives and takes back. */
export const extensions: Feature = {
  commands: [{ command: "giahan", may: just("reporter-or-office"), run: showExtensions }],
  presses: [
    onPress(askButton, askUntil),
    onPress(untilButton, chooseUntil),
    onPress(sendButton, sendRequest),
    onPress(openButton, showExtension),
    onPress(settleButton, settle),
    onPress(revokeButton, revoke),
    onPress(listButton, showList),
    onPress(deadlineButton, showDeadline),
    onPress(chooseButton, (ctx, deadline, page) =>
      show(
        ctx,
        choice(ctx, deadline, () => chosen(ctx), Number(page)),
      ),
    ),
    onPress(unitButton, (ctx, deadline, unit, mark, page) => {
      const others = chosen(ctx).filter((one) => one !== unit);
      const now = mark === "on" ? others : [...others, unit];
      return show(
        ctx,
        choice(ctx, deadline, () => now, Number(page)),
      );
    }),
    onPress(allButton, (ctx, deadline) =>
      show(
        ctx,
        choice(ctx, deadline, (offered) => offered.map(({ code }) => code)),
      ),
    ),
    onPress(giveButton, (ctx, step, deadline, day) =>
      step === "ask" ? askToGive(ctx, deadline, day, chosen(ctx)) : give(ctx, deadline, day),
    ),
    onPress(otherDayButton, (ctx, deadline) => askOtherDay(ctx, deadline, chosen(ctx))),
  ],
  noticeAnswers: [onReply("extension", askByReply, { which: (ctx) => showExtensions(ctx) })],
  questions: [
    anyQuestion(untilWhen),
    anyQuestion(why),
    anyQuestion(givenUntil),
    anyQuestion(refusing),
  ],
};

function chosen(ctx: Ctx): string[] {
  return chosenIn(ctx.callbackQuery?.message);
}

async function show(ctx: Ctx, view: Promise<View | null>): Promise<void> {
  const shown = await view;
  if (shown) ctx.show(shown.html, { keyboard: shown.keyboard });
}
