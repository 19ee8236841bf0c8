import { expect, test } from "vitest";
import { build } from "./build.ts";
import { judged } from "./count.ts";

test.each(judged(build))("the guard is right about all of $part", ({ wrong }) => {
  expect(wrong).toEqual([]);
});
