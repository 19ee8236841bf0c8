import type { Placed, PlanFile } from "../file.ts";
import { error, type Finding } from "../findings.ts";
import { called, type Noun, type Phrase, told } from "../phrase.ts";

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
    ...twice("plan-noun-reminder", lists.reminders),
    ...twice("plan-noun-kind", lists.unitKinds),
    ...twice("plan-noun-group", lists.groups),
    ...twice("plan-noun-area", lists.areas),
    ...twice("plan-noun-activity", activities),
    ...twice("plan-noun-figure", lists.figures),
    ...twice("plan-noun-figure-group", lists.figureGroups),
    ...twice("plan-noun-duty", lists.duties),
    ...twice("plan-noun-deadline", lists.deadlines),
    ...twice("plan-noun-target", lists.targets),
    ...twice("plan-noun-month", lists.months),
    ...twice("plan-noun-milestone", lists.milestones),
    ...lists.milestones.flatMap(({ path, value: { code, notices } }) =>
      twice(
        "plan-noun-notice",
        (notices ?? []).map((value, index) => ({ path: [...path, "notices", index], value })),
        called("plan-noun-milestone", code),
      ),
    ),
    ...bothWays(
      "plan-noun-milestone-report",
      lists.milestones.filter(({ value }) => value.report !== null),
      "plan-noun-deadline",
      codes.deadlines,
    ),
    ...bothWays(
      "plan-noun-duty",
      lists.duties.filter(({ value }) => value.due !== null),
      "plan-noun-deadline",
      new Set([...codes.deadlines, ...lists.milestones.map(({ value }) => value.code)]),
    ),
    ...bothWays("plan-noun-group", lists.groups, "plan-noun-unit", codes.units),
    ...bothWays("plan-noun-figure-group", lists.figureGroups, "plan-noun-figure", codes.figures),
  ];
}

function twice(
  noun: Noun,
  items: readonly Placed<{ readonly code: string }>[],
  within: Phrase | null = null,
): Finding[] {
  const seen = new Set<string>();
  return items.flatMap(({ path, value: { code } }) => {
    const known = seen.has(code);
    seen.add(code);
    if (!known) return [];
    const entry = called(noun, code);
    const where = within ? told("plan-where-key", { where: within, key: entry }) : entry;
    return [error([...path, "code"], told("plan-twice", { where }), told("plan-want-code-once"))];
  });
}

/** Where two things may stand in one place, as groups where units may, one code must not name both. */
function bothWays(
  noun: Noun,
  items: readonly Placed<{ readonly code: string }>[],
  otherNoun: Noun,
  others: ReadonlySet<string>,
): Finding[] {
  return items
    .filter(({ value }) => others.has(value.code))
    .map(({ path, value: { code } }) =>
      error(
        [...path, "code"],
        told("plan-both-ways", { code, noun: told(noun), other: told(otherNoun) }),
        told("plan-want-another-code"),
      ),
    );
}
