import type { Update } from "grammy/types";
import type { Tx } from "../database/index.ts";
import { type Answer, type Call, type OpenAnswer, openAnswer } from "./answer.ts";

/** What one update changes and answers. */
interface Turn extends Answer {
  readonly update: Update;
  /**
   * Does `work` and marks the update as done, in one transaction: however often the update is handled
   * again, its effect happens once. What `work` says is committed with it. At most one per update.
   */
  effect<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Written together with the effect, or by itself if the update has none; the last one counts. */
  along(write: (tx: Tx) => Promise<void>): void;
}

export interface TurnRecord {
  /** Marks the update as done in the transaction of its effect. */
  mark(tx: Tx, calls: readonly Call[]): Promise<void>;
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

export interface OpenTurn extends Turn, Pick<OpenAnswer, "calls" | "under" | "finish"> {
  readonly committed: boolean;
  /** Writes what was to go along with an effect that did not come. */
  settle(): Promise<void>;
  /** After the time limit: whatever still runs can change nothing more. */
  close(): void;
}

export function openTurn(update: Update, record: TurnRecord): OpenTurn {
  const answer = openAnswer(update);
  let committed = false;
  let closed = false;
  let beside: ((tx: Tx) => Promise<void>) | null = null;

  async function effect<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    if (committed) throw new Error("An update has one effect; this one had it already");
    const before = { calls: answer.calls, beside };
    const result = await record.write(async (tx) => {
      if (closed) throw new Error("The update took too long and was given up");
      // A work may run again after another's failure; its words must not be said twice.
      answer.goOnFrom(before.calls);
      beside = before.beside;
      const result = await work(tx);
      await beside?.(tx);
      await record.mark(
        tx,
        answer.calls.filter((call) => !call.secret),
      );
      return result;
    });
    committed = true;
    beside = null;
    return result;
  }

  return {
    update,
    get calls() {
      return answer.calls;
    },
    get committed() {
      return committed;
    },
    effect,
    along(write) {
      beside = write;
    },
    async settle() {
      if (!beside) return;
      if (!committed) return effect(async () => {});
      const write = beside;
      beside = null;
      await record.write(write);
    },
    say: answer.say,
    show: answer.show,
    toast: answer.toast,
    call: answer.call,
    under: answer.under,
    close() {
      closed = true;
    },
    finish: answer.finish,
  };
}
