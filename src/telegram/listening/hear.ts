import type { Message } from "grammy/types";
import { criesForHelp, mayStay } from "../../reading/law.ts";
import { isReason } from "../../reading/reason.ts";
import { cutText } from "../../reports/cut.ts";
import { beginsAsCommand } from "../command-name.ts";
import type { Ctx } from "../context.ts";
import { isAllowed, refuse } from "../rights/allowed.ts";
import { carriesFile } from "../upload.ts";
import { privateWords, sayHotlines, tellDoubts } from "../words/private.ts";
import { lengthWords } from "../words/refusals.ts";
import type { AnyQuestion, Heard } from "./question.ts";
import type { Position } from "./store/positions.ts";

/** Passed: the program knows no such question (any more), and the message goes on. */
export type Outcome = "heard" | "passed";

/**
 * Hears a message as the answer to a question. What holds for every message whatever is asked stands here
 * and nowhere else; commands never come so far (commanding.ts).
 */
export async function hear(
  ctx: Ctx,
  questions: ReadonlyMap<string, AnyQuestion>,
  position: Position,
): Promise<Outcome> {
  const question = questions.get(position.question);
  const about = question?.about.safeParse(position.about);
  const message: Message | undefined = ctx.message ?? ctx.editedMessage;
  if (!question || !about?.success || !message) return "passed";
  const heard = { message, isEdited: ctx.message === undefined };
  if (criesForHelp(message.text ?? message.caption ?? "")) {
    sayHotlines(ctx);
    return "heard";
  }
  const isOver = position.isStale && !(await question.lasts?.(ctx, ...about.data));
  if (isOver && !heard.isEdited) {
    ctx.listening.end();
    return "passed";
  }
  const demand = question.may(...about.data);
  if (!(await isAllowed(ctx, demand))) {
    refuse(ctx, demand);
    ctx.listening.end();
    return "heard";
  }
  await take(ctx, question, about.data, heard, position);
  return "heard";
}

async function take(
  ctx: Ctx,
  question: AnyQuestion,
  about: readonly string[],
  heard: Heard,
  { since }: Position,
): Promise<void> {
  const { t } = ctx;
  const { message, isEdited } = heard;
  // It was sent as something else, and so it has not run either.
  if (isEdited && beginsAsCommand(message.text ?? message.caption ?? ""))
    return ctx.say(t("edited-command"));
  if ("hear" in question) {
    await question.hear(ctx, heard, ...about);
    return;
  }
  if (isEdited && message.message_id < since) return ctx.say(t("edited-before"));
  const text = message.text ?? message.caption;
  if (carriesFile(message)) ctx.say(t("typed-file-left"));
  if (text === undefined) {
    if (!carriesFile(message)) ctx.say(t("typed-text-only"));
    return;
  }
  if ("read" in question) {
    await question.read(ctx, text, ...about);
    return;
  }
  const verdict = mayStay(text, question.kept);
  switch (verdict.kind) {
    case "length":
      return ctx.say(
        lengthWords(ctx, {
          ...verdict,
          limits: question.kept,
          cut: cutText(text, question.kept.to),
        }),
      );
    case "refused":
      return ctx.say(privateWords(ctx, verdict.findings));
    case "stays": {
      if (question.kept.isReason && !isReason(verdict.text)) return ctx.say(t("refused-no-reason"));
      if (isEdited && (await ctx.listening.held(ctx.database.read))?.text === verdict.text) return;
      await question.take(ctx, verdict, ...about);
      if (!question.isReviewed) tellDoubts(ctx, verdict.doubts);
    }
  }
}
