import { formatDay } from "../../plan/day.ts";
import type { Figure } from "../../plan/model.ts";
import type { ComingDay } from "../../reading/coming-day.ts";
import type { DateProblem } from "../../reading/date.ts";
import type { Refusal } from "../../reading/figure-checks.ts";
import { type FigureValues, formatFigure } from "../../reading/figure-value.ts";
import type { FigureProblem } from "../../reading/figures.ts";
import { length } from "../../reading/text.ts";
import type { Answers, Question } from "../../reports/answers.ts";
import type { Cut } from "../../reports/cut.ts";
import { involved } from "../../reports/fitting.ts";
import { figuresOf } from "../../reports/questions.ts";
import type { Refused } from "../../reports/take.ts";
import type { Ctx } from "../context.ts";
import { escapeHtml, shorten } from "../html.ts";
import type { Wordless } from "../i18n.ts";
import { counted, writtenIn } from "./counts.ts";
import { dayWords, periodWords } from "./days.ts";
import { comingDays, lateDays } from "./example-days.ts";
import { conflictWords, correctionExample, exampleOf } from "./figures.ts";
import { privateWords } from "./private.ts";
import { unitNames } from "./quote.ts";

/** So many things that were not used are named; the others are counted. */
const NAMED = 10;
/** Longer mistakes are recognised by their beginning. */
const QUOTED = 80;

/** It tells of an event that is not what is open: what it may be instead. */
export function anotherWords(
  { t, plan }: Pick<Ctx, "t" | "plan">,
  { period, doers, otherwise }: Extract<Refused, { readonly kind: "another" }>,
): string {
  if (doers.length > 0) return t("refused-another-unit", { names: unitNames(plan, doers) });
  return t(`refused-another-${otherwise}`, { days: period ? periodWords(t, period) : "none" });
}

/** Says what was not taken, why, and what to do. */
export function refusalWords(ctx: Ctx, refused: Refused, answers: Answers): string {
  const { t } = ctx;
  switch (refused.kind) {
    case "date":
      return dateWords(ctx, refused.problem);
    case "figures":
      return figureWords(
        ctx,
        refused,
        answers.duty ? figuresOf(ctx.plan, answers.duty) : [],
        answers.figures,
      );
    case "length":
      return lengthWords(ctx, refused);
    case "private":
      return privateWords(ctx, refused.findings);
    case "no-words":
      return t("refused-no-words");
    case "another":
      return anotherWords(ctx, refused);
    case "told-already":
      return t("refused-told-already");
    case "unknown-duty":
      return t("refused-unknown-duty");
    case "own-unit":
      return t("refused-own-unit");
    case "unknown-unit":
      return t("refused-unknown-unit", { text: escapeHtml(shorten(refused.text, QUOTED)) });
    case "which-text":
      return t("refused-which-text", {
        where: refused.question,
        example: escapeHtml(
          correctionExample(answers.duty ? figuresOf(ctx.plan, answers.duty) : []) ?? "none",
        ),
      });
    case "not-here":
      if (refused.question === "review") return t("refused-review", { button: t("button-send") });
      return t(WANTED[refused.question] ?? "refused-needs-button");
  }
}

/** How much of a text's end and of what follows is quoted where a cut is proposed. */
const AROUND_CUT = 60;

/** Counts a text that is too short or too long, and proposes where to cut it. */
export function lengthWords(
  { t }: Pick<Ctx, "t">,
  { length: typed, cut, limits }: Omit<Extract<Refused, { kind: "length" }>, "kind">,
): string {
  const number = (value: number) => counted(value, t.language);
  const values = { length: number(typed), from: number(limits.from), to: number(limits.to) };
  if (typed === 0) return t("refused-empty", values);
  if (!cut) return t("refused-length", values);
  return t("refused-too-long", {
    ...values,
    kept: number(length(cut.kept)),
    ...aroundCut(cut),
  });
}

/** How the part that may stay ends, and how the rest begins. */
export function aroundCut({ kept, rest }: Cut): { readonly end: string; readonly rest: string } {
  return {
    end: escapeHtml([...kept].slice(-AROUND_CUT).join("").trimStart()),
    rest: escapeHtml(shorten(rest, AROUND_CUT)),
  };
}

const WANTED: Partial<Record<Question, Wordless>> = {
  duty: "refused-needs-duty",
  reason: "refused-needs-reason",
  planned: "refused-needs-reason",
  evidence: "refused-needs-file",
};

/** Also for the day on which a document was signed. */
export function dateWords(ctx: Ctx, problem: DateProblem): string {
  const { t } = ctx;
  switch (problem.kind) {
    case "not-understood":
      return t("refused-not-understood", lateDays(ctx));
    case "impossible-day":
      return t("refused-impossible-day", { read: escapeHtml(problem.read) });
    case "in-future":
      return t("refused-in-future", { day: formatDay(problem.day) });
    case "outside-period":
      return outsideWords(ctx, problem);
    case "lunar":
      return t("refused-lunar", { read: escapeHtml(problem.read), day: formatDay(problem.day) });
    case "reversed":
      return t("refused-reversed", { from: formatDay(problem.from), to: formatDay(problem.to) });
    case "wrong-weekday":
      return t("refused-wrong-weekday", {
        day: formatDay(problem.day),
        weekday: t(`weekday-${problem.said}`),
      });
  }
}

/** After the plan's last day nothing can be typed that helps but the day of another year. */
function outsideWords(
  { t }: Ctx,
  { day, from, to, inside }: Extract<DateProblem, { kind: "outside-period" }>,
): string {
  const place = day > to ? "refused-after-period" : "refused-outside-period";
  const days = { day: formatDay(day), from: formatDay(from), to: formatDay(to) };
  const other = inside ? [t("refused-other-year", { day: formatDay(inside) })] : [];
  return [t(place, days), ...other].join(" ");
}

/**
 * @param figures those that are asked for
 * @param given what was given before, which stays
 */
export function figureWords(
  ctx: Ctx,
  { refusals, problems, unread }: Extract<Refused, { kind: "figures" }>,
  figures: readonly Figure[],
  given: FigureValues = {},
): string {
  const quoted = unreadWords(ctx, unread);
  const stays = refusals.some((refusal) => involved(refusal).some((code) => given[code] != null));
  return [
    ...refusals.map((refusal) => limitWords(ctx, refusal)),
    ...(stays ? [ctx.t("refused-stays")] : []),
    ...problems.map((problem) => problemWords(ctx, problem)),
    ...(quoted ? [ctx.t("refused-unread", { list: quoted, example: exampleOf(figures) })] : []),
  ].join("\n");
}

/** The first of what was not used, and how many more: no message may outgrow Telegram's. */
export function unreadWords({ t }: Pick<Ctx, "t">, unread: readonly string[]): string {
  const named = unread.slice(0, NAMED).map((text) => `“${escapeHtml(shorten(text, QUOTED))}”`);
  const more = unread.length - named.length;
  return [...named, ...(more > 0 ? [t("unread-more", { count: more })] : [])].join(", ");
}

function figureOf(ctx: Ctx, code: string): Figure | undefined {
  return ctx.plan.figures.find((figure) => figure.code === code);
}

function labelOf(ctx: Ctx, code: string): string {
  return escapeHtml(figureOf(ctx, code)?.label ?? code);
}

function limitWords(ctx: Ctx, refusal: Refusal): string {
  const { t } = ctx;
  const number = (value: number) => counted(value, t.language);
  switch (refusal.kind) {
    case "below-minimum":
    case "above-limit": {
      const figure = figureOf(ctx, refusal.code);
      const words = (value: number) =>
        (figure && figure.kind !== "document" && formatFigure(figure, value, writtenIn(t))) ||
        number(value);
      return t(`refused-${refusal.kind}`, {
        label: labelOf(ctx, refusal.code),
        value: words(refusal.value),
        limit: words(refusal.limit),
      });
    }
    case "not-whole":
      return t("refused-not-whole", {
        label: labelOf(ctx, refusal.code),
        value: number(refusal.value),
      });
    case "part-exceeds-whole":
    case "split-differs":
      return `${escapeHtml(conflictWords(t, ctx.plan, refusal))}. ${t("refused-again")}`;
    case "ratio-reversed":
      return t("refused-ratio-reversed", {
        label: labelOf(ctx, refusal.code),
        part: number(refusal.part),
        whole: number(refusal.whole),
      });
  }
}

/** The sources of money of the plan, and how one is named; where it names none, the figures of money. */
function moneySources({ plan }: Ctx): { list: string; example: string } {
  const money = plan.figures.filter(({ kind }) => kind === "money");
  const sources = money.flatMap(({ source }) => source ?? []);
  const names = sources.length > 0 ? sources : money.map(({ label }) => label);
  const word = sources[0] ?? money[0]?.words[0] ?? "";
  return { list: names.map(escapeHtml).join(" / "), example: escapeHtml(`${word} 3 triệu`) };
}

function problemWords(ctx: Ctx, problem: FigureProblem): string {
  const { t } = ctx;
  switch (problem.kind) {
    case "parts-differ":
      return t("refused-parts-differ", {
        label: labelOf(ctx, problem.code),
        text: escapeHtml(problem.text),
      });
    case "said-twice":
      return t("refused-said-twice", {
        label: labelOf(ctx, problem.code),
        text: escapeHtml(problem.text),
      });
    case "money-source":
      return t("refused-money-source", {
        text: escapeHtml(problem.text),
        ...moneySources(ctx),
      });
    case "not-asked":
      return t("refused-not-asked", {
        label: problem.code === null ? t("figure-money") : labelOf(ctx, problem.code),
        text: escapeHtml(problem.text),
      });
    case "no-whole":
      return t("refused-no-whole", {
        label: labelOf(ctx, problem.code),
        text: escapeHtml(problem.text),
        part: escapeHtml(
          /^\d{1,2}$/.test(problem.text) && Number(problem.text) <= 12 ? problem.text : "3",
        ),
      });
    case "percent":
      return t("refused-percent", {
        label: labelOf(ctx, problem.code),
        text: escapeHtml(problem.text),
      });
    case "document-day":
      return t("refused-document-day", {
        number: escapeHtml(problem.number),
        text: escapeHtml(problem.text),
      });
    default:
      return t(`refused-${problem.kind}`, { text: escapeHtml(problem.text) });
  }
}

/** Why what was typed is no day that lies ahead. */
export function comingDayRefused(ctx: Ctx, reading: Exclude<ComingDay, { kind: "day" }>): string {
  if (reading.kind === "past") return ctx.t("extension-past", { day: dayWords(reading.day) });
  if (reading.kind === "not-understood")
    return ctx.t("extension-day-unclear", comingDays(ctx.today));
  return refusalWords(ctx, { kind: "date", problem: reading }, {});
}
