import { setImmediate as immediate } from "node:timers/promises";

/** For so many milliseconds others may wait. */
const SLICE = 15;

/** Work that tells where it may pause, done in slices between which others are answered. */
export async function inSlices<Result>(work: Generator<void, Result>): Promise<Result> {
  let from = performance.now();
  let step = work.next();
  while (!step.done) {
    if (performance.now() - from >= SLICE) {
      await immediate();
      from = performance.now();
    }
    step = work.next();
  }
  return step.value;
}

/** The same work without a pause, where it is little. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** What a rule makes of each, with a pause after each. */
export function* mapped<One, Result>(
  all: readonly One[],
  rule: (one: One) => Result,
): Generator<void, Result[]> {
  const results: Result[] = [];
  for (const one of all) {
    results.push(rule(one));
    yield;
  }
  return results;
}
