import type { Clock } from "../../src/clock.ts";
import { type Database, fenced, type Member, type Tx } from "../../src/database/index.ts";
import { createLog } from "../../src/log.ts";
import { createOutbox, type NoticeCall, type Outbox, type Sent } from "../../src/outbox/index.ts";
import { markUnreachable } from "../../src/people/store/persons.ts";
import type { Calendar } from "../../src/plan/calendar.ts";
import type { Plan } from "../../src/plan/model.ts";
import { type Clockwork, createClockwork } from "../../src/schedule/clockwork.ts";
import type { Notice } from "../../src/schedule/notice.ts";
import { tickInTurn } from "../../src/schedule/store/in-turn.ts";

/** Where in its work a program dies. */
type Step = "before-write" | "after-write" | "before-send" | "after-send";

export interface MortalOptions {
  readonly plan: Plan;
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly database: Database;
  send(call: NoticeCall): Promise<Sent>;
  /** Asked at each step of its work; a death ends the program there, for good. */
  dies(step: Step): boolean | Promise<boolean>;
  /** Who hears of what it holds; by default the outbox alone. */
  watched?(outbox: Member): Member;
  /** What it logged at error level. */
  complain(line: string): void;
}

export interface Mortal {
  /** Takes up what others left; the first tick does so too. */
  begin(): Promise<void>;
  /** One tick and all that follows from it; false if the program died of it. */
  tick(): Promise<boolean>;
  kill(): void;
  /** Says what is due, whoever decided it. */
  send(): Promise<void>;
  /** Finishes what is in hand. */
  stop(): Promise<void>;
}

const NEVER = new Promise<never>(() => {});
/** What a dead program asks has no answer. */
const NOBODY = new Proxy({}, { get: () => () => NEVER }) as never;

/**
 * The schedule and the outbox as src/app.ts puts them together, with words that are only the notice's
 * key, in a process that can be killed between any two of its steps: what it did is in the database and
 * at Telegram, what it was about to do will never be done.
 */
export function bear(options: MortalOptions): Mortal {
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
  async function reached(step: Step): Promise<boolean> {
    if (!isDead && (await dies(step))) die();
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
      if (await reached("before-write")) return NEVER;
      const result = await options.database.write(work);
      return (await reached("after-write")) ? NEVER : result;
    },
  };
  const log = createLog("error", [], { write: options.complain });
  const clockwork: Clockwork = createClockwork({
    ...{ plan, calendar, clock, log },
    database: fenced(database, "deciding"),
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
      if (await reached("before-send")) return NEVER;
      const flight = options.send(call);
      flying.add(flight);
      const sent = await flight.finally(() => flying.delete(flight));
      return (await reached("after-send")) ? NEVER : sent;
    },
    async refused({ call }) {
      const telegramId = String(call.payload.chat_id);
      await markUnreachable(database, { telegramId, why: "blocked", at: clock.now() });
      return null;
    },
  });
  const { watched = (member) => member } = options;
  let begun: Promise<void> | undefined;
  function begin(): Promise<void> {
    begun ??= database.leases.begin([watched(outbox)]);
    return begun;
  }

  async function work(): Promise<void> {
    await begin();
    await tickInTurn(database, clockwork, outbox);
    await outbox.idle();
  }
  function send(): Promise<void> {
    outbox.sweep();
    return outbox.idle();
  }
  return {
    begin,
    async tick() {
      await Promise.race([work(), killed]);
      if (isDead) await Promise.allSettled(flying);
      return !isDead;
    },
    kill: die,
    send,
    stop: outbox.stop,
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
