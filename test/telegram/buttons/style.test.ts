import { describe, expect, test } from "vitest";
import { copyButton } from "../../../src/telegram/buttons/kind.ts";
import { FEATURES } from "../../../src/telegram/features/index.ts";

const kinds = FEATURES.flatMap(({ presses }) => presses ?? []).map(({ kind }) => kind);
const ID = "abcdefghijkl";

/** What a kind takes with this verb somewhere, as far as it takes it. */
function withVerb(verb: string) {
  return kinds.flatMap((kind) => {
    // Where any text of that length is an id, it is no verb.
    const other = verb.replace(/./g, "x");
    const takes = (values: readonly string[]) =>
      kind.read([kind.prefix, ...values].join(":")) !== null &&
      kind.read([kind.prefix, ...values.map((one) => (one === verb ? other : one))].join(":")) ===
        null;
    const carried = [[ID, verb, "-"], [ID, verb], [verb]].find(takes);
    return carried ? [{ prefix: kind.prefix, button: kind.button("x", ...carried) }] : [];
  });
}

describe("how buttons look", () => {
  test.each([
    ["send", "success", 4],
    ["drop", "danger", 4],
    ["discard", "danger", 2],
    ["withdraw-now", "danger", 2],
  ] as const)("every button that says “%s” is %s", (verb, style, least) => {
    const found = withVerb(verb);
    expect(found.length).toBeGreaterThanOrEqual(least);
    for (const { prefix, button } of found) {
      expect([prefix, (button as { style?: string }).style]).toEqual([prefix, style]);
    }
  });

  test("what goes back, on or elsewhere has the app's own colour", () => {
    for (const verb of ["back", "keep", "later", "skip", "edit", "correct", "files"]) {
      for (const { button } of withVerb(verb)) expect(button).not.toHaveProperty("style");
    }
  });
});

test("a button copies a text of at most 256 characters, as Telegram takes it", () => {
  expect(copyButton("Sao chép 111", "111")).toEqual({
    text: "Sao chép 111",
    copy_text: { text: "111" },
  });
  expect(copyButton("x", "")).toBeNull();
  expect(copyButton("x", "1".repeat(256))).not.toBeNull();
  expect(copyButton("x", "1".repeat(257))).toBeNull();
});
