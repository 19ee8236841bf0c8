import type { InlineKeyboardButton } from "grammy/types";
import { type Occasion, occasionOf } from "../../../plan/occasions.ts";
import type { OccasionTotals } from "../../../progress/snapshot.ts";
import { readSnapshot } from "../../../progress/store/snapshots.ts";
import type { Frozen } from "../../../reports/frozen.ts";
import { readFrozen } from "../../../reports/store/frozen.ts";
import { keyboard } from "../../buttons/kind.ts";
import { occasionCardButton, snapshotButton } from "../../buttons/occasions.ts";
import { pageLine, pageRow } from "../../buttons/pages.ts";
import { totalsChangeLines, totalWords } from "../../cards/totals.ts";
import { askedOf } from "../../compiled/beside.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, paginate } from "../../html.ts";
import { nameOf } from "../../periodic/words.ts";
import { counted } from "../../words/counts.ts";
import { instantWords, two } from "../../words/days.ts";

/** Of one page; the head stands above it. */
const PAGE = 3000;

interface Shown {
  readonly code: string;
  readonly number: number;
  readonly what: "totals" | "changes";
  readonly page: number;
}

/** What was frozen under a number, or what changed since then, a page of it. */
export async function showSnapshot(
  ctx: Ctx,
  { code, number, what, page: wanted }: Shown,
): Promise<void> {
  const { t, plan, database } = ctx;
  const occasion = occasionOf(plan, code);
  const all = (await readFrozen(database.read, plan.id)).filter((one) => one.occasion === code);
  const frozen = all.find((one) => one.number === number);
  const totals = await readSnapshot(database.read, plan.id, code, number);
  if (!occasion || !frozen || !totals) return ctx.toast(t("button-old"), true);
  const lines =
    what === "totals" ? totalLines(ctx, totals) : await changeLines(ctx, occasion, number);
  const pages = paginate(lines, PAGE);
  const place = { page: Math.min(wanted, pages.length - 1), pages: pages.length };
  const turn = (text: string, to: string) =>
    snapshotButton.button(text, code, String(number), what, to);
  const other = what === "totals" ? "changes" : "totals";
  ctx.show(
    [headOf(ctx, occasion, frozen, what), "", pages[place.page] ?? "", ...pageLine(t, place)].join(
      "\n",
    ),
    {
      keyboard: keyboard(
        pageRow(t, place, turn),
        [snapshotButton.button(t(`button-occasion-${other}`), code, String(number), other, "0")],
        othersRow(ctx, all, { code, number, what }),
        [occasionCardButton.button(t("button-occasion-back"), code)],
      ),
    },
  );
}

async function changeLines(ctx: Ctx, occasion: Occasion, number: number): Promise<string[]> {
  const changes = await askedOf(ctx, occasion, { kind: "changes", number });
  return changes ? totalsChangeLines(ctx, changes) : [];
}

/** The same of the time before and of the time after. */
function othersRow(
  { t }: Ctx,
  all: readonly Frozen[],
  { code, number, what }: Omit<Shown, "page">,
): InlineKeyboardButton[] {
  return all
    .filter((one) => Math.abs(one.number - number) === 1)
    .map((one) => {
      const text = t("button-occasion-number", { number: two(one.number) });
      return snapshotButton.button(text, code, String(one.number), what, "0");
    });
}

function headOf(
  { t, plan }: Ctx,
  occasion: Occasion,
  { number, at, by }: Frozen,
  what: Shown["what"],
): string {
  return t(`occasion-${what}-head`, {
    ...{ occasion: nameOf(occasion), number: two(number) },
    at: instantWords(t, at, plan.timeZone),
    name: escapeHtml(by ?? t("paper-somebody")),
  });
}

function totalLines(ctx: Ctx, { figures, reports, periodic, papers }: OccasionTotals): string[] {
  const { t, plan, language } = ctx;
  const said = new Map(figures.map((one) => [one.figure, one]));
  return [
    t("occasion-totals-of", {
      reports: counted(reports.length, language),
      periodic: counted(periodic.length + papers.length, language),
    }),
    ...plan.figures.flatMap((figure) => {
      const one = said.get(figure.code);
      if (!one) return [];
      const value = totalWords(ctx, figure.code, one) ?? t("occasion-no-sum");
      const bullet = figure.partOf ? "   –" : "•";
      return [`${bullet} ${escapeHtml(figure.label)}: ${escapeHtml(value)}`];
    }),
  ];
}
