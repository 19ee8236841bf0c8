import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { buttonKind, keyboard } from "../../../src/telegram/buttons/kind.ts";
import { pageOf } from "../../../src/telegram/buttons/pages.ts";
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

test("places left out and empty rows go", () => {
  const a = kind.button("A", "on", "a");
  expect(keyboard([a, null, false], [undefined], [a])).toEqual({ inline_keyboard: [[a], [a]] });
});

test("a page beyond the end is the last, and an empty list has one", () => {
  const items = [1, 2, 3, 4, 5];
  expect(pageOf(items, 1, 2)).toEqual({ items: [3, 4], page: 1, pages: 3 });
  expect(pageOf(items, 9, 2)).toEqual({ items: [5], page: 2, pages: 3 });
  expect(pageOf(items, -1, 2).page).toBe(0);
  expect(pageOf([], 0, 2)).toEqual({ items: [], page: 0, pages: 1 });
});
