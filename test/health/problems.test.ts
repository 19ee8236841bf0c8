import { expect, test } from "vitest";
import { problemsOf, type Seen } from "../../src/health/problems.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const none = { count: 0, oldest: 0 };
const nothing = { inbox: none, answers: none, outbox: none };
const well: Seen = {
  ...{ schedule: null, telegram: null, storage: null, backup: null },
  ...{ running: 60 * MINUTE, sinceFetched: 5 * SECOND, waiting: nothing },
};
const old = { count: 3, oldest: 16 * MINUTE };

test.each<[string, Partial<Seen>, Record<string, string>]>([
  ["all goes on", {}, {}],
  [
    "what has just come waits a little",
    { waiting: { ...nothing, inbox: { count: 50, oldest: 9 } } },
    {},
  ],
  ["Telegram brings the updates: none is fetched", { sinceFetched: null }, {}],
  ["the schedule", { schedule: "it stands" }, { schedule: "it stands" }],
  [
    "Telegram",
    { telegram: "no answer for 9 seconds" },
    { telegram: "Telegram gives no answer for 9 seconds" },
  ],
  [
    "the poll",
    { sinceFetched: 2 * MINUTE },
    { updates: "no updates could be fetched and stored for 120 seconds" },
  ],
  [
    "the inbox",
    { waiting: { ...nothing, inbox: old } },
    { inbox: "3 updates wait to be handled, the oldest for 16 minutes" },
  ],
  [
    "the outbox",
    { waiting: { ...nothing, outbox: old } },
    { outbox: "3 messages wait to be sent, the oldest for 16 minutes" },
  ],
  [
    "an answer that Telegram does not take is the chat's matter",
    { waiting: { ...nothing, answers: old } },
    {},
  ],
  [
    "what waited while the program was off is no fault of its own",
    { running: MINUTE, waiting: { ...nothing, inbox: old, outbox: old } },
    {},
  ],
  ["the database that cannot be read", { waiting: null }, { database: "it cannot be read" }],
  [
    "the database that cannot be written",
    { storage: "no answer for 4 seconds" },
    { database: "the database gives no answer for 4 seconds" },
  ],
  ["the backup", { backup: "it failed: no room" }, { backup: "it failed: no room" }],
  [
    "all that is wrong at once",
    { schedule: "it stands", waiting: { ...nothing, outbox: old } },
    { schedule: "it stands", outbox: "3 messages wait to be sent, the oldest for 16 minutes" },
  ],
])("%s", (_, seen, problems) => {
  expect(problemsOf({ ...well, ...seen })).toEqual(problems);
});
