import { expect, test } from "vitest";
import { pageCount, pageLine, pageOf, pageRow } from "../../../src/telegram/buttons/pages.ts";
import type { Say } from "../../../src/telegram/i18n.ts";

const t = ((key: string, values?: object) =>
  [key, ...Object.values(values ?? {})].join(" ")) as Say;
const turn = (text: string, to: string) => ({ text, callback_data: to });
const rowOn = (page: number, pages: number) => pageRow(t, { page, pages }, turn);

test("a page beyond the end is the last, and an empty list has one", () => {
  const items = [1, 2, 3, 4, 5];
  expect(pageOf(items, 1, 2)).toEqual({ items: [3, 4], page: 1, pages: 3 });
  expect(pageOf(items, 9, 2)).toEqual({ items: [5], page: 2, pages: 3 });
  expect(pageOf(items, -1, 2).page).toBe(0);
  expect(pageOf([], 0, 2)).toEqual({ items: [], page: 0, pages: 1 });
});

test("to the page before and after, as far as there are any", () => {
  expect(rowOn(0, 1)).toEqual([]);
  expect(rowOn(0, 2)).toEqual([{ text: "button-next", callback_data: "1" }]);
  expect(rowOn(1, 3).map(({ text }) => text)).toEqual(["button-previous", "button-next"]);
  expect(rowOn(2, 3)).toEqual([{ text: "button-previous", callback_data: "1" }]);
  expect([0, 1, 6, 7].map((total) => pageCount(total, 6))).toEqual([1, 1, 1, 2]);
});

test("pages are counted where there are several", () => {
  expect(pageLine(t, { page: 0, pages: 1 })).toEqual([]);
  expect(pageLine(t, { page: 1, pages: 3 })).toEqual(["page-number 2 3"]);
});
