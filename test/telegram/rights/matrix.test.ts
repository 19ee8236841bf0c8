import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "../../../src/database/index.ts";
import { FEATURES } from "../../../src/telegram/features/index.ts";
import { loadLanguages } from "../../../src/telegram/i18n.ts";
import { savePosition } from "../../../src/telegram/listening/store/positions.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { pageOf, type Row } from "./page.ts";
import { IN_TURN, ROLES, type Role } from "./roles.ts";
import { LINKS, QUESTIONS } from "./said.ts";
import { PRESSES } from "./samples.ts";
import { town } from "./town.ts";

const kinds = FEATURES.flatMap(({ presses }) => presses ?? []).map(({ kind }) => kind);
const questions = FEATURES.flatMap((feature) => feature.questions ?? []);
const commands = FEATURES.flatMap((feature) => feature.commands ?? []);
const links = FEATURES.flatMap((feature) => feature.links ?? []);

const t = loadLanguages().in("en");

let all: Awaited<ReturnType<typeof town>>;
let database: Database;
beforeAll(async () => {
  all = await town();
  database = await openDatabase(all.app.config.databaseUrl);
});
afterAll(async () => {
  await database.close();
  await all.app[Symbol.asyncDispose]();
});

/** Asks it of everyone, and says so in the page's order. */
async function walk(ask: (role: Role) => Promise<Outcome>): Promise<Outcome[]> {
  const told = new Map<Role, Outcome>();
  for (const role of IN_TURN) told.set(role, await ask(role));
  return ROLES.map((role) => told.get(role) ?? "nobody");
}

async function buttonRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const kind of kinds) {
    for (const [does, carries] of PRESSES[kind.prefix] ?? []) {
      const data = kind.data(...carries(all.rows));
      const outcomes = await walk(async (role) => {
        if (role.unnamed) return "nobody";
        return outcomeOf(all, role, (chat) => chat.presses(first(role), data));
      });
      rows.push({ name: kind.prefix, does, outcomes });
    }
  }
  return rows;
}

/** The bot's greeting: nothing that is pressed below it can be shown in its place. */
function first({ where, who }: Role) {
  const { people, groups, app } = all;
  const chat = where === "private" ? people[who].lastMessage().chat : groups[where].chat.chat;
  const messages = app.world.api.telegram.chats.get(chat.id)?.messages.values() ?? [];
  const found = [...messages].find(({ from }) => from.id === app.world.api.telegram.bot.id);
  if (!found) throw new Error(`The bot has said nothing to ${who} ${where}`);
  return found;
}

async function questionRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { id } of questions) {
    for (const [does, carries] of QUESTIONS[id] ?? []) {
      const outcomes = await walk(async (role) => {
        if (role.where !== "private") return "nobody";
        const key = `${all.people[role.who].id}:${all.people[role.who].id}`;
        const position = { question: id, about: carries(all.rows), since: 0 };
        await database.write((tx) => savePosition(tx, key, position, all.app.clock.now()));
        // No answer to any question, so that nothing follows from it.
        const outcome = await outcomeOf(all, role, (chat) => chat.says("?"));
        await database.write((tx) => tx.dialogue.deleteMany({ where: { key } }));
        return outcome;
      });
      rows.push({ name: id, does, outcomes });
    }
  }
  return rows;
}

async function typedRows(
  typed: readonly (readonly [name: string, does: string, text: string])[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, does, text] of typed) {
    const outcomes = await walk((role) =>
      outcomeOf(all, role, (chat) => (role.unnamed ? chat.saysUnnamed(text) : chat.says(text))),
    );
    rows.push({ name, does, outcomes });
  }
  return rows;
}

test("every kind of button and every question has samples that it takes", () => {
  expect(Object.keys(PRESSES).toSorted()).toEqual(kinds.map(({ prefix }) => prefix).toSorted());
  expect(Object.keys(QUESTIONS).toSorted()).toEqual(questions.map(({ id }) => id).toSorted());
  const sampled = LINKS.map(([, payload]) => links.findIndex(({ read }) => read(payload)));
  expect(sampled.toSorted()).toEqual(links.map((_, i) => i));
  const refusing = [
    ...kinds.flatMap((kind) =>
      (PRESSES[kind.prefix] ?? []).map(([does, carries]) => {
        const values = carries(all.rows);
        return [does, kind.read(kind.data(...values)) !== null && !values.includes("")] as const;
      }),
    ),
    ...questions.flatMap(({ id, about }) =>
      (QUESTIONS[id] ?? []).map(
        ([does, carries]) => [does, about.safeParse(carries(all.rows)).success] as const,
      ),
    ),
  ].filter(([, isTaken]) => !isTaken);
  expect(refusing).toEqual([]);
});

test("who may do what stands in docs/rights.md", async () => {
  const rows = {
    Buttons: await buttonRows(),
    Questions: await questionRows(),
    Commands: await typedRows(
      commands.map(({ command }) => [`/${command}`, t(`command-${command}`), `/${command}`]),
    ),
    Links: await typedRows(LINKS.map(([does, payload]) => [payload, does, `/start ${payload}`])),
  };
  const lists = Object.values(rows).flat();
  const unseen = lists.filter(({ outcomes }) => !outcomes.includes("allowed"));
  expect(
    unseen.map(({ does }) => `${does}: nobody may, so the sample is of something else`),
  ).toEqual([]);
  const page = pageOf(rows);
  await expect(page).toMatchFileSnapshot("../../../docs/rights.md");
}, 300_000);
