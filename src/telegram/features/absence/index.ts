import { Composer } from "grammy";
import { awayButton, backButton, standInButton } from "../../buttons/absence.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { anyQuestion } from "../../listening/question.ts";
import { onPress } from "../../pressing.ts";
import { isAllowed } from "../../rights/allowed.ts";
import { just } from "../../rights/demand.ts";
import { askAway, askDays, awaying, isSaid } from "./ask.ts";
import { goAway, takeBack } from "./keep.ts";

/** "Tôi nghỉ từ 10/6 đến 14/6, bàn giao cho Hoa": said in a sentence, outside of any question. */
const words = new Composer<Ctx>();
words.chatType("private").on("message:text", async (ctx, next) => {
  const { text } = ctx.msg;
  if (!isSaid(text, ctx.today) || !(await isAllowed(ctx, { right: "reader" }))) return next();
  await askAway(ctx, text);
});

/** /vangmat: someone of a unit is away for some days and hands over. */
export const absence: Feature = {
  commands: [{ command: "vangmat", may: just("reader"), run: askAway }],
  presses: [
    onPress(awayButton, (ctx, unit) => askDays(ctx, unit)),
    onPress(standInButton, goAway),
    onPress(backButton, takeBack),
  ],
  questions: [anyQuestion(awaying)],
  otherwise: words,
};
