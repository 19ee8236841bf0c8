import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lean } from "../../prisma/lean.mjs";

// What Prisma keeps of the questions that may be asked: most of what the program held in memory.

const CLIENT = readFileSync("src/database/client/internal/class.ts", "utf8");
const [, strings = '"[]"', graph = ""] =
  /parameterizationSchema = \{\s*strings: JSON\.parse\(("(?:[^"\\]|\\.)*")\),\s*graph: "([^"]+)"/.exec(
    CLIENT,
  ) ?? [];
const ASKED = { strings: JSON.parse(JSON.parse(strings)) as string[], graph };

test("the generated client has it lean: the names that occur most come first", () => {
  expect(ASKED.strings.length).toBeGreaterThan(500);
  expect(ASKED.strings.slice(0, 40)).toEqual(expect.arrayContaining(["AND", "OR", "NOT", "id"]));
  expect(lean(ASKED)).toEqual(ASKED);
});

test("what another version of Prisma would write otherwise stays as it is", () => {
  const other = { ...ASKED, graph: Buffer.from("what nobody knows").toString("base64url") };
  expect(lean(other)).toEqual(other);
});
