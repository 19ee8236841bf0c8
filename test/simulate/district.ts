import { rmSync } from "node:fs";
import { Api } from "grammy";
import { manualClock } from "../../src/clock.ts";
import { newId } from "../../src/database/id.ts";
import { openDatabase } from "../../src/database/index.ts";
import { createLog } from "../../src/log.ts";
import type { Calendar } from "../../src/plan/calendar.ts";
import type { Plan } from "../../src/plan/model.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import { startBotApi } from "../../src/sandbox/bot-api/server.ts";
import type { Person } from "../../src/sandbox/bot-api/telegram.ts";
import { chance } from "../../src/sandbox/demo/chance.ts";
import { moveMark } from "../../src/schedule/store/ticks.ts";
import { clientOptions } from "../../src/telegram/client.ts";
import { courier } from "../../src/telegram/courier.ts";
import { copyIn, removed } from "../support/databases.ts";
import { rolesOf, settle } from "./enact.ts";
import { fastFolder } from "./folder.ts";
import type { Sent } from "./load.ts";
import { vietnam } from "./oracle-days.ts";
import { type Citizen, type Happening, Town } from "./town.ts";

export interface Setting {
  readonly plan: Plan;
  readonly calendar: Calendar;
  /** The address of a migrated database without anything in it. */
  readonly template: string;
  /** On a server so many work on one database, each in a process of its own. */
  readonly processes: number;
}

export type District = Awaited<ReturnType<typeof openDistrict>>;

/** Units with people in them: enough to meet every habit, few enough for hundreds of seeds. */
const UNITS = 9;

/** A notice to a unit goes to someone of it, and only while the unit owes what it is about. */
function isRight(town: Town, key: string, chatId: string, at: Date): boolean {
  const [, kind = "", subject = ""] = key.split(":");
  if (!kind.startsWith("deadline-") && kind !== "milestone") return true;
  const [unit = "", person = ""] = key.split(":").slice(-2);
  const citizen = town.citizen(person);
  const isOf = (place: string) => place === unit || town.bearer(place, vietnam(at).day) === unit;
  const isReader = citizen.chatId === chatId && citizen.isThere && isOf(citizen.unit);
  const isDue =
    kind === "milestone" ? town.isToldOf(unit, subject, at) : town.owes(unit, subject, at);
  return isReader && isDue;
}

/** People at a Bot API server and in a database, and no program yet that serves them. */
export async function openDistrict(seed: number, { plan, template }: Setting, start: Date) {
  const clock = manualClock(start);
  const api = await startBotApi({ clock, callLog: 0 });
  const folder = fastFolder("troubles");
  const databaseUrl = await copyIn(folder, template);
  const database = await openDatabase(databaseUrl);
  await storePlan(database, plan, "simulated", start);

  const persons = new Map<string, Person>();
  function arrive(id: string): string {
    const person = api.people.createPerson({ firstName: id, language: "vi" });
    persons.set(id, person);
    api.people.start(person);
    return String(person.user.id);
  }
  const units = chance(seed, "units").shuffled(plan.units.filter(({ reports }) => reports));
  const people = units.slice(0, UNITS).flatMap(({ code }, index) =>
    rolesOf(index).map((place, i): Citizen => {
      const id = `${code}-${i}`;
      return { id, chatId: arrive(id), unit: code, hasBlocked: false, ...place };
    }),
  );
  const town = new Town(plan, people);
  await settle(database, town, start);
  const group = api.people.createGroup({ title: "Phòng", members: [], bot: "member" });
  const telegramId = arrive("lan");
  await database.write(async (tx) => {
    await tx.person.create({ data: { id: "lan", telegramId, language: "vi", createdAt: start } });
    const place = { planId: plan.id, personId: "lan", role: "office" as const, from: start };
    await tx.membership.create({ data: { id: newId(), ...place } });
    const chatId = String(group.chat.id);
    const bound = { chatId, planId: plan.id, title: "Phòng", boundAt: start, boundById: "lan" };
    await tx.officeGroup.create({ data: bound });
    // It has run before, so that it knows since when it was down.
    await moveMark(tx, plan.id, null, start);
  });

  const arrivals: { readonly key: string; readonly at: Date; readonly isRight: boolean }[] = [];
  const messages: Sent[] = [];
  api.on((event) => {
    if (event.kind !== "message" || !event.message.from.is_bot) return;
    const keys = (event.message.text ?? "").split("\n");
    const chatId = String(event.chat.chat.id);
    const at = clock.now();
    messages.push({ at, chatId, keys });
    arrivals.push(...keys.map((key) => ({ key, at, isRight: isRight(town, key, chatId, at) })));
  });
  const log = createLog("silent", []);
  const { dispatcher, ...client } = clientOptions({
    ...{ apiRoot: api.root, proxy: null },
  });
  const telegram = new Api(api.token, client);
  return {
    ...{ api, clock, database, databaseUrl, town, arrivals, messages },
    send: courier(telegram, log),
    /** What was on its way is there: a later call was answered, or nothing comes through. */
    async passed(): Promise<void> {
      await telegram.getMe().catch(() => {});
    },
    /** What Telegram would tell the bot of it. */
    async hears(happening: Happening): Promise<void> {
      if (happening.kind !== "block" && happening.kind !== "unblock") return;
      const { kind, at, person: id } = happening;
      const person = persons.get(id);
      if (person) api.people[kind](person);
      const unreachableAt = kind === "block" ? at : null;
      await database.write((tx) => tx.person.update({ where: { id }, data: { unreachableAt } }));
    },
    async [Symbol.asyncDispose]() {
      await api.stop();
      await database.close();
      await removed(databaseUrl);
      await dispatcher.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
