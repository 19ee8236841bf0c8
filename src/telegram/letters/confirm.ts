import type { Tx } from "../../database/index.ts";
import { membersSpeaking } from "../../people/speaking.ts";
import { absencesFrom } from "../../people/store/absences.ts";
import { type Member, membersOf } from "../../people/store/members.ts";
import { currentUnit } from "../../plan/units.ts";
import type { Confirmation } from "../../reports/store/confirmations.ts";
import type { PeriodicDraft } from "../../reports/store/periodic-drafts.ts";
import { leaderRows } from "../buttons/confirm.ts";
import { keyboard } from "../buttons/kind.ts";
import { openButton, resume } from "../buttons/periodic.ts";
import type { Ctx } from "../context.ts";
import { confirmationLines, confirmationValues } from "../forms/periodic/confirmation.ts";
import { escapeHtml, paginate } from "../html.ts";
import { tell } from "../tell.ts";
import { quoted } from "../words/quote.ts";

/** Of a report so much stands in the letter; the whole is a button away. */
const SHOWN = 3500;

/** The leaders of a unit are asked for their word on what it is about to send. */
export async function tellLeaders(
  ctx: Ctx,
  tx: Tx,
  one: Confirmation,
  draft: PeriodicDraft,
  leaders: readonly Member[],
): Promise<void> {
  const { plan } = ctx;
  for (const { person } of leaders) {
    const { language } = person;
    const t = ctx.languages.in(language);
    const [page = "", ...more] = paginate(
      confirmationLines({ t, plan, language }, one, draft),
      SHOWN,
    );
    await tell(ctx, tx, {
      key: `confirmation:${one.id}:asked:${person.id}`,
      kind: "confirmation-asked",
      to: person,
      lasting: true,
      html: () => page,
      markup: () => keyboard(...leaderRows(t, one.id, more.length === 0)),
    });
  }
}

/** Whoever speaks for the unit reads why its leader gave the report back. */
export async function tellGivenBack(
  ctx: Ctx,
  tx: Tx,
  one: Confirmation,
  word: string,
): Promise<void> {
  for (const { person } of await writersOf(ctx, tx, one)) {
    await tell(ctx, tx, {
      key: `confirmation:${one.id}:returned:${person.id}`,
      kind: "confirmation-returned",
      to: person,
      lasting: true,
      html: (t) =>
        [
          t("confirm-returned-letter", { ...confirmationValues(t, ctx.plan, one), ...leader(ctx) }),
          quoted(word),
        ].join("\n"),
      markup: (t) => keyboard([resume.button(t("button-confirm-correct"), one.draftId)]),
    });
  }
}

/** Whoever speaks for the unit learns that its report was sent. */
export async function tellAgreed(
  ctx: Ctx,
  tx: Tx,
  one: Confirmation,
  reportId: string,
): Promise<void> {
  for (const { person } of await writersOf(ctx, tx, one)) {
    if (person.id === ctx.who.person?.id) continue;
    await tell(ctx, tx, {
      key: `confirmation:${one.id}:agreed:${person.id}`,
      kind: "confirmation-agreed",
      to: person,
      lasting: true,
      html: (t) =>
        t("confirm-agreed-letter", { ...confirmationValues(t, ctx.plan, one), ...leader(ctx) }),
      markup: (t) => keyboard([openButton.button(t("button-periodic-see"), reportId)]),
    });
  }
}

async function writersOf({ plan, today }: Ctx, tx: Tx, { unit }: Confirmation): Promise<Member[]> {
  const [members, absences] = await Promise.all([
    membersOf(tx, plan.id),
    absencesFrom(tx, plan.id, today),
  ]);
  const current = currentUnit(plan, unit, today)?.code ?? unit;
  return membersSpeaking({ plan, today, members, absences })(current, "focal-point");
}

function leader({ t, who }: Ctx) {
  return { leader: escapeHtml(who.person?.name ?? t("paper-somebody")) };
}
