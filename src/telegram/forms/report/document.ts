import type { Answers } from "../../../reports/answers.ts";
import { openQuestion } from "../../../reports/questions.ts";
import {
  type DocumentTaken,
  mayTakeDocument,
  readOnly,
  takeDocument,
} from "../../../reports/take-document.ts";
import type { Circumstances } from "../../../reports/taken.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { offeredWords } from "../ask-figures.ts";
import { noteOn, understoodLines } from "./notes.ts";
import { dutyTitle } from "./titles.ts";

/** How much is shown of each event that a document tells of. */
const QUOTED_EVENT = 120;

/** What a document says of the report that it came with, and that it may be more than evidence. */
export function documentLines(
  ctx: Ctx,
  before: Answers,
  given: Circumstances,
  name: string,
  words: string,
): string[] {
  const { t } = ctx;
  const taken = mayTakeDocument(before) ? takeDocument(before, words, given) : null;
  if (!taken || taken.answers === before) return [];
  const { answers } = taken;
  const duty = !before.duty && answers.duty ? [`• ${dutyTitle(ctx, answers)}`] : [];
  const said = [...duty, ...understoodLines(ctx, newIn(before, answers), given)];
  const asked = askedLater(ctx, answers);
  const isEmpty = said.length + asked.length === 0;
  return [
    t(isEmpty ? "document-told" : "document-says", { name: escapeHtml(name) }),
    ...said,
    ...asked,
    ...leftLines(ctx, taken),
    noteOn(ctx, before, taken, true),
    ...unreadLines(ctx, words),
    t("document-ask"),
  ].filter(Boolean);
}

/** What was taken from a document, above the next question. */
export function documentNote(
  ctx: Ctx,
  before: Answers,
  given: Circumstances,
  taken: DocumentTaken | null,
): string {
  const { t } = ctx;
  const isNothing = !taken || (taken.answers === before && !taken.kept);
  if (isNothing) return t("document-nothing");
  // The review shows all of it anyhow.
  const isReviewed = openQuestion(ctx.plan, taken.answers) === "review";
  const said = isReviewed ? [] : understoodLines(ctx, newIn(before, taken.answers), given);
  return [
    ...(said.length > 0 ? [t("document-taken"), ...said] : []),
    ...leftLines(ctx, taken),
    noteOn(ctx, before, taken, true),
  ]
    .filter(Boolean)
    .join("\n");
}

/** That a long document was not read to its end, where its figures are taken or not found. */
export function unreadLines({ t }: Ctx, words: string): string[] {
  const count = readOnly(words);
  return count === null ? [] : [t("document-cut", { count })];
}

/** What a document holds that no rule takes by itself: its events, and the sums of its tables. */
function askedLater(ctx: Ctx, answers: Answers): string[] {
  const { t } = ctx;
  const events = (answers.events ?? []).map(
    ({ text }) => `• ${escapeHtml(shorten(text, QUOTED_EVENT))}`,
  );
  const offered = offeredWords(ctx, answers);
  return [
    ...(events.length > 0 ? [t("document-events"), ...events] : []),
    ...(offered ? [t("document-offers", { list: offered })] : []),
  ];
}

function leftLines({ t }: Ctx, { left }: DocumentTaken): string[] {
  if (!left) return [];
  return [
    left.kind === "length" ? t("document-long", { length: left.length }) : t("document-private"),
  ];
}

/** What was not answered before. */
function newIn(before: Answers, after: Answers): Answers {
  const figures = Object.entries(after.figures ?? {}).filter(
    ([code]) => before.figures?.[code] === undefined,
  );
  return {
    ...after,
    period: before.period ? undefined : after.period,
    result: before.result === undefined ? after.result : undefined,
    figures: Object.fromEntries(figures),
  };
}
