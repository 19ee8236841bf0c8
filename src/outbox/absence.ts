/** How soon to try again when the messenger is away, in milliseconds; longer each time. */
const RETRY = 5000;
const LONGEST_RETRY = 60_000;

export interface Absence {
  /** The messenger does not answer: this pass ends, and another begins after a while. */
  readonly isAway: boolean;
  /** Another pass tries its luck. */
  forget(): void;
  /** It answered, whatever it said: the next time begins with a short wait again. */
  answered(): void;
  met(): void;
  stop(): void;
}

/** @param tryAgain begins another pass, unless all is over */
export function createAbsence(tryAgain: () => void): Absence {
  let isAway = false;
  let fruitless = 0;
  let retry: NodeJS.Timeout | undefined;
  let isOver = false;
  return {
    get isAway() {
      return isAway;
    },
    forget() {
      isAway = false;
    },
    answered() {
      fruitless = 0;
    },
    met() {
      isAway = true;
      clearTimeout(retry);
      if (isOver) return;
      const wait = Math.min(RETRY * 2 ** fruitless++, LONGEST_RETRY);
      retry = setTimeout(tryAgain, wait).unref();
    },
    stop() {
      isOver = true;
      clearTimeout(retry);
    },
  };
}
