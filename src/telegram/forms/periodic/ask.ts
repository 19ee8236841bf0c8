import type { InlineKeyboardButton } from "grammy/types";
import type { Reads } from "../../../database/index.ts";
import { FILE_TYPES, isDocument, MOST_FILES } from "../../../evidence/index.ts";
import { addDays, formatDay } from "../../../plan/day.ts";
import type { OccasionOwed } from "../../../plan/occasions.ts";
import type { Known } from "../../../reports/owed.ts";
import type { TextQuestion } from "../../../reports/periodic-answers.ts";
import { PERIODIC_LENGTH } from "../../../reports/periodic-answers.ts";
import {
  documentStep,
  isPeriodicAnswered,
  isText,
  maySkip,
  openPeriodic,
  periodicBefore,
  periodicProgress,
} from "../../../reports/periodic-questions.ts";
import { correctedBy } from "../../../reports/store/corrected.ts";
import { readKnown } from "../../../reports/store/known.ts";
import type { PeriodicDraft } from "../../../reports/store/periodic-drafts.ts";
import { periodicContradictionsIn } from "../../../reports/warnings.ts";
import { keyboard } from "../../buttons/kind.ts";
import { presser, readButton } from "../../buttons/periodic.ts";
import { cited } from "../../cards/paper.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { fullName } from "../../periodic/words.ts";
import { askFigures } from "../ask-figures.ts";
import type { Asked } from "../form.ts";
import { askKnown } from "./ask-known.ts";
import { offerBody, offeredFor } from "./carried.ts";
import { periodicChangeLines } from "./changes.ts";
import { review } from "./review.ts";
import { sendLabelOn } from "./way.ts";

export interface Body {
  readonly body: string;
  readonly rows: (InlineKeyboardButton | null | false)[][];
}

/** Of a former answer so much is shown above the question. */
const SHOWN = 1000;

/** The open question of a draft, with its buttons. */
export async function ask(
  ctx: Ctx,
  read: Reads,
  draft: PeriodicDraft,
  owed: OccasionOwed,
  page = 0,
): Promise<Asked> {
  const { t } = ctx;
  const { answers } = draft;
  const { occasion } = owed;
  const question = openPeriodic(occasion, answers);
  if (question === "review") {
    const { sums } = await readKnown(read, ctx, owed, answers);
    const changes = await changesOf(ctx, read, draft, sums);
    const send = await sendLabelOn(ctx, read, draft, changes);
    const remarks = periodicContradictionsIn(ctx.plan, { ...answers, sums }, ctx.today);
    return review(ctx, draft, owed, { changes, remarks, send });
  }

  const press = presser(draft);
  const { body, rows } =
    question === "known"
      ? await askKnown(ctx, read, draft, owed, page)
      : question === "document"
        ? askDocument(ctx, draft)
        : question === "figures"
          ? askFigures(ctx, {
              ...{ answers, asking: occasion.asking, question },
              press: presser(draft),
            })
          : await askText(ctx, read, draft, owed, question);
  const before = periodicBefore(occasion, answers);
  const isReadable = draft.evidence.some(({ mimeType }) => isDocument(mimeType));
  const mayRead = isReadable && (question === "known" || isText(question));
  const mayKeep = answers.at === question && isPeriodicAnswered(occasion, answers, question);
  const title = t(`periodic-title-${question}`);
  return {
    html: [
      t("step-head", { ...periodicProgress(occasion, answers), title }),
      `<i>${fullName(owed)}</i>`,
      body,
    ].join("\n"),
    keyboard: keyboard(
      ...rows,
      [mayRead && readButton.button(t("button-periodic-read"), draft.id)],
      [
        before && press(t("button-back"), "back", question),
        mayKeep && press(t("button-keep"), "keep", question),
      ],
    ),
  };
}

/** What the correction of a report changes of it; null if none is corrected. */
export async function changesOf(
  ctx: Ctx,
  read: Reads,
  draft: PeriodicDraft,
  sums: Known["sums"],
): Promise<string[] | null> {
  const before = await correctedBy(read, draft);
  return before && periodicChangeLines(before, { ...draft, sums }, ctx);
}

async function askText(
  ctx: Ctx,
  read: Reads,
  draft: PeriodicDraft,
  owed: OccasionOwed,
  question: TextQuestion,
): Promise<Body> {
  const { t } = ctx;
  const { occasion } = owed;
  const offered = await offeredFor(ctx, read, draft, owed, question);
  const offer = offerBody(ctx, draft, question, offered);
  const text = draft.answers[question];
  const now = text === null ? t("none") : text && escapeHtml(shorten(text, SHOWN));
  return {
    body: [
      question === "directions"
        ? t(`periodic-ask-${question}`, { kind: occasion.kind })
        : t(`periodic-ask-${question}`),
      t("periodic-ask-length", PERIODIC_LENGTH),
      ...(now ? [t("step-now", { value: now })] : []),
      ...(offer.body ? [offer.body] : []),
    ].join("\n"),
    rows: [
      ...offer.rows,
      [maySkip(question) && presser(draft)(t("button-none"), "skip", question)],
      [presser(draft)(t("button-periodic-scan"), "scan", "yes")],
    ],
  };
}

function askDocument(ctx: Ctx, draft: PeriodicDraft): Body {
  const { t, today } = ctx;
  const press = presser(draft);
  const { document, number = "" } = draft.answers;
  const none = draft.answers.scan
    ? press(t("button-periodic-typed"), "scan", "no")
    : press(t("button-periodic-no-document"), "skip", "document");
  switch (documentStep(draft.answers)) {
    case "day":
      return {
        body: t("periodic-ask-day", { number: escapeHtml(number) }),
        rows: [
          [
            press(`${t("button-today")}, ${formatDay(today)}`, "day", today),
            press(
              `${t("button-yesterday")}, ${formatDay(addDays(today, -1))}`,
              "day",
              addDays(today, -1),
            ),
          ],
          [none],
        ],
      };
    case "files":
      return askFiles(ctx, draft);
    default: {
      const now = document === null ? t("periodic-no-document") : document && cited(t, document);
      return {
        body: [
          t("periodic-ask-document", { day: formatDay(today), skip: skipOf(draft) }),
          ...(now ? [t("step-now", { value: now })] : []),
        ].join("\n"),
        rows: [[none]],
      };
    }
  }
}

/** Where the signed document is the report, there is none without it. */
function skipOf({ answers }: PeriodicDraft): "yes" | "no" {
  return answers.scan ? "no" : "yes";
}

function askFiles({ t }: Ctx, draft: PeriodicDraft): Body {
  const press = presser(draft);
  const count = draft.evidence.length;
  if (count === 0) {
    return {
      body: t("periodic-ask-files", { types: FILE_TYPES, skip: skipOf(draft) }),
      rows: [[!draft.answers.scan && press(t("button-skip"), "skip", "document")]],
    };
  }
  return {
    body: t("ask-more-evidence", { count, most: MOST_FILES }),
    rows: [
      [press(t("button-done"), "skip", "document")],
      [press(t("button-clear-evidence"), "clear")],
    ],
  };
}
