import { type ApiClientOptions, Bot } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Jobs } from "../jobs/index.ts";
import { asides } from "./aside.ts";
import { choosing } from "./choosing.ts";
import { commanding } from "./commanding.ts";
import type { Ctx, Services } from "./context.ts";
import { fallback } from "./features/fallback.ts";
import { FEATURES } from "./features/index.ts";
import { fromPeople } from "./listening/content.ts";
import { answering } from "./listening/hear.ts";
import { unanswered } from "./listening/left.ts";
import { listening } from "./listening/listen.ts";
import { mayBeLeft } from "./listening/question.ts";
import { type Handed, ownContext } from "./middleware/own-context.ts";
import { reachable } from "./middleware/reachable.ts";
import { pressing } from "./pressing.ts";
import { replying, unreminded } from "./replying.ts";

export interface BotOptions {
  readonly token: string;
  readonly me: UserFromGetMe;
  readonly client: ApiClientOptions;
  readonly services: Services;
  readonly jobs: Jobs;
  handed(updateId: number): Handed;
}

/** All long work that the bot does. */
export const LONG_WORKS = FEATURES.flatMap(({ works }) => works ?? []);

/**
 * What happens to an update, in this order: who writes, and what Telegram tells of chats or writes into
 * them by itself; a button; words in answer to a reminder; a command, which is never an answer; the question
 * that is open; what answers no question; the question that something else came after; and last an answer for
 * whatever nobody took.
 */
export function createBot({ token, me, client, services, jobs, handed }: BotOptions): Bot<Ctx> {
  const bot = new Bot<Ctx>(token, { botInfo: me, client });
  const all = <Item>(of: (feature: (typeof FEATURES)[number]) => readonly Item[] | undefined) =>
    FEATURES.flatMap((feature) => of(feature) ?? []);
  const questions = all((feature) => feature.questions);
  const leavable = new Set(questions.filter(mayBeLeft).map(({ id }) => id));
  bot.use(
    ownContext(services, jobs, handed, (id) => leavable.has(id)),
    reachable,
    ...FEATURES.flatMap(({ events }) => events ?? []),
    fromPeople,
    answering(questions),
    pressing(all(({ presses }) => presses)),
    choosing,
    replying(all(({ noticeAnswers }) => noticeAnswers)),
    commanding(
      all(({ commands }) => commands),
      all(({ links }) => links),
    ),
    asides(
      all(({ aside }) => (aside ? [aside] : [])),
      all(({ told }) => (told ? [told] : [])),
    ),
    listening(
      questions,
      all(({ replies }) => replies),
    ),
    ...FEATURES.flatMap(({ otherwise }) => otherwise ?? []),
    unreminded(all(({ noticeAnswers }) => noticeAnswers)),
    unanswered(questions),
    fallback,
  );
  return bot;
}
