import { expect, test } from "vitest";
import { importsOf, sources } from "../guards/sources.ts";
import { playHistories } from "./play.ts";

/** `npm run simulate -- --histories 200` plays more of them, and judges the demonstration, too. */
test("every face says what the tables say, whatever happened", async () => {
  const { differences, compared } = await playHistories(1, 1);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(1000);
});

/** What reads the tables and the plan's file by itself. */
const OWN = [
  ...[
    "plan-file",
    "answering",
    "record",
    "events",
    "sums",
    "own",
    "standing",
    "speaking",
    "periodic",
  ],
  ...["due", "lateness"],
];

test("what the tables say is worked out without the program", () => {
  const own = sources("test/oracle").filter(({ path }) =>
    OWN.some((name) => path === `test/oracle/${name}.ts`),
  );
  expect(own).toHaveLength(OWN.length);
  const days = "test/simulate/oracle-days.ts";
  const known = [...OWN.map((name) => `test/oracle/${name}.ts`), days, "yaml", "libsql", "node:fs"];
  const imported = [...own, ...sources("test/simulate").filter(({ path }) => path === days)];
  expect(known).toEqual(
    expect.arrayContaining(imported.flatMap((one) => importsOf(one).map(({ to }) => to))),
  );
});
