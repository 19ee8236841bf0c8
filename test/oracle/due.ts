import { step, vietnam } from "../simulate/oracle-days.ts";
import { type Duty, exists, heirsOf, type PlanFile, type Unit } from "./plan-file.ts";
import type { Held } from "./record.ts";
import { type Speaking, speakingIn } from "./speaking.ts";

/** Where a unit stands with a duty that is due on a day of its own. */
interface DueStanding {
  readonly unit: string;
  readonly kind: "on-time" | "late" | "open" | "overdue";
  readonly reported: boolean;
  readonly nil: boolean;
  readonly paper: "none";
  readonly waits: false;
  /** Whose parts nobody has reported, as long as one is missing. */
  readonly lacking: readonly string[];
}

/**
 * A duty's own deadline is met by the first report that says more than "not yet", of the unit and of each that it
 * took over (docs/decisions/0032-a-duty-may-have-a-deadline-of-its-own.md).
 */
export function dueOn(plan: PlanFile, held: Held, duty: Duty, now: Date): DueStanding[] {
  const { code, last } = duty;
  if (last === null) throw new Error(`${code} is due on no day of its own`);
  const { day: today } = vietnam(now);
  const isOver = last < today;
  const asOf = isOver ? last : today;
  const spoken = speakingIn(plan, held).filter((one) => one.duty === code);
  const saying = spoken.filter(({ status }) => status !== "pending");
  const named = plan.units.filter(
    (one) =>
      duty.units.includes(one.code) &&
      !((one.validFrom ?? "") > last) &&
      !(one.validTo !== null && one.validTo < last && exists(one, asOf)),
  );
  return plan.units
    .filter(
      (unit) => unit.hasDuties && named.some((one) => heirsOf(plan, one, asOf).includes(unit)),
    )
    .map((unit) => {
      const parts = partsIn(
        duty,
        named.filter((one) => heirsOf(plan, one, asOf).includes(unit)),
        unit,
      );
      const met = parts.map((part) => ({ part, by: firstFor(plan, saying, part, unit, "") }));
      const lacking = met.flatMap(({ part, by }) => (by ? [] : [part.code]));
      const [latest] = met
        .flatMap(({ by }) => by ?? [])
        .toSorted((a, b) => b.at.getTime() - a.at.getTime());
      const by = lacking.length > 0 ? undefined : latest;
      const given = held.extensions
        .filter((one) => one.unit === unit.code && one.deadline === code)
        .map(({ dueBefore }) => dueBefore);
      const inTime = (day: string) => day <= last || given.some((before) => day < before);
      const isInTime = inTime(by ? vietnam(by.at).day : today);
      return {
        ...{ unit: unit.code, reported: by !== undefined, paper: "none", waits: false, lacking },
        nil: by !== undefined && saysNothing(spoken, by.unit),
        kind: by ? (isInTime ? "on-time" : "late") : isInTime ? "open" : "overdue",
      };
    });
}

/** What was not due before a unit closed has never been its own. */
function partsIn({ from }: Duty, all: readonly Unit[], unit: Unit): readonly Unit[] {
  // Its own before those that it took over.
  const owned = [...all.filter((one) => one === unit), ...all.filter((one) => one !== unit)];
  const due = owned.filter((one) => one === unit || from <= (one.validTo ?? "9999"));
  return due.length > 0 ? due : owned.slice(0, 1);
}

/** Of a unit's reports one that is completed stands, else the last. */
function saysNothing(spoken: readonly Speaking[], unit: string): boolean {
  const own = spoken.filter((one) => one.unit === unit);
  return own.every(({ status }) => status !== "completed") && own.at(-1)?.status === "nil";
}

/**
 * The first report of a part: of its unit; of one that is closed of who took it over, since then, and where several
 * did of all of them, unless it is one of these who is asked about.
 *
 * @param since a day; what came by its end is of another's part
 */
function firstFor(
  plan: PlanFile,
  saying: readonly Speaking[],
  part: Unit,
  asked: Unit,
  since: string,
): Speaking | null {
  const own = saying.find((one) => one.unit === part.code && vietnam(one.at).day > since);
  if (own || part.validTo === null) return own ?? null;
  const end = part.validTo;
  const next = heirsOf(plan, part, step(end, 1));
  const leading = next.filter((one) => leadsTo(plan, one, asked));
  const found = (leading.length > 0 ? leading : next).map((one) =>
    firstFor(plan, saying, one, asked, end),
  );
  if (found.length === 0 || found.includes(null)) return null;
  return found.toSorted((a, b) => Number(b?.at) - Number(a?.at))[0] ?? null;
}

const leadsTo = (plan: PlanFile, one: Unit, asked: Unit): boolean =>
  one === asked || heirsOf(plan, one, asked.validFrom ?? asked.validTo ?? "9999").includes(asked);
