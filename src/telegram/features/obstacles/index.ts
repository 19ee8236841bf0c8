import { Composer } from "grammy";
import {
  answerButton,
  answeredButton,
  handButton,
  listButton,
  openButton,
  raiseButton,
  sendButton,
} from "../../buttons/obstacles.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { anyQuestion } from "../../listening/question.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import { answering, answersNotice, askAnswer, sendAnswer } from "./answer.ts";
import { hand } from "./hand.ts";
import { showList, showObstacle } from "./list.ts";
import { askObstacle, askWhose, hearObstacle, raising, sendObstacle } from "./raise.ts";

const typed = new Composer<Ctx>();
typed.chatType("private").on("message:text", async (ctx, next) => {
  if (!(await hearObstacle(ctx, ctx.message.text))) await next();
});

/** /vuongmac: a unit raises an obstacle, the office answers it. */
export const obstacles: Feature = {
  commands: [
    {
      command: "vuongmac",
      words: ["menu-obstacle"],
      may: just("reporter-or-office"),
      run: start,
    },
  ],
  presses: [
    onPress(raiseButton, askObstacle),
    onPress(sendButton, sendObstacle),
    onPress(listButton, (ctx, list, page) => showList(ctx, list, Number(page))),
    onPress(openButton, showObstacle),
    onPress(answerButton, askAnswer),
    onPress(answeredButton, sendAnswer),
    onPress(handButton, hand),
  ],
  questions: [anyQuestion(raising), anyQuestion(answering)],
  replies: [answersNotice],
  otherwise: typed,
};

/** A focal point raises one; the office sees those that wait. */
async function start(ctx: Ctx): Promise<void> {
  if (ctx.who.office) await showList(ctx, "open", 0);
  else askWhose(ctx);
}
