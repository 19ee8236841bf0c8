import { expect, test } from "vitest";
import { runningClock } from "../../src/clock.ts";
import { loadPlan } from "../../src/plan/load.ts";
import type { BotApi } from "../../src/sandbox/bot-api/server.ts";
import { givePlaces } from "../support/places.ts";
import { type Stage, said, stage, until, writes } from "./support.ts";

/** One account against everybody else, before a Telegram that enforces its limits. */

const PLAN = loadPlan("prisma/plans/loc-binh-2024.yaml").id;
const TU_DOAN = "06562";
const FLOOD = 10_000;
/** So many of a stranger's are heard, and answered at a word a second. */
const HEARD = 20;

/** A program at Telegram's pace, and Telegram's own clock, which runs. */
async function atPace(): Promise<Stage> {
  const clock = runningClock("2024-06-03T08:00:00+07:00");
  clock.run();
  return stage({ rate: 29 }, { clock, limits: true, callLog: 100_000 });
}

const tooMany = ({ calls }: BotApi) =>
  calls.filter(({ answer }) => !answer.ok && answer.refusal.code === 429).length;

test("a stranger's ten thousand messages: whoever writes after them is answered before the few that are heard", async () => {
  const scene = await atPace();
  await using _ = scene;
  const { world, app } = scene;
  await app.start();
  const stranger = world.person("Lạ");
  const hoa = world.person("Hoa");
  for (let i = 0; i < FLOOD; i++) writes(world, stranger, `lũ ${i}`);
  writes(world, hoa, "một");
  await until(world, () => said(world, hoa).length > 0);
  expect(said(world, stranger).length).toBeLessThan(HEARD);
  expect(tooMany(world.api)).toBe(0);
});

test("a stranger's three thousand presses hold up nobody", async () => {
  const scene = await atPace();
  await using _ = scene;
  const { world, app } = scene;
  await app.start();
  const stranger = world.person("Lạ");
  const hoa = world.person("Hoa");
  await givePlaces({ config: scene.config, clock: world.clock } as never, PLAN, [
    { person: hoa, unit: TU_DOAN },
  ]);
  world.api.people.start(stranger.person);
  await until(world, () => said(world, stranger).length > 0);
  const chat = world.api.people.privateChat(stranger.person);
  const shown = [...chat.messages.keys()].at(-1) ?? 0;
  for (let i = 0; i < 3000; i++) world.api.people.press(stranger.person, chat, shown, "x");
  writes(world, hoa, "/baocao");
  await until(world, () => said(world, hoa).length > 0);
  expect(said(world, stranger).length).toBeLessThan(HEARD);
  expect(tooMany(world.api)).toBe(0);
});

test("a hundred people at once: each is answered, and Telegram never asks to slow down", async () => {
  const scene = await atPace();
  await using _ = scene;
  const { world, app } = scene;
  await app.start();
  const crowd = Array.from({ length: 100 }, (_, i) => world.person(`Người ${i}`));
  for (const person of crowd) writes(world, person, "một");
  await until(world, () => crowd.every((person) => said(world, person).length > 0));
  await app.idle();
  for (const person of crowd) expect(said(world, person)).toHaveLength(1);
  expect(tooMany(world.api)).toBe(0);
});
