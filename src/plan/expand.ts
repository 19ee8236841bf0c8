import { withSeasons } from "./expected.ts";
import type { Placed, PlanFile } from "./file.ts";
import type { LexiconMore } from "./lexicon.ts";
import { withWords } from "./lexicon-more.ts";
import type { Deadline, Lexicon, Milestone, Plan, TimeOfDay } from "./model.ts";
import { printedDuty } from "./printed.ts";
import { dueOf } from "./repeated.ts";
import type { Item, Single } from "./schema.ts";

const UNCHECKED = "toPlan needs a plan file that passed its checks";

/** Groups and figure groups taken apart, in the order in which the file lists the units. */
export function expandUnits(file: PlanFile, codes: readonly string[]): string[] {
  const members = new Set(codes.flatMap((code) => membersOf(file, code)));
  const listed = new Set(values(file.lists.units).map((unit) => unit.code));
  return [...listed].filter((code) => members.has(code));
}

export function expandFigures(file: PlanFile, codes: readonly string[]): string[] {
  return codes.flatMap(
    (code) =>
      values(file.lists.figureGroups).find((group) => group.code === code)?.figures ?? [code],
  );
}

/** What is required of whoever is asked for these figures. */
function requiredOf(
  file: PlanFile,
  asking: { readonly figures: readonly string[]; readonly required: readonly string[] },
): string[] {
  const here = expandFigures(file, asking.required);
  const everywhere = values(file.lists.figures).filter(({ required }) => required);
  return expandFigures(file, asking.figures).filter(
    (code) => here.includes(code) || everywhere.some((figure) => figure.code === code),
  );
}

/** What repeats stands for all of its times. */
export function expandTimes(
  { repeats }: PlanFile,
  list: keyof PlanFile["repeats"],
  codes: readonly string[],
): string[] {
  return codes.flatMap((code) => repeats[list].get(code) ?? [code]);
}

/** The main areas of the duties that ask for a figure: in whose sums it may stand. */
export function areasAsking(file: PlanFile, figure: string): string[] {
  const asking = values(file.lists.duties).filter(({ figures }) =>
    expandFigures(file, figures).includes(figure),
  );
  return [...new Set(asking.flatMap(({ areas }) => areas.slice(0, 1)))];
}

/** Asked for each duty and deadline of a file, and the same each time. */
const members = new WeakMap<PlanFile, Map<string, readonly string[]>>();

function membersOf(file: PlanFile, code: string): readonly string[] {
  const ofFile = members.get(file) ?? new Map<string, readonly string[]>();
  members.set(file, ofFile);
  const found = ofFile.get(code) ?? findMembers(file, code);
  ofFile.set(code, found);
  return found;
}

function findMembers(file: PlanFile, code: string): readonly string[] {
  const group = values(file.lists.groups).find((candidate) => candidate.code === code);
  if (!group) return [code];
  const ofKinds = values(file.lists.units)
    .filter((unit) => group.kinds.includes(unit.kind))
    .map((unit) => unit.code);
  return [...ofKinds, ...group.units].filter((member) => !group.except.includes(member));
}

/** The plan of a file that passed every check. */
export function toPlan(file: PlanFile, lexicon: Lexicon): Plan {
  const { plan, office, weeklyPost, officeLists } = file.single;
  const { lists } = file;
  const deep = <T extends { readonly units: readonly string[] }>(item: T): T => ({
    ...item,
    units: expandUnits(file, item.units),
  });
  const unseasoned = {
    ...required<Single<"plan">>(plan),
    lexicon: withWords(lexicon, file.single.lexicon as LexiconMore | null),
    office: required<Single<"office">>(office),
    workingHours: values(lists.workingHours),
    weeklyPost: required<Single<"weeklyPost">>(weeklyPost),
    officeLists: officeLists ? required<Single<"officeLists">>(officeLists) : usualLists(file),
    reminders: values(lists.reminders),
    unitKinds: values(lists.unitKinds),
    units: values(lists.units).map((unit) => ({
      ...unit,
      hasDuties: unit.hasDuties ?? unit.reports,
    })),
    areas: values(lists.areas),
    figures: values(lists.figures).map(({ required: _, ...figure }) => figure),
    duties: values(lists.duties).map(({ due: _, actionMonth: __, ...duty }) => ({
      ...{ ...deep(duty), number: numberOf(file, duty.code) },
      // Who leads within a group that co-operates leads.
      cooperates: expandUnits(file, duty.cooperates).filter(
        (unit) => !expandUnits(file, duty.units).includes(unit),
      ),
      figures: expandFigures(file, duty.figures),
      required: requiredOf(file, duty),
      fulfilledBy:
        duty.fulfilledBy.kind === "deadline"
          ? {
              ...duty.fulfilledBy,
              deadlines: expandTimes(file, "deadlines", duty.fulfilledBy.deadlines),
            }
          : duty.fulfilledBy,
    })),
    deadlines: [
      ...values(lists.deadlines).map(({ repeat: _, ...deadline }) => ({
        ...deep(deadline),
        figures: expandFigures(file, deadline.figures),
        required: requiredOf(file, deadline),
        duty: null,
      })),
      ...values(lists.duties).flatMap((duty) => dutyDeadline(file, duty)),
    ],
    targets: values(lists.targets).map((target) => ({
      ...deep(target),
      area: target.area ?? areasAsking(file, target.figure)[0] ?? "",
    })),
    months: values(lists.months).map(({ countsFrom, ...month }) => ({
      ...{ ...month, countsFrom: countsFrom ?? month.period.from },
      milestones: month.milestones.map(deep).map((milestone) => ({
        ...withNotices(milestone, file),
        fulfils: expandTimes(file, "duties", milestone.fulfils),
      })),
    })),
  };
  return withSeasons(unseasoned, null);
}

/** The code that stands in the file: of what repeats that of the entry. */
function numberOf({ repeats }: PlanFile, code: string): string {
  const entry = [...repeats.duties].find(([, codes]) => codes.includes(code));
  return entry?.[0] ?? code;
}

/** The deadline of a duty that has one of its own bears the duty's code: one thing, looked at from two sides. */
function dutyDeadline(file: PlanFile, duty: Item<"duties">): Deadline[] {
  const due = dueOf(duty, required<Single<"plan">>(file.single.plan).period);
  if (!due || !duty.due) return [];
  const { code, title, units } = duty;
  const name = printedDuty({ number: numberOf(file, code), title });
  const { dueBefore, period } = due;
  return [
    {
      ...{ code, name, wording: duty.due.wording, dueBefore, period },
      ...{
        kind: "duty",
        month: null,
        duty: code,
        units: expandUnits(file, units),
        nilAllowed: true,
      },
      ...{ figures: [], required: [] },
    },
  ];
}

/** Overdue units when work begins, milestones when the last part of the working day does. */
function usualLists(file: PlanFile): Plan["officeLists"] {
  const parts = workBegins(file);
  return { overdue: parts.first, milestones: parts.last };
}

/** Of a milestone that names no notices its units are told on its day, when work begins. */
function withNotices(
  milestone: Omit<Milestone, "notices"> & Pick<Item<"milestones">, "notices">,
  file: PlanFile,
): Milestone {
  const at = workBegins(file).first;
  const usual: Milestone["notices"] = [
    { code: "ngay", days: 0, count: "calendar", at, to: ["principal"] },
  ];
  return { ...milestone, notices: milestone.notices ?? usual };
}

function workBegins({ lists }: PlanFile): { readonly first: TimeOfDay; readonly last: TimeOfDay } {
  const [first, last] = [lists.workingHours[0], lists.workingHours.at(-1)];
  if (!first || !last) throw new Error(UNCHECKED);
  return { first: first.value.from, last: last.value.from };
}

export function values<T>(placed: readonly Placed<T>[]): T[] {
  return placed.map(({ value }) => value);
}

/** A section without findings has all its keys. */
function required<T>(section: Partial<T> | null): T {
  if (section === null) throw new Error(UNCHECKED);
  return section as T;
}
