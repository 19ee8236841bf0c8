/** Runs works side by side, so many at once at the most; the rest wait for their turn. */
export function lanes(count: number) {
  const waiting: (() => void)[] = [];
  let taken = 0;

  return {
    async run<T>(work: () => Promise<T>): Promise<T> {
      if (taken < count) taken++;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        // Handed to the next in line, or given back.
        const next = waiting.shift();
        if (next) next();
        else taken--;
      }
    },
  };
}
