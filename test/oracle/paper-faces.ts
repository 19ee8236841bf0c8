import type { SentState } from "../../src/compiling/compiled.ts";
import { readBrief } from "../../src/compiling/store/brief.ts";
import { readCompiled } from "../../src/compiling/store/record.ts";
import type { Figure as PlanFigure } from "../../src/plan/model.ts";
import type { Occasion as PlanOccasion } from "../../src/plan/occasions.ts";
import { compareBriefWords } from "./brief-face.ts";
import { tellsOfDeeds } from "./events.ts";
import type { Looking } from "./faces.ts";
import type { Occasion } from "./plan-file.ts";
import { deadlineOn, standingOn } from "./standing.ts";
import { type Asked, type Total as OwnTotal, placeOf } from "./sums.ts";
import { compareRow, compareTotal } from "./total-face.ts";

export type Say = (figure: PlanFigure, some?: Partial<Asked>) => OwnTotal;

/** The office's own report, as /tonghop drafts it. */
export async function compareDraft(
  looking: Looking,
  occasion: PlanOccasion,
  say: Say,
  { units }: Pick<Asked, "units">,
): Promise<void> {
  const { read, plan, now, file, differences } = looking;
  const { compiled: draft } = await readCompiled(read, { plan, occasion, at: now });
  compareSent(looking, `${occasion.code} draft`, draft.sent);
  const lines = new Map(draft.figures.map((one) => [one.total.figure.code, one]));
  const documents = new Map(draft.documents.map((one) => [one.figure.code, one]));
  for (const figure of plan.figures) {
    if (figure.partOf !== null) continue;
    const by = `${occasion.code} draft ${figure.code}`;
    const line = lines.get(figure.code);
    compareRow(differences, by, line?.total ?? documents.get(figure.code), say(figure));
    for (const kind of line && figure.aggregate !== "list" ? file.kinds : []) {
      const own = line?.kinds.find(({ code }) => code === kind)?.total;
      const ofKind = units.filter((unit) => unit.kind === kind);
      compareRow(differences, `${by} ${kind}`, own, say(figure, { units: ofKind }));
    }
    for (const { area, totals } of draft.areas) {
      const isShown = figure.aggregate !== "list" && figure.kind !== "money";
      const own = totals.find((one) => one.figure.code === figure.code);
      if (isShown) {
        compareRow(differences, `${by} ${area.code}`, own, say(figure, { area: area.code }));
      }
    }
  }
}

/** More of a page for a leader would be no overview. */
const MOST = 3;
const MONEY = 5;

/** The page for a leader: how far the plan is, the counts of people first, who sent. */
export async function compareBrief(
  looking: Looking,
  occasion: PlanOccasion,
  say: Say,
): Promise<void> {
  const { read, plan, now, file, held, differences } = looking;
  const brief = await readBrief(read, { plan, occasion, at: now }, { handed: 0, raised: [] });
  const by = `${occasion.code} brief`;
  const { tally } = brief;
  const { total } = standingOn(file, held, now);
  const keys = Object.keys(total) as (keyof typeof total)[];
  differences.same(`${by} tally`, Object.fromEntries(keys.map((key) => [key, tally[key]])), total);
  const time = { period: occasion.period, month: occasion.month };
  const within = held.reports.filter(
    (one) => one.isInForce && tellsOfDeeds(one) && placeOf(file, one, time) === "within",
  );
  differences.same(`${by} reports`, brief.reports, within.length);
  compareSent(looking, by, brief.sent);
  const figures: (readonly [PlanFigure, OwnTotal])[] = [];
  for (const kind of ["count", "money"] as const) {
    const told = kind === "count" ? brief.counts : brief.money;
    const own = figuresOf(looking, kind)
      .map((figure) => [figure, say(figure)] as const)
      .filter(([, { value }]) => value !== null)
      .slice(0, kind === "count" ? MOST : undefined);
    differences.same(
      `${by} ${kind}`,
      told.map(({ figure }) => figure.code),
      own.map(([{ code }]) => code),
    );
    for (const [place, [figure, expected]] of own.entries()) {
      const line = told[place];
      if (line) compareTotal(differences, `${by} ${figure.code}`, line, expected);
    }
    figures.push(...(kind === "money" ? own.slice(0, MONEY) : own));
  }
  compareBriefWords(looking, occasion, brief, figures);
}

/** Whole figures that anybody may read, those that are split first. */
function figuresOf({ plan, file }: Pick<Looking, "plan" | "file">, kind: string): PlanFigure[] {
  const own = file.figures.filter((one) => one.kind === kind && !one.sensitive && !one.partOf);
  const isSplit = ({ code }: { readonly code: string }) =>
    file.figures.some(({ partOf }) => partOf === code);
  const inOrder =
    kind === "money" ? own : [...own.filter(isSplit), ...own.filter((one) => !isSplit(one))];
  return inOrder.flatMap(({ code }) => plan.figures.find((one) => one.code === code) ?? []);
}

/** Who has sent the report of a deadline, who in time. */
function compareSent(
  { file, held, now, differences }: Looking,
  by: string,
  sent: readonly SentState[],
): void {
  const code = by.split(" ")[0];
  const occasion = file.occasions.find((one) => one.code === code) as Occasion;
  if (!occasion.isDeadline) return;
  const own = deadlineOn(file, held, occasion, now).map(({ unit, kind, reported, nil, waits }) => {
    const how = kind === "on-time" || kind === "late" ? kind : "owed";
    return { unit, how, reported, nil, waits };
  });
  const said = sent.map(({ unit, on, late, reported, nil, isHanded }) => {
    const how = on === null ? "owed" : late > 0 ? "late" : "on-time";
    return { unit: unit.code, how, reported, nil, waits: isHanded };
  });
  differences.same(`${by} sent`, said, own);
}
