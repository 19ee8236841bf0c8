import type { Figure } from "../../../plan/model.ts";
import { formatFigure } from "../../../reading/figure-value.ts";
import { figuresOf, openFigures } from "../../../reports/questions.ts";
import type { Draft } from "../../../reports/store/drafts.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { valueLines } from "../../report-card.ts";
import type { Body } from "./ask.ts";
import { presser } from "./buttons.ts";

/** What was given, the figure that a bare number answers, and what else is open. */
export function askFigures(ctx: Ctx, draft: Draft): Body {
  const { t, plan } = ctx;
  const { answers } = draft;
  const press = presser(draft);
  const figures = answers.duty ? figuresOf(plan, answers.duty) : [];
  const [asked, ...others] = openFigures(plan, answers);
  if (answers.doubtful) {
    const doubted = valueLines(figures, { figures: answers.doubtful }, t);
    return {
      body: t("ask-doubt", { figures: doubted.join("\n") }),
      rows: [
        [
          press(t("button-figures-right"), "confirm", "yes"),
          press(t("button-figures-again"), "confirm", "no"),
        ],
      ],
    };
  }
  const rest = others.map(({ label }) => escapeHtml(label)).join("; ");
  return {
    body: [
      t("ask-figures", { example: exampleOf(asked ? [asked, ...others] : figures) }),
      ...valueLines(figures, answers, t),
      ...(asked ? ["", t("ask-figure", labels(asked))] : []),
      ...(rest ? [t("ask-figures-rest", { list: rest })] : []),
    ].join("\n"),
    rows: [
      ...offerRows(ctx, draft, figures),
      ...(asked
        ? [
            [press(t("button-unknown-one"), "unknown", "one")],
            [others.length > 0 && press(t("button-unknown-all"), "unknown", "all")],
          ]
        : []),
    ],
  };
}

/** Calculations that the person may take: "Cộng lại: 103 lượt người". */
function offerRows({ t }: Ctx, draft: Draft, figures: readonly Figure[]): Body["rows"] {
  const press = presser(draft);
  return (draft.answers.offers ?? []).flatMap(({ code, value }, i) => {
    const figure = figures.find((one) => one.code === code);
    const words = figure && formatFigure(figure, value);
    if (!figure || !words) return [];
    const label = t("button-offer", { label: shorten(figure.label, 30), value: words });
    return [[press(label, "offer", String(i))]];
  });
}

function labels({ label, unit }: Figure): { label: string; unit: string } {
  return { label: escapeHtml(label), unit: unit ?? "none" };
}

/** "3 cuộc, 120 lượt người, nữ 70": made of the first of these figures, in their own words. */
export function exampleOf(figures: readonly Figure[]): string {
  return figures.slice(0, 3).map(sampleOf).join(", ");
}

function sampleOf(figure: Figure, i: number): string {
  const word = figure.words[0] ?? figure.unit ?? "";
  switch (figure.kind) {
    case "document":
      return "15/KH-UBND ngày 20/02/2024";
    case "ratio":
      return "12/40";
    case "money":
      return "15 triệu";
    case "decimal":
      return "108,5";
    case "count":
      if (figure.partOf) return `${word} ${90 - 10 * i}`;
      return `${(figure.warnAbove ?? 0) > 100 ? 120 : 3} ${word}`;
  }
}
