import type { InlineKeyboardButton } from "grammy/types";
import type { Asking, Figure } from "../../plan/model.ts";
import { isSpoken } from "../../reading/figure-value.ts";
import {
  askedFigure,
  type FigureAnswers,
  isRequiredIn,
  openFigures,
  SPOKEN_LENGTH,
} from "../../reports/asking.ts";
import { markOf, offeredTogether } from "../../reports/take-offers.ts";
import { valueLines } from "../cards/report.ts";
import type { Ctx } from "../context.ts";
import { escapeHtml, shorten } from "../html.ts";
import { counted } from "../words/counts.ts";
import { exampleOf, valueWords } from "../words/figures.ts";
import { unreadWords } from "../words/refusals.ts";

type Rows = (InlineKeyboardButton | null | false)[][];

/** What a draft is asked for and has answered, and how its buttons are made. */
export interface FiguresAsked {
  readonly answers: FigureAnswers;
  readonly asking: Asking;
  /** The question at which a button about figures stands. */
  readonly question: string;
  press(
    text: string,
    verb: "unknown" | "answer" | "again" | "confirm" | "offer",
    argument?: string,
  ): InlineKeyboardButton;
}

/** What was given, the figure that a bare number answers, and what else is open. */
export function askFigures(
  ctx: Ctx,
  one: FiguresAsked,
): { readonly body: string; readonly rows: Rows } {
  const { t } = ctx;
  const { answers, asking, press } = one;
  const { figures } = asking;
  const asked = askedFigure(asking, answers);
  const others = openFigures(asking, answers).filter(({ code }) => code !== asked?.code);
  const isRequired = isRequiredIn(asking);
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
      ...(asked ? ["", anewWords(t, one, asked) ?? t("ask-figure", labels(asked))] : []),
      ...(asked && isRequired(asked) ? [t("ask-figure-required", { kind: asked.kind })] : []),
      ...(rest ? [t("ask-figures-rest", { list: rest })] : []),
    ].join("\n"),
    rows: [
      ...offerRows(ctx, one),
      ...(asked?.kind === "yes-no"
        ? [
            [
              press(t("figure-yes"), "answer", `${asked.code}.yes`),
              press(t("figure-no"), "answer", `${asked.code}.no`),
            ],
          ]
        : []),
      ...(asked ? unknownRows(ctx, one, asked, others) : againRows(ctx, one)),
    ],
  };
}

/** A part that was told, of a whole to which was added since; null if it is no such. */
function anewWords(
  t: Ctx["t"],
  { answers: { figures: given = {}, again }, asking: { figures } }: FiguresAsked,
  asked: Figure,
): string | null {
  const all = figures.find(({ code }) => code === asked.partOf);
  const whole = all && valueWords(t, all, given[all.code] ?? null, false);
  const value = valueWords(t, asked, given[asked.code] ?? null, false);
  if (asked.code !== again || !whole || !value) return null;
  return t("ask-figure-anew", { label: escapeHtml(asked.label), whole, value });
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
function againRows({ t }: Ctx, { asking, press }: FiguresAsked): Rows {
  return asking.figures
    .filter(isSpoken)
    .map(({ code, label }) => [
      press(t("button-edit", { title: shorten(label, 40) }), "again", code),
    ]);
}

/** "No figures" for what is asked, and for all that is open: of what the plan requires it is said by itself. */
function unknownRows(
  { t }: Ctx,
  { asking, press }: FiguresAsked,
  asked: Figure,
  others: readonly Figure[],
): Rows {
  const isRequired = isRequiredIn(asking);
  const label = t(asked.kind === "document" ? "button-no-document" : "button-unknown-one");
  return [
    [press(label, "unknown", "one")],
    [
      others.some((figure) => !isRequired(figure)) &&
        press(t("button-unknown-all"), "unknown", "all"),
    ],
  ];
}

/** What was offered and not taken yet, as typed. Escaped; null if nothing is. */
export function offeredWords({ t }: Pick<Ctx, "t">, { offers = [] }: FigureAnswers): string | null {
  const texts = [...new Set(offers.map(({ text }) => text))];
  return texts.length > 0 ? unreadWords({ t }, texts) : null;
}

/** What the person may take: "Cộng lại: 103 lượt người", and all of it if it is right together. */
export function offerRows(
  { t, language }: Ctx,
  { answers, asking, question, press }: FiguresAsked,
): Rows {
  const rows = (answers.offers ?? []).flatMap((offer) => {
    const { code, value, about = false } = offer;
    const figure = asking.figures.find((one) => one.code === code);
    const words = figure && valueWords(t, figure, value, about);
    if (!figure || !words) return [];
    const label = t("button-offer", { label: shorten(figure.label, 30), value: words });
    return [[press(label, "offer", `${question}.${markOf([offer])}`)]];
  });
  const together = offeredTogether(answers, asking);
  if (together.length === 0) return rows;
  const all = t("button-offer-all", { count: counted(together.length, language) });
  return [[press(all, "offer", `${question}.${markOf(together)}`)], ...rows];
}

function labels({ label, unit }: Figure): { label: string; unit: string } {
  return { label: escapeHtml(label), unit: unit ?? "none" };
}
