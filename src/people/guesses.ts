const LIMIT = 5;
const WINDOW = 3600_000;
/** Telegram accounts remembered at once. */
const REMEMBERED = 10_000;

export type GuessLimiter = ReturnType<typeof guessLimiter>;

/**
 * Counts wrong links per Telegram account: five in an hour, then a pause. In memory, because nothing
 * is stored of strangers; what a restart forgives does not help against 128 bits.
 */
export function guessLimiter() {
  const misses = new Map<string, readonly number[]>();

  function recent(telegramId: string, now: Date): readonly number[] {
    return (misses.get(telegramId) ?? []).filter((at) => at > now.getTime() - WINDOW);
  }

  return {
    /** When the account may try again; null if it may now. */
    blockedUntil(telegramId: string, now: Date): Date | null {
      const counted = recent(telegramId, now);
      const [first = 0] = counted;
      return counted.length < LIMIT ? null : new Date(first + WINDOW);
    },
    miss(telegramId: string, now: Date): void {
      const counted = [...recent(telegramId, now), now.getTime()];
      misses.delete(telegramId);
      misses.set(telegramId, counted);
      const [oldest] = misses.keys();
      if (misses.size > REMEMBERED && oldest !== undefined) misses.delete(oldest);
    },
  };
}
