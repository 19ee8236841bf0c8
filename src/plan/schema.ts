import * as z from "zod";
import { isDay, isTimeOfDay } from "./day.ts";

/**
 * The shape of a plan file: what one entry of each section may look like on its own. Whether the
 * entries fit together is the business of `checks/`. The text of each `error` says what was
 * expected; `validate` adds what was found.
 */

/** Strict: a key that is not listed is a mistake, most often a typing error. */
export function entry<S extends z.ZodRawShape>(shape: S) {
  const keys = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys" ? `one of ${keys}` : `a mapping with the keys ${keys}`,
  });
}

export const text = z
  .string("a text; digits alone need quotes around them")
  .trim()
  .min(1, "a text that is not empty")
  .normalize("NFC");

export const day = z
  .string("a day written 2024-06-14")
  .refine(isDay, "a day of the calendar, written 2024-06-14");

export function listOf<T extends z.ZodType>(item: T) {
  return z.array(item, "a list");
}

// Two codes and a day have to fit on one button: 64 bytes (Bot API, callback_data).
const code = text
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, "letters, digits, dots, dashes or underscores")
  .refine(
    (written) => new TextEncoder().encode(written).length <= 22,
    "at most 22 bytes, which are 22 letters without marks",
  );
const time = z.string("a time written 07:30").refine(isTimeOfDay, "a time of day, written 07:30");
const flag = z.boolean("true or false");
const whole = z.int("a whole number");
const amount = z.number("a number");
const many = whole.positive("a whole number above 0");
const weekday = z.literal([1, 2, 3, 4, 5, 6, 7], "1 (Monday) to 7 (Sunday)");
const period = entry({ from: day, to: day });
const timeZone = text.refine(isTimeZone, "the name of a time zone, such as Asia/Ho_Chi_Minh");
const codes = listOf(code);
const someCodes = codes.min(1, "a list with at least one code");

function oneOf<const T extends readonly string[]>(values: T) {
  return z.enum(values, `one of ${values.join(", ")}`);
}

const recipients = listOf(oneOf(["principal", "deputy", "leader"])).min(1, "at least one of them");

/** Sections that are written once. */
export const single = {
  plan: entry({
    id: code,
    year: whole,
    title: text,
    name: text,
    number: text.nullable(),
    numberSuffix: text,
    issued: day.nullable(),
    issuer: text,
    place: text,
    timeZone,
    period,
    calendarFile: text,
    /** The words around numbers; null: those of Vietnamese that come with the program. */
    lexiconFile: text.nullable().default(null),
  }),
  office: entry({
    unit: code,
    name: text,
    controller: text,
    fileMark: text,
    reportsTo: listOf(text),
    recipients: listOf(text),
    hotlines: listOf(entry({ name: text, number: text })),
    filesPerDay: many.default(100),
    megabytesPerDay: many.default(300),
    retention: entry({
      positionDays: many.default(30),
      heldHours: many.default(24),
      updateDays: whole.min(2, "2 or more: Telegram repeats an update for a day").default(3),
      noticeTextDays: many.default(90),
      removedFileDays: many.default(1),
      invitationDays: many.default(90),
      personMonths: many.default(12),
    }).prefault({}),
  }),
  weeklyPost: entry({ weekday, at: time }),
  officeLists: entry({ overdue: time, milestones: time }),
  actionMonth: entry({ name: text, shortName: text, period, countsFrom: day }),
};

/** Sections that are lists. */
export const lists = {
  workingHours: entry({ from: time, to: time }),
  reminders: entry({
    code,
    days: whole,
    count: oneOf(["calendar", "working", "last-working-day"]),
    at: time,
    to: recipients,
    daysOff: flag.default(false),
  }),
  unitKinds: entry({ code, label: entry({ vi: text, en: text }) }),
  units: entry({
    code,
    kind: code,
    name: text,
    shortName: text,
    aliases: listOf(text).default([]),
    validFrom: day.nullable().default(null),
    validTo: day.nullable().default(null),
    successors: codes.default([]),
    reports: flag.default(true),
    phone: text.nullable().default(null),
  }),
  /** A name for several units: those of some kinds and those listed, without the exceptions. */
  groups: entry({
    code,
    name: text,
    kinds: codes.default([]),
    units: codes.default([]),
    except: codes.default([]),
  }),
  areas: entry({
    code,
    name: text,
    shortName: text,
    activities: listOf(entry({ code, title: text, quote: text })),
  }),
  figures: entry({
    code,
    label: text,
    kind: oneOf(["count", "money", "decimal", "ratio", "document"]),
    unit: text.nullable().default(null),
    min: amount.default(0),
    warnBelow: amount.nullable().default(null),
    warnAbove: amount.nullable().default(null),
    refuseAbove: amount.nullable().default(null),
    partOf: code.nullable().default(null),
    split: code.nullable().default(null),
    words: listOf(text).default([]),
    /** What it counts, as the lexicon has it; null: what its unit says. */
    class: text.nullable().default(null),
    aggregate: oneOf(["sum", "latest", "list"]),
    sensitive: flag.default(false),
  }),
  /** A name for several figures that are always asked together. */
  figureGroups: entry({ code, figures: someCodes }),
  duties: entry({
    code,
    title: text,
    quote: text,
    areas: someCodes,
    units: someCodes,
    evidence: text,
    figures: codes.default([]),
    when: text.nullable().default(null),
    fulfilledBy: z
      .discriminatedUnion(
        "kind",
        [
          entry({ kind: z.literal("task") }),
          entry({ kind: z.literal("deadline"), deadlines: someCodes }),
          entry({ kind: z.literal("obstacle") }),
        ],
        "kind: task, kind: obstacle, or kind: deadline with deadlines",
      )
      .default({ kind: "task" }),
    actionMonth: flag.default(false),
  }),
  deadlines: entry({
    code,
    name: text,
    wording: text,
    dueBefore: day,
    period,
    kind: oneOf(["half-year", "year", "action-month"]),
    units: someCodes,
    nilAllowed: flag.default(true),
  }),
  milestones: entry({
    code,
    name: text,
    day,
    units: someCodes,
    /** Duties that are the same fact: told once, known in both places. */
    fulfils: codes.default([]),
    report: text.nullable().default(null),
    notices: listOf(
      entry({
        code,
        days: whole,
        count: oneOf(["calendar", "working"]),
        at: time,
        to: recipients.default(["principal"]),
      }),
    )
      .nullable()
      .default(null),
  }),
};

/** These may be left out of a file. */
export const optional = new Set<string>([
  ...["officeLists", "groups", "figureGroups", "actionMonth", "milestones"],
]);

export type SingleName = keyof typeof single;
export type ListName = keyof typeof lists;
export type Single<N extends SingleName> = z.output<(typeof single)[N]>;
export type Item<N extends ListName> = z.output<(typeof lists)[N]>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
