import type { Answers } from "../../../reports/answers.ts";
import { openQuestion } from "../../../reports/questions.ts";
import {
  type DocumentTaken,
  mayTakeDocument,
  takeDocument,
} from "../../../reports/take-document.ts";
import type { Circumstances } from "../../../reports/taken.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { noteOn, understoodLines } from "./notes.ts";
import { dutyTitle } from "./titles.ts";

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
  return [
    t("document-says", { name: escapeHtml(name) }),
    ...said,
    ...leftLines(ctx, taken),
    noteOn(ctx, before, taken, true),
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
