import { formatDay } from "../../src/plan/day.ts";
import { isWorkingTime, lastWorked, step, vietnam, workedBetween } from "./oracle-days.ts";
import type { Town } from "./town.ts";

/** A message that arrived, with what the ledger says it is. */
export interface Arrival {
  readonly at: Date;
  readonly key: string;
  readonly chatId: string;
  readonly messageId: number;
  readonly text: string;
  readonly kind: string;
  readonly subject: string | null;
  readonly rung: string | null;
  readonly unit: string | null;
  readonly person: string | null;
}

/** What is wrong with a message, by the district's truth at that moment; empty if nothing is. */
export function faultsOf(town: Town, arrival: Arrival): string[] {
  const { at, chatId, kind, person } = arrival;
  const citizen = town.people.find(({ id }) => id === person);
  return [
    ...(isWorkingTime(at) ? [] : ["outside working hours"]),
    ...(citizen && citizen.chatId !== chatId ? ["in another's chat"] : []),
    ...(kind.startsWith("deadline-") ? aboutDeadline(town, arrival) : []),
    ...(kind === "milestone" ? aboutMilestone(town, arrival) : []),
    ...(kind === "merger" ? aboutMerger(town, arrival) : []),
  ];
}

function aboutDeadline(town: Town, arrival: Arrival): string[] {
  const { at, text, unit, subject, rung, person } = arrival;
  if (!unit || !subject || !person) return ["says not what it is about"];
  const roles = town.plan.reminders.find(({ code }) => code === rung)?.to ?? [
    "principal",
    "deputy",
  ];
  const last = town.lastDay(unit, subject, vietnam(at).day);
  const words = leftWords(vietnam(at).day, last);
  return [
    ...(town.owes(unit, subject, at) ? [] : ["not owed"]),
    ...(town.recipients(unit, roles, vietnam(at).day).includes(person) ? [] : ["wrong recipient"]),
    ...(text.includes(words) ? [] : [`does not say "${words}"`]),
    ...(text.includes(formatDay(last)) ? [] : [`does not name ${last}`]),
    ...(text.includes(town.unit(unit).shortName) ? [] : ["does not name the unit"]),
  ];
}

/** How many days are left or gone, in the words of the bot. */
function leftWords(today: string, last: string): string {
  const two = (count: number) => String(count).padStart(2, "0");
  const working = lastWorked(last);
  if (today > last) {
    const gone = (Date.parse(today) - Date.parse(last)) / 86_400_000;
    return `Đã quá hạn ${two(gone)} ngày`;
  }
  if (today === last) return "Hôm nay là ngày cuối gửi báo cáo";
  if (today === working) return "Hôm nay là ngày làm việc cuối trước hạn";
  return `Còn ${two(workedBetween(today, working))} ngày làm việc`;
}

function aboutMilestone(town: Town, { at, unit, subject, person }: Arrival): string[] {
  if (!unit || !subject || !person) return ["says not what it is about"];
  return [
    ...(town.isToldOf(unit, subject, at) ? [] : ["done or of no concern"]),
    ...(town.recipients(unit, ["principal", "deputy"], vietnam(at).day).includes(person)
      ? []
      : ["wrong recipient"]),
  ];
}

function aboutMerger(town: Town, { text, subject, person }: Arrival): string[] {
  const closed = town.plan.units.filter(({ validTo }) => validTo && step(validTo, 1) === subject);
  const names = closed.flatMap(({ shortName, successors }) => [
    shortName,
    ...successors.map((code) => town.unit(code).shortName),
  ]);
  return [
    ...(person ? [] : ["says not whom it is for"]),
    ...names.filter((name) => !text.includes(name)).map((name) => `does not name ${name}`),
    ...(text.includes(formatDay(subject ?? "")) ? [] : ["does not name the day"]),
  ];
}
