import { expect, test } from "vitest";
import { sources } from "./sources.ts";

/** Who of a unit a letter goes to has one home (src/people/store/written-to.ts): it knows who is away and who stands in. */
test("no letter looks up a unit's people by itself", () => {
  const own = sources("src/telegram").filter(
    ({ text }) => /\btell\(/.test(text) && /membersOf\([^)]*\{\s*unit\b/.test(text),
  );
  expect(own.map(({ path }) => path)).toEqual([]);
});
