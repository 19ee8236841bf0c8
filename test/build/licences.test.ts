import { expect, test } from "vitest";
import { licences } from "../../src/build/licences.mjs";

/** Which ask for no more than their notice. */
const FREE = [
  "MIT",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "BlueOak-1.0.0",
  "Unlicense",
  "Zlib",
];

/** Others, each with why it may be here. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  "LGPL-3.0-or-later": "libvips, a library of its own beside sharp, unchanged",
  "(MIT OR GPL-3.0)": "pizzip, taken under MIT",
  "SEE LICENSE IN README.md AND LICENSE":
    "dejavu-fonts-ttf: Bitstream Vera's licence, free with the notice",
  "EPL-2.0": "elkjs comes with Prisma's command line, is unchanged and not loaded by the bot",
};

/** "(A AND B)" is all of them, "(A OR B)" is looked at as it is. */
function isKnown(licence: string): boolean {
  if (licence in LOOKED_AT) return true;
  const parts = licence.replaceAll(/[()]/g, "").split(/ and /i);
  return parts.every((part) => FREE.includes(part) || part in LOOKED_AT);
}

test("every package that is used has a licence that we have looked at", () => {
  const all = licences();
  expect(all.length).toBeGreaterThan(100);
  const unknown = all.filter(({ licence }) => licence === null || !isKnown(licence));
  expect(unknown).toEqual([]);
  expect(all.find(({ name }) => name === "grammy")?.licence).toBe("MIT");
});

test("what was looked at and is not there any more is not defended", () => {
  const there = licences().flatMap(({ licence }) => [
    licence ?? "",
    ...(licence ?? "").split(" AND "),
  ]);
  expect(Object.keys(LOOKED_AT).filter((licence) => !there.includes(licence))).toEqual([]);
});
