import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EVENTS, Heading } from "../../../src/sandbox/play/story.ts";
import { VERBS } from "../../../src/sandbox/play/verbs.ts";
import { play } from "./support.ts";

const STORIES = "docs/stories";
const MANUAL = readFileSync("docs/stories.md", "utf8");
const shipped = readdirSync(STORIES).filter((name) => name.endsWith(".yaml"));

test.for(shipped)("%s goes as it is told", { timeout: 240_000 }, async (name) => {
  const { code, complaint } = await play(join(STORIES, name));
  expect(complaint).toBe("");
  expect(code).toBe(0);
});

test("the manual's example goes as it is told", { timeout: 240_000 }, async () => {
  const example = /```yaml\n([\s\S]+?)```/.exec(MANUAL)?.[1] ?? "";
  expect(example).toContain("steps:");
  expect((await play({ text: example })).complaint).toBe("");
});

test("the manual explains every key and every verb", () => {
  const words = [...Object.keys(Heading.shape), ...Object.keys(EVENTS), ...Object.keys(VERBS)];
  const explained = words.filter((word) => MANUAL.includes(`\`${word}`) || word === "steps");
  expect(explained).toEqual(words);
});
