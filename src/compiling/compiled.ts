import { groupedBy } from "../plan/grouped.ts";
import type { Area, Day, Figure, Plan, Unit } from "../plan/model.ts";
import { isExpectedIn, type Occasion } from "../plan/occasions.ts";
import { reportingUnits, unitsBeside } from "../plan/units.ts";
import type { Halves } from "../progress/halves.ts";
import { type OwnReport, ownTotalOf, ownTotalsByKind } from "../progress/own-totals.ts";
import { type TargetStanding, targetsIn } from "../progress/targets.ts";
import { type Total, type TotalBy, totalIn, totalsBy } from "../progress/totals.ts";
import type { TextQuestion } from "../reports/periodic-answers.ts";
import { placedIn, type TaskFact } from "../reports/periodic-sums.ts";
import { type Alike, alike, type Saying } from "./alike.ts";
import type { Basis } from "./basis.ts";
import { type Hindrance, type Hindrances, hindrancesIn } from "./obstacles.ts";
import { type Told, toldIn } from "./told.ts";

/** What the office's report says of one of the plan's areas. */
export interface AreaPart {
  readonly area: Area;
  /** Figures of which a report says something, but for parts, documents, texts and money. */
  readonly totals: readonly Total[];
  /** Figures that its duties ask for and of which no report says anything, whatever its area. */
  readonly unknown: readonly Figure[];
  /** One of its duties is expected by the end of the period, or was reported. */
  readonly isDue: boolean;
  /** What units did, in their own words. */
  readonly told: readonly Told[];
}

/** A figure of all areas together. */
export interface FigureLine {
  readonly total: Total;
  readonly kinds: readonly TotalBy[];
}

/** Where a unit stands with the report of the occasion. */
export interface SentState {
  readonly unit: Unit;
  /** Closed units whose report it is as well. */
  readonly others: readonly Unit[];
  /** Null: not sent. */
  readonly on: Day | null;
  /** Not sent, and waiting for the word of the unit's leader. */
  readonly isHanded: boolean;
  /** Not met: it was returned, and not corrected in its own time. */
  readonly hasLapsed: boolean;
  /** By report and not by paper alone. */
  readonly reported: boolean;
  readonly nil: boolean;
  /** False of a milestone, with which nobody is late. */
  readonly isTimed: boolean;
  /** Days. */
  readonly late: number;
  readonly overdue: number;
  /** The unit's own document, if it named one. */
  readonly document: string | null;
}

/** What became of a report that is not there; null: nothing, as far as is known. */
export function fateOf({
  isHanded,
  hasLapsed,
}: Pick<SentState, "isHanded" | "hasLapsed">): "handed" | "lapsed" | null {
  if (isHanded) return "handed";
  return hasLapsed ? "lapsed" : null;
}

/** What the periodic reports say in their units' own words, part by part. */
export type Views<What> = { readonly [Each in TextQuestion]: readonly What[] };

/** What the record holds for the report of an occasion. */
export interface Known {
  readonly plan: Plan;
  readonly occasion: Occasion;
  readonly at: Date;
  /** As of which it is decided who answers for which unit. */
  readonly day: Day;
  /** Reports of deeds, with their words. */
  readonly deeds: readonly TaskFact[];
  readonly sent: readonly SentState[];
  /** The periodic reports of the occasion, with the figures that they say themselves. */
  readonly own: readonly OwnReport[];
  readonly views: Views<Saying>;
  readonly obstacles: readonly Hindrance[];
  readonly basis: Basis;
  /** Null: it is no annual report, or the plan has no half-year's. */
  readonly halves: Halves | null;
}

/** All that the office's report is made of. Figures come from src/progress/totals.ts alone. */
export interface Compiled {
  readonly plan: Plan;
  readonly occasion: Occasion;
  readonly at: Date;
  readonly day: Day;
  readonly units: readonly Unit[];
  readonly sent: readonly SentState[];
  readonly basis: Basis;
  readonly halves: Halves | null;
  /** In the plan's order; a special month's report speaks of those that have a part in the month. */
  readonly areas: readonly AreaPart[];
  /** Figures that belong to no duty, of which a periodic report says something; but for texts. */
  readonly own: readonly Total[];
  /** With a value, in the plan's order. */
  readonly figures: readonly FigureLine[];
  readonly documents: readonly Total[];
  readonly money: readonly Total[];
  readonly targets: readonly TargetStanding[];
  readonly views: Views<Alike>;
  readonly obstacles: Hindrances;
  /** Numbers of the reports that the figures are made of, and of those that lie partly in another period. */
  readonly reports: readonly number[];
  readonly spans: readonly number[];
}

/** Each part of them, as it is worked out. */
export function viewsOf<What>(of: (view: TextQuestion) => readonly What[]): Views<What> {
  return {
    strengths: of("strengths"),
    weaknesses: of("weaknesses"),
    causes: of("causes"),
    directions: of("directions"),
    proposals: of("proposals"),
  };
}

/** Puts the report together, with pauses between its figures (src/slices.ts). */
export function* compile(known: Known): Generator<void, Compiled> {
  const { plan, occasion, at, day, deeds } = known;
  const units = [...reportingUnits(plan, day), ...unitsBeside(plan, day)];
  const scope = { time: occasion, area: null, duties: null, units };
  const placed = placedIn(plan, occasion, deeds);
  const shown = plan.figures.filter(({ partOf }) => partOf === null);
  const lines: FigureLine[] = [];
  for (const figure of shown) {
    const total = totalIn(plan, figure, deeds, scope, day);
    yield;
    if (total.each.length === 0) continue;
    const kinds =
      figure.aggregate === "list" ? [] : totalsBy("kind", plan, figure, deeds, scope, day);
    lines.push({ total, kinds });
    yield;
  }
  const ownLines = occasion.asking.figures
    .filter(({ partOf }) => partOf === null)
    .map((figure) => ownLine(known, figure, units))
    .filter(({ total }) => total.each.length > 0);
  const areas: AreaPart[] = [];
  const told = groupedBy(toldIn(plan, placed.counted), ({ area }) => area);
  const said = new Set(lines.map(({ total }) => total.figure.code));
  for (const area of plan.areas) {
    const part = yield* areaPart(known, area, { units, said, told: told.get(area.code) ?? [] });
    // Its duties' own time may have come long ago: they are no matter of the month.
    if (part.isDue || occasion.kind !== "special-month") areas.push(part);
  }
  const ofKind = (kind: Figure["kind"], among: readonly FigureLine[]) =>
    among.flatMap(({ total }) => (total.figure.kind === kind ? [total] : []));
  return {
    ...{ plan, occasion, at, day, units, sent: known.sent, basis: known.basis, areas },
    halves: known.halves,
    own: ownLines.flatMap(({ total }) => (total.figure.aggregate === "list" ? [] : [total])),
    figures: [...lines, ...ownLines].filter(({ total }) => total.figure.kind !== "document"),
    documents: ofKind("document", [...lines, ...ownLines]),
    money: ofKind("money", lines),
    targets: targetsIn(plan, deeds, scope, day),
    views: viewsOf((view) => alike(known.views[view])),
    obstacles: hindrancesIn(known.obstacles),
    reports: placed.counted.map(({ number }) => number),
    spans: placed.spans.map(({ number }) => number),
  };
}

interface OfArea {
  readonly units: readonly Unit[];
  /** Codes of the figures of which some report of the occasion says something. */
  readonly said: ReadonlySet<string>;
  readonly told: readonly Told[];
}

function* areaPart(
  { plan, occasion, day, deeds }: Known,
  area: Area,
  { units, said, told }: OfArea,
): Generator<void, AreaPart> {
  const duties = plan.duties.filter(({ areas }) => areas[0] === area.code);
  const asked = plan.figures.filter(
    ({ code, kind, partOf, aggregate }) =>
      partOf === null &&
      aggregate !== "list" &&
      kind !== "money" &&
      duties.some(({ figures }) => figures.includes(code)),
  );
  const scope = { time: occasion, area: area.code, duties: null, units };
  const totals: Total[] = [];
  for (const figure of asked) {
    totals.push(totalIn(plan, figure, deeds, scope, day));
    yield;
  }
  const isKnown = ({ each }: Total) => each.length > 0;
  return {
    area,
    totals: totals.filter(isKnown),
    unknown: asked.filter(({ code }) => !said.has(code)),
    isDue:
      told.length > 0 ||
      totals.some(isKnown) ||
      duties.some((duty) => isExpectedIn(occasion, duty)),
    told,
  };
}

/** A figure of the periodic reports, of all units that owe them and of each kind. */
function ownLine(known: Known, figure: Figure, units: readonly Unit[]): FigureLine {
  const { plan, day } = known;
  const kinds = ownTotalsByKind(plan, figure, known, units, day);
  return {
    total: ownTotalOf(plan, figure, known, units, day),
    kinds: figure.aggregate === "list" ? [] : kinds,
  };
}
