import { setMaxListeners } from "node:events";

/** How much may be sent within how many milliseconds. */
interface Allowance {
  readonly most: number;
  readonly milliseconds: number;
}

export interface Limits {
  readonly overall: Allowance;
  readonly perChat: Allowance;
  readonly perGroup: Allowance;
}

/** As Telegram's FAQ states it. */
export const TELEGRAM: Limits = {
  overall: { most: 30, milliseconds: 1000 },
  perChat: { most: 1, milliseconds: 1000 },
  perGroup: { most: 20, milliseconds: 60_000 },
};

/** No pace, but not everything at once, and one after the other within a chat. */
export const UNPACED: Limits = {
  overall: { most: 30, milliseconds: 0 },
  perChat: { most: 1, milliseconds: 0 },
  perGroup: { most: 1, milliseconds: 0 },
};

interface Chat {
  readonly id: string;
  readonly isGroup: boolean;
}

/** The right to send one message. */
interface Slot {
  /** Resolves when it may be sent. Until then, a few milliseconds, there is time to write that it will be. */
  turn(): Promise<void>;
  /** The messenger has answered, or will not any more. */
  end(): void;
  /** Nothing was sent. */
  giveBack(): void;
}

export interface Pace {
  /** Resolves shortly before a notice may be sent; urgent ones go first. Null once the signal says that it is over. */
  notice(chat: Chat, urgent: boolean, over: AbortSignal): Promise<Slot | null>;
  /**
   * Resolves when an answer to someone who wrote may be sent: before all notices, and at once unless
   * notices have used up what may be sent now. Answers do not wait for each other.
   */
  answer(chat: Chat): Promise<Slot>;
}

interface Sending {
  readonly isNotice: boolean;
  /** Null while the messenger has not answered. */
  endedAt: number | null;
}

interface Waiting {
  readonly chat: Chat;
  readonly rank: "answer" | "urgent" | "usual";
  start(slot: Slot): void;
}

/** Chats above which those are looked for that do not count any more, and how often in milliseconds. */
const MANY = 1000;
const FORGET_EVERY = 5000;

/** So long before its turn a notice gets its slot, in milliseconds: about what a commit takes. */
const AHEAD = 30;

const RANKS = ["answer", "urgent", "usual"] as const;

/**
 * Keeps the messenger's limits by what is known for sure: a message counts from before it is sent until
 * its time has passed since the messenger's answer. The messenger counted it somewhere in between, so
 * that it never sees more than it allows, however long the way to it takes.
 *
 * @param now a clock that only goes forward, in milliseconds
 */
export function createPace(limits: Limits, now = () => performance.now()): Pace {
  /** Those that count overall, and those that count in their chat. */
  let recent: Sending[] = [];
  const chats = new Map<string, readonly Sending[]>();
  let waiting: Waiting[] = [];
  let timer: NodeJS.Timeout | undefined;
  // Thousands go out evenly: after a burst an answer would have to wait until all of it is over.
  const gap = limits.overall.milliseconds / limits.overall.most;
  let nextUsual = 0;
  let forgetAt = 0;

  const counts = (milliseconds: number) => (sending: Sending) =>
    sending.endedAt === null || sending.endedAt + milliseconds > now();

  function inChat({ id, isGroup }: Chat): readonly Sending[] {
    const { milliseconds } = isGroup ? limits.perGroup : limits.perChat;
    return (chats.get(id) ?? []).filter(counts(milliseconds));
  }

  function mayStartAt({ chat, rank }: Waiting): number {
    const { overall, perChat, perGroup } = limits;
    const total = freeAt(recent, overall);
    if (rank === "answer") {
      const notices = recent.filter(({ isNotice }) => isNotice);
      return Math.min(total, freeAt(notices, { ...overall, most: 1 }));
    }
    const begin = rank === "usual" ? Math.max(total, nextUsual) : total;
    if (begin > now() + AHEAD) return begin;
    const here = inChat(chat);
    return Math.max(begin, freeAt(here, perChat), chat.isGroup ? freeAt(here, perGroup) : 0);
  }

  /** From now on it counts, so that whatever starts before its turn leaves room for it. */
  function start({ chat, rank, start: begin }: Waiting, at: number): void {
    if (rank === "usual") nextUsual = Math.max(nextUsual + gap, now() - gap);
    const sending: Sending = { isNotice: rank !== "answer", endedAt: null };
    recent.push(sending);
    chats.set(chat.id, [...inChat(chat), sending]);
    begin({
      async turn() {
        while (at > now()) await sleep(Math.ceil(at - now()));
      },
      end() {
        sending.endedAt ??= now();
        pump();
      },
      giveBack() {
        recent = recent.filter((other) => other !== sending);
        chats.set(
          chat.id,
          inChat(chat).filter((other) => other !== sending),
        );
        pump();
      },
    });
  }

  function pump(): void {
    clearTimeout(timer);
    recent = recent.filter(counts(limits.overall.milliseconds));
    if (chats.size > MANY && now() >= forgetAt) forgetChats();
    let next = Number.POSITIVE_INFINITY;
    const left: Waiting[] = [];
    for (const one of waiting) {
      // Nobody overtakes an answer that waits.
      const isBehind = one.rank !== "answer" && left[0]?.rank === "answer";
      const at = isBehind ? Number.POSITIVE_INFINITY : mayStartAt(one);
      const grantedAt = one.rank === "answer" ? at : at - AHEAD;
      if (grantedAt <= now()) start(one, at);
      else {
        left.push(one);
        next = Math.min(next, grantedAt);
      }
    }
    waiting = left;
    if (next < Number.POSITIVE_INFINITY) timer = setTimeout(pump, Math.ceil(next - now()) + 1);
  }

  function forgetChats(): void {
    forgetAt = now() + FORGET_EVERY;
    const longest = Math.max(limits.perChat.milliseconds, limits.perGroup.milliseconds);
    for (const [id, sendings] of chats) if (!sendings.some(counts(longest))) chats.delete(id);
  }

  function enqueue(one: Waiting): void {
    waiting.push(one);
    waiting.sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
    pump();
  }

  return {
    notice: (chat, urgent, over) =>
      new Promise((resolve) => {
        setMaxListeners(0, over);
        const one: Waiting = { chat, rank: urgent ? "urgent" : "usual", start: finish };
        function finish(slot: Slot | null): void {
          over.removeEventListener("abort", leave);
          resolve(slot);
        }
        function leave(): void {
          waiting = waiting.filter((other) => other !== one);
          finish(null);
        }
        if (over.aborted) return resolve(null);
        over.addEventListener("abort", leave);
        enqueue(one);
      }),
    answer: (chat) =>
      new Promise((resolve) => {
        enqueue({ chat, rank: "answer", start: resolve });
      }),
  };
}

/** When one more fits beside those that count; infinite while that depends on an answer. */
function freeAt(sendings: readonly Sending[], { most, milliseconds }: Allowance): number {
  if (sendings.length < most) return 0;
  const ends = sendings.map(({ endedAt }) =>
    endedAt === null ? Number.POSITIVE_INFINITY : endedAt + milliseconds,
  );
  return ends.toSorted((a, b) => b - a)[most - 1] ?? 0;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
