import { expect, test } from "vitest";
import { noteStatements } from "../../support/statements.ts";
import { inAYear } from "./support.ts";

// A province's worth of units: every command of everyone answers, in what a message of Telegram's holds
// (the server refuses longer ones), with as many statements as with three dozen units.

const REPORTS = 4000;
const MANY = 3500;
const FEW = 36;
/** A Friday, shortly before the weekly post. */
const BEFORE_THE_POST = "2024-11-29T15:25:00+07:00";
/** Statements that may come to those with few units: what is longer is read in pieces. */
const PIECES = 6;

/** How many statements each command takes, once what is kept was read. */
async function askAll(units: number): Promise<Map<string, number>> {
  using statements = noteStatements();
  const { app, lan, group, asked } = await inAYear(units, REPORTS, BEFORE_THE_POST);
  await using _ = app;
  const counts = new Map<string, number>();
  for (const { role, person, command } of asked) {
    await person.says(`/${command}`);
    const { messages } = app.world.api.people.privateChat(person.person);
    const before = messages.size;
    statements.said();
    await person.says(`/${command}`);
    counts.set(`${role} /${command}`, statements.said().length);
    expect(messages.size, `${role} /${command}`).toBeGreaterThan(before + 1);
  }
  await lan.says("/huy");
  await app.tick("2024-11-29T15:31:00+07:00");
  expect([...group.chat.messages.values()].some(({ photo }) => photo)).toBe(true);
  return counts;
}

test("every command answers with thousands of units, and asks the database no more than with few", async () => {
  const many = await askAll(MANY);
  const few = await askAll(FEW);
  for (const [command, count] of many) {
    expect(count, command).toBeLessThanOrEqual((few.get(command) ?? 0) + PIECES);
  }
});
