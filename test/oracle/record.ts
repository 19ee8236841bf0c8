import Sqlite from "libsql";
import { vietnam } from "../simulate/oracle-days.ts";
import type { Days } from "./plan-file.ts";

/**
 * What the tables hold, read by SQL: revisions, steps and words of units, and nothing that the program has
 * derived from them (state, stage, revision in force, the standing of duties, which report counts).
 */

// biome-ignore lint/suspicious/noExplicitAny: rows and JSON as they lie in the tables
type Row = any;

export type Value =
  | number
  | boolean
  | { readonly part: number; readonly whole: number }
  | { readonly texts: readonly string[] }
  | readonly { readonly number: string; readonly day: string | null }[];

export interface Report {
  readonly id: string;
  readonly number: number;
  readonly unit: string;
  readonly isInForce: boolean;
  readonly isWithdrawn: boolean;
  /** Of the revision that counts. */
  readonly revision: number;
  readonly duty: string;
  readonly status: "completed" | "ongoing" | "pending" | "nil";
  readonly days: Days | null;
  /** The special months for which it is marked. */
  readonly marks: readonly string[];
  readonly figures: Readonly<Record<string, Value | null>>;
  readonly about: readonly string[];
  readonly also: readonly string[];
  /** It tells in words what was done. */
  readonly isTold: boolean;
  readonly partners: readonly string[];
  readonly host: string | null;
  /** Of the first revision. */
  readonly sentAt: Date;
  readonly sentOn: string;
}

interface Periodic {
  readonly id: string;
  readonly unit: string;
  readonly occasion: string;
  readonly isInForce: boolean;
  /** It was returned, and its own time for the correction is over. */
  readonly isLapsed: boolean;
  readonly revision: number;
  readonly nil: boolean;
  readonly spanning: "in" | "out" | null;
  /** Of the sending that decides whether it was in time: where its leader agreed, when they were asked. */
  readonly sentAt: Date;
  /** When the revision was sent that counts, and what it says itself. */
  readonly saidAt: Date;
  readonly figures: Report["figures"];
  readonly about: readonly string[];
}

/** What a unit said of a report that names it. */
interface Word {
  readonly reportId: string;
  readonly unit: string;
  readonly part: "partner" | "host";
  readonly isDenied: boolean;
  readonly isConfirmed: boolean;
  /** Its own report of the same event. */
  readonly sameId: string | null;
}

/** A unit let an event of another's report stand for its duty. */
interface Serving {
  readonly reportId: string;
  readonly unit: string;
  readonly duty: string;
  readonly at: Date;
}

interface Paper {
  readonly unit: string;
  readonly occasion: string;
  readonly state: "claimed" | "confirmed" | "refused";
  /** The day on which it came. */
  readonly on: string;
  readonly settledAt: Date | null;
}

interface Extension {
  readonly unit: string;
  readonly deadline: string;
  readonly dueBefore: string;
}

/** A periodic report that waits for the word of its unit's leader. */
interface Waiting {
  readonly unit: string;
  readonly occasion: string;
}

/** A milestone that a unit ticked off. */
interface Tick {
  readonly unit: string;
  readonly milestone: string;
  /** When it was ticked off; a correction changes nothing of that. */
  readonly at: Date;
}

export interface Held {
  readonly reports: readonly Report[];
  readonly periodic: readonly Periodic[];
  readonly words: readonly Word[];
  readonly servings: readonly Serving[];
  readonly papers: readonly Paper[];
  readonly extensions: readonly Extension[];
  readonly ticks: readonly Tick[];
  readonly waiting: readonly Waiting[];
}

/** What a leader agreed to counts from when it was put before them. */
const SENDINGS = `SELECT "r".*, "c"."askedAt" FROM "PeriodicRevision" AS "r"
  LEFT JOIN "Confirmation" AS "c" ON "c"."revisionId" = "r"."id"`;
const WAITING = `SELECT "d"."unitCode", "d"."subject" FROM "Confirmation" AS "c"
  JOIN "Draft" AS "d" ON "d"."id" = "c"."draftId" WHERE "c"."settledAt" IS NULL`;

export function readRecord(file: string, at: Date): Held {
  const sql = new Sqlite(file, { readonly: true });
  try {
    const all = (text: string): Row[] => sql.prepare(text).all() as Row[];
    const steps = all('SELECT * FROM "ReportStep"');
    return {
      reports: all('SELECT "id", "number", "unitCode" FROM "TaskReport" ORDER BY "number"').map(
        readReport(all('SELECT * FROM "Revision"'), steps, at),
      ),
      periodic: all('SELECT "id", "unitCode", "occasionCode" FROM "PeriodicReport"').map(
        readPeriodic(all(SENDINGS), steps, at),
      ),
      words: all(`SELECT * FROM "Joint" WHERE "state" <> 'dropped'`).map((row) => ({
        ...{ reportId: row.reportId, unit: row.unitCode, part: row.part, sameId: row.sameId },
        ...{ isDenied: row.state === "refused", isConfirmed: row.state === "confirmed" },
      })),
      servings: all('SELECT * FROM "Served"').map((row) => ({
        ...{ reportId: row.reportId, unit: row.unitCode, duty: row.dutyCode, at: new Date(row.at) },
      })),
      papers: papersIn(all('SELECT * FROM "Paper"'), all('SELECT * FROM "PaperChange"')),
      extensions: extensionsIn(
        all('SELECT * FROM "Extension"'),
        all('SELECT * FROM "ExtensionChange"'),
      ),
      waiting: all(WAITING).map((row) => ({ unit: row.unitCode, occasion: row.subject })),
      ticks: ticksIn(all('SELECT * FROM "MilestoneTick"'), all('SELECT * FROM "TickChange"')),
    };
  } finally {
    sql.close();
  }
}

interface Life {
  readonly isInForce: boolean;
  readonly isLapsed: boolean;
  readonly isWithdrawn: boolean;
  readonly revision: number;
  readonly countsFrom: Date;
}

/** The life of a report (DESIGN.md, 3a): its revisions, and between them what was done with each. */
function lifeOf(revisions: readonly Row[], steps: readonly Row[], at: Date): Life {
  let isWithdrawn = false;
  let accepted: number | null = null;
  let returnedUntil: Date | null = null;
  let latest = 0;
  let countsFrom = new Date(0);
  for (const { number, submittedAt, askedAt } of revisions.toSorted(
    (a, b) => a.number - b.number,
  )) {
    const sentAt = new Date(askedAt ?? submittedAt);
    const hasLapsed = accepted === null && returnedUntil !== null && sentAt >= returnedUntil;
    if (latest === 0 || hasLapsed) countsFrom = sentAt;
    latest = number;
    returnedUntil = null;
    const own = steps.filter(({ revision }) => revision === number);
    for (const { deed, due } of own.toSorted((a, b) => a.number - b.number)) {
      if (deed === "withdrawn") isWithdrawn = true;
      if (deed === "restored") isWithdrawn = false;
      if (deed === "accepted") [accepted, returnedUntil] = [number, null];
      if (deed === "returned") {
        if (accepted === number) accepted = null;
        returnedUntil = new Date(due);
      }
    }
  }
  const isLapsed = accepted === null && returnedUntil !== null && at >= returnedUntil;
  const isInForce = !isWithdrawn && !isLapsed;
  return {
    isInForce,
    isLapsed: isLapsed && !isWithdrawn,
    isWithdrawn,
    revision: accepted ?? latest,
    countsFrom,
  };
}

function readReport(revisions: readonly Row[], steps: readonly Row[], at: Date) {
  return ({ id, number, unitCode: unit }: Row): Report => {
    const own = revisions.filter(({ reportId }) => reportId === id);
    const life = lifeOf(
      own,
      steps.filter(({ taskReportId }) => taskReportId === id),
      at,
    );
    const said = JSON.parse(own.find((one) => one.number === life.revision).answers);
    const sentAt = new Date(own.find((one) => one.number === 1).submittedAt);
    const { duty, status, joint = {} } = said;
    return {
      ...{ id, number, unit, duty, status, sentAt, sentOn: vietnam(sentAt).day },
      ...{ isInForce: life.isInForce, isWithdrawn: life.isWithdrawn, revision: life.revision },
      ...{
        days: said.period ?? null,
        marks: Object.keys(said.months ?? {}).filter((code) => said.months[code]),
      },
      ...{ figures: said.figures ?? {}, about: said.about ?? [], also: joint.also ?? [] },
      isTold: Boolean(said.result),
      ...{ partners: joint.partners ?? [], host: joint.host ?? null },
    };
  };
}

function readPeriodic(revisions: readonly Row[], steps: readonly Row[], at: Date) {
  return ({ id, unitCode: unit, occasionCode: occasion }: Row): Periodic => {
    const own = revisions.filter(({ reportId }) => reportId === id);
    const life = lifeOf(
      own,
      steps.filter(({ periodicReportId }) => periodicReportId === id),
      at,
    );
    const row = own.find((one) => one.number === life.revision);
    const said = JSON.parse(row.answers);
    return {
      ...{
        saidAt: new Date(row.submittedAt),
        figures: said.figures ?? {},
        about: said.about ?? [],
      },
      ...{ id, unit, occasion, isInForce: life.isInForce, isLapsed: life.isLapsed },
      revision: life.revision,
      ...{ nil: said.nil ?? false, spanning: said.spanning ?? null, sentAt: life.countsFrom },
    };
  };
}

/** By what was done with each, the last deed deciding. */
function papersIn(papers: readonly Row[], changes: readonly Row[]): Paper[] {
  return papers.flatMap((row): Paper[] => {
    const own = inTheirOrder(changes.filter(({ paperId }) => paperId === row.id));
    const last = own.at(-1);
    // What nobody had claimed is nothing any more when the office takes its word back.
    const isGone =
      last.deed === "withdrawn" || (last.deed === "reopened" && own[0].deed === "received");
    if (isGone) return [];
    const about = { unit: row.unitCode, occasion: row.occasionCode };
    if (last.deed === "refused") {
      return [{ ...about, state: "refused", on: row.signedOn, settledAt: new Date(last.at) }];
    }
    const hasCome = last.deed === "confirmed" || last.deed === "received";
    if (!hasCome) return [{ ...about, state: "claimed", on: row.signedOn, settledAt: null }];
    const on = last.arrivedOn ?? row.signedOn;
    return [{ ...about, state: "confirmed", on, settledAt: new Date(last.at) }];
  });
}

function extensionsIn(extensions: readonly Row[], changes: readonly Row[]): Extension[] {
  return extensions.flatMap(({ id, unitCode: unit, deadlineCode: deadline }) => {
    const last = inTheirOrder(changes.filter(({ extensionId }) => extensionId === id)).at(-1);
    return last?.deed === "granted" ? [{ unit, deadline, dueBefore: last.before }] : [];
  });
}

function ticksIn(ticks: readonly Row[], changes: readonly Row[]): Tick[] {
  return ticks.flatMap(({ id, unitCode: unit, milestoneCode: milestone }) => {
    const own = inTheirOrder(changes.filter(({ tickId }) => tickId === id));
    if (own.at(-1).deed === "withdrawn") return [];
    return [{ unit, milestone, at: new Date(own[0].at) }];
  });
}

/** By when each was made, of those of one instant by their rows. */
const inTheirOrder = (changes: readonly Row[]): Row[] =>
  changes.toSorted((a, b) => a.at.localeCompare(b.at));
