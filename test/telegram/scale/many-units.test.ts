import { expect, test } from "vitest";
import { openDatabase } from "../../../src/database/index.ts";
import type { Who } from "../../../src/people/who.ts";
import { commandsOf } from "../../../src/telegram/commands.ts";
import { loadLanguages } from "../../../src/telegram/i18n.ts";
import type { Actor } from "../../support/actors.ts";
import { startApp } from "../../support/app.ts";
import { filled, focalPoint, LEADER } from "../../support/filled.ts";
import { noteStatements } from "../../support/statements.ts";

// A province's worth of units: every command of everyone answers, in what a message of Telegram's holds
// (the server refuses longer ones), with as many statements as with three dozen units.

const REPORTS = 4000;
const MANY = 3500;
const FEW = 36;
/** A Friday, shortly before the weekly post. */
const BEFORE_THE_POST = "2024-11-29T15:25:00+07:00";
/** Statements that may come to those with few units: what is longer is read in pieces. */
const PIECES = 6;

const nobody = { telegramId: "1", person: null };
const OFFICE: Who = { ...nobody, office: true, officeUnit: null, places: [] };
const FOCAL: Who = {
  ...nobody,
  office: false,
  officeUnit: null,
  places: [{ unit: "x", role: "principal" }],
};
const LED: Who = {
  ...nobody,
  office: false,
  officeUnit: null,
  places: [{ unit: "x", role: "leader" }],
};

/** How many statements each command takes, once what is kept was read. */
async function askAll(units: number): Promise<Map<string, number>> {
  using statements = noteStatements();
  const { file, planFile } = await filled(units, REPORTS);
  await using app = await startApp({
    ...{ office: ["Lan"], database: file, planFile, at: BEFORE_THE_POST },
  });
  const { world } = app;
  const [lan] = app.office;
  const hoa = world.person("Hoa", { id: focalPoint(units) });
  const chu = world.person("Chủ", { id: LEADER });
  const group = world.group("Nhóm theo dõi", [lan]);
  const database = await openDatabase(app.config.databaseUrl);
  await database.write((tx) => tx.officeGroup.updateMany({ data: { chatId: String(group.id) } }));
  await database.close();

  const counts = new Map<string, number>();
  const languages = loadLanguages();
  const everyone: readonly (readonly [string, Who, Actor])[] = [
    ["office", OFFICE, lan],
    ["focal point", FOCAL, hoa],
    ["leader", LED, chu],
  ];
  for (const [role, who, person] of everyone) {
    for (const { command } of commandsOf(who, "vi", languages)) {
      await person.says(`/${command}`);
      const { messages } = world.api.people.privateChat(person.person);
      const before = messages.size;
      statements.said();
      await person.says(`/${command}`);
      counts.set(`${role} /${command}`, statements.said().length);
      expect(messages.size, `${role} /${command}`).toBeGreaterThan(before + 1);
    }
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
