/** What happened to a report, in the order of time: its revisions, and what was done with them. */
export type Step = { readonly at: Date } /** The first revision, or a correction. */ & (
  | {
      readonly deed: "sent";
      readonly revision: number;
      /** When its unit put it before the leader, who agreed to it later. */
      readonly handedAt?: Date;
    }
  | {
      readonly deed: "accepted" | "returned";
      readonly revision: number;
      readonly due?: Date | null;
    }
  | { readonly deed: "asked" | "answered" | "withdrawn" | "restored" | "noted" }
);

export type LifeDeed = Step["deed"];

/** How a report stands: the view of its steps. */
export interface Life {
  /** Whether it counts. Lapsed: it was returned, and not corrected in its own time. */
  readonly state: "submitted" | "lapsed" | "withdrawn";
  /** How far the latest revision is with the office. */
  readonly stage: "sent" | "accepted" | "returned";
  readonly revision: number;
  /** The revision whose words count: the accepted one, until a later one is accepted. */
  readonly inForce: number;
  /**
   * Of the sending that decides whether it was in time: the first, unless it lapsed before it was corrected.
   * Where the leader agreed to it, when its unit put it before them.
   */
  readonly countsFrom: Date;
  /** Returned: from when on it does not count, if it is not corrected. */
  readonly lapsesAt: Date | null;
  /** Since when the office has not looked at what happened to it. */
  readonly waitsSince: Date | null;
  /** A question of the office's has no answer yet. */
  readonly isAsked: boolean;
}

/** What is carried from step to step. */
interface Course extends Omit<Life, "state" | "inForce" | "lapsesAt"> {
  /** The latest revision that the office accepted, and did not return afterwards. */
  readonly accepted: number | null;
  readonly due: Date | null;
  readonly isWithdrawn: boolean;
  /** The office has seen the withdrawal. */
  readonly isNoted: boolean;
}

/** How far a report is with the office, in one word; what was returned and not corrected in time is told apart. */
export function stageOf<Stage extends Life["stage"]>({
  state,
  stage,
}: Pick<Life, "state"> & { readonly stage: Stage }): Stage | "lapsed" {
  return state === "lapsed" ? "lapsed" : stage;
}

/** How a report stands at an instant after these steps. @throws if it was never sent */
export function lifeOf(steps: readonly Step[], at: Date): Life {
  const course = steps.reduce<Course | null>(after, null);
  if (!course) throw new Error("A report begins with being sent");
  const { stage, revision, countsFrom, waitsSince, isAsked } = course;
  const lapsesAt = lapseOf(course);
  const hasLapsed = lapsesAt !== null && at >= lapsesAt;
  return {
    state: course.isWithdrawn ? "withdrawn" : hasLapsed ? "lapsed" : "submitted",
    inForce: course.accepted ?? revision,
    ...{ stage, revision, countsFrom, lapsesAt, waitsSince, isAsked },
  };
}

/** Whether this can be done with a report that stands so; what was just done by another cannot be done again. */
export function mayFollow(life: Life, deed: Exclude<LifeDeed, "sent">, revision: number): boolean {
  const isThere = life.state !== "withdrawn";
  switch (deed) {
    case "accepted":
    case "returned":
      return isThere && life.revision === revision && life.stage !== deed;
    case "asked":
    case "withdrawn":
      return isThere;
    case "answered":
      return isThere && life.isAsked;
    case "restored":
      return !isThere;
    case "noted":
      return life.waitsSince !== null && (!isThere || life.stage !== "sent");
  }
}

/** An accepted revision does not lapse with a later one that was returned. */
function lapseOf({ stage, accepted, due }: Course): Date | null {
  return stage === "returned" && accepted === null ? due : null;
}

function after(before: Course | null, step: Step): Course | null {
  if (!before) return step.deed === "sent" ? born(step) : null;
  const { at } = step;
  switch (step.deed) {
    case "sent": {
      const lapse = lapseOf(before);
      const submitted = submittedAt(step);
      const countsFrom = lapse !== null && submitted >= lapse ? submitted : before.countsFrom;
      return { ...before, countsFrom, revision: step.revision, stage: "sent", waitsSince: at };
    }
    case "accepted":
      return { ...before, stage: "accepted", accepted: step.revision, ...SEEN };
    case "returned": {
      const accepted = before.accepted === step.revision ? null : before.accepted;
      return { ...before, stage: "returned", accepted, due: step.due ?? null, ...SEEN };
    }
    case "asked":
      return { ...before, isAsked: true };
    case "answered":
      return { ...before, isAsked: false, waitsSince: at };
    case "withdrawn":
      return { ...before, isWithdrawn: true, isNoted: false, waitsSince: at };
    case "restored": {
      // A withdrawal that nobody saw and that was taken back is nothing to look at.
      const isNews = before.isNoted || before.stage === "sent";
      return { ...before, isWithdrawn: false, waitsSince: isNews ? at : null };
    }
    case "noted":
      return { ...before, isNoted: true, waitsSince: null };
  }
}

const SEEN = { waitsSince: null, isAsked: false } as const;

type Sending = Extract<Step, { readonly deed: "sent" }>;

/** What the unit has done in time is not late because its leader looked at it later. */
function submittedAt({ at, handedAt }: Sending): Date {
  return handedAt ?? at;
}

function born(step: Sending): Course {
  const { at, revision } = step;
  return {
    ...{ revision, stage: "sent", countsFrom: submittedAt(step), waitsSince: at, isAsked: false },
    ...{ accepted: null, due: null, isWithdrawn: false, isNoted: false },
  };
}
