import { type Leases, SHARES, type Share, shareOf } from "./leases.ts";

/** Which chats a part of the program works on, and what of them it has in hand. */
export interface OwnChats {
  /** Those of which work may be begun; null: all, because no other process is there. */
  readonly shares: readonly Share[] | null;
  /** Whether work of this chat may be begun. */
  isOpen(chat: string): boolean;
  /** Whether what was begun may go on. */
  isOurs(chat: string): boolean;
  open(shares: readonly Share[]): void;
  close(shares: readonly Share[]): void;
  /** False if it is in hand already. */
  begin(id: bigint | string, chat: string): boolean;
  end(id: bigint | string): void;
  has(id: bigint | string): boolean;
  /** Resolves when nothing of the share is in hand, or after so many milliseconds. */
  drained(share: Share, most: number): Promise<void>;
}

export function ownChats(leases: Leases): OwnChats {
  const opened = new Set<Share>();
  const inHand = new Map<bigint | string, Share>();
  const waiting = new Set<() => void>();
  const mayBegin = (share: Share) => opened.has(share) && leases.holds(share);
  const isBusy = (share: Share) => [...inHand.values()].includes(share);

  return {
    get shares() {
      return leases.shared ? SHARES.filter(mayBegin) : null;
    },
    isOpen: (chat) => !leases.shared || mayBegin(shareOf(chat)),
    isOurs: (chat) => leases.holds(shareOf(chat)),
    open(shares) {
      for (const share of shares) opened.add(share);
    },
    close(shares) {
      for (const share of shares) opened.delete(share);
    },
    begin(id, chat) {
      if (inHand.has(id)) return false;
      inHand.set(id, shareOf(chat));
      return true;
    },
    end(id) {
      inHand.delete(id);
      for (const look of waiting) look();
    },
    has: (id) => inHand.has(id),
    drained: (share, most) =>
      new Promise((resolve) => {
        function look(): void {
          if (isBusy(share)) return;
          over();
        }
        function over(): void {
          clearTimeout(timer);
          waiting.delete(look);
          resolve();
        }
        const timer = setTimeout(over, most);
        waiting.add(look);
        look();
      }),
  };
}
