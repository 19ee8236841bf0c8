import { step, vietnam } from "../simulate/oracle-days.ts";
import { heirsOf, owingOn } from "./answering.ts";
import type { Duty, PlanFile, Unit } from "./plan-file.ts";
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
  return [...owingOn(plan, duty.units, last, asOf)]
    .filter(([unit]) => unit.hasDuties)
    .map(([unit, owned]) => {
      const parts = partsIn(duty, owned, unit);
      const met = parts.map((part) => {
        const given = held.extensions
          .filter(({ deadline }) => deadline === code)
          .filter((one) => one.unit === unit.code || one.unit === part.code)
          .map(({ dueBefore }) => step(dueBefore, -1));
        const until = [last, ...given].toSorted().at(-1) ?? last;
        const by = firstFor(plan, saying, part, unit, "");
        return { part, by, until, isInTime: (by ? vietnam(by.at).day : today) <= until };
      });
      const lacking = met.flatMap(({ part, by }) => (by ? [] : [part.code]));
      const judged = met.filter(({ by }) => lacking.length === 0 || by === null);
      const isInTime = judged.every((one) => one.isInTime);
      const [latest] = judged
        .filter((one) => one.isInTime === isInTime)
        .toSorted((a, b) => lateBy(b) - lateBy(a));
      const by = latest?.by ?? null;
      return {
        ...{ unit: unit.code, reported: by !== null, paper: "none", waits: false, lacking },
        nil: by !== null && saysNothing(spoken, by.unit),
        kind: by ? (isInTime ? "on-time" : "late") : isInTime ? "open" : "overdue",
      };
    });
}

/** Days after its own time; of those in time by when it came. */
const lateBy = ({
  by,
  until,
  isInTime,
}: {
  by: Speaking | null;
  until: string;
  isInTime: boolean;
}) => (by === null ? 0 : Number(by.at) - (isInTime ? 0 : Date.parse(`${until}T23:59:59+07:00`)));

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
