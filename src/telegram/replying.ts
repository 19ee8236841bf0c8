import type { MiddlewareFn } from "grammy";
import { newestReminder, reminderIn, type Told } from "../deadlines/store/told.ts";
import { criesForHelp } from "../reading/law.ts";
import { type NoticeReply, readNoticeReply } from "../reading/notice-reply.ts";
import { beginsAsCommand } from "./command-name.ts";
import type { Ctx } from "./context.ts";
import { isAllowed, refuse } from "./rights/allowed.ts";
import { type Demand, ofUnit } from "./rights/demand.ts";

type Of<Kind extends NoticeReply["kind"]> = Extract<NoticeReply, { kind: Kind }>;

/** What a feature does with one kind of answer to a reminder. */
export interface NoticeAnswer {
  readonly kind: NoticeReply["kind"];
  may(told: Told): Demand;
  run(ctx: Ctx, told: Told, reply: NoticeReply): unknown;
}

/** Says what is done with an answer of this kind, by whoever reports for the unit that was reminded. */
export function onReply<Kind extends NoticeReply["kind"]>(
  kind: Kind,
  run: (ctx: Ctx, told: Told, reply: Of<Kind>) => unknown,
  may: (told: Told) => Demand = ({ unit }) => ofUnit("report", unit),
): NoticeAnswer {
  return { kind, may, run: (ctx, told, reply) => run(ctx, told, reply as Of<Kind>) };
}

/** So long a reminder is what a few words are about that reply to nothing. */
const RECENT = 3 * 24 * 3600 * 1000;

/**
 * Words in answer to a reminder: as a reply to it whatever is open, or as the next thing that is said.
 * What tells of something else goes its usual way.
 */
export function replying(answers: readonly NoticeAnswer[]): MiddlewareFn<Ctx> {
  const byKind = new Map(answers.map((answer) => [answer.kind, answer]));
  if (byKind.size < answers.length) throw new Error("An answer to a reminder has two meanings");
  return async (ctx, next) => {
    const text = ctx.message?.text;
    if (text === undefined || ctx.where !== "private" || beginsAsCommand(text)) return next();
    const reply = readNoticeReply(text);
    const answer = reply && byKind.get(reply.kind);
    if (!answer || criesForHelp(text)) return next();
    const repliedTo = ctx.message?.reply_to_message?.message_id;
    const told = await toldOf(ctx, repliedTo);
    if (!told) return next();
    if (await isAllowed(ctx, answer.may(told))) return void (await answer.run(ctx, told, reply));
    // Without a reply they may have meant anything.
    if (repliedTo === undefined) return next();
    refuse(ctx, answer.may(told));
  };
}

async function toldOf(ctx: Ctx, repliedTo: number | undefined): Promise<Told | null> {
  const { database, who, now } = ctx;
  const chatId = String(ctx.chat?.id);
  if (repliedTo !== undefined) return reminderIn(database.read, chatId, repliedTo);
  const personId = who.person?.id;
  if (!personId || (await ctx.listening.open())) return null;
  const since = new Date(now.getTime() - RECENT);
  return newestReminder(database.read, { chatId, personId, since });
}
