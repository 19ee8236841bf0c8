import type { Rung } from "../../src/plan/model.ts";
import { allMilestones } from "../../src/plan/months.ts";
import { isWorked, lastWorked, step, vietnam, workedFrom } from "./oracle-days.ts";
import type { Town } from "./town.ts";

/** The keys of the notices to units that are right at an instant, by the rules as they read. */
export function expectedAt(town: Town, at: Date): string[] {
  return [
    ...reminders(town, at),
    ...snoozed(town, at),
    ...milestones(town, at),
    ...mergers(town, at),
    ...absences(town, at),
  ].map((key) => `${town.plan.id}:${key}`);
}

interface Counted extends Pick<Rung, "days" | "count" | "at"> {
  readonly code: string;
}

/** The day of a rung counted from a last day. */
export function dayOfRung({ days, count }: Counted, last: string): string {
  if (count === "last-working-day" || days === 0) return lastWorked(last);
  if (count === "working") return workedFrom(last, days);
  const day = step(last, days);
  if (days < 0) return lastWorked(day);
  return isWorked(day) ? day : workedFrom(day, 1);
}

function speaks(rung: Counted, last: string, at: Date): boolean {
  const { day, time } = vietnam(at);
  return rung.at === time && dayOfRung(rung, last) === day;
}

function reminders(town: Town, at: Date): string[] {
  const { day } = vietnam(at);
  return town.plan.deadlines.flatMap(({ code }) =>
    town.bound(code, day).flatMap((unit) => {
      if (!town.owes(unit, code, at)) return [];
      const last = town.lastDay(unit, code, day);
      return town.plan.reminders
        .filter((rung) => speaks(rung, last, at))
        .flatMap((rung) => {
          const kind = rung.days > 0 ? "deadline-overdue" : "deadline-reminder";
          const isSpared = (person: string) =>
            rung.days <= 0 &&
            day < lastWorked(last) &&
            day < (town.waitsUntil(person, code, last) ?? "");
          return town
            .recipients(unit, rung.to, day)
            .filter((person) => !isSpared(person))
            .map((person) => `${kind}:${code}:${last}:${rung.code}:${unit}:${person}`);
        });
    }),
  );
}

function snoozed(town: Town, at: Date): string[] {
  const { day, time } = vietnam(at);
  if (time !== "08:00") return [];
  const asked = town.snoozes.flatMap((one) => {
    const own = town.bearer(town.citizen(one.person).unit, day);
    const bound = town.bound(one.deadline, day).filter((code) => town.bearer(code, day) === own);
    return bound.map((unit) => ({ ...one, unit }));
  });
  return asked.flatMap(({ person, deadline, unit }) => {
    const last = town.lastDay(unit, deadline, day);
    const isFocal = town.isFocal(unit, person, day);
    const isRight = isFocal && town.owes(unit, deadline, at);
    if (!isRight || town.waitsUntil(person, deadline, last) !== day) return [];
    const isReminded = town.plan.reminders.some(
      (rung) =>
        rung.days <= 0 &&
        dayOfRung(rung, last) === day &&
        town.recipients(unit, rung.to, day).includes(person),
    );
    return isReminded ? [] : [`deadline-snoozed:${deadline}:${day}:${unit}:${person}`];
  });
}

function milestones(town: Town, at: Date): string[] {
  return allMilestones(town.plan).flatMap((milestone) =>
    milestone.notices
      .filter((notice) => speaks(notice, milestone.day, at))
      .flatMap((notice) =>
        milestone.units
          .filter((unit) => town.isToldOf(unit, milestone.code, at))
          .flatMap((unit) =>
            town
              .recipients(unit, notice.to, vietnam(at).day)
              .map((person) => `milestone:${milestone.code}:${notice.code}:${unit}:${person}`),
          ),
      ),
  );
}

/** The people of both are told a week before, on a worked day, and on the first worked day of it. */
function mergers(town: Town, at: Date): string[] {
  const { day, time } = vietnam(at);
  // With the office's list of who is late, wherever the plan file has put that.
  if (time !== town.plan.officeLists.overdue) return [];
  const keys = town.plan.units.flatMap(({ code, validTo, successors, reports }) => {
    const isKept = successors.every((one) => one === code);
    if (validTo === null || !reports || isKept) return [];
    const first = step(validTo, 1);
    const week = lastWorked(step(first, -7));
    const then = isWorked(first) ? first : workedFrom(first, 1);
    const rung = day === week ? "week" : day === then ? "day" : null;
    if (rung === null) return [];
    return town.people
      .filter(({ isThere, hasBlocked }) => isThere && !hasBlocked)
      .flatMap(({ id, unit }) => {
        // Those of a unit that was closed before act for the one that took it over.
        const bearer = town.bearer(unit, validTo);
        return [code, ...successors].includes(bearer)
          ? [`merger:${first}:${rung}:${bearer}:${id}`]
          : [];
      });
  });
  return [...new Set(keys)];
}

/** Whoever stands in when it begins, and both when it is over: on the first worked day, when work begins. */
function absences(town: Town, at: Date): string[] {
  const { day, time } = vietnam(at);
  if (time !== "07:30") return [];
  const worked = (first: string) => (isWorked(first) ? first : workedFrom(first, 1));
  const reached = (id: string | null) => {
    const one = id === null ? null : town.citizen(id);
    return one?.isThere && !one.hasBlocked ? [one.id] : [];
  };
  return town.absences.flatMap(({ id, person, standIn, from, to }) => {
    const { unit } = town.citizen(person);
    const begins = worked(from) === day && day <= to ? reached(standIn) : [];
    const over = worked(step(to, 1)) === day ? [...reached(person), ...reached(standIn)] : [];
    return [
      ...begins.map((one) => `absence:${id}:begins:${unit}:${one}`),
      ...over.map((one) => `absence:${id}:over:${unit}:${one}`),
    ];
  });
}
