import type { Reads } from "../../../database/index.ts";
import { formatDay } from "../../../plan/day.ts";
import type { Period } from "../../../plan/model.ts";
import type { OccasionOwed } from "../../../plan/occasions.ts";
import { existsOn } from "../../../plan/units.ts";
import { deedsIn, type Known } from "../../../reports/owed.ts";
import { dutyOf } from "../../../reports/questions.ts";
import { readKnown } from "../../../reports/store/known.ts";
import type { PeriodicDraft } from "../../../reports/store/periodic-drafts.ts";
import { pageLine, pageRow } from "../../buttons/pages.ts";
import { presser } from "../../buttons/periodic.ts";
import { begin } from "../../buttons/report.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, paginate } from "../../html.ts";
import { counted } from "../../words/counts.ts";
import { reportNumber } from "../../words/days.ts";
import type { Body } from "./ask.ts";
import { besideLines } from "./beside.ts";
import { othersLine, sumsLines } from "./sums.ts";

/** Of one page; the head, the note and what a refusal adds stand beside it in one message. */
const PAGE = 2800;
/** Reports that are named. */
const NAMED = 12;

/** What the bot knows of the period already, so that nothing is typed twice. */
export async function askKnown(
  ctx: Ctx,
  read: Reads,
  draft: PeriodicDraft,
  owed: OccasionOwed,
  wanted: number,
): Promise<Body> {
  const { t, plan, language } = ctx;
  const press = presser(draft);
  const known = await readKnown(read, ctx, owed, draft.answers);
  const { period, nilAllowed } = owed.occasion;
  const { spans } = known;
  const lines = [
    ...sumsLines({ t, plan, language, unit: owed.unit.code }, known.sums),
    ...spanningLines(ctx, known, period),
    ...(await besideLines(ctx, read, owed, known)),
  ];
  const pages = paginate(lines, PAGE);
  const place = { page: Math.min(wanted, pages.length - 1), pages: pages.length };
  return {
    body: [
      t("periodic-known", { from: formatDay(period.from), to: formatDay(period.to) }),
      ...othersLine(ctx, owed),
      "",
      pages[place.page] ?? "",
      "",
      t(spans.length > 0 ? "periodic-ask-spanning" : "periodic-ask-known"),
      ...pageLine(t, place),
    ].join("\n"),
    rows: [
      pageRow(t, place, (text, to) => press(text, "known", to)),
      ...(spans.length > 0
        ? [
            [press(t("button-spanning-in"), "spanning", "in")],
            [press(t("button-spanning-out"), "spanning", "out")],
          ]
        : [[press(t("button-continue"), "seen")]]),
      [press(t("button-periodic-scan"), "scan", "yes")],
      [nilAllowed && deedsIn(known) === 0 && press(t("status-nil"), "nil")],
      // A closed unit reports nothing any more: its successor's reports are its own.
      [
        existsOn(owed.unit, ctx.today) &&
          begin.button(t("button-periodic-task"), owed.unit.code, "-"),
      ],
    ],
  };
}

/** Activities that lie in two periods, each with its days: nobody but the reporter knows what they hold. */
function spanningLines(ctx: Ctx, { spans }: Known, { to }: Period): string[] {
  if (spans.length === 0) return [];
  const { t, plan } = ctx;
  const named = spans.slice(0, NAMED).map(({ number, duty, period, sentOn }) =>
    t("periodic-spanning-report", {
      number: reportNumber(number),
      title: escapeHtml(dutyOf(plan, duty)?.title ?? duty),
      from: formatDay(period?.from ?? sentOn),
      to: formatDay(period?.to ?? sentOn),
    }),
  );
  const more = spans.length - named.length;
  return [
    "",
    t("periodic-spanning", { to: formatDay(to) }),
    ...named,
    ...(more > 0 ? [t("periodic-more-reports", { count: counted(more, ctx.language) })] : []),
  ];
}
