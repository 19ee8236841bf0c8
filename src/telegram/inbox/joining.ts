import { setTimeout as sleep } from "node:timers/promises";
import type { Message } from "grammy/types";
import type { Pending, PendingUpdate } from "./store/updates.ts";

/** So long the next part is waited for, in milliseconds: Telegram hands the parts out one behind the other. */
const PATIENCE = 600;
/** Pictures of an album at the most. */
const MOST_PICTURES = 10;
/**
 * A text above Telegram's 4,096 characters is sent in parts by the app of who pastes it, cut where a line
 * or a word ends in the second half of what fits.
 */
const CUT = { from: 2048, most: 4096 };
/** Its parts are sent within so many seconds. */
const SECONDS = 1;

/** What somebody sent as one: an update alone, or what Telegram delivers in parts. */
interface Whole {
  readonly parts: readonly PendingUpdate[];
  /** Resolves when nothing more can belong to it. */
  complete(): Promise<void>;
  /** Nothing of it waits any more. */
  done(): void;
}

interface Open {
  readonly parts: PendingUpdate[];
  readonly dones: (() => void)[];
}

export interface Joining {
  /**
   * What begins with this; null if it goes on with what waits before it in its chat.
   *
   * @param done nothing of this update waits any more
   */
  begin(pending: PendingUpdate, done: () => void): Whole | null;
  /** Whatever comes next in this chat begins anew. */
  end(key: string): void;
}

/** Puts together again what somebody sent as one: an album, a text above Telegram's limit. */
export function createJoining(stopped: AbortSignal, patience = PATIENCE): Joining {
  const open = new Map<string, Open>();
  /** Wakes who waits for the next part of these. */
  const waiting = new Map<Open, () => void>();

  function close(one: Open | undefined): void {
    const key = one?.parts[0]?.key;
    if (!one || key === undefined) return;
    if (open.get(key) === one) open.delete(key);
    waiting.get(one)?.();
  }

  async function complete(one: Open): Promise<void> {
    while (open.get(one.parts[0]?.key ?? "") === one && !stopped.aborted) {
      const count = one.parts.length;
      const next = new AbortController();
      waiting.set(one, () => next.abort());
      const signal = AbortSignal.any([next.signal, stopped]);
      await sleep(patience, undefined, { signal }).catch(() => {});
      waiting.delete(one);
      if (one.parts.length === count) break;
    }
    close(one);
  }

  return {
    begin(pending, done) {
      const before = open.get(pending.key);
      const last = before?.parts.at(-1);
      if (before && last && goesOn(last, pending)) {
        before.parts.push(pending);
        before.dones.push(done);
        if (mayGoOn(before.parts)) waiting.get(before)?.();
        else close(before);
        return null;
      }
      close(before);
      const one: Open = { parts: [pending], dones: [done] };
      if (mayGoOn(one.parts)) open.set(pending.key, one);
      return {
        parts: one.parts,
        complete: () => complete(one),
        done() {
          for (const each of one.dones) each();
        },
      };
    },
    end: (key) => close(open.get(key)),
  };
}

/** Whether there may be more of it. */
function mayGoOn(parts: readonly PendingUpdate[]): boolean {
  const message = parts.at(-1)?.update.message;
  if (message?.chat.type !== "private") return false;
  if (message.media_group_id) return parts.length < MOST_PICTURES;
  return message.text !== undefined && message.text.length >= CUT.from;
}

function goesOn({ update: one }: PendingUpdate, { update: next }: PendingUpdate): boolean {
  const [a, b] = [one.message, next.message];
  if (!a || !b) return false;
  if (a.media_group_id) return a.media_group_id === b.media_group_id;
  const isText = a.text !== undefined && b.text !== undefined && !b.reply_to_message;
  return isText && b.date - a.date <= SECONDS && origin(a) === origin(b);
}

/** Whom a message was forwarded from; several are not parts of one. */
function origin({ forward_origin: from }: Message): string {
  return from ? JSON.stringify({ ...from, date: 0 }) : "";
}

/** An update that stands for all of its parts. */
export interface Joined extends PendingUpdate {
  /** The other parts, which are done with it. */
  readonly others: readonly bigint[];
  /** The messages of an album, in their order; empty if it is none. */
  readonly album: readonly Message[];
}

/** By which it is known, whether or not it stands for others. */
export type Numbered = Pick<Pending, "id" | "key"> & Partial<Pick<Joined, "others">>;

export const idsOf = ({ id, others = [] }: Numbered): readonly bigint[] => [id, ...others];

/** What the parts say together: one text, or one caption for all pictures. */
export function joined(parts: readonly PendingUpdate[]): Joined {
  const [head, ...rest] = parts as [PendingUpdate, ...PendingUpdate[]];
  const others = rest.map(({ id }) => id);
  const messages = parts
    .flatMap(({ update }) => update.message ?? [])
    .toSorted((a, b) => a.message_id - b.message_id);
  const [first] = messages;
  const last = messages.at(-1);
  if (!first || !last) return { ...head, others, album: [] };
  if (first.media_group_id) {
    const captions = messages.flatMap(({ caption }) => caption ?? []);
    const caption = captions.length > 0 ? { caption: captions.join("\n") } : {};
    const message = { ...last, ...caption } as typeof last;
    return { ...head, update: { ...head.update, message }, others, album: messages };
  }
  if (messages.length === 1) return { ...head, others, album: [] };
  const text = messages.map((message, i) => `${message.text}${seam(messages, i)}`).join("");
  // The last of its numbers: what is edited later came before what was asked.
  const { entities: _, ...said } = { ...last, text };
  return { ...head, update: { ...head.update, message: said as typeof last }, others, album: [] };
}

/** What the app took away where it cut: nothing in a full part, else the end of a line or the blank after a word. */
function seam(messages: readonly Message[], i: number): string {
  const text = messages[i]?.text ?? "";
  if (i === messages.length - 1 || text.length >= CUT.most) return "";
  return /[.:;!?…]$/.test(text) ? "\n" : " ";
}
