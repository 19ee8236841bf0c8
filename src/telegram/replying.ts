import type { MiddlewareFn } from "grammy";
import { isToBeReminded } from "../deadlines/deadline.ts";
import { readDeadlineStates } from "../deadlines/store/standing.ts";
import { newestReminder, reminderIn, type Told } from "../deadlines/store/told.ts";
import { actingUnits, meantUnits } from "../people/acting.ts";
import { daysBetween } from "../plan/day.ts";
import { deadlineOf } from "../plan/deadlines.ts";
import { criesForHelp } from "../reading/law.ts";
import { type NoticeReply, readNoticeReply } from "../reading/notice-reply.ts";
import { owedNear } from "../reports/owed.ts";
import { beginsAsCommand } from "./command-name.ts";
import type { Ctx } from "./context.ts";
import { labelFor } from "./periodic/words.ts";
import { isAllowed, refuse } from "./rights/allowed.ts";
import { type Demand, ofUnit } from "./rights/demand.ts";
import { waysHere } from "./ways.ts";

type Of<Kind extends NoticeReply["kind"]> = Extract<NoticeReply, { kind: Kind }>;

/** What a feature does with one kind of answer to a reminder. */
export interface NoticeAnswer {
  readonly kind: NoticeReply["kind"];
  may(told: Told): Demand;
  run(ctx: Ctx, told: Told, reply: NoticeReply): unknown;
  /** Asks which is meant where no reminder says it and several are due; left out: the next one is, of which it claims nothing. */
  which?(ctx: Ctx, due: readonly Due[], text: string): unknown;
}

/** Says what is done with an answer of this kind, by whoever reports for the unit that was reminded. */
export function onReply<Kind extends NoticeReply["kind"]>(
  kind: Kind,
  run: (ctx: Ctx, told: Told, reply: Of<Kind>) => unknown,
  {
    may = ({ unit }) => ofUnit("report", unit),
    which,
  }: Partial<Pick<NoticeAnswer, "may" | "which">> = {},
): NoticeAnswer {
  return {
    ...{ kind, may, run: (ctx, told, reply) => run(ctx, told, reply as Of<Kind>) },
    ...(which ? { which } : {}),
  };
}

/** So long a reminder is what a few words are about that reply to nothing. */
const RECENT = 3 * 24 * 3600 * 1000;

/** The same words that answer no reminder are about what is due within so many days, or overdue. */
const NEAR = 30;

interface Said {
  readonly text: string;
  readonly reply: NoticeReply;
  readonly answer: NoticeAnswer;
}

/** What a message says as an answer to a reminder, and what is done with that; null if it is none. */
function reader(answers: readonly NoticeAnswer[]): (ctx: Ctx) => Said | null {
  const byKind = new Map(answers.map((answer) => [answer.kind, answer]));
  if (byKind.size < answers.length) throw new Error("An answer to a reminder has two meanings");
  return (ctx) => {
    const text = ctx.message?.text;
    if (text === undefined || ctx.where !== "private" || beginsAsCommand(text)) return null;
    const reply = readNoticeReply(
      text,
      actingUnits(ctx).map(({ shortName }) => shortName),
    );
    const answer = reply && byKind.get(reply.kind);
    return answer && !criesForHelp(text) ? { text, reply, answer } : null;
  };
}

/**
 * Words in answer to a reminder: as a reply to it whatever is open, or as the next thing that is said.
 * What tells of something else goes its usual way.
 */
export function replying(answers: readonly NoticeAnswer[]): MiddlewareFn<Ctx> {
  const read = reader(answers);
  return async (ctx, next) => {
    const said = read(ctx);
    if (!said) return next();
    const { answer, reply } = said;
    const repliedTo = ctx.message?.reply_to_message?.message_id;
    const told = await toldOf(ctx, repliedTo);
    if (!told) return next();
    if (await isAllowed(ctx, answer.may(told))) return void (await answer.run(ctx, told, reply));
    // Without a reply they may have meant anything.
    if (repliedTo === undefined) return next();
    refuse(ctx, answer.may(told));
  };
}

/** The same words where no reminder came before and nothing else took them: what claims something is about what is due. */
export function unreminded(answers: readonly NoticeAnswer[]): MiddlewareFn<Ctx> {
  const read = reader(answers);
  return async (ctx, next) => {
    const said = read(ctx);
    // It may have been about anything that was said.
    if (said?.reply.kind === "thanks" && meantUnits(ctx).length > 0)
      return ctx.say(ctx.t("reply-thanks"), { keyboard: waysHere(ctx) });
    const due = said ? await dueNear(ctx) : [];
    const [first, ...others] = due;
    if (!said || !first) return next();
    const { answer, reply, text } = said;
    if (!(await isAllowed(ctx, answer.may(first.told)))) return next();
    if (others.length > 0 && answer.which) await answer.which(ctx, due, text);
    else await answer.run(ctx, first.told, reply);
  };
}

/** A report that is due soon or overdue, of the one unit that this person speaks for. */
export interface Due {
  readonly told: Told;
  readonly label: string;
}

async function dueNear(ctx: Ctx): Promise<Due[]> {
  const { plan, today, now, database } = ctx;
  const [unit, ...more] = meantUnits(ctx);
  if (!unit || more.length > 0) return [];
  const near: Due[] = [];
  for (const owed of owedNear(ctx, unit.code)) {
    const { code } = owed.occasion;
    const deadline = deadlineOf(plan, code);
    if (!deadline) continue;
    const stateOf = await readDeadlineStates(database.read, plan, owed.unit, now, today);
    const state = stateOf(deadline);
    if (!isToBeReminded(state) || daysBetween(today, state.last) > NEAR) continue;
    near.push({ told: { unit: owed.unit.code, deadline: code }, label: labelFor(owed, unit) });
  }
  return near;
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
