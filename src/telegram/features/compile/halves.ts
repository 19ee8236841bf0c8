import { formatDay } from "../../../plan/day.ts";
import type { Occasion } from "../../../plan/occasions.ts";
import { type Halves, type HalvesLine, isOdd } from "../../../progress/halves.ts";
import type { FigureValue } from "../../../reading/figure-value.ts";
import { numbered } from "../../../reports/store/count.ts";
import { behindButton, readyButton } from "../../buttons/compile.ts";
import { inRows, keyboard } from "../../buttons/kind.ts";
import { snapshotButton } from "../../buttons/occasions.ts";
import { pageOf, pageRow } from "../../buttons/pages.ts";
import { reportButton } from "../../buttons/status.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { nameOf } from "../../periodic/words.ts";
import { counted } from "../../words/counts.ts";
import { reportNumber } from "../../words/days.ts";
import { valueWords } from "../../words/figures.ts";

const PAGE = 6;
/** Reports that one figure names; the others stand in the list of the first half's report. */
const NAMED = 12;

/** Figures of a year that are not what its halves say together, each with the reason. */
export async function showHalves(
  ctx: Ctx,
  occasion: Occasion,
  halves: Halves | null,
  at: number,
): Promise<void> {
  const { t, plan, database } = ctx;
  const odd = halves?.lines.filter(isOdd) ?? [];
  const page = pageOf(odd, at, PAGE);
  const named = page.items.flatMap(({ spanning }) => spanning?.reports.slice(0, NAMED) ?? []);
  const reports = await numbered(database.read, plan.id, [...new Set(named)]);
  const { code } = occasion;
  const frozen = halves?.frozen ?? null;
  const isChanged = odd.some(({ before }) => before !== null);
  ctx.show(
    [
      t("halves-head", { name: nameOf(occasion) }),
      ...(halves ? page.items.flatMap((line) => ["", ...lineWords(ctx, halves, line)]) : []),
      ...(odd.length === 0 ? [t("compile-behind-none")] : []),
    ].join("\n"),
    {
      keyboard: keyboard(
        ...inRows(
          reports.map(({ id, number }) => reportButton.button(reportNumber(number), id)),
          4,
        ),
        [
          halves !== null &&
            frozen !== null &&
            isChanged &&
            snapshotButton.button(
              t("button-halves-changed"),
              halves.first.code,
              String(frozen.number),
              "changes",
              "0",
            ),
        ],
        pageRow(t, page, (text, to) => behindButton.button(text, code, "halves", to)),
        [readyButton.button(t("button-compile-back"), code)],
      ),
    },
  );
}

function lineWords({ t }: Ctx, { second, frozen }: Halves, line: HalvesLine): string[] {
  const { figure, year, spanning, before } = line;
  const words = (value: FigureValue | null) =>
    valueWords(t, { ...figure, unit: null }, value, false) ?? t("halves-nothing");
  const [first, rest] = [words(line.first), words(line.second)];
  return [
    t("halves-line", {
      ...{ figure: escapeHtml(figure.label), year: words(year), first, second: rest },
      day: formatDay(second.from),
    }),
    ...(spanning
      ? [
          t("halves-spanning", {
            ...{
              value: words(spanning.value),
              count: counted(spanning.reports.length, t.language),
            },
            reports: listOf(spanning.reports),
          }),
        ]
      : []),
    ...(before && frozen
      ? [
          t("halves-before", {
            ...{
              number: counted(frozen.number, t.language),
              before: words(before.value),
              now: first,
            },
          }),
        ]
      : []),
  ];
}

function listOf(numbers: readonly number[]): string {
  const shown = numbers.slice(0, NAMED).map(reportNumber);
  return [...shown, ...(numbers.length > NAMED ? ["…"] : [])].join(", ");
}
