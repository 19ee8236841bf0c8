import { weekdayOf } from "../plan/day.ts";
import type { Day, Plan, TimeOfDay } from "../plan/model.ts";
import type { PersonView, Snapshot } from "./protocol.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/** How many of a kind are called by name. */
const NAMED = 2;

export interface Situation {
  readonly url: string;
  readonly plan: Plan;
  readonly people: Snapshot["people"];
  readonly day: Day;
  readonly time: TimeOfDay;
  /** It goes on where it was. */
  readonly resumed: boolean;
}

/** What the one at the terminal needs to know once it runs. */
export function greeting({ url, plan, people, day, time, resumed }: Situation): string[] {
  const office = people.filter(({ place }) => place?.kind === "office");
  const focalPoints = people.filter(({ place }) => place?.kind === "unit");
  const strangers = people.filter(({ place }) => place === null);
  return [
    `Đầu Mối without Telegram: ${url}`,
    `It is ${WEEKDAYS[weekdayOf(day) - 1]} ${day}, ${time} (${plan.timeZone}), ${resumed ? "as you left it" : "simulated"}; the page moves the clock.`,
    `Office: ${some(office)}`,
    `Focal points: ${some(focalPoints)}`,
    `Strangers: ${some(strangers)}. All people are invented.`,
    "Ctrl-C stops; the next start goes on from there. Start again: npm run sandbox -- --reset",
  ];
}

function some(people: readonly PersonView[]): string {
  if (people.length === 0) return "nobody yet";
  const named = people.slice(0, NAMED).map(({ name, place }) => {
    return place?.kind === "unit" ? `${name} (${place.unit})` : name;
  });
  const others = people.length - named.length;
  return named.join(", ") + (others > 0 ? ` and ${others} more` : "");
}
