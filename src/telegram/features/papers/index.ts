import { Composer } from "grammy";
import { findPaper } from "../../../deadlines/store/papers.ts";
import {
  againButton,
  figuresButton,
  keepButton,
  openButton,
  paperButton,
  receivedButton,
  settleButton,
  waitingButton,
  withdrawButton,
} from "../../buttons/papers.ts";
import { paperCard } from "../../cards/paper.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { anyQuestion } from "../../listening/question.ts";
import { onPress } from "../../pressing.ts";
import { onReply } from "../../replying.ts";
import { arriving, received } from "./arrival.ts";
import { askPaper, citing } from "./ask.ts";
import { askFigures, figuring } from "./figures.ts";
import { keepPaper, withdrawClaim } from "./keep.ts";
import { claimByReply, numbering } from "./reply.ts";
import { refusing, settle } from "./settle.ts";
import { askWhichPaper, claimPaper, offerPapers } from "./unasked.ts";
import { showWaiting } from "./waiting.ts";

const typed = new Composer<Ctx>();
typed.chatType("private").on("message:text", async (ctx, next) => {
  if (!(await offerPapers(ctx, ctx.message.text))) await next();
});

/** Official papers on paper, by the buttons of others: of reminders, of /nopbaocao, of a unit's card. */
export const papers: Feature = {
  presses: [
    onPress(paperButton, claimPaper),
    onPress(againButton, (ctx, unit, occasion) =>
      askPaper(ctx, { as: "claim", unit, occasion }, true),
    ),
    onPress(receivedButton, (ctx, unit, occasion) =>
      askPaper(ctx, { as: "received", unit, occasion }),
    ),
    onPress(keepButton, keepPaper),
    onPress(openButton, showPaper),
    onPress(settleButton, settle),
    onPress(figuresButton, askFigures),
    onPress(withdrawButton, withdrawClaim),
    onPress(waitingButton, (ctx, page) => showWaiting(ctx, Number(page))),
  ],
  noticeAnswers: [onReply("paper", claimByReply, { which: askWhichPaper })],
  questions: [
    anyQuestion(citing),
    anyQuestion(numbering),
    anyQuestion(arriving),
    anyQuestion(received),
    anyQuestion(refusing),
    anyQuestion(figuring),
  ],
  otherwise: typed,
};

async function showPaper(ctx: Ctx, id: string): Promise<void> {
  const paper = await findPaper(ctx.database.read, id);
  if (!paper) return;
  const { html, keyboard } = paperCard(paper, ctx.who.office ? "office" : "unit", ctx);
  ctx.say(html, { keyboard });
}
