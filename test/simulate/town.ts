import type { Plan } from "../../src/plan/model.ts";
import { allMilestones } from "../../src/plan/months.ts";
import { lastWorked, step, vietnam } from "./oracle-days.ts";

/** What is true in the simulated district, kept beside the program and never asked of it. */

export interface Citizen {
  readonly id: string;
  readonly chatId: string;
  readonly unit: string;
  readonly role: "principal" | "deputy" | "leader";
  /** Holds the place now. */
  isThere: boolean;
  hasBlocked: boolean;
}

export interface Snoozed {
  readonly person: string;
  readonly deadline: string;
  readonly day: string;
}

/** Someone is away for some days, and someone of the unit stands in, or nobody. */
export interface Away {
  readonly person: string;
  readonly standIn: string | null;
  readonly from: string;
  readonly to: string;
}

export type Happening = { readonly at: Date } & (
  | { readonly kind: "report"; readonly unit: string; readonly occasion: string }
  | { readonly kind: "claim"; readonly unit: string; readonly occasion: string }
  | ({ readonly kind: "away"; readonly id: string } & Away)
  | {
      readonly kind: "settle";
      readonly unit: string;
      readonly occasion: string;
      readonly as: "confirmed" | "refused";
    }
  | {
      readonly kind: "extend";
      readonly unit: string;
      readonly deadline: string;
      readonly due: string;
    }
  | { readonly kind: "tick"; readonly unit: string; readonly milestone: string }
  | ({ readonly kind: "snooze" } & Snoozed)
  | { readonly kind: "block" | "unblock"; readonly person: string }
  | { readonly kind: "replace"; readonly person: string; readonly by: string }
  /** By the office. */
  | { readonly kind: "close" | "reopen"; readonly occasion: string }
);

export class Town {
  readonly plan: Plan;
  readonly people: readonly Citizen[];
  snoozes: Snoozed[] = [];
  readonly absences: (Away & { readonly id: string })[] = [];
  readonly #reported = new Set<string>();
  readonly #claims = new Map<string, "claimed" | "confirmed" | "refused">();
  readonly #due = new Map<string, string>();
  readonly #ticked = new Set<string>();
  readonly #closed = new Set<string>();

  constructor(plan: Plan, people: readonly Citizen[]) {
    this.plan = plan;
    this.people = people;
  }

  happens(one: Happening): void {
    switch (one.kind) {
      case "report":
        this.#reported.add(`${one.unit} ${one.occasion}`);
        break;
      case "claim":
        this.#claims.set(`${one.unit} ${one.occasion}`, "claimed");
        break;
      case "settle":
        this.#claims.set(`${one.unit} ${one.occasion}`, one.as);
        break;
      case "extend":
        this.#due.set(`${one.unit} ${one.deadline}`, one.due);
        break;
      case "tick":
        this.#ticked.add(`${one.unit} ${one.milestone}`);
        break;
      case "snooze":
        this.snoozes = this.snoozes.filter(
          ({ person, deadline }) => person !== one.person || deadline !== one.deadline,
        );
        this.snoozes.push(one);
        break;
      case "away":
        this.absences.push(one);
        break;
      case "block":
      case "unblock":
        this.citizen(one.person).hasBlocked = one.kind === "block";
        break;
      case "replace":
        this.citizen(one.person).isThere = false;
        this.citizen(one.by).isThere = true;
        break;
      case "close":
        this.#closed.add(one.occasion);
        break;
      case "reopen":
        this.#closed.delete(one.occasion);
    }
  }

  citizen(id: string): Citizen {
    const found = this.people.find((one) => one.id === id);
    if (!found) throw new Error(`There is no ${id}`);
    return found;
  }

  /** The last day on which the unit's report is in time. */
  lastDay(unit: string, deadline: string): string {
    const { dueBefore } = this.deadline(deadline);
    return step(this.#due.get(`${unit} ${deadline}`) ?? dueBefore, -1);
  }

  deadline(code: string) {
    const found = this.plan.deadlines.find((one) => one.code === code);
    if (!found) throw new Error(`There is no deadline ${code}`);
    return found;
  }

  /** It is bound, exists, has not sent the report, and claims no document while it has time. */
  owes(unit: string, deadline: string, at: Date): boolean {
    const { units, dueBefore } = this.deadline(deadline);
    const { validTo } = this.unit(unit);
    const { day } = vietnam(at);
    // Who is closed before the last day hands its report over to its successor, which owes one anyway.
    const isThere = validTo === null || (day <= validTo && step(dueBefore, -1) <= validTo);
    const hasTime = day <= this.lastDay(unit, deadline);
    return units.includes(unit) && isThere && !this.isSilenced(unit, deadline, hasTime);
  }

  isSilenced(unit: string, occasion: string, hasTime = true): boolean {
    const isClaimed = this.#claims.get(`${unit} ${occasion}`) === "claimed";
    return this.isClosed(occasion) || this.hasMet(unit, occasion) || (isClaimed && hasTime);
  }

  /** The office closed it: nobody hears of it any more. */
  isClosed(occasion: string): boolean {
    return this.#closed.has(occasion);
  }

  hasMet(unit: string, occasion: string): boolean {
    const isConfirmed = this.#claims.get(`${unit} ${occasion}`) === "confirmed";
    return this.#reported.has(`${unit} ${occasion}`) || isConfirmed;
  }

  /** It exists and has not done the milestone. */
  isToldOf(unit: string, milestone: string, at: Date): boolean {
    const found = allMilestones(this.plan).find(({ code }) => code === milestone);
    const { validTo } = this.unit(unit);
    const exists = validTo === null || vietnam(at).day <= validTo;
    const isDone = this.#ticked.has(`${unit} ${milestone}`) || this.isSilenced(unit, milestone);
    return Boolean(found?.units.includes(unit)) && exists && !isDone;
  }

  unit(code: string) {
    const found = this.plan.units.find((one) => one.code === code);
    if (!found) throw new Error(`There is no unit ${code}`);
    return found;
  }

  /** The unit that answers for a code on a day. */
  bearer(code: string, day: string): string {
    const { validTo, successors } = this.unit(code);
    return validTo === null || day <= validTo ? code : this.bearer(successors[0] ?? "", day);
  }

  /** Those who can be written to in a unit: its own, and the focal points of what it took over. */
  #present(unit: string, day: string): Pick<Citizen, "id" | "role">[] {
    const all = this.people.filter((one) => one.isThere && this.bearer(one.unit, day) === unit);
    const own = all.filter((one) => one.unit === unit);
    const others = all.filter((one) => one.unit !== unit && one.role !== "leader");
    const isLed = own.some(({ role, hasBlocked }) => role === "principal" && !hasBlocked);
    const present = [
      ...own,
      ...others.map((one) => (isLed ? { ...one, role: "deputy" as const } : one)),
    ];
    const standing = present.map((one) => {
      const away = this.absences.find(
        ({ person, from, to }) => person === one.id && from <= day && day <= to,
      );
      const standIn = present.find(({ id, hasBlocked }) => id === away?.standIn && !hasBlocked);
      return standIn ? { ...standIn, role: one.role } : one;
    });
    return standing.filter(({ hasBlocked }) => !hasBlocked);
  }

  /** Whether someone can be written to as a focal point of the unit. */
  isFocal(unit: string, person: string, day: string): boolean {
    return this.#present(unit, day).some(({ id, role }) => id === person && role !== "leader");
  }

  /** Whom a notice for these roles reaches in the unit on a day. */
  recipients(unit: string, roles: readonly string[], day: string): string[] {
    const all = this.#present(unit, day);
    const asked = all.filter(({ role }) => roles.includes(role));
    const focal = all.filter(({ role }) => role !== "leader");
    const hasFocal = asked.some(({ role }) => role !== "leader");
    return [...new Set((hasFocal ? asked : [...asked, ...focal]).map(({ id }) => id))];
  }

  /** Until which day the person wants to be left alone; null if not. */
  waitsUntil(person: string, deadline: string, last: string): string | null {
    const asked = this.snoozes.find((one) => one.person === person && one.deadline === deadline);
    if (!asked) return null;
    const end = lastWorked(last);
    let day = asked.day;
    while (lastWorked(day) !== day) day = step(day, 1);
    return [day, end].toSorted()[0] ?? end;
  }
}
