import * as z from "zod";
import { isDay } from "../plan/day.ts";
import type { Notice, NoticeKind, NoticeMatter } from "./notice.ts";

/** What a notice is about, as it is kept from its planning until its words are found. */

const day = z.string().refine(isDay);
const text = z.string();

const shapes = [
  z.object({
    kind: z.enum(["deadline-reminder", "deadline-overdue"]),
    deadline: text,
    unit: text,
    last: day,
    rung: text,
    day,
  }),
  z.object({ kind: z.literal("deadline-snoozed"), deadline: text, unit: text, last: day, day }),
  z.object({
    kind: z.literal("nudge"),
    nudge: text,
    deadline: text,
    unit: text,
    last: day,
    day,
  }),
  z.object({ kind: z.literal("nudge-owed"), nudge: text, about: text, unit: text, day }),
  z.object({ kind: z.literal("overdue-list"), deadline: text, day }),
  z.object({ kind: z.literal("claims-list"), day }),
  z.object({ kind: z.literal("milestone"), milestone: text, unit: text, rung: text, day }),
  z.object({ kind: z.literal("milestone-list"), milestone: text, day }),
  z.object({
    kind: z.literal("joint-asked"),
    unit: text,
    since: z.coerce.date(),
    until: z.coerce.date(),
    day,
  }),
  z.object({ kind: z.literal("inbox-list"), day }),
  z.object({
    ...{ kind: z.literal("return-due"), about: z.enum(["task", "periodic"]), report: text },
    ...{ unit: text, lapsesAt: z.coerce.date(), rung: z.enum(["last", "over"]), day },
  }),
  z.object({
    ...{ kind: z.literal("confirm-due"), confirmation: text, unit: text },
    ...{ rung: text, day },
  }),
  z.object({
    ...{ kind: z.literal("confirm-stuck"), confirmation: text, unit: text },
    ...{ who: z.enum(["unit", "office"]), rung: text, day },
  }),
  z.object({
    ...{ kind: z.literal("merger"), first: day, rung: z.enum(["week", "day"]), unit: text, day },
  }),
  z.object({
    ...{ kind: z.literal("absence"), absence: text, unit: text },
    ...{ rung: z.enum(["begins", "over"]), day },
  }),
  z.object({ kind: z.literal("merger-list"), first: day, rung: z.enum(["week", "day"]), day }),
  z.object({ kind: z.literal("weekly-post"), week: day, day }),
  z.object({ kind: z.literal("calendar-missing"), year: z.int(), day }),
  z.object({
    kind: z.enum(["unreachable-list", "uncertain-list"]),
    since: z.coerce.date(),
    until: z.coerce.date(),
    day,
  }),
] as const;

const Matter: z.ZodType<NoticeMatter> = z.discriminatedUnion("kind", shapes);

/** All kinds of notices that the schedule decides. */
export const KINDS: readonly NoticeKind[] = shapes.flatMap(({ shape: { kind } }) =>
  kind instanceof z.ZodEnum ? kind.options : [kind.value],
);

const Kept = z.object({ matter: Matter });

export function keptMatter(notice: Notice): { readonly matter: NoticeMatter } {
  const { key: _key, to: _to, notBefore: _from, notAfter: _until, ...matter } = notice;
  return { matter };
}

/** @throws if something else was kept */
export function readMatter(kept: unknown): NoticeMatter {
  return Kept.parse(kept).matter;
}

/** What the ledger shows it by. */
export function columnsOf(matter: NoticeMatter): {
  readonly unit: string | null;
  readonly subject: string | null;
  readonly rung: string | null;
} {
  return {
    unit: "unit" in matter ? matter.unit : null,
    subject: subjectOf(matter),
    rung: "rung" in matter ? matter.rung : null,
  };
}

function subjectOf(matter: NoticeMatter): string | null {
  if ("deadline" in matter) return matter.deadline;
  if (matter.kind === "nudge-owed") return matter.about;
  if ("milestone" in matter) return matter.milestone;
  if ("first" in matter) return matter.first;
  if ("week" in matter) return matter.week;
  return "year" in matter ? String(matter.year) : null;
}
