import { expect, test } from "vitest";
import type { Actor } from "../../support/actors.ts";
import { withCommunes } from "./support.ts";
import { hurry, TYPICAL } from "./taps.ts";

test("six typical reports cost one message and one tap, and one more for each thing that has to be asked", async () => {
  const { app, people } = await withCommunes(TYPICAL.length);
  await using _ = app;
  app.clock.set("2024-11-21T08:00:00+07:00");
  const taps: Record<string, number> = {};
  for (const [i, told] of TYPICAL.entries()) {
    taps[told.what] = await hurry(people[i] as Actor, told);
  }
  expect(taps).toEqual({
    "an event with its figures": 1,
    // In the days of the Action Month it is asked whether an activity is of it.
    "several sessions in one sentence, typed without marks": 2,
    "a document that was issued": 1,
    "two events in one message": 3,
    "a sentence with a difficulty": 3,
    "a sentence without a day": 2,
  });
});
