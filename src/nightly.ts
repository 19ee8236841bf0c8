/**
 * The night's works, one after the other, and never twice at the same time.
 *
 * @param mine whether it is this process that does them, of several
 */
export function createNightly(mine: () => boolean, works: readonly (() => Promise<unknown>)[]) {
  let running: Promise<void> = Promise.resolve();

  async function once(): Promise<void> {
    for (const work of works) if (mine()) await work();
  }

  return {
    run(): Promise<void> {
      running = running.catch(() => {}).then(once);
      return running;
    },
    /** Resolves when nothing of it is under way. */
    async idle(): Promise<void> {
      await running.catch(() => {});
    },
  };
}
