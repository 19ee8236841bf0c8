import type { Tx } from "../../database/index.ts";
import { officeMembers } from "../../people/store/members.ts";
import { reportersTold } from "../../people/store/written-to.ts";
import type { AnyReport } from "../../reports/store/any.ts";
import { correctFor } from "../buttons/correct.ts";
import { answerButton, carried } from "../buttons/inbox.ts";
import { keyboard } from "../buttons/kind.ts";
import { lastDay } from "../cards/life.ts";
import { itemsWords, whatWords } from "../cards/report-name.ts";
import type { Ctx } from "../context.ts";
import type { Say } from "../i18n.ts";
import { tell } from "../tell.ts";
import { quoted, unitName } from "../words/quote.ts";

// What a unit is told of its reports. A return and a question ask something of it; that a report was
// accepted stands on its card, and is said by itself only where the unit would go on correcting.

interface Returned {
  readonly word: string;
  readonly items: readonly string[];
  readonly due: Date;
}

/** Tells the unit's people what is to be corrected until when; returns how many of them there are. */
export function tellReturned(
  ctx: Ctx,
  tx: Tx,
  about: AnyReport,
  { word, items, due }: Returned,
): Promise<number> {
  const { plan } = ctx;
  return tellUnit(ctx, tx, about, "returned", (t) => [
    t("returned-letter", namesOf(ctx, t, about)),
    quoted(word),
    ...(items.length > 0 ? [t("returned-items", { items: itemsWords(t, about.kind, items) })] : []),
    t("returned-due", { due: lastDay(t, due, plan.timeZone) }),
  ]);
}

/** Nothing is to be corrected after all. */
export function tellAcceptedAfterAll(ctx: Ctx, tx: Tx, about: AnyReport): Promise<number> {
  return tellUnit(ctx, tx, about, "accepted", (t) => [t("returned-off", namesOf(ctx, t, about))]);
}

export function tellAsked(ctx: Ctx, tx: Tx, about: AnyReport, word: string): Promise<number> {
  return tellUnit(ctx, tx, about, "asked", (t) => [
    t("asked-letter", namesOf(ctx, t, about)),
    quoted(word),
  ]);
}

/** Whoever asked reads the answer. */
export async function tellAnswered(
  ctx: Ctx,
  tx: Tx,
  about: AnyReport,
  word: string,
  askerId: string,
): Promise<void> {
  for (const { person } of await officeMembers(tx, ctx.plan.id)) {
    if (person.id !== askerId) continue;
    await tell(ctx, tx, {
      key: `report:${about.report.id}:answered:${ctx.update.update_id}`,
      kind: "report-answered",
      to: person,
      lasting: true,
      html: (t) => [t("answered-letter", namesOf(ctx, t, about)), quoted(word)].join("\n"),
    });
  }
}

type What = "returned" | "accepted" | "asked";

async function tellUnit(
  ctx: Ctx,
  tx: Tx,
  about: AnyReport,
  what: What,
  lines: (t: Say) => string[],
): Promise<number> {
  const members = await reportersTold(tx, ctx, about.report.unit);
  for (const { person } of members) {
    await tell(ctx, tx, {
      key: `report:${about.report.id}:${what}:${ctx.update.update_id}:${person.id}`,
      kind: `report-${what}`,
      to: person,
      lasting: true,
      html: (t) => lines(t).join("\n"),
      markup: (t) => keyboard([buttonFor(t, about, what)]),
    });
  }
  return members.length;
}

function buttonFor(t: Say, { kind, report: { id } }: AnyReport, what: What) {
  if (what === "accepted") return null;
  if (what === "asked") {
    return answerButton.button(t("button-asked-answer"), ...carried({ kind, id }));
  }
  return correctFor(kind).button(t("button-returned-correct"), id, "correct");
}

function namesOf({ plan }: Ctx, t: Say, about: AnyReport) {
  return { what: whatWords(t, plan, about), unit: unitName(plan, about.report.unit) };
}
