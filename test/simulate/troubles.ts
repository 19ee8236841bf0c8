import type { Plan } from "../../src/plan/model.ts";
import { chance } from "../../src/sandbox/demo/chance.ts";
import { companyOf } from "./company.ts";
import { openDistrict, type Setting } from "./district.ts";
import { enact } from "./enact.ts";
import { Expectations } from "./expectations.ts";
import { expectedAt } from "./expected.ts";
import { happenings } from "./habits.ts";
import { type Sent, tooMany } from "./load.ts";
import { isWorkingTime } from "./oracle-days.ts";
import { stopsOf } from "./stops.ts";
import { type Weather, weatherOf } from "./weather.ts";

export interface TroubleFigures {
  /** How often another of several processes came to decide what is due. */
  readonly turns: number;
  readonly expected: number;
  /** How many notices ended in each state. */
  readonly states: ReadonlyMap<string, number>;
  /** Said twice: on purpose on the last rung of a deadline, and without one. */
  readonly repeated: number;
  readonly duplicated: readonly string[];
  /** Of use, and not said although everything worked; or said when it should not be. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly deaths: number;
  readonly downtimes: number;
  readonly faults: number;
}

/** The weeks around the deadlines and the Action Month. */
const WEEKS = [
  { from: "05-30", to: "06-27" },
  { from: "11-04", to: "11-30" },
  { from: "12-01", to: "12-26" },
];

/** Some weeks of a district in which everything that can fail does. */
export async function playTroubles(seed: number, setting: Setting): Promise<TroubleFigures> {
  const { plan } = setting;
  const luck = chance(seed, "troubles");
  const weeks = luck.pick(WEEKS);
  const stops = stopsOf({ from: `${plan.year}-${weeks.from}`, to: `${plan.year}-${weeks.to}` });
  const [start, end] = [stops[0] ?? new Date(0), stops.at(-1) ?? new Date(0)];
  await using district = await openDistrict(seed, setting, start);
  const { api, clock, database, town, arrivals, messages } = district;
  const queue = happenings(town, seed).filter(({ at }) => at < end);
  const happened = [...queue];
  const expectations = new Expectations(town);
  const skies = Array.from({ length: setting.processes }, (_, i) => weatherOf(seed, stops, i));
  const [weather] = skies as [Weather, ...Weather[]];
  for (const fault of weather.faults) api.faults.add(fault);
  const complaints: string[] = [];
  const count = { deaths: 0, downtimes: 0 };
  const complain = (line: string) => complaints.push(line);
  await using company = await companyOf(setting, district, { seed, skies }, complain);
  const upgrade = luck.pick(stops);
  let isAway = false;

  for (const at of stops) {
    const off = weather.offBy(at);
    clock.set(new Date(at.getTime() + off));
    for (let one = queue[0]; one && one.at <= at; one = queue[0]) {
      queue.shift();
      town.happens(one);
      await enact(database, town, one);
      await district.hears(one);
    }
    expectations.add(expectedAt(town, at));
    count.downtimes += await company.muster((place) => skies[place]?.isDown(at) ?? false);
    if (company.isEmpty) continue;
    if (weather.isAway(at) !== isAway) {
      isAway = !isAway;
      await (isAway ? api.down() : api.up());
    }
    const { lived, deaths } = await company.turn(at === upgrade);
    count.deaths += deaths;
    expectations.looked(at, lived);
    if (lived && !isAway && off === 0 && isWorkingTime(at)) expectations.chance(at);
  }
  if (isAway) await api.up();
  const rows = await database.read.notice.findMany({ select: { state: true } });
  return {
    ...count,
    turns: company.turns,
    expected: expectations.count,
    states: tally(rows.map(({ state }) => state)),
    ...twice(arrivals, plan),
    missed: await expectations.missed(database, happened),
    wrong: [
      ...arrivals.filter(({ at }) => !isWorkingTime(at)).map(({ key }) => `${key}: at what time`),
      ...arrivals.filter(({ isRight }) => !isRight).map(({ key }) => `${key}: not to be said`),
      ...tooMany(messages.filter(isFirst())),
      ...complaints,
    ],
    faults: weather.struck,
  };
}

/** What is said a second time on purpose, because nobody knows whether it arrived, is no other message. */
function isFirst(): (message: Sent) => boolean {
  const said = new Set<string>();
  return ({ keys }) => {
    const isNew = keys.some((key) => !said.has(key));
    for (const key of keys) said.add(key);
    return isNew;
  };
}

/** The last rung before a deadline, which may be said twice. */
function twice(arrivals: readonly { readonly key: string }[], plan: Plan) {
  const last = plan.reminders.findLast(({ days }) => days <= 0)?.code;
  const times = tally(arrivals.map(({ key }) => key));
  const more = [...times].filter(([, count]) => count > 1);
  const isMeant = ([key, count]: readonly [string, number]) =>
    key.includes(`:deadline-reminder:`) && key.includes(`:${last}:`) && count === 2;
  return {
    repeated: more.filter(isMeant).length,
    duplicated: more.filter((one) => !isMeant(one)).map(([key, count]) => `${key} ${count} times`),
  };
}

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
