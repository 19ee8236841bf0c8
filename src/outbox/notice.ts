import type { Tx } from "../database/index.ts";
import type { Waiting } from "./rows.ts";

/** One message that the bot sends by itself, to one recipient. */
export interface NewNotice {
  /** Deterministic: deciding twice makes one notice. */
  readonly key: string;
  readonly kind: string;
  readonly chatId: string;
  readonly personId?: string;
  readonly call: NoticeCall;
  /** Not sent after this instant: it would be pointless. */
  readonly notAfter?: Date;
  /** Its recipient cannot be reached now: it waits until they can. */
  readonly held?: boolean;
}

/** The message, in the messenger's terms; the outbox only carries it. */
export interface NoticeCall {
  readonly method: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What became of one attempt to send. */
export type Sent =
  | { readonly kind: "sent"; readonly messageId: number | null }
  /** It was heard and not taken: `trouble` is the messenger's kind of reason, for `refused` to judge. */
  | { readonly kind: "refused"; readonly reason: string; readonly trouble: string }
  /** The chat has another id by now: the same call, to be made there; null if it makes no sense there. */
  | { readonly kind: "moved"; readonly chatId: string; readonly call: NoticeCall | null }
  /** It did not arrive, and may be tried again after so many milliseconds. */
  | { readonly kind: "not-sent"; readonly reason: string; readonly wait: number }
  /** It may or may not have arrived. */
  | { readonly kind: "failed"; readonly reason: string };

/** A chat did not take a notice. */
export interface Refusal {
  readonly kind: string;
  readonly call: NoticeCall;
  readonly trouble: string;
}

/**
 * Notices whose words are found when they are sent, by what is known then: planned in advance and by the
 * thousand, they leave the way to those that someone waits for.
 */
export interface Planned {
  readonly kinds: readonly string[];
  /**
   * One answer to each, in their order. What one person gets is asked about in turn: none of it while
   * some of it is under way.
   */
  prepare(notices: readonly Waiting[]): Promise<readonly Prepared[]>;
  /** Called in the transaction that marks a notice as sent. */
  sent(tx: Tx, notice: Waiting, message: Arrived): Promise<void>;
}

export interface Arrived {
  readonly chatId: string;
  readonly messageId: number | null;
  readonly call: NoticeCall;
}

export type Prepared =
  | {
      readonly kind: "say";
      readonly chatId: string;
      readonly call: NoticeCall;
      /** Others that this message settles as well; whatever becomes of it becomes of them. */
      readonly riders?: readonly Waiting[];
    }
  /** Another of these notices takes it along. */
  | { readonly kind: "rides" }
  /** Its reason is gone. */
  | { readonly kind: "withdrawn"; readonly reason: string }
  /** Not now. */
  | { readonly kind: "later"; readonly at: Date }
  /** Nothing can be said about it now; the next time may be better. */
  | { readonly kind: "unknown" };
