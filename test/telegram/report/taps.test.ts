import { expect, test } from "vitest";
import type { Actor } from "../../support/actors.ts";
import { withCommunes } from "./support.ts";
import { hurry, TYPICAL } from "./taps.ts";

test("six typical reports cost one message and one tap, or two where something has to be asked", async () => {
  const { app, people } = await withCommunes(TYPICAL.length);
  await using _ = app;
  app.clock.set("2024-11-21T08:00:00+07:00");
  const taps: Record<string, number> = {};
  for (const [i, told] of TYPICAL.entries()) {
    taps[told.what] = await hurry(people[i] as Actor, told);
  }
  expect(taps).toEqual({
    "an event with its figures": 1,
    "several sessions in one sentence, typed without marks": 1,
    "a document that was issued": 1,
    "two events in one message": 2,
    "a sentence with a difficulty": 2,
    "a sentence without a day": 2,
  });
});
