import { expandFigures, expandUnits, values } from "../expand.ts";
import type { Placed, PlanFile } from "../file.ts";
import { error, type Finding } from "../findings.ts";
import type { Item } from "../schema.ts";
import { fold } from "../text.ts";

type DutyEntry = Placed<Item<"duties">>;

/** Somebody owes each duty, it can be fulfilled, and its questions can be told apart. */
export function checkDuties(file: PlanFile): Finding[] {
  const { duties, deadlines, milestones } = file.lists;
  return [
    ...duties.flatMap((duty) => [
      ...fulfillable(duty, file),
      ...questions(duty, file),
      ...words(duty, file),
    ]),
    ...nobody("duty", duties, file),
    ...nobody("deadline", deadlines, file),
    ...nobody("milestone", milestones, file),
    ...reportingToOneself(file),
  ];
}

/** A group may be empty, or its exceptions may leave nobody. */
function nobody(
  noun: string,
  items: readonly Placed<{ readonly code: string; readonly units: readonly string[] }>[],
  file: PlanFile,
): Finding[] {
  if (lacksMembers(file)) return [];
  const known = new Set([...file.codes.units, ...file.codes.groups]);
  return items
    .filter(({ value: { units } }) => units.every((code) => known.has(code)))
    .filter(({ value: { units } }) => expandUnits(file, units).length === 0)
    .map(({ path, value: { code } }) =>
      error([...path, "units"], `nobody owes ${noun} ${code}`, "at least one unit"),
    );
}

function fulfillable({ path, value: duty }: DutyEntry, file: PlanFile): Finding[] {
  const { fulfilledBy } = duty;
  if (fulfilledBy.kind !== "deadline" || lacksMembers(file)) return [];
  const owing = expandUnits(file, duty.units);
  return fulfilledBy.deadlines.flatMap((code, index) => {
    const deadline = values(file.lists.deadlines).find((candidate) => candidate.code === code);
    if (!deadline) return [];
    const bound = expandUnits(file, deadline.units);
    const left = owing.filter((unit) => !bound.includes(unit));
    if (left.length === 0) return [];
    const message = `duty ${duty.code}: deadline ${code} does not bind ${left.join(", ")}`;
    const at = [...path, "fulfilledBy", "deadlines", index];
    return [error(at, message, "a deadline that binds every unit of the duty")];
  });
}

function questions({ path, value: duty }: DutyEntry, file: PlanFile): Finding[] {
  const asked = new Set<string>();
  return duty.figures.flatMap((named, index) => {
    const at = [...path, "figures", index];
    return expandFigures(file, [named]).flatMap((code) => {
      const again = asked.has(code);
      asked.add(code);
      if (again) return [error(at, `duty ${duty.code} asks ${code} twice`, "each figure once")];
      const whole = values(file.lists.figures).find((figure) => figure.code === code)?.partOf;
      if (!whole || !file.codes.figures.has(whole)) return [];
      const message = `duty ${duty.code} asks ${code} before its whole ${whole}`;
      return !asked.has(whole) ? [error(at, message, `${whole} first`)] : [];
    });
  });
}

/**
 * Within one duty a word must mean one figure, with and without diacritics. Parts of different
 * wholes may share a word: "40 người, nữ 30" is told from the whole that was named before it.
 */
function words({ path, value: duty }: DutyEntry, file: PlanFile): Finding[] {
  const meaning = new Map<string, Item<"figures">>();
  return duty.figures.flatMap((named, index) =>
    expandFigures(file, [named]).flatMap((code) => {
      const figure = values(file.lists.figures).find((candidate) => candidate.code === code);
      return (figure?.words ?? []).flatMap((word) => {
        const other = meaning.get(fold(word));
        if (!figure || other?.code === code) return [];
        if (!other) {
          meaning.set(fold(word), figure);
          return [];
        }
        if (other.partOf && figure.partOf && other.partOf !== figure.partOf) return [];
        const message = `duty ${duty.code}: "${word}" means both ${other.code} and ${code}`;
        return [error([...path, "figures", index], message, "a word of its own for each figure")];
      });
    }),
  );
}

function reportingToOneself(file: PlanFile): Finding[] {
  const silent = values(file.lists.units).filter((unit) => !unit.reports);
  return file.lists.deadlines.flatMap(({ path, value: deadline }) => {
    const bound = expandUnits(file, deadline.units);
    return silent
      .filter((unit) => bound.includes(unit.code))
      .map((unit) => {
        const message = `deadline ${deadline.code} binds ${unit.code}, which has reports: false`;
        return error([...path, "units"], message, "units that report");
      });
  });
}

/** Then nobody can say who is in a group. */
function lacksMembers(file: PlanFile): boolean {
  return file.incomplete.has("units") || file.incomplete.has("groups");
}
