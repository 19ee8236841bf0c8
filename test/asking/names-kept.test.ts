import { expect, test } from "vitest";
import { fold } from "../../src/plan/text.ts";
import { plan } from "../progress/plan-2024.ts";
import { cases, complete } from "./corpus.ts";

/**
 * Who is named, of which kind, and which part of a number: none of these is dropped, at whatever place of
 * whatever question it stands. It is in the query, or it is named as left out.
 */

const ofOffice = cases.filter((one) => one.who === undefined && complete(one) !== null);

const units = plan.units.map(
  ({ code, shortName, aliases }) => [aliases[0] ?? shortName, code] as const,
);
/** Each with its code; one short word is a part of other words as well ("ban báo cáo"). */
const kinds = plan.unitKinds.flatMap(({ code, label }) =>
  label.vi
    .toLowerCase()
    .split(",")
    .map((one) => one.trim())
    .filter((one, i) => i === 0 || one.includes(" "))
    .map((one) => [one, code] as const),
);
const parts = plan.figures
  .filter(({ partOf }) => partOf !== null)
  .flatMap(({ code, words }) => words.slice(0, 2).map((word) => [word, code] as const));

/** So far apart that each name meets questions of all sorts at all places. */
const STEP = 17;

type Name = readonly [said: string, code: string];

function dropped(names: readonly Name[]): string[] {
  let turn = 0;
  return ofOffice.flatMap((one) => {
    const before = complete(one);
    const words = one.text.split(" ");
    return Array.from({ length: words.length + 1 }, (_, at) => {
      turn += STEP;
      const name = names[turn % names.length] ?? (["", ""] as const);
      return { name, text: words.toSpliced(at, 0, name[0]).join(" ") };
    })
      .filter(({ name }) => !holds(one.text, name[0]) && !before?.includes(`"${name[1]}"`))
      .filter(({ name: [said], text }) => !isOfName(text, said))
      .filter(({ text }) => complete({ ...one, text }) === before)
      .map(({ name: [said], text }) => `${said}: ${text}`);
  });
}

const holds = (text: string, said: string) => ` ${fold(text)} `.includes(` ${fold(said)} `);

/** "Xã Tú Đoạn": what stands before a name is a part of it. */
const isOfName = (text: string, said: string) =>
  plan.units.some(({ aliases }) =>
    aliases.some((name) => fold(name).startsWith(`${fold(said)} `) && holds(text, name)),
  );

test("a unit is never dropped", () => {
  expect(dropped(units)).toEqual([]);
});

test("a kind of units is never dropped", () => {
  expect(dropped(kinds)).toEqual([]);
});

test("a part of a figure is never dropped", () => {
  expect(dropped(parts)).toEqual([]);
});
