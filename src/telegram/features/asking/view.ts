import { type Answer, matterListed, type UnitsAnswer } from "../../../asking/answer.ts";
import { isOrdered, type Query } from "../../../asking/query.ts";
import type { Day } from "../../../plan/model.ts";
import { asTable } from "../../buttons/asking.ts";
import { keyboard } from "../../buttons/kind.ts";
import type { Ctx } from "../../context.ts";
import { type Face, faceOf } from "../../face.ts";
import { dueLines, dueWords } from "../../notices/due.ts";
import { nameOf } from "../../periodic/words.ts";
import type { View } from "../../view.ts";
import { asOf, counted } from "../../words/counts.ts";
import { dayWords } from "../../words/days.ts";
import { doneLines } from "./done-view.ts";
import { extendedLines } from "./extended-view.ts";
import { heldLines, unmannedLines } from "./held-view.ts";
import { lackingLines } from "./lacking-view.ts";
import { neighbours } from "./neighbours.ts";
import { questionWords } from "./question-words.ts";
import { reachingLines } from "./reaching-view.ts";
import { standingLines, unreportedLines } from "./standing-view.ts";
import { hasTable } from "./table.ts";
import { totalLines } from "./total-view.ts";
import { unitsLines } from "./units-view.ts";

/** The question as it was understood, the answer, and what may be asked next. */
export function answerView(ctx: Ctx, query: Query, answer: Answer): View {
  const face = faceOf(ctx);
  const { t, language } = face;
  const { plan, today, now } = ctx;
  const question = questionWords({ t, language, plan, today }, query);
  return {
    html: [
      t("query-as", { question }),
      isPast(query, today) ? t("answer-of-past") : asOf(face, now, plan.timeZone),
      "",
      ...bodyLines(ctx, query, answer, face),
    ]
      .filter((line, i, all) => line !== "" || all[i - 1] !== "")
      .join("\n")
      .trimEnd(),
    keyboard: keyboard(
      ...neighbours(ctx, query, answer, face),
      face.privately && ctx.who.office && hasTable(query, answer)
        ? [asTable(t("button-ask-table"), query)]
        : [],
    ),
  };
}

/** It is told of the end of a past day. */
function isPast({ asOf }: Query, today: Day): boolean {
  return asOf !== null && asOf < today;
}

function bodyLines(ctx: Ctx, query: Query, answer: Answer, face: Face): string[] {
  const { t, language } = face;
  const { plan } = ctx;
  switch (answer.kind) {
    case "units":
      return [
        ...(answer.occasion ? [`<b>${nameOf(answer.occasion)}</b>`] : []),
        ...unitsLines(answer, query, plan, face),
        ...(isOrdered(query) && answer.listed.length > 0
          ? ["", nudgeWords(query, answer, face)]
          : []),
      ];
    case "total":
      return totalLines(answer, query, plan, face);
    case "lacking":
      return lackingLines(answer, face);
    case "reaching":
      return reachingLines(answer, query, face);
    case "held":
      return heldLines(answer, plan, face);
    case "unmanned":
      return unmannedLines(answer, plan, face);
    case "extended":
      return extendedLines(answer, plan, face);
    case "standing":
      return standingLines(answer, query, ctx, face);
    case "unreported":
      return unreportedLines(answer, face);
    case "done":
      return doneLines(answer, face);
    case "count":
      return [t("answer-count", { count: counted(answer.count, language) })];
    case "deadlines":
      return deadlineLines(ctx, answer, face);
    case "gone":
      return [t("answer-gone")];
  }
}

/** A reminder is written about one matter: of several duties it has to be chosen. */
function nudgeWords(query: Query, answer: UnitsAnswer, { t, language }: Face): string {
  const count = counted(answer.listed.length, language);
  return t(matterListed(query, answer) ? "answer-nudge" : "answer-nudge-none", { count });
}

function deadlineLines(
  { calendar, today }: Ctx,
  { deadlines, milestones, occasion }: Extract<Answer, { kind: "deadlines" }>,
  face: Face,
): string[] {
  const { t } = face;
  if (occasion)
    return [
      t("answer-deadline-milestone", { name: nameOf(occasion), day: dayWords(occasion.last) }),
    ];
  const doneBy = milestones.map(({ name, day }) =>
    t("answer-deadline-done-by", { name, day: dayWords(day) }),
  );
  const due = deadlines.flatMap(({ deadline, state }) => [
    "",
    `<b>${nameOf(deadline)}</b>`,
    ...(state
      ? dueWords({ ...face, calendar, today }, deadline, state)
      : dueLines({ ...face, today }, deadline, calendar)),
  ]);
  return [...doneBy, ...due];
}
