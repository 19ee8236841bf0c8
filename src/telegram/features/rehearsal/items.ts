import { createHash } from "node:crypto";
import type { Reads } from "../../../database/index.ts";
import type { Calendar } from "../../../plan/calendar.ts";
import { addDays, instantOf } from "../../../plan/day.ts";
import type { Period, Plan } from "../../../plan/model.ts";
import { noticesDue } from "../../../schedule/due.ts";
import { columnsOf } from "../../../schedule/matter.ts";
import type { Notice } from "../../../schedule/notice.ts";
import { type LedgerLine, ledgerOf } from "../../../schedule/store/board.ts";
import { cancelledOnes } from "../../../schedule/store/cancelled.ts";
import { readScheduleFacts } from "../../../schedule/store/facts.ts";
import { waitingOnes } from "../../../schedule/store/ledger.ts";

/** A notice that will be sent, unless the office cancelled it. */
export interface Item {
  readonly notice: Notice;
  readonly isCancelled: boolean;
}

/** Notices of one time about one thing. */
export interface Group {
  /** Short enough for a button. */
  readonly mark: string;
  readonly at: Date;
  /** Any of them. */
  readonly first: Notice;
  readonly items: readonly Item[];
}

export interface Rehearsal {
  readonly span: Period;
  /** What is yet to come, in the order of its times. */
  readonly groups: readonly Group[];
  /** What became of what the span's past has seen. */
  readonly past: readonly LedgerLine[];
}

export interface Stage {
  readonly plan: Plan;
  readonly calendar: Calendar;
  readonly now: Date;
}

/** What will be said within these days, by what is known now; of the past, what the ledger says. */
export async function rehearse(read: Reads, stage: Stage, span: Period): Promise<Rehearsal> {
  const { plan, calendar, now } = stage;
  const start = instantOf(span.from, "00:00", plan.timeZone);
  const end = new Date(Number(instantOf(addDays(span.to, 1), "00:00", plan.timeZone)) - 1);
  const after = new Date(Math.max(Number(now), Number(start) - 1));
  const past = now > start ? await ledgerOf(read, plan, { from: start, to: before(now, end) }) : [];
  if (after >= end) return { span, groups: [], past };
  const [{ facts }, waiting, cancelled] = await Promise.all([
    readScheduleFacts(read, plan),
    waitingOnes(read, plan, after),
    cancelledOnes(read, plan, { from: after, to: end }),
  ]);
  const decided = noticesDue(plan, calendar, facts, after, end);
  const known = new Set(decided.map(({ key }) => key));
  const others = [
    ...waiting.filter(({ notBefore }) => notBefore <= end),
    ...cancelled.flatMap(({ notice, wasDecided }) => (wasDecided ? [notice] : [])),
  ].filter(({ key }) => !known.has(key));
  const off = new Set(cancelled.map(({ notice }) => notice.key));
  const items = [...decided, ...others].map((notice) => ({
    notice,
    isCancelled: off.has(notice.key),
  }));
  return { span, past, groups: grouped(items) };
}

function grouped(items: readonly Item[]): Group[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const mark = groupMark(item.notice);
    const list = groups.get(mark);
    if (list) list.push(item);
    else groups.set(mark, [item]);
  }
  return [...groups]
    .flatMap(([mark, all]) => {
      const [one] = all;
      return one ? [{ mark, at: one.notice.notBefore, first: one.notice, items: all }] : [];
    })
    .toSorted((a, b) => Number(a.at) - Number(b.at));
}

export function groupMark(notice: Notice): string {
  const { subject } = columnsOf(notice);
  return markOf(`${notice.notBefore.toISOString()} ${notice.kind} ${subject}`);
}

export function noticeMark({ key }: Notice): string {
  return markOf(key);
}

/** Sixty bits: among the notices of a day no two will share one. */
function markOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 10);
}

function before(a: Date, b: Date): Date {
  return a < b ? a : b;
}
