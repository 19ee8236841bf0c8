import type { Placed, PlanFile } from "../file.ts";
import { error, type Finding } from "../findings.ts";

/** Codes that stand twice, or that mean two things. Units are looked at in `units.ts`. */
export function checkCodes(file: PlanFile): Finding[] {
  const { lists, codes } = file;
  const activities = lists.areas.flatMap(({ path, value }) =>
    value.activities.map((activity, index) => ({
      path: [...path, "activities", index],
      value: activity,
    })),
  );
  return [
    ...twice("reminder", lists.reminders),
    ...twice("unit kind", lists.unitKinds),
    ...twice("group", lists.groups),
    ...twice("area", lists.areas),
    ...twice("activity", activities),
    ...twice("figure", lists.figures),
    ...twice("figure group", lists.figureGroups),
    ...twice("duty", lists.duties),
    ...twice("deadline", lists.deadlines),
    ...twice("milestone", lists.milestones),
    ...lists.milestones.flatMap(({ path, value: { code, notices } }) =>
      twice(
        `milestone ${code}: notice`,
        (notices ?? []).map((value, index) => ({ path: [...path, "notices", index], value })),
      ),
    ),
    ...bothWays(
      "milestone's report",
      lists.milestones.filter(({ value }) => value.report !== null),
      "deadline",
      codes.deadlines,
    ),
    ...bothWays("group", lists.groups, "unit", codes.units),
    ...bothWays("figure group", lists.figureGroups, "figure", codes.figures),
  ];
}

function twice(noun: string, items: readonly Placed<{ readonly code: string }>[]): Finding[] {
  const seen = new Set<string>();
  return items.flatMap(({ path, value: { code } }) => {
    const known = seen.has(code);
    seen.add(code);
    return known
      ? [error([...path, "code"], `${noun} ${code} is written twice`, "each code once")]
      : [];
  });
}

/** Where two things may stand in one place, as groups where units may, one code must not name both. */
function bothWays(
  noun: string,
  items: readonly Placed<{ readonly code: string }>[],
  otherNoun: string,
  others: ReadonlySet<string>,
): Finding[] {
  return items
    .filter(({ value }) => others.has(value.code))
    .map(({ path, value: { code } }) =>
      error([...path, "code"], `${code} names both a ${noun} and a ${otherNoun}`, "another code"),
    );
}
