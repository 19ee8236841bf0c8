import type { Prisma } from "../../database/client/client.ts";
import type { Reads } from "../../database/index.ts";
import type { Step } from "../life.ts";

export type ReportKind = "task" | "periodic";

/** Which report. */
export interface ReportRef {
  readonly kind: ReportKind;
  readonly id: string;
}

/** A revision or a step, as it is shown. */
export type StoredStep = Step & {
  readonly byId: string;
  /** Who; null once they had their data deleted. */
  readonly by: string | null;
  readonly word: string | null;
  /** Returned: the questions that are to be corrected. */
  readonly items: readonly string[];
  /** Sent where the plan asks for the leader's word: with whose. */
  readonly with?: {
    /** Direct: nobody could give it any more; unasked: nobody could be asked. */
    readonly word: "agreed" | "direct" | "unasked";
    /** Null if they gave no name. */
    readonly by: string | null;
  };
};

/** All that happened to a report, in the order of time. */
export async function stepsOf(read: Reads, ref: ReportRef): Promise<StoredStep[]> {
  const revisions = await revisionsOf(read, ref);
  const steps = await read.reportStep.findMany({
    where: whereOf(ref),
    orderBy: { number: "asc" },
    include: { person: { select: { id: true, name: true } } },
  });
  const sent = revisions.map(({ number, submittedAt, person, confirmation }) => ({
    ...{
      deed: "sent" as const,
      revision: number,
      at: submittedAt,
      by: person.name,
      byId: person.id,
    },
    ...{ word: null, items: [] },
    ...(confirmation ? { handedAt: confirmation.askedAt, with: wordOf(confirmation) } : {}),
  }));
  const done = steps.map(({ person, items, ...step }) => ({
    ...step,
    ...{ by: person.name, byId: person.id },
    ...{ items: Array.isArray(items) ? items.map(String) : [] },
  }));
  // What was done with a revision comes after it and before the next one, whatever the clock said.
  return sent.flatMap((one) => [one, ...done.filter(({ revision }) => revision === one.revision)]);
}

/** What whoever decides on a report had before them. */
export interface Seen {
  readonly revision: number;
  /** How many steps, its revisions among them; null if that is not known any more. */
  readonly steps: number | null;
}

/** Whether somebody else has done something with it since it was seen so. */
export function isOvertaken(
  steps: readonly StoredStep[],
  { steps: seen }: Pick<Seen, "steps">,
  personId: string | undefined,
): boolean {
  return seen !== null && steps.slice(seen).some(({ byId }) => byId !== personId);
}

/** The first of these questions that is to be corrected, while the report is returned. */
export async function returnedItem<Item extends string>(
  read: Reads,
  ref: ReportRef,
  questions: readonly Item[],
): Promise<Item | null> {
  const last = (await stepsOf(read, ref)).findLast(({ deed }) => STAGES.includes(deed));
  if (last?.deed !== "returned") return null;
  return questions.find((one) => last.items.includes(one)) ?? null;
}

const STAGES: readonly string[] = ["sent", "accepted", "returned"];

export function whereOf({ kind, id }: ReportRef) {
  return kind === "task" ? { taskReportId: id } : { periodicReportId: id };
}

const SENT = {
  number: true,
  submittedAt: true,
  person: { select: { id: true, name: true } },
} satisfies Prisma.RevisionSelect;

async function revisionsOf(read: Reads, { kind, id }: ReportRef) {
  const asked = { where: { reportId: id }, orderBy: { number: "asc" } } as const;
  if (kind === "periodic") {
    return read.periodicRevision.findMany({ ...asked, select: { ...SENT, ...AGREED } });
  }
  const revisions = await read.revision.findMany({ ...asked, select: SENT });
  return revisions.map((one) => ({ ...one, confirmation: null }));
}

const AGREED = {
  confirmation: {
    select: { askedAt: true, state: true, settledAt: true, settledBy: { select: { name: true } } },
  },
} satisfies Prisma.PeriodicRevisionSelect;

function wordOf({
  state,
  askedAt,
  settledAt,
  settledBy,
}: Pick<Prisma.ConfirmationGetPayload<object>, "state" | "askedAt" | "settledAt"> & {
  readonly settledBy: { readonly name: string | null } | null;
}): StoredStep["with"] {
  const by = settledBy?.name ?? null;
  if (state !== "direct") return { word: "agreed", by };
  return { word: settledAt?.getTime() === askedAt.getTime() ? "unasked" : "direct", by };
}
