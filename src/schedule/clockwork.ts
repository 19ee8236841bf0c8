import { setImmediate as immediate } from "node:timers/promises";
import { type Clock, earliest } from "../clock.ts";
import type { Database, Tx } from "../database/index.ts";
import type { Log } from "../log.ts";
import type { Arrived, Planned } from "../outbox/index.ts";
import type { Calendar } from "../plan/calendar.ts";
import { inPieces } from "../plan/grouped.ts";
import type { Plan } from "../plan/model.ts";
import { lapseReturned, nextLapses } from "../reports/store/lapse.ts";
import { inSlices } from "../slices.ts";
import { messagesIn, upcomingIn } from "./due.ts";
import { KINDS } from "./matter.ts";
import type { Notice } from "./notice.ts";
import { isLastBefore } from "./rungs.ts";
import { decidedAt, whyNotDue } from "./still-due.ts";
import { type ReadFacts, readScheduleFacts } from "./store/facts.ts";
import {
  nextDoubtOver,
  noticeOf,
  repeat,
  uncertainOnes,
  waitingOnes,
  withdrawPointless,
} from "./store/ledger.ts";
import { createPreparer, type Render } from "./store/prepare.ts";
import { putDecided } from "./store/put.ts";
import { setBack } from "./store/set-back.ts";
import { moveMark, tickedUntil } from "./store/ticks.ts";

export interface ClockworkOptions {
  readonly plan: Plan;
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly database: Database;
  readonly log: Log;
  readonly render: Render;
  /** Called in the transaction that marks a notice as sent. */
  sent(tx: Tx, notice: Notice, message: Arrived): Promise<void>;
}

export interface Clockwork {
  /** Decides what has become due since the last tick, and withdraws what is pointless by now. */
  tick(): Promise<void>;
  /** What the schedule says at the next so many times, soonest first. */
  upcoming(most: number): Promise<readonly Notice[]>;
  /** The first instant until then at which a tick would do something, by what is known now; null if none would. */
  next(until: Date): Promise<Date | null>;
  /** To be called when sending showed that someone is out of reach, or where the group is. */
  changed(): void;
  /** How the outbox sends what was decided. */
  readonly planned: Planned;
}

/** Notices that are looked at or written down at once: in between others are answered. */
const SLICE = 250;
/** Facts of thousands of units are not read for each handful of notices, but this often in milliseconds. */
const FRESH = 10_000;
/** A clock that is so little behind what was decided, in milliseconds, is waited for. */
const DRIFT = 60_000;
/** What was due longer ago is of no use any more, in milliseconds. */
const LOOK_BACK = 7 * 24 * 3600 * 1000;
/** How long to wait for news of a notice of which nobody knows whether it arrived, in milliseconds. */
const DOUBT = 60_000;

/**
 * The schedule at work: the pure decision, fed from the database and written down there. Deciding and
 * sending may be killed at any instant: the mark moves together with the last of what was decided up to
 * it, and a notice that is decided again has the same key.
 */
export function createClockwork(options: ClockworkOptions): Clockwork {
  const { plan, calendar, clock, database, log } = options;
  let last: Promise<void> = Promise.resolve();
  let known: { readonly read: ReadFacts; readonly at: number; readonly clock: Date } | null = null;

  async function readFacts(): Promise<ReadFacts> {
    const at = performance.now();
    const now = clock.now();
    const read = await readScheduleFacts(database.read, plan);
    known = { read, at, clock: now };
    return read;
  }

  /** Good enough to prepare what is sent next: finding the words looks at the unit itself once more. */
  async function recentFacts(): Promise<ReadFacts> {
    if (!known) return readFacts();
    // By the clock too, which may be moved by days within a second.
    const ages = [
      performance.now() - known.at,
      Math.abs(Number(clock.now()) - Number(known.clock)),
    ];
    return ages.every((age) => age < FRESH) ? known.read : readFacts();
  }

  async function decide(read: ReadFacts, now: Date): Promise<void> {
    const mark = await tickedUntil(database.read, plan.id);
    const ahead = mark ? mark.getTime() - now.getTime() : 0;
    if (mark && 0 <= ahead && ahead < DRIFT) return;
    // What may still be of use is decided anew: the same notices have the same keys.
    const from = ahead > 0 ? new Date(now.getTime() - LOOK_BACK) : mark;
    const waiting = from ? await waitingOnes(database.read, plan, { from, to: now }) : [];
    const basis = { plan, calendar, facts: read.facts };
    const due = from ? await inSlices(messagesIn(basis, { from, to: now }, waiting)) : [];
    if (ahead > 0) await database.write((tx) => setBack(tx, plan, now));
    // What goes into one message is known at once.
    const slices = inPieces(due, SLICE, ({ to, key }) =>
      to.kind === "person" ? to.personId : key,
    );
    const last = slices.pop() ?? [];
    const decidedOf = (some: readonly Notice[]) =>
      some.map((notice) => decidedAt(notice, basis, now));
    for (const some of slices) {
      const decided = decidedOf(some);
      await database.write((tx) => putDecided(tx, decided, read, now));
      await immediate();
    }
    const decided = decidedOf(last);
    await database.write(async (tx) => {
      // Another process on this database has decided the same by then.
      if (!(await moveMark(tx, plan.id, mark, now))) return;
      await putDecided(tx, decided, read, now);
    });
    if (due.length > 0) log.info({ count: due.length }, "decided what is to be said");
  }

  async function tick(): Promise<void> {
    const now = clock.now();
    await lapseReturned(database, plan.id, now);
    const read = await readFacts();
    const whyNot = (notice: Notice) => whyNotDue(notice, plan, calendar, read.facts, now);
    await decide(read, now);
    await withdrawPointless(database, plan, whyNot, now);
    await repeatLast(options, read, now);
  }

  const prepare = createPreparer({
    ...{ plan, calendar, clock, database, log, render: options.render },
    // Where the group's post goes may just have changed.
    readFacts: (rows) =>
      rows.some(({ personId }) => personId === null) ? readFacts() : recentFacts(),
  });

  return {
    async tick() {
      const before = last;
      last = before.catch(() => {}).then(tick);
      await last;
    },
    async upcoming(most) {
      const now = clock.now();
      const { facts } = await readScheduleFacts(database.read, plan);
      const waiting = await waitingOnes(database.read, plan, { from: now });
      const next = await inSlices(upcomingIn({ plan, calendar, facts }, now, most));
      return [...waiting, ...next].toSorted((a, b) => Number(a.notBefore) - Number(b.notBefore));
    },
    async next(until) {
      const now = clock.now();
      const { facts } = await readScheduleFacts(database.read, plan);
      const basis = { plan, calendar, facts };
      const [due] = await inSlices(messagesIn(basis, { from: now, to: until }));
      const { read } = database;
      return earliest([
        due?.notBefore,
        ...(await nextLapses(read, plan.id, now)),
        await nextDoubtOver(read, plan, new Date(now.getTime() - DOUBT), DOUBT),
      ]);
    },
    changed() {
      known = null;
    },
    planned: {
      kinds: KINDS,
      prepare,
      sent: (tx, row, message) => options.sent(tx, noticeOf(row), message),
    },
  };
}

/** On the last rung before a deadline twice is better than not at all; elsewhere the next rung follows. */
async function repeatLast(
  { plan, calendar, database }: ClockworkOptions,
  { facts }: ReadFacts,
  now: Date,
): Promise<void> {
  const settledBy = new Date(now.getTime() - DOUBT);
  const uncertain = await uncertainOnes(database.read, plan, settledBy);
  const again = uncertain.filter(
    (notice) =>
      notice.kind === "deadline-reminder" &&
      now < notice.notAfter &&
      isLastBefore({ plan, calendar, facts }, notice.last, notice.rung),
  );
  if (again.length > 0) await database.write((tx) => repeat(tx, again));
}
