import type { Figure } from "../../../plan/model.ts";
import { figuresOf, openFigures } from "../../../reports/questions.ts";
import type { Draft } from "../../../reports/store/drafts.ts";
import { presser } from "../../buttons/report.ts";
import { valueLines } from "../../cards/report.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { exampleOf } from "../../words/figures.ts";
import type { Body } from "./ask.ts";

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
    rows: asked
      ? [
          [press(t("button-unknown-one"), "unknown", "one")],
          [others.length > 0 && press(t("button-unknown-all"), "unknown", "all")],
        ]
      : [],
  };
}

function labels({ label, unit }: Figure): { label: string; unit: string } {
  return { label: escapeHtml(label), unit: unit ?? "none" };
}
