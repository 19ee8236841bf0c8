import { reportSaid } from "../../../asking/occasion-said.ts";
import type { Reads } from "../../../database/index.ts";
import { actingUnits } from "../../../people/acting.ts";
import { daysBetween } from "../../../plan/day.ts";
import type { OccasionOwed } from "../../../plan/occasions.ts";
import { codesOf } from "../../../plan/units.ts";
import { owedNear } from "../../../reports/owed.ts";
import { isBegun } from "../../../reports/store/draft-rows.ts";
import { type Draft, unfinishedDrafts } from "../../../reports/store/drafts.ts";
import { reportsOf } from "../../../reports/store/reports.ts";
import { intoButton, presser } from "../../buttons/report.ts";
import { useFiles } from "../../buttons/sent.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { nameOf } from "../../periodic/words.ts";
import { reportNumber } from "../../words/days.ts";
import { ONE_FILE } from "../going-on.ts";
import type { Body } from "./ask.ts";
import { dutyTitle } from "./titles.ts";

/** Other drafts that files may be for; more of them are under /baocao. */
const DRAFTS = 3;
const OCCASIONS = 2;
const SENT = 2;
/** So long after a report was sent its pictures may follow, in milliseconds. */
const JUST = 24 * 3600 * 1000;
const LABEL = 40;

/** Files came before a word of what they show: nothing else is known of this report. */
export function isLoose({ reportId, answers, evidence }: Draft): boolean {
  const { at: _at, guesses: _guesses, ...said } = answers;
  return reportId === null && evidence.length > 0 && Object.keys(said).length === 0;
}

/** Before and after its last day a report that is only called one is this one. */
const NEAR_DAYS = 15;

/**
 * The periodic report that these files are by what was written below them, or by their names: the one that is
 * named, or, of a document that is only called a report, the one that is due about now.
 */
function occasionMeant(
  { plan, today }: Ctx,
  { evidence }: Draft,
  near: readonly OccasionOwed[],
): OccasionOwed | null {
  const said = evidence.flatMap(({ kind, fileName, caption }) =>
    [caption ?? "", fileName].flatMap((words) => {
      const report = reportSaid(words, plan, today);
      return report ? [{ ...report, isDocument: kind === "file" }] : [];
    }),
  );
  const named = said.find(({ occasion }) => occasion !== null)?.occasion;
  if (named) return near.find(({ occasion }) => occasion.code === named.code) ?? null;
  const [nearest] = near;
  const isDue =
    nearest !== undefined && Math.abs(daysBetween(today, nearest.occasion.last)) <= NEAR_DAYS;
  return isDue && said.some(({ isDocument }) => isDocument) ? nearest : null;
}

interface Loose extends Body {
  /** Above the duties. */
  readonly first: Body["rows"];
}

function dropButton({ t }: Ctx, draft: Draft) {
  const count = draft.evidence.length;
  return presser(draft)(t("button-files-drop", { count }), "drop", ONE_FILE);
}

/** What else such files may be for, beside the duties: what was sent or begun, a periodic report, another unit. */
export async function askLoose(ctx: Ctx, read: Reads, draft: Draft): Promise<Loose> {
  const { t, plan, today, now } = ctx;
  const near = owedNear(ctx, draft.unit);
  const meant = occasionMeant(ctx, draft, near);
  const offered = ({ occasion }: OccasionOwed) => {
    const name = shorten(nameOf(occasion), LABEL);
    const words = t("button-files-occasion", { name });
    return [useFiles.button(words, draft.id, "occasion", occasion.code)];
  };
  const units = actingUnits(ctx);
  const codes = units.flatMap((unit) => codesOf(plan, unit, today));
  const begun = (await unfinishedDrafts(read, plan.id, codes)).filter(
    (one) => one.id !== draft.id && isBegun(one) && !isLoose(one),
  );
  const others = units.filter(({ code }) => code !== draft.unit);
  // What was sent a moment ago is most often what they show.
  const latest = await reportsOf(read, plan.id, [draft.unit], { take: SENT, skip: 0 });
  const since = now.getTime() - JUST;
  const sent = latest.reports.filter(
    (one) => one.state !== "withdrawn" && one.status !== "nil" && one.updatedAt.getTime() >= since,
  );
  return {
    body: meant
      ? t("files-loose-occasion", {
          count: draft.evidence.length,
          name: escapeHtml(nameOf(meant.occasion)),
        })
      : t("files-loose", { count: draft.evidence.length }),
    top: meant ? [offered(meant)] : [],
    first: sent.map(({ id, number }) => {
      const words = t("button-files-sent", { number: reportNumber(number) });
      return [intoButton.button(words, draft.id, id)];
    }),
    rows: [
      ...begun.slice(0, DRAFTS).map(({ id, answers }) => {
        const duty = shorten(dutyTitle(ctx, answers), LABEL);
        return [useFiles.button(t("button-files-draft", { duty }), draft.id, "draft", id)];
      }),
      ...near
        .filter((one) => one !== meant)
        .slice(0, OCCASIONS)
        .map(offered),
      ...others.map(({ code, shortName }) => [
        useFiles.button(t("button-files-unit", { unit: shortName }), draft.id, "unit", code),
      ]),
      [dropButton(ctx, draft)],
    ],
  };
}
