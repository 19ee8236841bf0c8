import type { Figure } from "../../../plan/model.ts";
import { isSpoken } from "../../../reading/figure-value.ts";
import {
  askedFigure,
  figuresOf,
  isRequiredIn,
  openFigures,
  openQuestion,
} from "../../../reports/questions.ts";
import type { Draft } from "../../../reports/store/drafts.ts";
import { SPOKEN_LENGTH } from "../../../reports/take-spoken.ts";
import { presser } from "../../buttons/report.ts";
import { valueLines } from "../../cards/report.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { exampleOf, valueWords } from "../../words/figures.ts";
import type { Body } from "./ask.ts";

/** What was given, the figure that a bare number answers, and what else is open. */
export function askFigures(ctx: Ctx, draft: Draft): Body {
  const { t, plan } = ctx;
  const { answers } = draft;
  const press = presser(draft);
  const figures = answers.duty ? figuresOf(plan, answers.duty) : [];
  const asked = askedFigure(plan, answers);
  const others = openFigures(plan, answers).filter(({ code }) => code !== asked?.code);
  const isRequired = isRequiredIn(plan, answers);
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
      askWords(ctx, asked, asked ? [asked, ...others] : figures),
      ...valueLines(figures, answers, t),
      ...(asked ? ["", t("ask-figure", labels(asked))] : []),
      ...(asked && isRequired(asked) ? [t("ask-figure-required", { kind: asked.kind })] : []),
      ...(rest ? [t("ask-figures-rest", { list: rest })] : []),
    ].join("\n"),
    rows: [
      ...offerRows(ctx, draft),
      ...(asked?.kind === "yes-no"
        ? [
            [
              press(t("figure-yes"), "answer", `${asked.code}.yes`),
              press(t("figure-no"), "answer", `${asked.code}.no`),
            ],
          ]
        : []),
      ...(asked ? unknownRows(ctx, draft, asked, others) : againRows(ctx, draft, figures)),
    ],
  };
}

/** How the figure that is asked is answered. */
function askWords({ t }: Ctx, asked: Figure | undefined, figures: readonly Figure[]): string {
  switch (asked?.kind) {
    case "yes-no":
      return t("ask-yes-no");
    case "text":
      return t("ask-text", SPOKEN_LENGTH);
    case "document":
      return t("ask-document", { example: exampleOf(figures) });
    default:
      return t("ask-figures", { example: exampleOf(figures) });
  }
}

/** Numbers are corrected by typing them; of other answers it must be said which. */
function againRows({ t }: Ctx, draft: Draft, figures: readonly Figure[]): Body["rows"] {
  const press = presser(draft);
  return figures
    .filter(isSpoken)
    .map(({ code, label }) => [
      press(t("button-edit", { title: shorten(label, 40) }), "again", code),
    ]);
}

/** "No figures" for what is asked, and for all that is open: of what the plan requires it is said by itself. */
function unknownRows(
  { t, plan }: Ctx,
  draft: Draft,
  asked: Figure,
  others: readonly Figure[],
): Body["rows"] {
  const press = presser(draft);
  const isRequired = isRequiredIn(plan, draft.answers);
  const label = t(asked.kind === "document" ? "button-no-document" : "button-unknown-one");
  return [
    [press(label, "unknown", "one")],
    [
      others.some((figure) => !isRequired(figure)) &&
        press(t("button-unknown-all"), "unknown", "all"),
    ],
  ];
}

/** Calculations that the person may take: "Cộng lại: 103 lượt người". */
export function offerRows({ t, plan }: Ctx, draft: Draft): Body["rows"] {
  const asked = openQuestion(plan, draft.answers);
  const figures = draft.answers.duty ? figuresOf(plan, draft.answers.duty) : [];
  const press = presser(draft);
  return (draft.answers.offers ?? []).flatMap(({ code, value, about = false }, i) => {
    const figure = figures.find((one) => one.code === code);
    const words = figure && valueWords(t, figure, value, about);
    if (!figure || !words) return [];
    const label = t("button-offer", { label: shorten(figure.label, 30), value: words });
    return [[press(label, "offer", `${asked}.${i}`)]];
  });
}

function labels({ label, unit }: Figure): { label: string; unit: string } {
  return { label: escapeHtml(label), unit: unit ?? "none" };
}
