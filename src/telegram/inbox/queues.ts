/**
 * Work in order within a key and concurrently across keys. A work that throws does not stop those
 * behind it: whoever adds it handles its failure.
 */
export function queues() {
  const lasts = new Map<string, Promise<void>>();
  let size = 0;
  const drained: (() => void)[] = [];

  return {
    add(key: string, work: () => Promise<void>): void {
      size++;
      const mine = (lasts.get(key) ?? Promise.resolve()).then(work, work).catch(() => {});
      const done = mine.then(() => {
        size--;
        if (lasts.get(key) === done) lasts.delete(key);
        if (size === 0) for (const resolve of drained.splice(0)) resolve();
      });
      lasts.set(key, done);
    },
    get size() {
      return size;
    },
    /** Resolves when nothing is left. */
    async idle(): Promise<void> {
      if (size > 0) await new Promise<void>((resolve) => drained.push(resolve));
    },
  };
}
