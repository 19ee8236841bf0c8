import * as z from "zod";

/**
 * A question about the record, whoever made it: the rules that read words, a button, another reader. It is
 * codes of the plan and days alone.
 */

export const WHATS = [
  "missing", // who has not sent an occasion's report, or not reported a duty
  "sent", // who has
  "late", // who sent it after the day, or owes it since
  "silent", // who has sent nothing at all
  "total", // a figure
  "standing", // how far the plan, an area, a unit is
  "reports", // how many task reports came
  "obstacles",
  "deadline", // until when
  "nudge", // no question: urge those who have not sent it
  "lacking", // whose reports give nothing, or nought, of a figure
  "nudge-duties", // no question: urge those who owe the report of a duty, whichever
  "reaching", // who has more, or less, of a figure than so much
  "returned", // which reports the office gave back, and nobody corrected yet
  "waiting", // which reports wait for the office
  "unmanned", // who has nobody that reports for it
  "extended", // who was given more time, and until when
  "requested", // who asked for more time, and has no answer yet
] as const;
export type What = (typeof WHATS)[number];

/** It asks for a reminder, and not only who would get one. */
export function isOrdered({ what }: Pick<Query, "what">): boolean {
  return what === "nudge" || what === "nudge-duties";
}

/** Which duties nobody has reported, and not who has not. */
export function listsDuties({ what, by }: Pick<Query, "what" | "by">): boolean {
  return what === "missing" && by === "duty";
}

/** Of these any days may be asked; of others what was sent for an occasion, or is due for it. */
const OF_DAYS: readonly What[] = [
  ...(["total", "lacking", "reaching", "reports", "obstacles", "standing", "silent"] as const),
];

/** Whether its time goes into the answer: who sent something within days is told of anything alone. */
export function isTimeAnswered({ what, by, period, duties, area, timely }: Query): boolean {
  if (what === "unmanned" || listsDuties({ what, by })) return period === null;
  if (period === null || "occasion" in period || OF_DAYS.includes(what)) return true;
  return what === "sent" && duties === null && area === null && !timely;
}

const code = z.string().min(1).max(40);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const Days = z.strictObject({ from: day, to: day });
/** Where they were named by a special month's name, its code beside them: the answer says it again. */
const NamedDays = Days.extend({ month: code.optional() });
const Time = z.union([z.strictObject({ occasion: code }), NamedDays]);

/** "Trên 5", "từ 5 trở lên", "dưới 5", "không quá 5", "từ 5 đến 10". */
export const SIDES = ["over", "from", "under", "upto", "between"] as const;
const Bound = z
  .strictObject({
    is: z.enum(SIDES),
    of: z.number().min(0),
    /** Of what lies between two amounts the second one, which belongs to it. */
    to: z.number().min(0).optional(),
  })
  .refine(({ is, of, to }) => (is === "between" ? to !== undefined && to > of : to === undefined));
export type Bound = z.infer<typeof Bound>;

/** More are no first few. */
export const MOST_TOP = 50;
/** Figures beside the first in one answer. */
export const MOST_ALSO = 2;

const Asked = z.strictObject({
  what: z.enum(WHATS),
  /** A kind of unit, certain units, or all (null). */
  units: z.union([code, z.array(code).min(1), z.null()]).default(null),
  area: code.nullable().default(null),
  duties: z.array(code).min(1).nullable().default(null),
  figure: code.nullable().default(null),
  /** Further figures, each answered beside it. */
  also: z.array(code).min(1).max(MOST_ALSO).nullable().default(null),
  /** Parts of the figure of which the share is asked. */
  parts: z.array(code).min(1).nullable().default(null),
  /** What an occasion is about, or days; null: all that the plan covers, or the deadline that is asked about now. */
  period: Time.nullable().default(null),
  /** What was known at the end of that day; null: now. */
  asOf: day.nullable().default(null),
  by: z.enum(["unit", "kind", "area", "duty"]).nullable().default(null),
  /** Of a table by unit: those with the most first, or those with the least. */
  sort: z.enum(["most", "least"]).default("most"),
  /** Of such a table the first few alone. */
  top: z.number().int().min(1).max(MOST_TOP).nullable().default(null),
  /** Of those who sent it: in time only. */
  timely: z.boolean().default(false),
  /** The time with which the total is compared: the same days a year before, or others. */
  against: z
    .union([z.literal("last-year"), Days])
    .nullable()
    .default(null),
  /** How much of the figure tells apart who is asked for. */
  bound: Bound.nullable().default(null),
});

/** An amount goes with the question that has one, and with no other. */
export const Query = Asked.refine(
  ({ what, bound, figure }) => (what === "reaching") === (bound !== null && figure !== null),
);
export type Query = z.infer<typeof Query>;
