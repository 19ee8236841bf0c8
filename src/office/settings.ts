import * as z from "zod";
import { isTimeOfDay } from "../plan/day.ts";
import type { Plan, TimeOfDay, Weekday } from "../plan/model.ts";

/** What the office may choose in chat. What it did not choose is as the plan file says. */
export interface Settings {
  readonly weeklyPost: { readonly weekday: Weekday; readonly at: TimeOfDay };
  /** Late units may be named in the group. Numbers only, unless the office chose names. */
  readonly groupNames: boolean;
  /** Times that take the place of those of the plan's reminders; null: as each rung says. */
  readonly reminders: { readonly morning: TimeOfDay | null; readonly afternoon: TimeOfDay | null };
}

const time = z.string().refine(isTimeOfDay);

/** How each choice is written down. */
const WRITTEN = {
  "weekly-day": z.coerce.number().pipe(z.literal([1, 2, 3, 4, 5, 6, 7])),
  "weekly-time": time,
  "group-names": z.enum(["on", "off"]),
  "reminder-morning": time,
  "reminder-afternoon": time,
};

export type SettingKey = keyof typeof WRITTEN;

export const SETTING_KEYS = Object.keys(WRITTEN) as readonly SettingKey[];

/** What is chosen, as it is written down. */
export type Chosen = Readonly<Partial<Record<SettingKey, string>>>;

/** @throws if something is written down that is no choice */
export function settingsOf(plan: Plan, chosen: Chosen): Settings {
  const { weeklyPost } = plan;
  const read = <Key extends SettingKey>(key: Key): z.output<(typeof WRITTEN)[Key]> | null => {
    const value = chosen[key];
    return value === undefined
      ? null
      : (WRITTEN[key].parse(value) as z.output<(typeof WRITTEN)[Key]>);
  };
  return {
    weeklyPost: {
      weekday: read("weekly-day") ?? weeklyPost.weekday,
      at: read("weekly-time") ?? weeklyPost.at,
    },
    groupNames: read("group-names") === "on",
    reminders: { morning: read("reminder-morning"), afternoon: read("reminder-afternoon") },
  };
}

const NOON: TimeOfDay = "12:00";

/** When a rung of the reminder ladder speaks: at its own time, or at the one chosen for its half of the day. */
export function reminderTime({ reminders }: Settings, at: TimeOfDay): TimeOfDay {
  return (at < NOON ? reminders.morning : reminders.afternoon) ?? at;
}

/** The plan's own times of reminders in that half of the day, each once. */
export function reminderTimes(
  { reminders }: Plan,
  key: "reminder-morning" | "reminder-afternoon",
): TimeOfDay[] {
  const times = reminders.map(({ at }) => at);
  const own = times.filter((at) => at < NOON === (key === "reminder-morning"));
  return [...new Set(own)].toSorted();
}

/** Minutes between two times that are offered. */
const STEP = 30;

/**
 * Times that can be chosen: each half hour of the plan's working hours, from their first to before
 * their last, as nothing is said outside them.
 */
export function offeredTimes({ workingHours }: Plan, key: SettingKey): TimeOfDay[] {
  const times = workingHours.flatMap(({ from, to }) => {
    const all: TimeOfDay[] = [];
    for (let at = Math.ceil(minutes(from) / STEP) * STEP; at < minutes(to); at += STEP) {
      all.push(clock(at));
    }
    return all;
  });
  if (key === "reminder-morning") return times.filter((at) => at < NOON);
  if (key === "reminder-afternoon") return times.filter((at) => at >= NOON);
  return times;
}

/** Whether this can be chosen now: an old button may carry what could be chosen once. */
export function isOffered(plan: Plan, key: SettingKey, value: string): boolean {
  switch (key) {
    case "weekly-day":
    case "group-names":
      return WRITTEN[key].safeParse(value).success;
    case "weekly-time":
    case "reminder-morning":
    case "reminder-afternoon":
      return offeredTimes(plan, key).includes(value);
  }
}

function minutes(time: TimeOfDay): number {
  const [hours = 0, rest = 0] = time.split(":").map(Number);
  return hours * 60 + rest;
}

function clock(minutes: number): TimeOfDay {
  const two = (count: number) => String(count).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
