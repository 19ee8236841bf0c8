import type { Clock } from "../../src/clock.ts";
import type { Database, Tx } from "../../src/database/index.ts";
import { createLog } from "../../src/log.ts";
import { createOutbox, type NoticeCall, type Outbox, type Sent } from "../../src/outbox/index.ts";
import { settleInterrupted } from "../../src/outbox/rows.ts";
import { markUnreachable } from "../../src/people/store/persons.ts";
import type { Calendar } from "../../src/plan/calendar.ts";
import type { Plan } from "../../src/plan/model.ts";
import { type Clockwork, createClockwork } from "../../src/schedule/clockwork.ts";
import type { Notice } from "../../src/schedule/notice.ts";

/** Where in its work a program dies. */
type Step = "before-write" | "after-write" | "before-send" | "after-send";

export interface MortalOptions {
  readonly plan: Plan;
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly database: Database;
  send(call: NoticeCall): Promise<Sent>;
  /** Asked at each step of its work; a death ends the program there, for good. */
  dies(step: Step): boolean;
  /** What it logged at error level. */
  complain(line: string): void;
}

export interface Mortal {
  /** One tick and all that follows from it; false if the program died of it. */
  tick(): Promise<boolean>;
  kill(): void;
}

const NEVER = new Promise<never>(() => {});
/** What a dead program asks has no answer. */
const NOBODY = new Proxy({}, { get: () => () => NEVER }) as never;

/**
 * The schedule and the outbox as src/app.ts puts them together, with words that are only the notice's
 * key, in a process that can be killed between any two of its steps: what it did is in the database and
 * at Telegram, what it was about to do will never be done.
 */
export async function bear(options: MortalOptions): Promise<Mortal> {
  const { plan, calendar, clock, dies } = options;
  let kill: () => void = () => {};
  const killed = new Promise<void>((resolve) => {
    kill = resolve;
  });
  let isDead = false;
  function die(): void {
    isDead = true;
    kill();
  }
  function reached(step: Step): boolean {
    if (!isDead && dies(step)) die();
    return isDead;
  }
  /** On their way to Telegram: they arrive whatever becomes of the program. */
  const flying = new Set<Promise<Sent>>();

  const database: Database = {
    ...options.database,
    read: new Proxy(options.database.read, {
      get: (read, model) => (isDead ? NOBODY : Reflect.get(read, model)),
    }),
    async write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
      if (reached("before-write")) return NEVER;
      const result = await options.database.write(work);
      return reached("after-write") ? NEVER : result;
    },
  };
  const log = createLog("error", [], { write: options.complain });
  const clockwork: Clockwork = createClockwork({
    ...{ plan, calendar, clock, database, log },
    render: async (notices: readonly Notice[]) => ({
      call: {
        method: "sendMessage",
        payload: { chat_id: 0, text: notices.map(({ key }) => key).join("\n") },
      },
      said: notices,
    }),
    sent: async () => {},
  });
  const outbox: Outbox = createOutbox({
    ...{ database, clock, log },
    planned: addressed(clockwork),
    async send(call) {
      if (reached("before-send")) return NEVER;
      const flight = options.send(call);
      flying.add(flight);
      const sent = await flight.finally(() => flying.delete(flight));
      return reached("after-send") ? NEVER : sent;
    },
    async refused({ call }) {
      const telegramId = String(call.payload.chat_id);
      await markUnreachable(database, { telegramId, why: "blocked", at: clock.now() });
      return null;
    },
  });
  await settleInterrupted(options.database, clock.now());

  async function work(): Promise<void> {
    await clockwork.tick();
    outbox.sweep();
    await outbox.idle();
  }
  return {
    async tick() {
      await Promise.race([work(), killed]);
      if (isDead) await Promise.allSettled(flying);
      return !isDead;
    },
    kill: die,
  };
}

/** The words of a key need its reader's chat. */
function addressed({ planned }: Clockwork): Clockwork["planned"] {
  return {
    ...planned,
    async prepare(notices) {
      const prepared = await planned.prepare(notices);
      return prepared.map((one) =>
        one.kind === "say"
          ? {
              ...one,
              call: { ...one.call, payload: { ...one.call.payload, chat_id: Number(one.chatId) } },
            }
          : one,
      );
    },
  };
}
