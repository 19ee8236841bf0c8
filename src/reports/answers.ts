import * as z from "zod";
import type { Day } from "../plan/model.ts";
import { FIRST_MONTH } from "../plan/months.ts";
import type { FigureValues } from "../reading/figure-value.ts";

export const STATUSES = ["completed", "ongoing", "pending", "nil"] as const;
export const Status = z.enum(STATUSES);
export type Status = z.infer<typeof Status>;

/** What is asked, in this order; `review` stands at the end. */
export const QUESTIONS = [
  "duty",
  "status",
  "reason",
  "planned",
  "period",
  "month",
  "figures",
  "result",
  "evidence",
  "obstacle",
  "joint",
  "also",
  "partners",
  "host",
  "review",
] as const;
export type Question = (typeof QUESTIONS)[number];

/** Asked only of those who choose it in the review: which other duties and units the event belongs to. */
export const JOINT_QUESTIONS = ["joint", "also", "partners", "host"] as const;
export type JointQuestion = (typeof JOINT_QUESTIONS)[number];

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const figureValue = z.union([
  z.number(),
  z.boolean(),
  z.object({ texts: z.array(z.string()) }),
  z.object({ part: z.number(), whole: z.number() }),
  z.array(z.object({ number: z.string(), day: day.nullable(), subject: z.string().optional() })),
  z.null(),
]);

const figures = z.record(z.string(), figureValue);
const offers = z.array(
  z.object({
    ...{ code: z.string(), value: z.number(), text: z.string() },
    about: z.boolean().optional(),
  }),
);

const eventAnswer = z.object({
  from: day,
  to: day,
  values: figures,
  derived: z.array(z.string()),
  about: z.array(z.string()).optional(),
  unread: z.array(z.string()).optional(),
  offers: offers.optional(),
  duties: z.array(z.string()).optional(),
  isDutyClear: z.boolean().optional(),
  text: z.string(),
});

/** Told in a message of its own: the answers that its report begins with. */
const toldApart = z.object({ told: z.record(z.string(), z.unknown()) });

/**
 * What a draft holds and a report keeps. A key that is missing was not answered yet; evidence lies in
 * rows of its own.
 */
export const Answers = z.object({
  duty: z.string().optional(),
  status: z.enum(STATUSES).optional(),
  period: z.object({ from: day, to: day }).optional(),
  /** Null: explicitly unknown. Empty is not zero. */
  figures: figures.optional(),
  /** Figures that follow from others: nam = tổng − nữ. */
  derived: z.array(z.string()).optional(),
  /** Figures that were said to be approximate: "hơn 180". */
  about: z.array(z.string()).optional(),
  result: z.string().optional(),
  /** Told for the result, and longer than it may be: it waits for its author to say where it ends. */
  long: z.string().optional(),
  /** Why it is not done yet. */
  reason: z.string().optional(),
  /** When it is to be done, in the unit's own words; null: not known yet. */
  planned: z.string().nullable().optional(),
  /** No more files are to come. */
  evidence: z.literal("done").optional(),
  /** Null: none. */
  obstacle: z.string().nullable().optional(),
  /** Whether it counts for a special month although its duty is another, by its code; asked only near that time. */
  months: z.record(z.string(), z.boolean()).optional(),
  /** Told in one sentence: what it does not say is not asked, and shown as not said. */
  short: z.literal(true).optional(),
  /** What else the event belongs to; missing: to this unit and this duty alone. */
  joint: z
    .object({
      /** Further duties of the unit that it serves. */
      also: z.array(z.string()).optional(),
      /** Units that took part. */
      partners: z.array(z.string()).optional(),
      /** The unit that held it, if that is another one. */
      host: z.string().optional(),
      /** By their rows, what other units say of this one: of the same event, or of another. */
      same: z.array(z.string()).optional(),
      apart: z.array(z.string()).optional(),
    })
    .optional(),
  /** Where the person went back to, or what they correct from the review. */
  at: z.enum(QUESTIONS).optional(),
  /** The page of the list of duties or units that they look at; or those that are called as they typed. */
  page: z.number().optional(),
  found: z.array(z.string()).optional(),
  /** Code of the figure, answered before, that is asked again. */
  again: z.string().optional(),
  /** Unlikely figures that wait for "đúng". */
  doubtful: figures.optional(),
  /** Duties that a quick report may be about, the likeliest first. */
  guesses: z.array(z.string()).optional(),
  /** What held a number in the last message and was not used, as typed. */
  unread: z.array(z.string()).optional(),
  /** What was told and its duty does not ask: for a report of its own, or for another duty. */
  beside: z
    .object({
      ...{ figures, derived: z.array(z.string()), about: z.array(z.string()) },
      offers: offers.optional(),
    })
    .optional(),
  /** Calculations that may be taken with one word. */
  offers: offers.optional(),
  /** Several events of one message, of which none is taken yet. */
  events: z.array(eventAnswer).optional(),
  /** The answers before the correction that was just made at the review. */
  former: z.record(z.string(), z.unknown()).optional(),
  /** Events that become reports of their own, after this one. */
  queue: z.array(z.union([eventAnswer, toldApart])).optional(),
});

/** One of several events: its days, its figures, and how it was told. */
export interface EventAnswer {
  from: Day;
  to: Day;
  values: FigureValues;
  derived: string[];
  about?: string[] | undefined;
  /** What of it held a number and was not taken. */
  unread?: string[] | undefined;
  /** What of it is only offered. */
  offers?: Answers["offers"];
  /** Duties that its own words speak of, the likeliest first; missing where the duty is known. */
  duties?: string[] | undefined;
  /** Whether the first of them stands out. */
  isDutyClear?: boolean | undefined;
  text: string;
}

export interface Beside {
  readonly figures: FigureValues;
  readonly derived: readonly string[];
  readonly about: readonly string[];
  /** What was only offered of it; its author has confirmed none of that. */
  readonly offers?: NonNullable<z.infer<typeof Answers>["offers"]> | undefined;
}

/** What waits to be reported after the report that is open. */
export type Waiting = EventAnswer | { readonly told: unknown };

export type JointAnswers = NonNullable<z.infer<typeof Answers>["joint"]>;

export type Answers = Omit<
  z.infer<typeof Answers>,
  "figures" | "doubtful" | "beside" | "events" | "queue"
> & {
  figures?: FigureValues;
  beside?: Beside | undefined;
  doubtful?: FigureValues;
  events?: EventAnswer[];
  queue?: Waiting[];
};

/** @throws if what is stored is neither what this version stores nor what one before it did */
export function readAnswers(stored: unknown): Answers {
  return Answers.parse(withMonths(stored));
}

/** While plans had no more than one special month, an answer said only whether it counts for that. */
function withMonths(stored: unknown): unknown {
  if (typeof stored !== "object" || stored === null || !("actionMonth" in stored)) return stored;
  const { actionMonth, ...said } = stored;
  return { ...said, months: { [FIRST_MONTH]: actionMonth } };
}

/** As much as is added up: of a hundred thousand reports the rest would be most of the time. */
const Deed = Answers.pick({
  ...{ period: true, months: true, figures: true, about: true, joint: true, result: true },
});
export type Deed = Pick<Answers, keyof z.infer<typeof Deed>>;

/** @throws as readAnswers does */
export function readDeed(stored: unknown): Deed {
  return Deed.parse(withMonths(stored));
}

/**
 * What a report keeps: without the marks of the dialogue. "Không phát sinh" says nothing more, whatever
 * was answered before it was chosen; what is not done yet has neither day nor figures.
 */
export function reported(answers: Answers): Answers {
  const { at: _at, doubtful: _doubtful, guesses: _guesses, evidence: _evidence, ...said } = answers;
  const {
    unread: _unread,
    beside: _beside,
    offers: _offers,
    events: _events,
    queue: _queue,
    long: _long,
    former: _former,
    again: _again,
    page: _page,
    found: _found,
    ...kept
  } = said;
  const { reason, planned, ...done } = kept;
  const { duty, status, obstacle } = kept;
  if (status === "nil") return { duty, status };
  if (status !== "pending") return done;
  return { duty, status, reason, planned, ...(obstacle ? { obstacle } : {}) };
}
