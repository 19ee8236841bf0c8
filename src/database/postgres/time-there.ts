/** What a clock elsewhere said, between two instants of this machine's, in milliseconds. */
interface Said {
  readonly asked: number;
  readonly there: number;
  readonly answered: number;
}

/** By so much clocks may differ and pass for the same. */
const SAME = 500;

/**
 * By how many milliseconds a clock elsewhere is ahead of this machine's. It said so at any instant from the
 * question to its answer, which takes long on a busy machine, and as long as you like where the process was
 * frozen: what was known before stays, unless that is certainly wrong.
 */
export function aheadBy(known: number, { asked, there, answered }: Said): number {
  const [least, most] = [there - answered - SAME, there - asked + SAME];
  const fits = (by: number) => least <= by && by <= most;
  return [known, 0].find(fits) ?? Math.round((least + most) / 2);
}
