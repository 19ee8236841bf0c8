import type { Extension } from "../plan/deadlines.ts";
import { groupedBy } from "../plan/grouped.ts";
import type { Day } from "../plan/model.ts";

/** What is known of one deadline (src/deadlines/store/facts.ts reads it). */
export interface DeadlineFacts {
  /** Periodic reports in force, nil ones too. */
  readonly reports: readonly ReportFact[];
  /** Signed papers, without those that the unit took back. */
  readonly papers: readonly PaperFact[];
  /** Extensions asked for and granted. */
  readonly extensions: readonly ExtensionFact[];
  /** Reports that wait for the word of their unit's leader. */
  readonly handed: readonly HandedFact[];
  /** Reports that were returned, and not corrected in their own time. */
  readonly lapsed: readonly LapsedFact[];
}

export interface LapsedFact {
  readonly unit: string;
  /** From when on it does not count. */
  readonly at: Date;
}

export interface HandedFact {
  readonly unit: string;
  /** When the unit put it before its leader. */
  readonly at: Date;
}

export interface ReportFact {
  readonly unit: string;
  readonly nil: boolean;
  /** Of the first revision: a correction is not late. */
  readonly submittedAt: Date;
  /**
   * Of a duty's own deadline: whose reports they are, and the first of them after the last day of a unit that was
   * taken over, by that day.
   */
  readonly task?: { readonly from: string; readonly since: Readonly<Record<Day, Date>> };
}

export interface PaperFact {
  readonly unit: string;
  readonly state: "claimed" | "confirmed" | "refused";
  /** The day written on it. */
  readonly signedOn: Day;
  /** When it came to the office, as the office said. */
  readonly arrivedOn: Day | null;
  readonly claimedAt: Date;
  /** When the office confirmed or refused it. */
  readonly settledAt: Date | null;
}

export type ExtensionFact = {
  readonly unit: string;
  /** To whom it was given, or who asks: of what the unit took over the closed one. Left out: the unit itself. */
  readonly from?: string;
} & (
  | { readonly state: "requested"; readonly requestedAt: Date }
  | ({ readonly state: "granted"; readonly settledAt: Date } & Extension)
);

/**
 * The day by which a paper that the office has is judged: that of its arrival. Of those confirmed before
 * anybody was asked for it, only the day written on them is known.
 */
export function arrivalOf({ arrivedOn, signedOn }: Pick<PaperFact, "arrivedOn" | "signedOn">): Day {
  return arrivedOn ?? signedOn;
}

/** Of a deadline of which nothing is known yet. */
export const NO_FACTS: DeadlineFacts = {
  ...{ reports: [], papers: [], extensions: [] },
  ...{ handed: [], lapsed: [] },
};

/**
 * The facts as they were known at an instant, to be asked unit by unit: divided once, so that ten
 * thousand units are not looked for in ten thousand rows each.
 */
export function factsOfUnits(facts: DeadlineFacts, at: Date): (unit: string) => DeadlineFacts {
  const reports = byUnit(facts.reports.filter(({ submittedAt }) => submittedAt <= at));
  const papers = byUnit(
    facts.papers.filter(({ claimedAt }) => claimedAt <= at).map((one) => unsettledAt(one, at)),
  );
  const extensions = byUnit(
    facts.extensions.filter(
      (one) => (one.state === "granted" ? one.settledAt : one.requestedAt) <= at,
    ),
  );
  const handed = byUnit(facts.handed.filter((one) => one.at <= at));
  const lapsed = byUnit(facts.lapsed.filter((one) => one.at <= at));
  return (unit) => ({
    lapsed: lapsed.get(unit) ?? [],
    handed: handed.get(unit) ?? [],
    reports: reports.get(unit) ?? [],
    papers: papers.get(unit) ?? [],
    extensions: extensions.get(unit) ?? [],
  });
}

/** What the office settled later was still a claim. */
function unsettledAt(paper: PaperFact, at: Date): PaperFact {
  const { settledAt } = paper;
  return settledAt && settledAt > at ? { ...paper, state: "claimed", settledAt: null } : paper;
}

const byUnit = <One extends { readonly unit: string }>(all: readonly One[]) =>
  groupedBy(all, ({ unit }) => unit);
