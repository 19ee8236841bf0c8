import type { InlineKeyboardMarkup } from "grammy/types";
import type { Tx } from "../../database/index.ts";
import { reportersTold } from "../../people/store/written-to.ts";
import { confirmedPartners, findNamed, type Named } from "../../reports/store/joint-answers.ts";
import { actButton, openButton } from "../buttons/history.ts";
import { keyboard } from "../buttons/kind.ts";
import { begin } from "../buttons/report.ts";
import { valuesOf } from "../cards/named.ts";
import type { Ctx } from "../context.ts";
import type { Say } from "../i18n.ts";
import { tell } from "../tell.ts";
import { unitName } from "../words/quote.ts";

/** The reporter learns that a unit denies the part that the report gives it. */
export async function tellReporter(ctx: Ctx, tx: Tx, named: Named): Promise<void> {
  const { plan } = ctx;
  await toUnit(ctx, tx, named.unit, `denied:${named.id}`, {
    html: (t) =>
      t("letter-joint-denied", {
        ...valuesOf({ t, plan }, named),
        unit: unitName(plan, named.of),
      }),
    markup: (t) =>
      keyboard([
        openButton.button(t("button-see"), named.reportId),
        actButton.button(t("button-correct"), named.reportId, "correct"),
      ]),
  });
}

/**
 * Does what may change which revision of a report is in force; partners who had confirmed their part and
 * are named no longer learn of it.
 */
export async function tellingPartners<T>(
  ctx: Ctx,
  tx: Tx,
  reportId: string | null,
  work: () => Promise<T>,
): Promise<T> {
  if (reportId === null) return work();
  const before = await confirmedPartners(tx, reportId);
  const result = await work();
  const still = before.length > 0 ? await confirmedPartners(tx, reportId) : [];
  await tellPartners(
    ctx,
    tx,
    before.filter((id) => !still.includes(id)),
    "dropped",
  );
  return result;
}

/** Partners who had confirmed their part learn that the report names them no longer, was withdrawn or restored. */
export async function tellPartners(
  ctx: Ctx,
  tx: Tx,
  ids: readonly string[],
  how: "dropped" | "withdrawn" | "restored",
): Promise<void> {
  const { plan } = ctx;
  for (const id of ids) {
    const named = await findNamed(tx, id);
    if (!named) continue;
    await toUnit(ctx, tx, named.of, `${how}:${id}`, {
      html: (t) => t(`letter-joint-${how}`, valuesOf({ t, plan }, named)),
      markup: (t) =>
        keyboard([
          how !== "restored" && begin.button(t("button-joint-report"), named.of, named.duty),
        ]),
    });
  }
}

interface Words {
  html(t: Say): string;
  markup(t: Say): InlineKeyboardMarkup;
}

async function toUnit(ctx: Ctx, tx: Tx, code: string, what: string, words: Words): Promise<void> {
  for (const { person } of await reportersTold(tx, ctx, code)) {
    const key = `joint:${what}:${ctx.update.update_id}:${person.id}`;
    await tell(ctx, tx, { key, kind: "joint", to: person, lasting: true, ...words });
  }
}
