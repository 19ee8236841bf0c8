import { expect, test, vi } from "vitest";
import { Prisma } from "../../src/database/client/client.ts";
import { openDatabase } from "../../src/database/index.ts";
import type { InChat } from "../../src/sandbox/actors/actor.ts";
import { FEATURES } from "../../src/telegram/features/index.ts";
import { savePosition } from "../../src/telegram/listening/store/positions.ts";
import { givePlaces } from "../support/places.ts";
import type { World } from "../support/world.ts";
import { PLAN } from "../telegram/report/support.ts";
import { LINKS, QUESTIONS } from "../telegram/rights/said.ts";
import { PRESSES } from "../telegram/rights/samples.ts";
import { NOW, type Rows, TU_DOAN, townOf } from "../telegram/rights/town.ts";
import { sent } from "../telegram/status/support.ts";
import { type Deployment, deploy } from "./support.ts";

vi.setConfig({ testTimeout: 600_000 });

const commands = FEATURES.flatMap((feature) => feature.commands ?? []);

/** What only the first office knows: names, a report's words, a paper, a reason. */
const SECRETS = [
  /Mật số \d/,
  /chưa được bố trí kinh phí/,
  /45\/BC-UBND ngày 15\/11/,
  /Đi tập huấn/,
];

/** All rows of an office, as they are. */
async function rowsOf(url: string): Promise<string> {
  const database = await openDatabase(url);
  const tables: [string, unknown][] = [];
  for (const model of Object.values(Prisma.ModelName)) {
    const name = (model.charAt(0).toLowerCase() + model.slice(1)) as "person";
    tables.push([model, await database.read[name].findMany()]);
  }
  await database.close();
  return JSON.stringify(tables, (_, value) => (typeof value === "bigint" ? `${value}` : value));
}

async function hideNames(url: string): Promise<void> {
  const database = await openDatabase(url);
  const people = await database.read.person.findMany();
  await database.write(async (tx) => {
    for (const [i, { id }] of people.entries()) {
      await tx.person.update({ where: { id }, data: { name: `Mật số ${i}` } });
    }
  });
  await database.close();
}

/** Texts that a bot said, or showed on a button's press, since its calls were last forgotten. */
function saidBy({ api }: World): string[] {
  return api.calls.flatMap(({ parameters }) =>
    [parameters.text, parameters.caption, JSON.stringify(parameters.reply_markup ?? "")].map(
      String,
    ),
  );
}

/** Presses, is asked, types and opens everything that there is, about things that the other office has. */
async function walk(
  { world, databaseUrl }: { readonly world: World; readonly databaseUrl: string },
  who: { readonly id: number; readonly chats: readonly InChat[] },
  rows: Rows,
): Promise<number> {
  let steps = 0;
  for (const chat of who.chats) {
    const greeting = chat.lastMessage();
    for (const { kind } of FEATURES.flatMap(({ presses }) => presses ?? [])) {
      for (const [, carries] of PRESSES[kind.prefix] ?? []) {
        await chat.presses(greeting, kind.data(...carries(rows)));
        steps++;
      }
    }
    for (const { command } of commands) {
      await chat.says(`/${command}`);
      steps++;
    }
  }
  const [alone] = who.chats as readonly [InChat];
  for (const [, payload] of LINKS) {
    await alone.says(`/start ${payload}`);
    steps++;
  }
  const database = await openDatabase(databaseUrl);
  const key = `${who.id}:${who.id}`;
  for (const { id } of FEATURES.flatMap((feature) => feature.questions ?? [])) {
    for (const [, carries] of QUESTIONS[id] ?? []) {
      const position = { question: id, about: carries(rows), since: 0 };
      await database.write((tx) => savePosition(tx, key, position, world.clock.now()));
      await alone.says("?");
      await database.write((tx) => tx.dialogue.deleteMany({ where: { key } }));
      steps++;
    }
  }
  await database.close();
  return steps;
}

/** Two offices of one plan, whose people and group have the same numbers; what they are is another thing in each. */
async function twins() {
  const offices: Deployment = await deploy(2, {}, NOW);
  const [first, second] = offices.worlds as [World, World];
  const { clock } = offices.telegrams;
  const lan = first.person("Lan");
  const theirs = Array.from({ length: 9 }, (_, i) => second.person(`Người ${i}`));
  const [asOffice, stranger, principal] = theirs as [
    (typeof theirs)[0],
    (typeof theirs)[0],
    (typeof theirs)[0],
  ];
  expect(asOffice.id).toBe(lan.id);
  // Who is a stranger there is the office here, and the office of there is nobody here.
  offices.add(0, [lan.id]);
  offices.add(1, [stranger.id]);
  await offices.start();
  const url = offices.databaseOf(0);
  const town = await townOf({ world: first, clock, config: { databaseUrl: url } }, lan);
  await hideNames(url);

  const inside = { config: { databaseUrl: offices.databaseOf(1) }, clock };
  await givePlaces(inside, PLAN.id, [{ person: principal, unit: TU_DOAN }]);
  for (const one of [asOffice, stranger, principal]) await one.starts();
  await stranger.taps("Đồng ý");
  const group = second.group("Nhóm kia", [asOffice, stranger, principal]);
  expect(group.chat.chat.id).toBe(town.groups.office.chat.chat.id);
  await stranger.in(group).says("/nhom");
  await sent(inside, [
    { by: principal, unit: TU_DOAN, duty: "IV.12.3", result: "Việc của bên này." },
  ]);
  return { offices, town, asOffice, stranger, principal, group, url };
}

test("nothing of one office is seen, or changed, from another, whose people, group, units and reports have the same numbers", async () => {
  const { offices, town, asOffice, stranger, principal, group, url } = await twins();
  await using _ = offices;
  const [first, second] = offices.worlds as [World, World];
  const before = await rowsOf(url);
  first.api.clearCalls();
  let steps = 0;
  for (const who of [asOffice, principal, stranger]) {
    second.api.clearCalls();
    const here = { world: second, databaseUrl: offices.databaseOf(1) };
    const chats = who === principal ? [who] : [who, who.in(group)];
    steps += await walk(here, { id: who.id, chats }, town.rows);
    const said = saidBy(second);
    expect(said.length).toBeGreaterThan(100);
    for (const secret of SECRETS) expect(said.filter((text) => secret.test(text))).toEqual([]);
  }
  expect(steps).toBeGreaterThan(500);
  expect(await rowsOf(url)).toBe(before);
  expect(first.api.calls.filter(({ method }) => /^send|^edit/.test(method))).toEqual([]);

  // The same steps where these things are show what was looked for.
  first.api.clearCalls();
  const { office } = town.people;
  const chats = [office, office.in(town.groups.office)];
  await walk({ world: first, databaseUrl: url }, { id: office.id, chats }, town.rows);
  const seen = saidBy(first);
  for (const secret of SECRETS)
    expect([secret, seen.some((text) => secret.test(text))]).toEqual([secret, true]);
});
