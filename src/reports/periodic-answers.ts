import * as z from "zod";
import { Answers } from "./answers.ts";
import type { FigureAnswers } from "./asking.ts";
import type { Sums } from "./periodic-sums.ts";

/** What is asked, in this order; `review` stands at the end. */
export const PERIODIC_QUESTIONS = [
  "known",
  "figures",
  "strengths",
  "weaknesses",
  "causes",
  "directions",
  "proposals",
  "document",
  "review",
] as const;
export type PeriodicQuestion = (typeof PERIODIC_QUESTIONS)[number];

/** Questions that are answered in the person's own words. */
export const TEXTS = ["strengths", "weaknesses", "causes", "directions", "proposals"] as const;
export type TextQuestion = (typeof TEXTS)[number];

/** Characters of an assessment after NFC. */
export const PERIODIC_LENGTH = { from: 10, to: 2000 };

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const text = z.string().nullable().optional();

const sums = z.object({
  reports: z.number(),
  nil: z.number(),
  pending: z.number().optional(),
  areas: z.array(
    z.object({
      area: z.string(),
      reports: z.number(),
      values: Answers.shape.figures.unwrap(),
      missing: z.record(z.string(), z.number()),
      about: z.array(z.string()).optional(),
    }),
  ),
  left: z.object({ spans: z.array(z.number()), outside: z.array(z.number()) }).optional(),
  joint: z.object({ elsewhere: z.array(z.number()), hostless: z.array(z.number()) }).optional(),
});

const FIGURES = {
  ...({ figures: true, derived: true, about: true, unread: true, offers: true } as const),
  ...({ doubtful: true, again: true, queue: true } as const),
} as const;

/** What a draft holds and a report keeps. A key that is missing was not answered yet. */
export const PeriodicAnswers = z.object({
  /** Figures that belong to no duty, and the marks of their dialogue: as a task report's. */
  ...Answers.pick(FIGURES).shape,
  /** True: there was nothing to report. False: what the bot knows was looked at. */
  nil: z.boolean().optional(),
  /** The signed document itself is the report: its parts need not be typed. */
  scan: z.literal(true).optional(),
  /** Whether activities that lie partly in another period are counted; missing: there was none to ask about. */
  spanning: z.enum(["in", "out"]).optional(),
  /** Null: none. */
  strengths: text,
  weaknesses: text,
  causes: text,
  directions: text,
  proposals: text,
  /** The unit's own document; null: there is none yet. */
  document: z.object({ number: z.string(), signedOn: day }).nullable().optional(),
  /** Number of a document whose day is still asked. */
  number: z.string().optional(),
  /** No more files are to come. */
  files: z.literal("done").optional(),
  /** Where the person went back to, or what they correct from the review. */
  at: z.enum(PERIODIC_QUESTIONS).optional(),
  /** What the unit's task reports said when it was sent. */
  sums: sums.optional(),
});

export type PeriodicAnswers = Omit<
  z.infer<typeof PeriodicAnswers>,
  "sums" | "queue" | keyof FigureAnswers
> &
  FigureAnswers &
  Pick<Answers, "queue"> & { at?: PeriodicQuestion | undefined; sums?: Sums };

/** What a periodic report in force says. */
export interface PeriodicSaid {
  readonly unit: string;
  readonly submittedAt: Date;
  /** When the revision was sent whose words count. */
  readonly saidAt: Date;
  readonly nil: boolean;
  readonly answers: PeriodicAnswers;
  /** Of the revision that was sent last, which may still wait to be accepted. */
  readonly latest: PeriodicAnswers;
}

/** @throws if what is stored is not what this version stores */
export function readPeriodicAnswers(stored: unknown): PeriodicAnswers {
  return PeriodicAnswers.parse(stored);
}

/** What a report keeps: without the marks of the dialogue; one of nothing says nothing more. */
export function periodicReported(answers: PeriodicAnswers, sums: Sums): PeriodicAnswers {
  if (answers.nil) return { nil: true, sums };
  const { at: _at, number: _number, files: _files, queue: _queue, ...said } = answers;
  const { unread: _unread, offers: _offers, doubtful: _doubtful, again: _again, ...kept } = said;
  // Without weaknesses nobody was asked for their causes (any more).
  if (kept.weaknesses === null) delete kept.causes;
  return { ...kept, nil: false, sums };
}
