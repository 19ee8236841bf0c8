/** When the night's works are done, by this machine's clock: people sleep, and no reminder is due. */
const AT = { hour: 3, minute: 17 };

/** As node-cron takes it. */
export const NIGHTLY = `${AT.minute} ${AT.hour} * * *`;

/** The first time of the night's works after an instant. */
export function nextNight(after: Date): Date {
  const night = new Date(after);
  night.setHours(AT.hour, AT.minute, 0, 0);
  if (night <= after) night.setDate(night.getDate() + 1);
  return night;
}

/**
 * The night's works, one after the other, and never twice at the same time.
 *
 * @param mine whether it is this process that does them, of several
 */
export function createNightly(mine: () => boolean, works: readonly (() => Promise<unknown>)[]) {
  let running: Promise<void> = Promise.resolve();
  let begun = 0;

  async function once(): Promise<void> {
    try {
      for (const work of works) if (mine()) await work();
    } finally {
      begun--;
    }
  }

  return {
    /** Something of it is under way. */
    get busy(): boolean {
      return begun > 0;
    },
    run(): Promise<void> {
      begun++;
      running = running.catch(() => {}).then(once);
      return running;
    },
    /** Resolves when nothing of it is under way. */
    async idle(): Promise<void> {
      await running.catch(() => {});
    },
  };
}
