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
  /** A task report of a duty that has a deadline of its own. */
  | { readonly kind: "deed"; readonly unit: string; readonly duty: string }
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
  /** The office's members: they speak for its own unit. */
  officePeople: readonly string[] = [];
  readonly absences: (Away & { readonly id: string })[] = [];
  readonly #reported = new Set<string>();
  readonly #deeds: { readonly unit: string; readonly duty: string; readonly day: string }[] = [];
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
      case "deed":
        this.#deeds.push({ ...one, day: vietnam(one.at).day });
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

  /**
   * The last day on which what the unit owes on a day is in time: whoever sends a report for closed units, too, has
   * the time of all of them; of a duty's deadline each part has its own.
   */
  lastDay(unit: string, deadline: string, day: string): string {
    const { dueBefore, duty, units } = this.deadline(deadline);
    const given = (...codes: string[]) =>
      codes.map((code) => this.#due.get(`${code} ${deadline}`) ?? dueBefore).toSorted();
    if (duty !== null) {
      const open = this.#lacking(unit, deadline, day);
      const days = (open.length > 0 ? open : [unit]).map((part) => given(unit, part).at(-1) ?? "");
      return step(days.toSorted()[0] ?? dueBefore, -1);
    }
    const [asOf = day] = [day, step(dueBefore, -1)].toSorted();
    const owners = units.filter((code) => this.bearer(code, asOf) === unit);
    return step(given(unit, ...owners).at(-1) ?? dueBefore, -1);
  }

  deadline(code: string) {
    const found = this.plan.deadlines.find((one) => one.code === code);
    if (!found) throw new Error(`There is no deadline ${code}`);
    return found;
  }

  /** It is bound, exists, has not sent the report, and claims no document while it has time. */
  owes(unit: string, deadline: string, at: Date): boolean {
    const { dueBefore, duty } = this.deadline(deadline);
    const { validTo } = this.unit(unit);
    const { day } = vietnam(at);
    // Who is closed before the last day hands its report over to its successor, which owes one anyway; what was due
    // before is sent in its name.
    const isThere =
      validTo === null || (step(dueBefore, -1) <= validTo && (duty === null || day <= validTo));
    if (!isThere || !this.bound(deadline, day).includes(unit)) return false;
    if (duty !== null) return !this.isClosed(deadline) && this.#lacks(unit, deadline, day);
    const hasTime = day <= this.lastDay(unit, deadline, day);
    return !this.isSilenced(unit, deadline, hasTime);
  }

  /** Whom a deadline binds on a day: those that the plan names, and who goes on for those of them that are closed. */
  bound(deadline: string, day: string): string[] {
    const { units, duty, dueBefore } = this.deadline(deadline);
    const asked = duty === null ? units.filter((code) => this.unit(code).reports) : units;
    const [first = day] = [day, step(dueBefore, -1)].toSorted();
    const asOf = duty === null ? first : day;
    return [...new Set(asked.map((code) => this.bearer(code, asOf)))];
  }

  #lacks(unit: string, deadline: string, day: string): boolean {
    return this.#lacking(unit, deadline, day).length > 0;
  }

  /** Of a duty's deadline: the units whose part this one answers for on a day, and for which nobody has reported. */
  #lacking(unit: string, deadline: string, day: string): string[] {
    const { units, duty, period } = this.deadline(deadline);
    const parts = units.filter((code) => this.bearer(code, day) === unit);
    const due = parts.filter((code) => {
      const { validTo } = this.unit(code);
      // What began after it was closed has never been its own.
      return code === unit || validTo === null || period.from <= validTo;
    });
    return (due.length > 0 ? due : [unit]).filter(
      (part) => !this.#deeds.some((one) => one.duty === duty && this.#isFor(part, one, "")),
    );
  }

  /** What it sent itself, and what its successors have sent since they took over. */
  #isFor(
    part: string,
    deed: { readonly unit: string; readonly day: string },
    since: string,
  ): boolean {
    if (deed.unit === part) return deed.day > since;
    const { validTo, successors } = this.unit(part);
    return validTo !== null && successors.some((code) => this.#isFor(code, deed, validTo));
  }

  /** Whoever had to meet it on its last day and has not by now. */
  isOverdue(unit: string, deadline: string, at: Date): boolean {
    const { dueBefore, duty } = this.deadline(deadline);
    const last = step(dueBefore, -1);
    const { day } = vietnam(at);
    if (this.isClosed(deadline) || day <= this.lastDay(unit, deadline, last)) return false;
    if (!this.bound(deadline, last).includes(unit)) return false;
    return duty === null ? !this.hasMet(unit, deadline) : this.#lacks(unit, deadline, last);
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

  /** A code that one unit hands to the next without a day between is one unit here. */
  unit(code: string) {
    const found = this.plan.units.findLast((one) => one.code === code);
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
    if (unit === this.plan.office.unit) {
      return this.officePeople.map((id) => ({ id, role: "principal" }));
    }
    const acting = this.bearer(unit, day);
    const all = this.people.filter((one) => one.isThere && this.bearer(one.unit, day) === acting);
    const own = all.filter((one) => one.unit === acting);
    const others = all.filter((one) => one.unit !== acting && one.role !== "leader");
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
