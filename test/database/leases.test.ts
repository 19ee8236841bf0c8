import { expect, test } from "vitest";
import { fairly, SHARES, type Share, shareOf } from "../../src/database/leases.ts";

test("every chat belongs to one share, by the last digit of its number", () => {
  expect(["7", "-1001234567890", "none"].map(shareOf)).toEqual(["7", "0", "0"]);
});

/** Processes that look in turn, each giving back at once what it is to give back. */
function settled(processes: readonly (readonly Share[])[]): Share[][] {
  const held = processes.map((shares) => [...shares]);
  for (let round = 0; round < 4; round++) {
    held.forEach((mine, i) => {
      const free = SHARES.filter((share) => !held.flat().includes(share));
      const { take, leave } = fairly(mine, free, held.length);
      held[i] = [...mine, ...take].filter((share) => !leave.includes(share));
    });
  }
  return held;
}

test("whoever comes gets about as much as the others, and nothing is nobody's", () => {
  const one = settled([[]]);
  expect(one).toEqual([[...SHARES]]);
  const two = settled([...one, []]);
  expect(two.map(({ length }) => length)).toEqual([5, 5]);
  const three = settled([...two, []]);
  expect(three.map(({ length }) => length).toSorted()).toEqual([2, 4, 4]);
  for (const held of [one, two, three]) expect(held.flat().toSorted()).toEqual([...SHARES]);
});

test("what one left, the others take", () => {
  const [first = [], second = []] = settled([[], [], []]);
  const left = settled([first, second]);
  expect(left.flat().toSorted()).toEqual([...SHARES]);
});
