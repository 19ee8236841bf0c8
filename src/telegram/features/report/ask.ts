import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import type { Reads } from "../../../database/index.ts";
import { addDays, formatDay, isWithin } from "../../../plan/day.ts";
import type { Figure } from "../../../plan/model.ts";
import type { Answers, Question } from "../../../reports/answers.ts";
import { STATUSES } from "../../../reports/answers.ts";
import { FILE_TYPES, MOST_FILES } from "../../../reports/evidence.ts";
import {
  dutyOf,
  figuresOf,
  isAnswered,
  openFigures,
  openQuestion,
  progressOf,
  questionBefore,
  questionsFor,
} from "../../../reports/questions.ts";
import { formatFigure } from "../../../reports/read/figure-value.ts";
import type { Draft } from "../../../reports/store/drafts.ts";
import { keyboard } from "../../buttons.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { answerLines, figureLines } from "../../report-card.ts";
import { periodWords } from "../../words.ts";
import { step, type Verb } from "./buttons.ts";
import { askDuty } from "./duties.ts";

export interface Asked {
  readonly html: string;
  readonly keyboard: InlineKeyboardMarkup;
}

type Row = (InlineKeyboardButton | null | false)[];

/** The open question of a draft, with its buttons. */
export async function ask(ctx: Ctx, read: Reads, draft: Draft): Promise<Asked> {
  const { plan, t } = ctx;
  const { answers } = draft;
  const question = openQuestion(plan, answers);
  if (question === "review") return review(ctx, draft);

  const press = presser(draft);
  const { body, rows } =
    question === "duty"
      ? await askDuty(ctx, read, draft, { page: 0, quotes: false })
      : askPlain(ctx, draft, question);
  const before = questionBefore(plan, answers);
  const mayKeep = answers.at === question && isAnswered(plan, answers, question);
  const navigation: Row = [
    before && press(t("button-back"), "back", question),
    mayKeep && press(t("button-keep"), "keep", question),
  ];
  const head = t("step-head", { ...progressOf(plan, answers), title: t(`title-${question}`) });
  return { html: `${head}\n${body}`, keyboard: keyboard(...rows, navigation) };
}

/** Makes buttons about this draft. */
export function presser(draft: Pick<Draft, "id">) {
  return (text: string, verb: Verb, argument = "-") => step.button(text, draft.id, verb, argument);
}

function askPlain(
  ctx: Ctx,
  draft: Draft,
  question: Exclude<Question, "duty" | "review">,
): { body: string; rows: Row[] } {
  const { t } = ctx;
  const press = presser(draft);
  const { answers } = draft;
  switch (question) {
    case "status": {
      const duty = answers.duty ? dutyOf(ctx.plan, answers.duty) : null;
      return {
        body: t("ask-status", { duty: escapeHtml(duty?.title ?? "") }),
        rows: STATUSES.map((status) => [press(t(`status-${status}`), "status", status)]),
      };
    }
    case "period":
      return askPeriod(ctx, draft);
    case "figures":
      return askFigures(ctx, draft);
    case "result":
      return { body: now(ctx, answers.result, t("ask-result")), rows: [] };
    case "evidence": {
      const count = draft.evidence.length;
      const so = count > 0 ? `\n${t("evidence-count", { count, most: MOST_FILES })}` : "";
      return {
        body: t("ask-evidence", { types: FILE_TYPES }) + so,
        rows: [
          [press(t(count > 0 ? "button-done" : "button-skip"), "skip", question)],
          [count > 0 && press(t("button-clear-evidence"), "clear")],
        ],
      };
    }
    case "obstacle":
      return {
        body: now(ctx, answers.obstacle ?? undefined, t("ask-obstacle")),
        rows: [[press(t("button-none"), "skip", question)]],
      };
  }
}

/** The question, and below it what was answered before, if the person came back to it. */
function now({ t }: Ctx, value: string | undefined, body: string): string {
  return value ? `${body}\n${t("step-now", { value: escapeHtml(value) })}` : body;
}

function askPeriod(ctx: Ctx, draft: Draft): { body: string; rows: Row[] } {
  const { t, today, plan } = ctx;
  const press = presser(draft);
  const { period } = draft.answers;
  const days = [
    { day: today, words: t("button-today") },
    { day: addDays(today, -1), words: t("button-yesterday") },
  ].filter(({ day }) => isWithin(day, plan.period));
  return {
    body: now(ctx, period && periodWords(t, period), t("ask-period")),
    rows: [days.map(({ day, words }) => press(`${words}, ${formatDay(day)}`, "day", day))],
  };
}

function askFigures(ctx: Ctx, draft: Draft): { body: string; rows: Row[] } {
  const { t, plan } = ctx;
  const { answers } = draft;
  const press = presser(draft);
  if (answers.doubtful) {
    const doubted = figureLines({ ...answers, figures: answers.doubtful, derived: [] }, ctx).slice(
      1,
    );
    return {
      body: t("ask-doubt", { figures: doubted.join("\n") }),
      rows: [
        [press(t("button-right"), "confirm", "yes"), press(t("button-again"), "confirm", "no")],
      ],
    };
  }
  const figures = answers.duty ? figuresOf(plan, answers.duty) : [];
  const [asked, ...more] = openFigures(plan, answers);
  const lines = figures.map((figure) => {
    const bullet = figure.partOf ? "   –" : "•";
    return `${bullet} ${escapeHtml(figure.label)}: ${stateOf(figure, answers, ctx)}`;
  });
  const question = asked
    ? t("ask-figure", { label: escapeHtml(asked.label), unit: asked.unit ?? "none" })
    : "";
  return {
    body: [
      t("ask-figures", { example: exampleOf(figures) }),
      ...lines,
      ...(question ? ["", question] : []),
    ].join("\n"),
    rows: asked
      ? [
          [press(t("button-unknown-one"), "unknown", "one")],
          [more.length > 0 && press(t("button-unknown-all"), "unknown", "all")],
        ]
      : [],
  };
}

function stateOf(figure: Figure, answers: Answers, { t }: Ctx): string {
  const value = answers.figures?.[figure.code];
  if (value === undefined) return `<i>${t("figure-open")}</i>`;
  const words = formatFigure(figure, value);
  if (words === null) return t("figure-unknown");
  const note = answers.derived?.includes(figure.code) ? ` ${t("figure-derived")}` : "";
  return `<b>${escapeHtml(words)}</b>${note}`;
}

/** "3 cuộc, 120 người, nữ 70": made of the first figures that are asked, in their own words. */
export function exampleOf(figures: readonly Figure[]): string {
  const first = figures.findIndex(({ kind }) => kind === "count");
  return figures
    .slice(0, 3)
    .map((figure, i) => sampleOf(figure, i === first ? 3 : 120))
    .join(", ");
}

function sampleOf(figure: Figure, count: number): string {
  const word = figure.words[0] ?? figure.unit ?? "";
  switch (figure.kind) {
    case "document":
      return "15/KH-UBND";
    case "ratio":
      return "12/40";
    case "money":
      return "15 triệu";
    case "decimal":
      return "108,5";
    case "count":
      return figure.partOf ? `${word} 70` : `${count} ${word}`;
  }
}

/** Everything that was answered, each item with a way to correct it, and what to do with it. */
export function review(ctx: Ctx, draft: Draft): Asked {
  const { t, plan } = ctx;
  const { answers } = draft;
  const press = presser(draft);
  const lines = answerLines(answers, draft.evidence.length, ctx);
  const edits = questionsFor(plan, answers)
    .filter((question) => question !== "review")
    .map((question) =>
      press(t("button-edit", { title: t(`title-${question}`) }), "edit", question),
    );
  const pairs: Row[] = [];
  for (let i = 0; i < edits.length; i += 2) pairs.push(edits.slice(i, i + 2));
  return {
    html: [
      t(draft.reportId ? "step-correct" : "step-review"),
      "",
      ...lines,
      ...(answers.status === "nil" ? ["", t("review-nil")] : []),
    ].join("\n"),
    keyboard: keyboard(
      [press(t("button-send"), "send")],
      ...pairs,
      [monthButton(ctx, draft)],
      [press(t("button-later"), "later"), press(t("button-discard"), "discard")],
    ),
  };
}

/** Activities around the Action Month count for it when their reporter says so. */
function monthButton({ plan, t }: Ctx, draft: Draft): InlineKeyboardButton | null {
  const { answers } = draft;
  const month = plan.actionMonth;
  const duty = answers.duty ? dutyOf(plan, answers.duty) : null;
  if (!month || !answers.period || duty?.actionMonth) return null;
  const window = { from: month.countsFrom, to: month.period.to };
  if (!isWithin(answers.period.to, window)) return null;
  return answers.actionMonth
    ? presser(draft)(t("button-month-no"), "month", "no")
    : presser(draft)(t("button-month-yes"), "month", "yes");
}
