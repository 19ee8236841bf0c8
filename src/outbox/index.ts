import type { Clock } from "../clock.ts";
import type { Database, Tx } from "../database/index.ts";
import type { Log } from "../log.ts";
import { createAbsence } from "./absence.ts";
import { createCarrier, type Messenger } from "./carry.ts";
import { createHolds } from "./holds.ts";
import type { NewNotice, NoticeCall, Planned, Prepared } from "./notice.ts";
import { createPace, type Pace, UNPACED } from "./pace.ts";
import { noticeRows, type Waiting } from "./rows.ts";

export type { Arrived, NewNotice, NoticeCall, Planned, Prepared, Sent } from "./notice.ts";
export { createPace, type Pace, TELEGRAM, UNPACED } from "./pace.ts";
export { forgetTexts, settleInterrupted, TOO_LATE, type Waiting } from "./rows.ts";

export interface Outbox {
  /** Puts a notice into the caller's transaction; it leaves after the commit, at the next `wake`. */
  put(tx: Tx, notice: NewNotice): Promise<void>;
  /** Sends what was put since the last time. */
  wake(): void;
  /** Sends all that is due, whenever it was put. */
  sweep(): void;
  idle(): Promise<void>;
  /** Finishes what is being sent; the rest stays planned. */
  stop(): Promise<void>;
}

export interface OutboxOptions extends Messenger {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly pace?: Pace;
  readonly planned?: Planned;
}

/** Notices in hand: enough for the time in which the next are prepared. */
const MOST = 60;
const FEW = 30;

/**
 * Notices are rows: claimed, sent, settled. A notice that was being sent when the process died is
 * `uncertain` and not sent again; one that certainly did not arrive is planned again.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const { database, clock, log, planned } = options;
  const pace = options.pace ?? createPace(UNPACED);
  const usual = planned?.kinds ?? [];
  const rows = noticeRows(database, clock, usual);
  const holds = createHolds(clock, sweep);
  const stopped = new AbortController();
  const stopping = () => stopped.signal.aborted;
  const absence = createAbsence(sweep);
  const carry = createCarrier({
    ...{ messenger: options, rows, pace, holds, absence, planned, log },
    stopped: stopped.signal,
  });
  const inHand = new Map<string, Promise<void>>();
  let running: Promise<void> | null = null;
  let again = false;
  let nudge: () => void = () => {};
  /** Something was put, perhaps into a transaction that is not committed yet. */
  let filled = false;

  /** Sends what is due until nothing is left, or nothing can be sent. */
  async function pass(): Promise<void> {
    const left = new Set<string>();
    absence.forget();
    await rows.expire();
    for (;;) {
      again = false;
      const changed = new Promise<void>((resolve) => {
        nudge = resolve;
      });
      const taken = await take(left);
      for (const [notice, said] of taken) {
        const work = carry(notice, said).finally(() => {
          inHand.delete(notice.id);
          if (inHand.size <= FEW) nudge();
        });
        inHand.set(notice.id, work);
      }
      if (inHand.size > 0) await changed;
      else if (taken.size === 0 && !again) return;
    }
  }

  /** More notices with their words, as far as there is room for them. */
  async function take(left: Set<string>): Promise<Map<Waiting, Prepared>> {
    const taken = new Map<Waiting, Prepared>();
    if (inHand.size > FEW || stopping() || absence.isAway || holds.isOnAll) return taken;
    const known = [...inHand.keys(), ...left];
    const due = await rows.due(MOST - inHand.size, known, holds.chats);
    const late = due.filter(({ kind }) => usual.includes(kind));
    const words = planned && late.length > 0 ? await planned.prepare(late) : [];
    for (const notice of due) {
      const said = words[late.indexOf(notice)] ?? asPut(notice);
      if (said.kind === "unknown") left.add(notice.id);
      else taken.set(notice, said);
    }
    return taken;
  }

  async function run(): Promise<void> {
    do {
      again = false;
      await pass().catch((error) => {
        log.error({ err: error }, "notices could not be sent; they stay planned");
      });
    } while (again && !stopping());
    running = null;
  }

  function sweep(): void {
    again = true;
    nudge();
    if (!stopping()) running ??= Promise.resolve().then(run);
  }

  return {
    async put(tx, notice) {
      filled = true;
      await rows.put(tx, notice);
    },
    wake() {
      if (!filled) return;
      filled = false;
      sweep();
    },
    sweep,
    async idle() {
      while (running) await running;
    },
    async stop() {
      stopped.abort();
      absence.stop();
      holds.clear();
      nudge();
      while (running) await running;
    },
  };
}

function asPut({ chatId, call }: Waiting): Prepared {
  return { kind: "say", chatId, call: call as unknown as NoticeCall };
}
