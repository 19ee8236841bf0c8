/** The night's works, one after the other, and never twice at the same time. */
export function createNightly(works: readonly (() => Promise<unknown>)[]) {
  let running: Promise<void> = Promise.resolve();

  async function once(): Promise<void> {
    for (const work of works) await work();
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
