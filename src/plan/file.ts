import type { z } from "zod";
import { error, type Finding, type Path } from "./findings.ts";
import { type DeadlineEntry, type MilestoneEntry, withMonths } from "./month-entries.ts";
import { nearest } from "./nearest.ts";
import { type Phrase, type PlanKey, told } from "./phrase.ts";
import { repeatedDeadline, repeatedDuty } from "./repeated.ts";
import {
  type Item,
  type ListName,
  lists,
  optional,
  type Single,
  type SingleName,
  single,
} from "./schema.ts";
import { validate, withoutCurly } from "./validate.ts";

/** One entry of a list that has the right shape, with its place in the file. */
export interface Placed<T> {
  readonly path: Path;
  readonly value: T;
}

/**
 * A plan file taken apart entry by entry. Entries of the wrong shape are left out, so that the
 * checks can go on with the others and all problems are reported at once; `codes` still holds
 * their codes, and `incomplete` says which lists lack an entry, so that one mistake does not cause a
 * dozen complaints that only follow from it.
 */
export interface PlanFile {
  /** With the keys that are right; null if the section is left out. */
  readonly single: { readonly [N in SingleName]: Partial<Single<N>> | null };
  readonly lists: { readonly [N in ListName]: readonly Placed<Entry<N>>[] };
  readonly codes: { readonly [N in ListName]: ReadonlySet<string> };
  /** The codes of the deadlines and of the duties that an entry stands for, of those that repeat. */
  readonly repeats: Readonly<Record<Repeated, ReadonlyMap<string, readonly string[]>>>;
  readonly incomplete: ReadonlySet<ListName>;
}

/** What belongs to a month is listed with it, wherever it is written. */
type Entry<N extends ListName> = N extends "milestones"
  ? MilestoneEntry
  : N extends "deadlines"
    ? DeadlineEntry
    : Item<N>;

/** Lists of which an entry may stand for several. */
type Repeated = "deadlines" | "duties";

/** What an entry of each list is called in messages. */
const nouns = {
  workingHours: "plan-noun-hours",
  reminders: "plan-noun-reminder",
  unitKinds: "plan-noun-kind",
  units: "plan-noun-unit",
  groups: "plan-noun-group",
  areas: "plan-noun-area",
  figures: "plan-noun-figure",
  figureGroups: "plan-noun-figure-group",
  duties: "plan-noun-duty",
  deadlines: "plan-noun-deadline",
  targets: "plan-noun-target",
  months: "plan-noun-month",
  milestones: "plan-noun-milestone",
} as const satisfies Record<ListName, PlanKey>;

const singleNames = Object.keys(single) as SingleName[];
const listNames = Object.keys(lists) as ListName[];

export function readPlanFile(data: unknown): {
  readonly file: PlanFile;
  readonly findings: readonly Finding[];
} {
  const root = isRecord(data) ? data : {};
  const findings: Finding[] = topLevel(data);

  const singles = Object.fromEntries(
    singleNames.map((name) => {
      if (isLeftOut(root[name])) return [name, null];
      const schema: z.ZodObject = single[name];
      const read = validate<unknown>(schema, root[name], [name], name);
      findings.push(...read.findings);
      return [name, read.value ?? rightKeys(schema, root[name])];
    }),
  );

  const read = listNames.map((name) => {
    const schema: z.ZodType = lists[name];
    const items = asList(root[name]);
    const placed = items.flatMap((item, index) => {
      const path = [name, index];
      const { value, findings: found } = validate(schema, item, path, nameOf(name, item, index));
      findings.push(...found);
      return value === null ? [] : [{ path, value }];
    });
    // What is no list where one is needed lacks all its entries.
    const isNone = !Array.isArray(root[name]) && !optional.has(name);
    const lacks = placed.length < items.length || isNone;
    return {
      name,
      placed,
      lacks,
      codes: new Set(items.map(codeOf).filter((code) => code !== null)),
    };
  });

  // The casts state what the loops above do: each section was read with its own schema.
  const plan = singles.plan as Partial<Single<"plan">> | null | undefined;
  const within = plan?.period ?? null;
  const placedIn = <N extends ListName>(list: N) =>
    (read.find(({ name }) => name === list)?.placed ?? []) as unknown as Placed<Item<N>>[];
  const months = withMonths({
    inFile: new Set(Object.keys(root).filter((key) => !isLeftOut(root[key]))),
    ...{ months: placedIn("months"), milestones: placedIn("milestones") },
    ...{ deadlines: placedIn("deadlines"), duties: placedIn("duties") },
    only: single.actionMonth.safeParse(root.actionMonth).data ?? null,
  });
  findings.push(...months.findings);
  const deadlines = eachTime(months.deadlines, (entry) => repeatedDeadline(entry, within));
  const duties = eachTime(months.duties, (entry) => repeatedDuty(entry, within));
  const codes = new Map<string, ReadonlySet<string>>(read.map((one) => [one.name, one.codes]));
  if (months.code !== null) codes.set("months", new Set([months.code]));
  const file = {
    repeats: { deadlines: deadlines.repeats, duties: duties.repeats },
    single: singles,
    lists: {
      ...Object.fromEntries(read.map(({ name, placed }) => [name, placed])),
      ...{ months: months.months, milestones: months.milestones },
      ...{ deadlines: deadlines.placed, duties: duties.placed },
    },
    codes: Object.fromEntries(codes),
    incomplete: new Set(read.filter(({ lacks }) => lacks).map(({ name }) => name)),
  } as unknown as PlanFile;
  return { file, findings };
}

/** Each entry of a list as often as it repeats, at its place in the file. */
function eachTime<T extends { readonly code: string }>(
  entries: readonly Placed<T>[],
  timesOf: (entry: T) => readonly T[],
) {
  const repeats = new Map<string, readonly string[]>();
  const placed = entries.flatMap(({ path, value }) => {
    const times = timesOf(value);
    const codes = times.map(({ code }) => code);
    if (codes.length > 1 || codes[0] !== value.code) repeats.set(value.code, codes);
    return times.map((time) => ({ path, value: time }));
  });
  return { repeats, placed };
}

function rightKeys(schema: z.ZodObject, section: unknown): Record<string, unknown> {
  if (!isRecord(section)) return {};
  return Object.fromEntries(
    Object.entries<z.ZodType>(schema.shape).flatMap(([key, type]) => {
      const read = type.safeParse(section[key]);
      return read.success ? [[key, read.data]] : [];
    }),
  );
}

function topLevel(data: unknown): Finding[] {
  const known: string[] = [...singleNames, ...listNames];
  if (!isRecord(data)) {
    return [error([], told("plan-no-sections"), told("plan-want-sections", { list: known }))];
  }
  const others = Object.keys(data).filter((key) => !known.includes(key));
  // A section whose name is only mistyped is not missed as well.
  const mistyped = others.map((key) => nearest(key, known));
  const missing = known.filter(
    (name) => isLeftOut(data[name]) && !optional.has(name) && !mistyped.includes(name),
  );
  const unlisted = listNames.filter((name) => !isLeftOut(data[name]) && !Array.isArray(data[name]));
  return [
    ...missing.map((name) => error([name], told("plan-section-missing", { section: name }))),
    ...unlisted.map((name) =>
      error([name], told("plan-section-no-list", { section: name }), told("plan-want-dashes")),
    ),
    ...others.map((key) => ({
      ...error([], told("plan-unknown-section", { section: key }), sectionMeant(key, known)),
      key,
    })),
  ];
}

function sectionMeant(key: string, known: readonly string[]): Phrase {
  const near = nearest(key, known);
  return near === null
    ? told("plan-want-one-of", { list: known })
    : told("plan-want-perhaps", { code: near });
}

function nameOf(list: ListName, item: unknown, index: number): Phrase {
  const noun = told(nouns[list]);
  const code = codeOf(item);
  return code === null
    ? told("plan-where-nth", { noun, number: index + 1 })
    : told("plan-where", { noun, code });
}

function codeOf(item: unknown): string | null {
  if (!isRecord(item)) return null;
  // Of a code between curly quotes it is said there; what refers to it is right.
  return typeof item.code === "string" ? withoutCurly(item.code).normalize("NFC") : null;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
