import type { InlineKeyboardButton } from "grammy/types";
import type { Reads } from "../../../database/index.ts";
import { FILE_TYPES, isDocument, MOST_FILES } from "../../../evidence/index.ts";
import { addDays, formatDay, isWithin } from "../../../plan/day.ts";
import type { Plan } from "../../../plan/model.ts";
import { spansTo } from "../../../plan/spans.ts";
import { currentUnit } from "../../../plan/units.ts";
import { length } from "../../../reading/text.ts";
import {
  type Answers,
  type JointQuestion,
  type Question,
  STATUSES,
} from "../../../reports/answers.ts";
import { cutText } from "../../../reports/cut.ts";
import {
  figuresOf,
  isAnswered,
  isOfJoint,
  monthsFor,
  openQuestion,
  progressOf,
  questionBefore,
} from "../../../reports/questions.ts";
import type { Draft } from "../../../reports/store/drafts.ts";
import { mayTakeDocument } from "../../../reports/take-document.ts";
import { TEXT_LENGTH } from "../../../reports/take-text.ts";
import { keyboard } from "../../buttons/kind.ts";
import { documentButton, OF_MONTH, presser } from "../../buttons/report.ts";
import { countsWords, monthsCounted, questionTitle } from "../../cards/month.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { numberWords } from "../../words/counts.ts";
import { periodWords } from "../../words/days.ts";
import { lateDays } from "../../words/example-days.ts";
import { aroundCut } from "../../words/refusals.ts";
import { askFigures } from "../ask-figures.ts";
import type { Asked } from "../form.ts";
import { askDuty, circumstances, type DutyPage } from "./duties.ts";
import { readEarlier } from "./earlier.ts";
import { figuresAsked } from "./figures-asked.ts";
import { askJoint } from "./joint.ts";
import { askLoose, isLoose } from "./loose.ts";
import { review } from "./review.ts";
import { dutyTitle } from "./titles.ts";

export interface Body {
  readonly body: string;
  readonly rows: (InlineKeyboardButton | null | false)[][];
  /** What they most likely are, above what may be done with a document. */
  readonly top?: (InlineKeyboardButton | null | false)[][];
}

/** The open question of a draft, with its buttons. */
export async function ask(
  ctx: Ctx,
  read: Reads,
  draft: Draft,
  page: DutyPage = { near: true, page: 0, quotes: false },
): Promise<Asked> {
  const { plan, t } = ctx;
  const { answers } = draft;
  const question = openQuestion(plan, answers);
  if (question === "review") {
    const unit = currentUnit(plan, draft.unit, ctx.today);
    const given = unit ? circumstances(ctx, unit) : { plan, today: ctx.today, duties: [] };
    return review(ctx, draft, await readEarlier(ctx, read, draft), given);
  }

  if (isOfJoint(question)) return askJoint(ctx, draft, question);
  const press = presser(draft);
  const {
    body,
    rows,
    top = [],
  }: Body = question === "duty"
    ? await askWhat(ctx, read, draft, page)
    : askPlain(ctx, draft, question);
  const before = questionBefore(plan, answers);
  const mayKeep = answers.at === question && isAnswered(plan, answers, question);
  const isReadable = draft.evidence.some(({ mimeType }) => isDocument(mimeType));
  const mayRead = isReadable && mayTakeDocument(answers);
  const head = t("step-head", {
    ...progressOf(plan, answers),
    title: questionTitle(t, plan, answers, question),
  });
  return {
    html: `${head}\n${body}`,
    keyboard: keyboard(
      ...top,
      [mayRead && documentButton.button(t("button-document"), draft.id)],
      ...rows,
      [
        before && press(t("button-back"), "back", question),
        mayKeep && press(t("button-keep"), "keep", question),
      ],
    ),
  };
}

/** What a report is about; files that came alone may be for something else as well. */
async function askWhat(ctx: Ctx, read: Reads, draft: Draft, page: DutyPage): Promise<Body> {
  const duty = await askDuty(ctx, read, draft, page);
  if (!isLoose(draft)) return duty;
  const loose = await askLoose(ctx, read, draft);
  const rows = [...loose.first, ...duty.rows, ...loose.rows];
  return { body: `${loose.body}\n\n${duty.body}`, rows, top: loose.top ?? [] };
}

type Step = Exclude<Question, "duty" | "review" | JointQuestion>;

function askPlain(ctx: Ctx, draft: Draft, question: Step): Body {
  const { t } = ctx;
  const press = presser(draft);
  const { answers } = draft;
  switch (question) {
    case "status":
      return {
        body: now(
          ctx,
          answers.status && t(`status-${answers.status}`),
          t("ask-status", { duty: dutyTitle(ctx, answers) }),
        ),
        rows: STATUSES.map((status) => [press(t(`status-${status}`), "status", status)]),
      };
    case "period":
      return askPeriod(ctx, draft);
    case "month":
      return askMonth(ctx, draft);
    case "figures":
      return askFigures(ctx, figuresAsked(ctx, draft));
    case "reason":
      return { body: now(ctx, answers.reason, t("ask-reason")), rows: [] };
    case "planned":
      return {
        body: now(ctx, answers.planned ?? undefined, t("ask-planned")),
        rows: [[press(t("button-planned-unknown"), "skip", question)]],
      };
    case "result":
      return askResult(ctx, draft);
    case "evidence":
      return askEvidence(ctx, draft);
    case "obstacle":
      return {
        body: now(ctx, answers.obstacle ?? undefined, t("ask-obstacle")),
        rows: [[press(t("button-none"), "skip", question)]],
      };
  }
}

/** The question, and below it what was answered before, if the person came back to it. */
function now({ t }: Ctx, value: string | null | undefined, body: string): string {
  return value ? `${body}\n${t("step-now", { value: escapeHtml(value) })}` : body;
}

function askPeriod(ctx: Ctx, draft: Draft): Body {
  const { t, today, plan } = ctx;
  const press = presser(draft);
  const { period } = draft.answers;
  const days = [
    { day: today, words: t("button-today") },
    { day: addDays(today, -1), words: t("button-yesterday") },
  ].filter(({ day }) => isWithin(day, plan.period));
  const events = draft.answers.events ?? [];
  if (events.length > 0) {
    const lines = events.map(({ text }) => `• ${escapeHtml(shorten(text, 160))}`);
    return {
      body: [t("ask-events"), ...lines].join("\n"),
      rows: [
        [press(t("button-events-all"), "events", "all")],
        [press(t("button-events-each"), "events", "each")],
        ...events.map(({ from, to }, i) => [
          press(t("button-event", { days: periodWords(t, { from, to }) }), "events", String(i)),
        ]),
      ],
    };
  }
  return {
    body: now(
      ctx,
      period && periodWords(t, period),
      t(isIssued(plan, draft.answers) ? "ask-period-issued" : "ask-period", lateDays(ctx)),
    ),
    rows: [
      days.map(({ day, words }) => press(`${words}, ${formatDay(day)}`, "day", day)),
      ...spansTo(today, plan.period).map(({ span, from, to }) => [
        press(t(`button-span-${span}`, { from: formatDay(from) }), "span", `${from}_${to}`),
      ]),
    ],
  };
}

/** A duty that asks for nothing but documents is done on the day on which they are issued. */
function isIssued(plan: Plan, { duty }: Answers): boolean {
  const figures = duty ? figuresOf(plan, duty) : [];
  return figures.length > 0 && figures.every(({ kind }) => kind === "document");
}

/** Activities around a special month count for it when their reporter says so. */
function askMonth(ctx: Ctx, draft: Draft): Body {
  const { t, plan } = ctx;
  const press = presser(draft);
  const [month, ...others] = monthsFor(plan, draft.answers);
  if (month && others.length === 0) {
    return {
      body: now(
        ctx,
        countsWords(t, draft.answers, month.code),
        t("ask-month", { month: escapeHtml(month.shortName) }),
      ),
      rows: [
        [press(t("button-month-yes"), "month", "yes"), press(t("button-month-no"), "month", "no")],
      ],
    };
  }
  const named = (month ? [month, ...others] : []).map(({ code, shortName }) => [
    press(shortName, "month", `${OF_MONTH}${code}`),
  ]);
  return {
    body: now(ctx, monthsCounted(t, plan, draft.answers), t("ask-months")),
    rows: [
      ...named,
      [
        press(t("button-months-all"), "month", "yes"),
        press(t("button-months-none"), "month", "no"),
      ],
    ],
  };
}

/** What was told for it and is too long is kept until its author says where it ends. */
function askResult(ctx: Ctx, draft: Draft): Body {
  const { t } = ctx;
  const { result, long } = draft.answers;
  const cut = long === undefined || result ? null : cutText(long, TEXT_LENGTH.to);
  if (!cut) return { body: now(ctx, result, t("ask-result")), rows: [] };
  const number = (value: number) => numberWords(value, t.language);
  const kept = number(length(cut.kept));
  const size = length(long ?? "");
  const words = t("ask-result-long", {
    ...{ length: number(size), over: number(size - TEXT_LENGTH.to), to: number(TEXT_LENGTH.to) },
    ...{ kept, ...aroundCut(cut) },
  });
  return { body: words, rows: [[presser(draft)(t("button-cut", { kept }), "head")]] };
}

function askEvidence({ t }: Ctx, draft: Draft): Body {
  const press = presser(draft);
  const count = draft.evidence.length;
  if (count === 0) {
    return {
      body: t("ask-evidence", { types: FILE_TYPES }),
      rows: [[press(t("button-skip"), "skip", "evidence")]],
    };
  }
  return {
    body: t("ask-more-evidence", { count, most: MOST_FILES }),
    rows: [
      [press(t("button-done"), "skip", "evidence")],
      [press(t("button-clear-evidence"), "clear")],
    ],
  };
}
