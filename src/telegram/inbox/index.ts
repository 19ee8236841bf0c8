import { setMaxListeners } from "node:events";
import type { Api } from "grammy";
import type { Message, Update } from "grammy/types";
import type { Clock } from "../../clock.ts";
import { type Database, troubleOf } from "../../database/index.ts";
import { SHARES } from "../../database/leases.ts";
import { ownChats } from "../../database/own-chats.ts";
import type { EvidenceFiles } from "../../evidence/index.ts";
import { lanes } from "../../lanes.ts";
import type { Log } from "../../log.ts";
import type { Pace } from "../../outbox/index.ts";
import type { Call } from "../answer.ts";
import type { Outage } from "../outage.ts";
import type { OpenTurn } from "../turn.ts";
import { type AnswersOptions, createAnswers, type Ending } from "./answers.ts";
import { createHandling, type Handled } from "./handling.ts";
import { createIntake } from "./intake.ts";
import { createJoining, idsOf, type Joined, joined, type Numbered } from "./joining.ts";
import { takeUp } from "./leftovers.ts";
import { createMarks } from "./marks.ts";
import { queues } from "./queues.ts";
import type { Trouble } from "./refusals.ts";
import {
  inboxStore,
  type Pending,
  type PendingAnswer,
  type PendingUpdate,
  updateKey,
} from "./store/updates.ts";
import { takingOver } from "./taking-over.ts";

export interface InboxOptions {
  readonly database: Database;
  /** Makes one attempt at each call. */
  readonly api: Api;
  readonly clock: Clock;
  readonly log: Log;
  readonly evidence: Pick<EvidenceFiles, "at">;
  readonly pace: Pace;
  readonly outages: { readonly telegram: Outage; readonly storage: Outage };
  /** Handles an update: decides, and says what it has to say through the turn. */
  handle(turn: OpenTurn, album: readonly Message[]): Promise<void>;
  /**
   * What the sender reads when the update cannot be handled now, was given up, or is left out because
   * too many of theirs wait; null if they are told nothing, as in a group.
   */
  apology(update: Update, trouble: "busy" | "fault" | "many"): Call | null;
  /** Told of persons and groups that take nothing any more. */
  troubled(call: Call, trouble: Trouble): Promise<void>;
  /** What the reader of an answer is told that Telegram does not take; null if nothing, as in a group. */
  unsaid(chatId: string): Promise<Call | null>;
  /** Told after how many milliseconds an update of this run was answered. */
  answered?(milliseconds: number): void;
  /** Whether this Telegram account holds a place: more of theirs may wait. */
  isMember(telegramId: string): Promise<boolean>;
  /** How long handling an update may take, in milliseconds. */
  readonly timeLimit?: number;
  readonly pauses?: AnswersOptions["pauses"];
}

export type Inbox = ReturnType<typeof createInbox>;

/** Updates not handled yet, above which no more are fetched. What waits for Telegram's pace is none. */
const FULL = 2000;
/** So long answers may wait for the pace when the program ends, in milliseconds. */
const LAST_WORDS = 2000;

/**
 * Between Telegram and the bot: an update is stored before Telegram is told that it arrived, handled
 * in order within its chat, and done in the transaction of its effect. What it is answered with is said
 * beside that, so that nobody's handling waits for anybody's answer.
 */
export function createInbox(options: InboxOptions) {
  const { database, clock, log, outages } = options;
  const store = inboxStore(database);
  const stopped = new AbortController();
  const over = new AbortController();
  // As many as there are chats wait for the same end.
  setMaxListeners(0, stopped.signal);
  const stopping = () => stopped.signal.aborted;
  const work = queues();
  const { leases } = database;
  const chats = ownChats(leases);
  const intake = createIntake(options.isMember);
  const answers = createAnswers({
    ...{ api: options.api, log, pace: options.pace, outage: outages.telegram },
    evidence: options.evidence,
    ...{ stopped: stopped.signal, over: over.signal },
    ...{ troubled: options.troubled, apology: options.unsaid, isOurs: chats.isOurs },
    ...(options.pauses ? { pauses: options.pauses } : {}),
  });
  const marks = createMarks({
    ...{ log, stopped: stopped.signal, alone: () => work.size <= 1 },
    write: (ids) => store.answered(ids, clock.now()),
  });
  const handling = createHandling({
    ...{ database, store, log, outages, stopped: stopped.signal },
    ...{ timeLimit: options.timeLimit, now: clock.now, handle: options.handle },
    isOurs: chats.isOurs,
    apology: (update) => apologyFor(update, "fault"),
    busy: ({ key, update }) => sayBusy(key, update),
  });
  const joining = createJoining(stopped.signal);
  const others = takingOver({
    ...{ store, chats, log, stopping, takeUp: resume, enqueue, marked: marks.idle },
  });
  /** Chats that were told that the bot is busy, and not yet answered: once is enough. */
  const toldBusy = new Set<string>();

  function apologyFor(update: Update, trouble: "busy" | "fault" | "many"): Call[] {
    const apology = options.apology(update, trouble);
    return apology ? [apology] : [];
  }

  function sayBusy(key: string, update: Update): void {
    if (toldBusy.has(key)) return;
    toldBusy.add(key);
    for (const call of apologyFor(update, "busy")) void answers.tell(call);
  }

  /** @param done nothing of this update waits any more */
  async function process(
    pending: Joined | PendingAnswer,
    isLeftover: boolean,
    done: () => void,
    said: () => unknown = () => {},
  ): Promise<void> {
    try {
      const end =
        pending.kind === "update" ? await handling.run(pending, isLeftover) : { ...pending };
      toldBusy.delete(pending.key);
      if (end && chats.isOurs(pending.key)) return say(pending, end, done, said);
      const left = end ? [] : await handling.unsaid(idsOf(pending));
      done();
      // Its chat may have come back while it was put down.
      others.look([pending.key]);
      if (chats.isOurs(pending.key)) for (const one of left) sayAlone(one);
    } catch (error) {
      done();
      // Stays as it is in the table, and is taken up at the next start.
      if (!stopping()) log.error({ err: error, update: String(pending.id) }, "an update is left");
    }
  }

  function say(
    one: Numbered,
    { kind, calls }: Handled,
    done: () => void,
    said: () => unknown = () => {},
  ): void {
    const { id } = one;
    const ids = idsOf(one);
    answers.say(one.key, calls, async (ending: Ending) => {
      done();
      if (ending === "left") return;
      if (ending === "given-up") {
        log.error({ update: String(id) }, "an answer could not be said for a day, and is given up");
      } else if (kind === "answer") {
        if (calls.length > 0) said();
        for (const each of ids) marks.add(each);
        return;
      }
      await store.closed(ids).catch((error) => {
        log.error({ err: error, update: String(id) }, "the next start will answer this once more");
      });
    });
  }

  /** Of what is not in hand. */
  function sayAlone(one: PendingAnswer): void {
    if (chats.begin(one.id, one.key)) say(one, one, () => chats.end(one.id));
  }

  /** Resolves when it is handled, or goes on with what waits before it. */
  function enqueue(
    pending: Pending,
    { isLeftover = false, turn = (run: () => Promise<void>) => run() } = {},
  ): Promise<void> {
    const { id, key } = pending;
    if (!chats.begin(id, key)) return Promise.resolve();
    const end = () => chats.end(id);
    if (pending.kind !== "update") {
      joining.end(key);
      return queued(key, turn, () => process(pending, isLeftover, end));
    }
    const counted = intake.begin(pending.update);
    const whole = joining.begin(pending, () => {
      counted();
      end();
    });
    if (!whole) return Promise.resolve();
    const since = performance.now();
    // How long the program was away says nothing about how fast it is.
    const said = () => isLeftover || options.answered?.(performance.now() - since);
    return queued(pending.key, turn, async () => {
      await whole.complete();
      if (!stopping()) await process(joined(whole.parts), isLeftover, whole.done, said);
    });
  }

  function queued(
    key: string,
    turn: (run: () => Promise<void>) => Promise<void>,
    run: () => Promise<void>,
  ): Promise<void> {
    return new Promise((resolve) => {
      work.add(key, async () => {
        await turn(async () => {
          if (!stopping()) await run();
        });
        resolve();
      });
    });
  }

  async function giveUp(pending: PendingUpdate): Promise<void> {
    log.error({ update: String(pending.id) }, "an update ended the bot too often and is given up");
    const end = await handling.giveUp(pending);
    if (end) sayAlone({ ...pending, ...end });
  }

  /** Takes up what a former run left unfinished, or another process. */
  async function resume(pending: readonly Pending[]): Promise<void> {
    if (pending.length === 0) return;
    const alone = lanes(1);
    const usual: Promise<void>[] = [];
    const suspects: (() => void)[] = [];
    for (const { pending: one, how, behind } of takeUp(pending)) {
      if (how === "given-up" && one.kind === "update") await giveUp(one);
      else if (how === "alone") {
        const mine = new Promise<void>((resolve) => suspects.push(resolve));
        const turn = (run: () => Promise<void>) => mine.then(() => alone.run(run));
        void enqueue(one, { isLeftover: true, turn });
      } else {
        const done = enqueue(one, { isLeftover: true });
        if (!behind) usual.push(done);
      }
    }
    void Promise.all(usual).then(() => {
      for (const begin of suspects) begin();
    });
    const counts = { count: pending.length, suspects: suspects.length };
    log.info(counts, "took up what the last run left");
  }

  return {
    ...others,
    /** Takes up what a former run left unfinished. */
    resume: () => others.gained(SHARES, []),
    /** Stores updates; when it resolves Telegram may be told that they arrived. */
    async accept(updates: readonly Update[]): Promise<void> {
      if (updates.length === 0) return;
      try {
        const elsewhere = leases.shared ? await store.waiting(updates.map(updateKey)) : undefined;
        const { taken, tell, leftOut } = await intake.admit(updates, elsewhere);
        if (leftOut > 0) log.warn("somebody writes more than can wait for them");
        for (const update of tell) {
          const [key, calls] = [updateKey(update), apologyFor(update, "many")];
          if (chats.isOurs(key)) answers.say(key, calls, () => {});
          else for (const call of calls) void answers.tell(call);
        }
        if (taken.length === 0) return;
        const stored = await store.accept(taken, clock.now());
        if (leases.shared) others.look(stored.map(({ key }) => key));
        else for (const one of stored) void enqueue(one);
        outages.storage.over();
      } catch (error) {
        if (troubleOf(error)) {
          outages.storage.began();
          for (const update of updates) sayBusy(updateKey(update), update);
        }
        throw error;
      }
    },
    get empty(): boolean {
      return work.size === 0;
    },
    get full(): boolean {
      return work.size > FULL;
    },
    /** Resolves when everything accepted so far is handled and answered, but for what is said later. */
    async idle(): Promise<void> {
      await others.idle();
      await work.idle();
      await answers.idle();
      await marks.idle();
    },
    /** Finishes what is being handled and leaves the rest for the next start. */
    async stop(): Promise<void> {
      stopped.abort();
      const timer = setTimeout(() => over.abort(), LAST_WORDS);
      await this.idle();
      clearTimeout(timer);
      over.abort();
      await handling.putDown().catch((error) => {
        log.error({ err: error }, "the next start will count this one as a crash");
      });
    },
  };
}
