import { rmSync } from "node:fs";
import { join } from "node:path";
import { createApp } from "../../src/app.ts";
import { manualClock } from "../../src/clock.ts";
import type { Config } from "../../src/config.ts";
import { openDatabase } from "../../src/database/index.ts";
import { createLog } from "../../src/log.ts";
import { loadPlan } from "../../src/plan/load.ts";
import type { Actor } from "../support/actors.ts";
import { copyIn, removed } from "../support/databases.ts";
import { createWorld } from "../support/world.ts";
import { rolesOf, settle } from "./enact.ts";
import { fastFolder } from "./folder.ts";
import type { Arrival } from "./judge.ts";
import { instant } from "./oracle-days.ts";
import { type Citizen, type Happening, Town } from "./town.ts";

/** The program, a district of people who have all pressed "start", and the office's group. */
export async function openStage(planFile: string, template: string) {
  const plan = loadPlan(planFile);
  const clock = manualClock(instant(`${plan.year}-01-02`, "06:00"));
  const world = await createWorld({ clock, callLog: 200 });
  const folder = fastFolder("year");
  const databaseUrl = await copyIn(folder, template);
  const office = world.person("Lan");
  const config: Config = {
    ...{ token: world.token, apiRoot: world.root, rate: 0, databaseUrl, planFile },
    ...{ dataFolder: join(folder, "evidence"), officeIds: [String(office.id)], language: "vi" },
    ...{
      updates: { kind: "polling" },
      port: null,
      host: "127.0.0.1",
      proxy: null,
      logLevel: "error",
    },
  };
  const errors: string[] = [];
  const log = createLog("error", [], { write: (line) => errors.push(line) });
  const app = createApp(config, { clock, log });
  world.attach({ idle: () => app.idle() });
  await app.start();
  await world.settled();

  const actors = new Map<string, Actor>();
  const reporting = plan.units.filter(({ reports }) => reports).map(({ code }) => code);
  const people = [...new Set(reporting)].flatMap((code, index) =>
    rolesOf(index).map((place, i): Citizen => {
      const id = `${code}-${i}`;
      const actor = world.person(id);
      actors.set(id, actor);
      return { id, chatId: String(actor.id), unit: code, hasBlocked: false, ...place };
    }),
  );
  const town = new Town(plan, people);
  const database = await openDatabase(config.databaseUrl);
  await settle(database, town, clock.now());
  for (const { person } of [office, ...actors.values()]) world.api.people.start(person);
  await world.settled();
  const group = world.group("Phòng", [office], { bot: "administrator" });
  await office.in(group).says("/nhom");

  const lan = await database.read.person.findUniqueOrThrow({
    where: { telegramId: String(office.id) },
  });
  town.officePeople = [lan.id];

  let messages: { chatId: string; messageId: number; text: string }[] = [];
  world.api.on((event) => {
    if (event.kind !== "message" || !event.message.from.is_bot) return;
    const { message_id: messageId, text, caption } = event.message;
    messages.push({ chatId: String(event.chat.chat.id), messageId, text: text ?? caption ?? "" });
  });

  return {
    ...{ app, clock, world, town, database, errors },
    office: String(office.id),
    groupChat: String(group.chat.chat.id),
    /** What Telegram tells the bot of it. */
    async hears(happening: Happening): Promise<void> {
      if (happening.kind === "block") await actors.get(happening.person)?.blocks();
      if (happening.kind === "unblock") await actors.get(happening.person)?.unblocks();
    },
    /** The schedule's messages since the last time. */
    async arrived(): Promise<Arrival[]> {
      const news = messages;
      messages = [];
      if (news.length === 0) return [];
      const rows = await database.read.notice.findMany({
        where: { chatId: { in: news.map(({ chatId }) => chatId) }, settledAt: clock.now() },
      });
      return news.flatMap(({ chatId, messageId, text }) => {
        const own = rows.filter((one) => one.chatId === chatId && one.messageId === messageId);
        return own
          .filter(({ key }) => key.startsWith(`${plan.id}:`))
          .map(({ key, kind, subject, rung, unitCode: unit, personId: person }) => ({
            ...{ at: clock.now(), key, chatId, messageId, text, kind, subject, rung, unit, person },
          }));
      });
    },
    async [Symbol.asyncDispose]() {
      world.detach();
      await app.stop();
      await database.close();
      await removed(databaseUrl);
      await world.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
