/** How much may be sent within how many milliseconds. */
export interface Allowance {
  /** It may change while it counts. */
  readonly most: number;
  readonly milliseconds: number;
}

/**
 * Counts what is being sent and what was sent within the last while, by what is known for sure: a
 * message counts from before it is sent until its time has passed since the messenger's answer. The
 * messenger counted it somewhere in between, so that it never sees more than it allows, however long the
 * way to it takes.
 */
export interface Window {
  /** When one more fits; 0 if it does now, infinite while that depends on an answer. */
  freeAt(now: number): number;
  begin(): void;
  end(now: number): void;
  /** What began was not sent. */
  giveBack(): void;
  isEmpty(now: number): boolean;
}

/** Answers come in the order of time, so that whatever counts no more is at the front: nothing is sorted. */
export function createWindow(allowance: Allowance): Window {
  const { milliseconds } = allowance;
  let onTheWay = 0;
  let ended: number[] = [];
  let first = 0;

  function forget(now: number): void {
    while (first < ended.length && (ended[first] ?? 0) + milliseconds <= now) first++;
    if (first < 64 && first < ended.length) return;
    ended = ended.slice(first);
    first = 0;
  }

  return {
    freeAt(now) {
      forget(now);
      const tooMany = onTheWay + ended.length - first - allowance.most;
      if (tooMany < 0) return 0;
      const leaves = ended[first + tooMany];
      return leaves === undefined ? Number.POSITIVE_INFINITY : leaves + milliseconds;
    },
    begin() {
      onTheWay++;
    },
    end(now) {
      onTheWay--;
      ended.push(now);
    },
    giveBack() {
      onTheWay--;
    },
    isEmpty(now) {
      forget(now);
      return onTheWay === 0 && first === ended.length;
    },
  };
}
