import * as z from "zod";
import { isDay, isTimeOfDay } from "./day.ts";
import { lexiconMoreSchema } from "./lexicon.ts";
import { wanted } from "./phrase.ts";
import { entry, listOf, text } from "./shapes.ts";
import { isCurly } from "./validate.ts";

/**
 * The shape of a plan file: what one entry of each section may look like on its own. Whether the
 * entries fit together is the business of `checks/`. The text of each `error` says what was
 * expected; `validate` adds what was found.
 */

export const day = z.string(wanted("plan-want-day")).refine(isDay, wanted("plan-want-real-day"));

// Two codes and a day have to fit on one button: 64 bytes (Bot API, callback_data).
const code = text
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, wanted("plan-want-code"))
  .refine(
    (written) => new TextEncoder().encode(written).length <= 22,
    wanted("plan-want-short-code"),
  );
const time = z.string(wanted("plan-want-time")).refine(isTimeOfDay, wanted("plan-want-real-time"));
const flag = z.boolean(wanted("plan-want-flag"));
const whole = z.int(wanted("plan-want-whole"));
const amount = z.number(wanted("plan-want-number"));
const many = whole.positive(wanted("plan-want-above-zero"));
const weekday = z.literal([1, 2, 3, 4, 5, 6, 7], wanted("plan-want-weekday"));
const period = entry({ from: day, to: day });
const timeZone = text.refine(isTimeZone, wanted("plan-want-time-zone"));
/** A code of another entry: whether it names one is seen where it is looked up, and then what was meant. */
const reference = text.refine((written): boolean => !isCurly(written));
const codes = listOf(reference);
const someCodes = codes.min(1, wanted("plan-want-some-codes"));

function oneOf<const T extends readonly string[]>(values: T) {
  return z.enum(values, wanted("plan-want-one-of", { list: values }));
}

/** What is written is the first of several; the others follow until the plan ends. */
const repeat = oneOf(["month", "quarter"]).nullable().default(null);

const recipients = listOf(oneOf(["principal", "deputy", "leader"])).min(
  1,
  wanted("plan-want-recipient"),
);

/** A dated point of a special month. */
const milestone = entry({
  code,
  name: text,
  day,
  units: someCodes,
  /** Duties that are the same fact: told once, known in both places. */
  fulfils: codes.default([]),
  report: text.nullable().default(null),
  owed: flag.default(false),
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
});

const KINDS = ["month", "quarter", "half-year", "nine-months", "year", "special-month"] as const;

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
    /** What the leader of a unit agrees to before it is sent. */
    leaderConfirms: listOf(oneOf(["periodic", "corrections"])).default([]),
  }),
  office: entry({
    unit: reference,
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
      updateDays: whole.min(2, wanted("plan-want-two-days")).default(3),
      noticeTextDays: many.default(90),
      removedFileDays: many.default(1),
      invitationDays: many.default(90),
      personMonths: many.default(12),
    }).prefault({}),
  }),
  weeklyPost: entry({ weekday, at: time }),
  officeLists: entry({ overdue: time, milestones: time }),
  /** The only month of a file that knows of no more; its milestones are a section of their own. */
  actionMonth: entry({
    ...{ name: text, shortName: text, period, countsFrom: day },
    slogans: listOf(text).default([]),
  }),
  lexicon: lexiconMoreSchema,
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
    kind: reference,
    name: text,
    shortName: text,
    aliases: listOf(text).default([]),
    validFrom: day.nullable().default(null),
    validTo: day.nullable().default(null),
    successors: codes.default([]),
    reports: flag.default(true),
    /** Null: as `reports` says. */
    hasDuties: flag.nullable().default(null),
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
    kind: oneOf(["count", "money", "decimal", "ratio", "document", "yes-no", "text"]),
    unit: text.nullable().default(null),
    min: amount.default(0),
    warnBelow: amount.nullable().default(null),
    warnAbove: amount.nullable().default(null),
    refuseAbove: amount.nullable().default(null),
    partOf: reference.nullable().default(null),
    split: code.nullable().default(null),
    words: listOf(text).default([]),
    /** What it counts, as the lexicon has it; null: what its unit says. */
    class: text.nullable().default(null),
    aggregate: oneOf(["sum", "latest", "list"]),
    /** Of money: where it comes from, as it is asked for ("ngân sách"). */
    source: text.nullable().default(null),
    /** Whoever is asked for it says it, or says that there is none: of each duty that asks for it. */
    required: flag.default(false),
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
    /** Units that have a part in it and may report theirs; those of `units` lead and owe it. */
    cooperates: codes.default([]),
    evidence: text,
    figures: codes.default([]),
    /** Those of its figures that are asked one by one, beside those that are required everywhere. */
    required: codes.default([]),
    when: text.nullable().default(null),
    /** Its own deadline, which its reports meet; null: it has all the plan's time. */
    due: entry({
      dueBefore: day,
      wording: text,
      /** When what is reported of it takes place; null: from the plan's first day until it is due. */
      period: period.nullable().default(null),
      repeat,
    })
      .nullable()
      .default(null),
    fulfilledBy: z
      .discriminatedUnion(
        "kind",
        [
          entry({ kind: z.literal("task") }),
          entry({ kind: z.literal("deadline"), deadlines: someCodes }),
          entry({ kind: z.literal("obstacle") }),
        ],
        wanted("plan-want-fulfilled-by"),
      )
      .default({ kind: "task" }),
    /** The special month to which it belongs. */
    month: reference.nullable().default(null),
    /** The same in a file that knows of one month. */
    actionMonth: flag.default(false),
    /** What is done for it takes place somewhere, and is no mere document. */
    activity: flag.default(true),
  }),
  deadlines: entry({
    code,
    name: text,
    wording: text,
    dueBefore: day,
    period,
    // The last is what a file calls it that knows of one month.
    kind: z.enum([...KINDS, "action-month"], wanted("plan-want-one-of", { list: KINDS })),
    /** Of a special month the month; needed where the file has several. */
    month: reference.nullable().default(null),
    units: someCodes,
    /** Figures that belong to no duty: each unit says them in this report. */
    figures: codes.default([]),
    required: codes.default([]),
    nilAllowed: flag.default(true),
    repeat,
  }),
  /** What each of these units is to come to, told beside what it has come to. */
  targets: entry({
    code,
    figure: reference,
    /** Needed where several areas ask for the figure. */
    area: reference.nullable().default(null),
    units: someCodes,
    /** Of a ratio: percent. */
    atLeast: amount.positive(wanted("plan-want-above-nought")),
    wording: text,
  }),
  months: entry({
    ...{ code, name: text, shortName: text, period },
    /** What else people call it. */
    words: listOf(text).default([]),
    /** The first day whose activities may count; null: that of its period. */
    countsFrom: day.nullable().default(null),
    slogans: listOf(text).default([]),
    milestones: listOf(milestone).default([]),
  }),
  /** Of the file's only month. */
  milestones: milestone,
};

/** These may be left out of a file. */
export const optional = new Set<string>([
  ...["officeLists", "groups", "figureGroups", "targets", "months", "lexicon"],
  ...["actionMonth", "milestones"],
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
