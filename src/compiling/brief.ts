import type { Reason } from "../deadlines/reason.ts";
import type { Day, Figure, Plan } from "../plan/model.ts";
import type { Occasion } from "../plan/occasions.ts";
import { reportingUnits, unitsBeside } from "../plan/units.ts";
import { isOwnOf, type OwnSaid, ownTotalOf } from "../progress/own-totals.ts";
import type { Tally } from "../progress/tally.ts";
import { type Total, totalIn } from "../progress/totals.ts";
import { placedIn, type TaskFact } from "../reports/periodic-sums.ts";
import { type Alike, alike, type Saying } from "./alike.ts";
import type { Basis } from "./basis.ts";
import type { SentState } from "./compiled.ts";

/** What is put together for a leader on one page: the numbers that decide, and what is to be decided. */
export interface Brief {
  readonly plan: Plan;
  readonly occasion: Occasion;
  readonly at: Date;
  /** Of the whole plan, as it stands now. */
  readonly tally: Tally;
  readonly sent: readonly SentState[];
  /** Counts of people that are told by parts (nữ, nam); where the plan has none, the first counts. */
  readonly counts: readonly Total[];
  readonly money: readonly Total[];
  /** Reports that lie in the occasion. */
  readonly reports: number;
  /** By the unit's code: why it has not sent, as it said last. */
  readonly reasons: ReadonlyMap<string, Reason>;
  /** How many obstacles were handed on and have no answer; of them those whose words may be read. */
  readonly handed: number;
  readonly decide: readonly ToDecide[];
  readonly basis: Basis;
}

/** An obstacle that nobody has answered; handed on, or with the office. */
export interface Raised extends Saying {
  readonly handed: { readonly to: string; readonly on: Day } | null;
}

/** What lies with those above the office, with all units that name it. */
export interface ToDecide extends Alike {
  readonly to: string;
  readonly on: Day;
}

/** More would be no overview. */
const COUNTS = 3;

/** A figure of few persons is for the report, where what stands beside it is hidden with it. */
const isTold = ({ partOf, sensitive }: Figure) => partOf === null && !sensitive;

/** The totals of an occasion for its brief, with pauses between its figures (src/slices.ts). */
export function* briefTotals(
  plan: Plan,
  said: OwnSaid,
  deeds: readonly TaskFact[],
  day: Day,
): Generator<void, Pick<Brief, "counts" | "money" | "reports">> {
  const { occasion } = said;
  const units = [...reportingUnits(plan, day), ...unitsBeside(plan, day)];
  const scope = { time: occasion, area: null, duties: null, units };
  const counts: Total[] = [];
  const money: Total[] = [];
  for (const figure of countsFirst(plan)) {
    if (figure.kind !== "money" && counts.length === COUNTS) continue;
    const total = isOwnOf(occasion, figure)
      ? ownTotalOf(plan, figure, said, units, day)
      : totalIn(plan, figure, deeds, scope, day);
    yield;
    if (total.value !== null) (figure.kind === "money" ? money : counts).push(total);
  }
  return { counts, money, reports: placedIn(plan, occasion, deeds).counted.length };
}

/** Of figures that are split more is decided than of others. */
function countsFirst({ figures }: Plan): Figure[] {
  const told = figures.filter(isTold);
  const isSplit = ({ code }: Figure) => figures.some(({ partOf }) => partOf === code);
  const counts = told.filter(({ kind }) => kind === "count");
  return [
    ...counts.filter(isSplit),
    ...counts.filter((one) => !isSplit(one)),
    ...told.filter(({ kind }) => kind === "money"),
  ];
}

/** What was handed on, those first that most units name: they may have said it to the office alone. */
export function toDecide(raised: readonly Raised[]): ToDecide[] {
  const handed = raised.filter((one) => one.handed !== null);
  const others = raised.filter((one) => one.handed === null);
  // Those that come first give a group its words.
  const words = new Set(alike(handed).map(({ text }) => text));
  return alike([...handed, ...others]).flatMap(({ text, units }) => {
    const first = handed.find((one) => one.text.includes(text))?.handed;
    return words.has(text) && first ? [{ text, units, ...first }] : [];
  });
}
