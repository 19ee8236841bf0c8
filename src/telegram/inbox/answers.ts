import type { Api } from "grammy";
import type { EvidenceFiles } from "../../evidence/index.ts";
import type { Log } from "../../log.ts";
import type { Chat, Pace } from "../../outbox/index.ts";
import type { Call } from "../answer.ts";
import { type Outage, pauseAfter } from "../outage.ts";
import { type Delivery, deliver } from "./deliver.ts";
import { isToBeDrawn, withFile } from "./drawing.ts";
import { isPress, lasting } from "./press.ts";
import { queues } from "./queues.ts";
import { gravityOf, insteadOf, movedTo, type Trouble } from "./refusals.ts";

export interface AnswersOptions {
  /** Makes one attempt at each call. */
  readonly api: Api;
  readonly log: Log;
  readonly evidence?: Pick<EvidenceFiles, "at">;
  readonly pace: Pace;
  readonly outage: Outage;
  /** The program ends: what fails is left for the next start. */
  readonly stopped: AbortSignal;
  /** And so is what still waits for its turn. */
  readonly over: AbortSignal;
  /** Told of persons and groups that take nothing any more. */
  troubled(call: Call, trouble: Trouble): Promise<void>;
  /** What is said in the place of an answer that Telegram does not take; null where nothing is. */
  apology(chatId: string): Promise<Call | null>;
  /** Whether this process still writes to this chat. */
  isOurs(key: string): boolean;
  readonly pauses?: Partial<Pauses>;
  /** A clock that only goes forward, in milliseconds. */
  now?(): number;
}

/** In milliseconds. */
interface Pauses {
  /** While Telegram certainly did not hear it. */
  readonly away: readonly number[];
  /** While nobody knows whether it heard it. */
  readonly doubt: readonly number[];
  /** The first pause after those, twice as long each time: a way that swallows answers says the same again. */
  readonly aside: number;
}

const PAUSES: Pauses = {
  away: [250, 500, 1000, 2000, 5000],
  doubt: [500, 2000, 5000],
  aside: 30_000,
};

/** An answer makes sense for so long, in milliseconds. */
const SENSIBLE = 24 * 3600 * 1000;

/** What became of an answer. */
export type Ending = "said" | "given-up" | "left";

interface Entry {
  readonly key: string;
  readonly calls: Call[];
  readonly since: number;
  /** One of its calls was refused, and its reader was told so: once is enough. */
  apologized: boolean;
  /** Attempts at the first call of which nobody knows whether they arrived. */
  doubts: number;
  ended(ending: Ending): void | Promise<void>;
}

export type Answers = ReturnType<typeof createAnswers>;

/**
 * Says what the updates are answered with: in order within a chat, at Telegram's pace, again and again
 * while Telegram is away. Nothing of it holds up the handling of what people write next.
 */
export function createAnswers(options: AnswersOptions) {
  const { api, log, pace, outage, stopped, over, now = () => performance.now() } = options;
  const pauses = { ...PAUSES, ...options.pauses };
  const queue = queues();
  /** Nobody waits for a file when the program ends. */
  const ending = new Promise<null>((resolve) => {
    stopped.addEventListener("abort", () => resolve(null), { once: true });
  });
  /** Single attempts on their way. */
  const single = new Set<Promise<unknown>>();

  /** @returns null if it was not made: the program ends, or while it waited for its turn the chat was lost */
  async function attempt(call: Call, isOurs = () => true): Promise<Delivery | null> {
    const chat = chatOf(call);
    if (chat && isMessage(call)) {
      const slot = await pace.slot(chat, "answer", over);
      if (!slot) return null;
      const delivery = isOurs() ? await deliver(api, call, log, options.evidence) : null;
      // Before the next gets its turn.
      refrain(chat, delivery);
      slot.end();
      return delivery;
    }
    if (chat) await pace.holds.over(chat.id, over);
    if (over.aborted || !isOurs()) return null;
    const delivery = await deliver(api, call, log, options.evidence);
    refrain(chat, delivery);
    return delivery;
  }

  function refrain(chat: Chat | null, delivery: Delivery | null): void {
    if (delivery?.kind !== "not-sent" || delivery.wait === 0) return;
    pace.refused(chat ?? { id: "", isGroup: false }, delivery.wait);
  }

  /** Makes an answer's first call until it is said, or will not be soon. */
  async function insist(entry: Entry): Promise<Ending | "aside"> {
    const isOurs = () => options.isOurs(entry.key);
    for (let failures = 0; ; ) {
      if (!isOurs()) return "left";
      const call = entry.calls[0] as Call;
      const delivery = await attempt(call, isOurs);
      switch (delivery?.kind) {
        case "sent":
          return "said";
        case "refused":
        case "unreachable":
          if (!(await makeDo(entry, call, delivery.trouble))) return "said";
          break;
        case "moved": {
          const there = movedTo(call, delivery.to);
          if (!there) return "said";
          entry.calls[0] = there;
          break;
        }
        case "not-sent":
          if (delivery.wait === 0) await outage.wait(pauseAfter(failures++, pauses.away), stopped);
          break;
        case "failed":
          // The way is free again: neither a reason to wait nor to doubt it.
          if (delivery.silent) break;
          if (++entry.doubts > pauses.doubt.length) return "aside";
          await outage.waitOut(pauseAfter(entry.doubts - 1, pauses.doubt), stopped);
          break;
        case undefined:
      }
      if (stopped.aborted) return "left";
      if (now() - entry.since > SENSIBLE) return "given-up";
    }
  }

  /** Whether the entry now begins with another call to make in the place of the refused one. */
  async function makeDo(entry: Entry, call: Call, trouble: Trouble): Promise<boolean> {
    await options.troubled(call, trouble).catch((error) => {
      // The next word to them finds it out again.
      log.error({ err: error }, "what became of a chat could not be written down");
    });
    const isFault = gravityOf(trouble) === "error" && hasWords(call) && !entry.apologized;
    const instead =
      insteadOf(call, trouble) ??
      (isFault ? await options.apology(String(call.payload.chat_id)) : null);
    if (!instead) return false;
    entry.apologized ||= isFault;
    entry.calls[0] = instead;
    return true;
  }

  async function go(entry: Entry): Promise<void> {
    while (entry.calls.length > 0) {
      const end = await insist(entry);
      if (end === "aside") return stepAside(entry);
      if (end !== "said") return entry.ended(end);
      entry.calls.shift();
      entry.doubts = 0;
    }
    await entry.ended("said");
  }

  /** Those behind it go on; it comes back after a while, for one attempt more. */
  function stepAside(entry: Entry): void {
    const wait = pauses.aside * 2 ** (entry.doubts - pauses.doubt.length - 1);
    log.warn({ wait }, "an answer may not have arrived; it is said again later");
    void outage
      .waitOut(wait, stopped)
      .then(() => (stopped.aborted ? entry.ended("left") : queue.add(entry.key, () => go(entry))));
  }

  function once(call: Call): Promise<Delivery | null> {
    const work = attempt(call);
    single.add(work);
    return work.finally(() => single.delete(work));
  }

  function add(key: string, calls: readonly Call[], ended: Entry["ended"]): void {
    const entry = { key, calls: [...calls], since: now(), apologized: false, doubts: 0, ended };
    queue.add(key, () => go(entry));
  }

  /** Behind what was said with it, and beside what is said in this chat meanwhile. */
  function follow(key: string, file: Call): void {
    const aside = `drawn ${key}`;
    queue.add(aside, async () => {
      const call = await Promise.race([withFile(file, log), ending]);
      if (call) add(aside, [call], () => {});
    });
  }

  return {
    /**
     * Says the calls behind all that is said in this chat. A press is answered at once, beside all else,
     * with one attempt: a button that spins on withholds no answer.
     */
    say(key: string, calls: readonly Call[], ended: Entry["ended"]): void {
      const presses = calls.filter(isPress);
      const words = calls.filter((call) => !isPress(call) && !isToBeDrawn(call));
      const files = calls.filter(isToBeDrawn);
      const delivered = Promise.all(presses.map(once));
      if (words.length + files.length > 0 || presses.length === 0) {
        add(key, words, async (ending) => {
          await ended(ending);
          for (const file of ending === "left" ? [] : files) follow(key, file);
        });
      } else {
        // A passing line that was the whole answer must arrive in one way or the other.
        queue.add(`press ${key}`, async () => {
          const isSaid = (await delivered).every((delivery) => delivery?.kind === "sent");
          add(key, isSaid ? [] : lasting(presses, key), ended);
        });
      }
    },
    /** One attempt, at the pace, which is not repeated. */
    async tell(call: Call): Promise<void> {
      await once(call);
    },
    async idle(): Promise<void> {
      while (queue.size > 0 || single.size > 0) {
        await queue.idle();
        await Promise.all(single);
      }
    },
  };
}

/** Somebody waits for what it says. */
function hasWords({ method }: Call): boolean {
  return /^(send|edit)/.test(method);
}

/** What Telegram counts: messages, not their changes. */
function isMessage({ method }: Call): boolean {
  return /^send/.test(method) && method !== "sendChatAction";
}

function chatOf({ payload }: Call): Chat | null {
  const id = payload.chat_id;
  return id === undefined ? null : { id: String(id), isGroup: Number(id) < 0 };
}
