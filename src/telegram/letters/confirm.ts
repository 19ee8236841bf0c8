import type { Tx } from "../../database/index.ts";
import { type Member, officeMembers } from "../../people/store/members.ts";
import { reportersTold } from "../../people/store/written-to.ts";
import type { Confirmation, Word } from "../../reports/store/confirmations.ts";
import { keyboard } from "../buttons/kind.ts";
import { openButton, resume } from "../buttons/periodic.ts";
import type { Ctx } from "../context.ts";
import { confirmationValues } from "../forms/periodic/confirmation.ts";
import { escapeHtml } from "../html.ts";
import { type Letter, tell } from "../tell.ts";
import { quoted } from "../words/quote.ts";

// What a unit learns of a report of its own that waited for its leader. Where nobody of the unit can be
// reached any more the office reads it: it would be nobody's.

/** Why the leader gave the report back, and whether the deadline is over by now. */
export async function tellGivenBack(
  ctx: Ctx,
  tx: Tx,
  one: Confirmation,
  { word, isLate }: { readonly word: string; readonly isLate: boolean },
): Promise<void> {
  await tellWriters(ctx, tx, one, "returned", {
    html: (t) =>
      [
        t("confirm-returned-letter", { ...confirmationValues(t, ctx.plan, one), ...leader(ctx) }),
        quoted(word),
        ...(isLate ? [t("confirm-late-again")] : []),
      ].join("\n"),
    markup: (t) => keyboard([resume.button(t("button-confirm-correct"), one.draftId)]),
  });
}

/** That the report was sent, with whose word, and what that means for the deadline. */
export async function tellSent(
  ctx: Ctx,
  tx: Tx,
  { confirmation: one, state }: Word,
  { reportId, timely }: { readonly reportId: string; readonly timely: "yes" | "no" | "none" },
): Promise<void> {
  await tellWriters(ctx, tx, one, state, {
    html: (t) =>
      [
        t("confirm-sent-letter", {
          ...confirmationValues(t, ctx.plan, one),
          ...leader(ctx),
          word: state,
        }),
        ...(timely === "none" ? [] : [t("confirm-timely", { timely })]),
      ].join("\n"),
    markup: (t) => keyboard([openButton.button(t("button-periodic-see"), reportId)]),
  });
}

/** That it was not sent: another unit reports by now. */
export async function tellNotOwed(ctx: Ctx, tx: Tx, one: Confirmation): Promise<void> {
  await tellWriters(ctx, tx, one, "not-owed", {
    html: (t) => t("confirm-not-owed", confirmationValues(t, ctx.plan, one)),
  });
}

async function tellWriters(
  ctx: Ctx,
  tx: Tx,
  one: Confirmation,
  what: string,
  words: Pick<Letter, "html" | "markup">,
): Promise<void> {
  for (const { person } of await writersOf(ctx, tx, one)) {
    if (person.id === ctx.who.person?.id) continue;
    await tell(ctx, tx, {
      key: `confirmation:${one.id}:${what}:${person.id}`,
      kind: `confirmation-${what}`,
      to: person,
      lasting: true,
      ...words,
    });
  }
}

async function writersOf(ctx: Ctx, tx: Tx, { unit }: Confirmation): Promise<readonly Member[]> {
  const writers = await reportersTold(tx, ctx, unit);
  const isReached = writers.some(({ person }) => !person.unreachable);
  return isReached ? writers : [...writers, ...(await officeMembers(tx, ctx.plan.id))];
}

function leader({ t, who }: Ctx) {
  return { leader: escapeHtml(who.person?.name ?? t("paper-somebody")) };
}
