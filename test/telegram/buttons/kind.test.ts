import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { buttonKind, inRows, keyboard } from "../../../src/telegram/buttons/kind.ts";
import { just } from "../../../src/telegram/rights/demand.ts";

const kind = buttonKind("test1", z.tuple([z.enum(["on", "off"]), z.string()]), just("anyone"));

test("what a button carries comes back", () => {
  expect(kind.read(kind.data("on", "06562"))).toEqual(["on", "06562"]);
  expect(kind.button("Bật", "on", "x")).toEqual({ text: "Bật", callback_data: "test1:on:x" });
});

test("a press of another kind, or of an older version, is nothing", () => {
  for (const data of [undefined, "", "test", "test1", "test1:on", "test1:maybe:x", "test1:on:x:y"])
    expect(kind.read(data)).toBeNull();
  fc.assert(fc.property(fc.string(), (data) => void kind.read(data)));
});

test("64 bytes are the limit, and bytes are not letters", () => {
  expect(kind.data("on", "x".repeat(55))).toHaveLength(64);
  expect(() => kind.data("on", "x".repeat(56))).toThrow("Button too long");
  expect(() => kind.data("on", "ờ".repeat(20))).toThrow("Button too long");
});

test("a name stands for one kind", () => {
  expect(() => buttonKind("test1", z.tuple([]), just("anyone"))).toThrow(
    'Two kinds of button are called "test1"',
  );
});

type B = ReturnType<typeof kind.button>;

test("places left out and empty rows go", () => {
  const a = kind.button("A", "on", "a");
  expect(keyboard([a, null, false], [undefined], [a])).toEqual({ inline_keyboard: [[a], [a]] });
});

test("so many buttons in a row, the rest in the last", () => {
  const [a, b, c] = ["a", "b", "c"].map((x) => kind.button(x, "on", x)) as [B, B, B];
  expect(inRows([a, b, c], 2)).toEqual([[a, b], [c]]);
  expect(inRows([], 2)).toEqual([]);
});
