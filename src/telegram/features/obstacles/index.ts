import { Composer } from "grammy";
import { obstacleToldBy } from "../../../obstacles/store/notices.ts";
import { actingUnits } from "../../acting.ts";
import { named } from "../../commands.ts";
import type { Ctx } from "../../context.ts";
import { heard } from "../../heard.ts";
import { voiceOf } from "../status/face.ts";
import { askAnswer, takeAnswer } from "./answer.ts";
import {
  answerButton,
  leaveButton,
  listButton,
  openButton,
  raiseButton,
  sendButton,
} from "./buttons.ts";
import { showList, showObstacle } from "./list.ts";
import { askObstacle, leave, sendObstacle } from "./raise.ts";

/** /vuongmac, its buttons, and replies to its notices: in the middle of a dialogue too. */
export const obstacles = new Composer<Ctx>();
const inPrivate = obstacles.chatType("private");

inPrivate.command(named("vuongmac"), start);
inPrivate.filter(heard("menu-obstacle", "words-obstacle"), start);

obstacles.chatType(["group", "supergroup"]).command(named("vuongmac"), (ctx) => {
  ctx.say(voiceOf(ctx).t("standing-only-privately"));
});

/** A focal point raises one; the office sees those that wait. */
async function start(ctx: Ctx): Promise<void> {
  if (ctx.who.office) return showList(ctx, "open", 0);
  await askObstacle(ctx, actingUnits(ctx.plan, ctx.who, ctx.today));
}

inPrivate.on("message", async (ctx, next) => {
  const told = ctx.msg.reply_to_message;
  if (!ctx.who.office || told?.from?.id !== ctx.me.id) return next();
  const id = await obstacleToldBy(ctx.database.read, String(ctx.chat.id), told.message_id);
  if (id === null) return next();
  await takeAnswer(ctx, id);
});

inPrivate.on("callback_query:data", async (ctx, next) => {
  const { data } = ctx.callbackQuery;
  const raise = raiseButton.read(data);
  const send = sendButton.read(data);
  const list = listButton.read(data);
  const open = openButton.read(data);
  const answer = answerButton.read(data);
  if (raise) {
    const units = actingUnits(ctx.plan, ctx.who, ctx.today);
    await askObstacle(
      ctx,
      units.filter(({ code }) => code === raise[0]),
    );
  } else if (send) await sendObstacle(ctx, ...send);
  else if (list) await showList(ctx, list[0], Number(list[1]));
  else if (open) await showObstacle(ctx, open[0]);
  else if (answer && ctx.who.office) await askAnswer(ctx, answer[0]);
  else if (answer) ctx.toast(ctx.t("obstacle-refused"), true);
  else if (leaveButton.read(data)) await leave(ctx);
  else await next();
});
