import type { MiddlewareFn } from "grammy";
import type { Message } from "grammy/types";
import { criesForHelp, mayStay } from "../../reading/law.ts";
import { beginsAsCommand } from "../command-name.ts";
import type { Ctx } from "../context.ts";
import { isAllowed, refuse } from "../rights/allowed.ts";
import { carriesFile } from "../upload.ts";
import { sayHotlines } from "../words/private.ts";
import { withItsButtons } from "./asked-again.ts";
import { saidButton, shownAgain } from "./offered.ts";
import { keep, takeKept } from "./own-words.ts";
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
  // Others may take it before; at last it is asked whether it is the answer (left.ts).
  const isShown = "read" in question && question.isShown?.(...about.data);
  if (position.isLeft && !isShown) return "passed";
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
  await withItsButtons(ctx, question, position);
  return "heard";
}

/** Lets what was typed while a text waited be taken in its place, and what was shown be sent. */
export function answering(questions: readonly AnyQuestion[]): MiddlewareFn<Ctx> {
  const byId = new Map(questions.map((one) => [one.id, one]));
  return (ctx, next) => {
    ctx.answer = async (held, text) => {
      const question = byId.get(held.question);
      const about = question?.about.safeParse(held.about);
      if (!question || !about?.success || !("kept" in question))
        return ctx.toast(ctx.t("held-gone"));
      const demand = question.may(...about.data);
      if (!(await isAllowed(ctx, demand))) return refuse(ctx, demand);
      const verdict = mayStay(text, question.kept);
      if (verdict.kind === "stays") await takeKept(ctx, question, about.data, verdict);
    };
    ctx.send = async (held) => {
      const question = byId.get(held.question);
      const about = question?.about.safeParse(held.about);
      if (!question || !about?.success || !("send" in question))
        return ctx.toast(ctx.t("held-gone"));
      const demand = question.may(...about.data);
      if (!(await isAllowed(ctx, demand))) return refuse(ctx, demand);
      await question.send(ctx, held.text, ...about.data);
    };
    return next();
  };
}

async function take(
  ctx: Ctx,
  question: AnyQuestion,
  about: readonly string[],
  heard: Heard,
  { since, buttons = [] }: Position,
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
  const said = isEdited || carriesFile(message) ? null : saidButton(text, buttons);
  if (said?.kind === "one") return ctx.press(said.data);
  if (said) return ctx.say(t("button-which"), { keyboard: shownAgain(buttons) });
  const aside = isEdited || carriesFile(message) ? null : ctx.aside(text);
  // A day, a number or a name is no question that is understood whole; one's own words may be.
  if (aside && ("read" in question || aside.isSure)) {
    await aside.answer();
    return ctx.say(t("asked-still-open"));
  }
  if ("read" in question) {
    const told = isEdited || question.takesReports ? null : ctx.told(text);
    if (!told) return void (await question.read(ctx, text, ...about));
    await told.answer();
    return ctx.say(t("told-still-open"));
  }
  await keep(ctx, question, about, { text, isEdited }, buttons);
}
