import { expect, test } from "vitest";
import { remembered } from "../../src/plan/remembered.ts";

function counting() {
  const asked: string[] = [];
  const upper = remembered((text) => {
    asked.push(text);
    return text.toUpperCase();
  });
  return { asked, upper };
}

test("a word is worked out once, whatever is asked between", () => {
  const { asked, upper } = counting();
  const answers = ["cuộc", "người dự", "cuộc", "nữ", "cuộc"].map(upper);
  expect(answers).toEqual(["CUỘC", "NGƯỜI DỰ", "CUỘC", "NỮ", "CUỘC"]);
  expect(asked).toEqual(["cuộc", "người dự", "nữ"]);
});

test("of messages only the last is kept, for nobody sends the same twice", () => {
  const { asked, upper } = counting();
  for (const text of ["3 cuộc", "3 cuộc", "120 người", "3 cuộc"]) upper(text);
  expect(asked).toEqual(["3 cuộc", "120 người", "3 cuộc"]);
});

test("an answer that says nothing is remembered, too", () => {
  let asked = 0;
  const marks = remembered((text) => {
    asked += 1;
    return text.length > 3;
  });
  expect([marks("nu"), marks("nu"), marks("")]).toEqual([false, false, false]);
  expect(asked).toBe(2);
});
