import type { Tx } from "../../database/index.ts";
import { reportersTold } from "../../people/store/written-to.ts";
import type { AnyReport } from "../../reports/store/any.ts";
import { overtakenBy } from "../../reports/store/overtaken.ts";
import { openButton as openTask, actButton as taskAct } from "../buttons/history.ts";
import { keyboard } from "../buttons/kind.ts";
import { openButton as openPeriodic, actButton as periodicAct } from "../buttons/periodic.ts";
import type { Ctx } from "../context.ts";
import { escapeHtml } from "../html.ts";
import { overtakenNotes, updateRows } from "../periodic/overtaken.ts";
import { tell } from "../tell.ts";
import { instantWords } from "../words/days.ts";
import { unitName } from "../words/quote.ts";
import { deedOf, frozenFor, frozenNotes } from "./frozen.ts";

const BUTTONS = {
  task: { open: openTask, act: taskAct },
  periodic: { open: openPeriodic, act: periodicAct },
} as const;

/** Tells the unit's people what the office entered in their stead; they may go on with it as their own. */
export async function tellInstead(
  ctx: Ctx,
  tx: Tx,
  about: AnyReport,
  /** Not escaped. */
  what: string,
): Promise<void> {
  const { plan, who } = ctx;
  const { kind } = about;
  const { id, unit: code, revision } = about.report;
  const { open, act } = BUTTONS[kind];
  const old = about.kind === "task" ? await overtakenBy(tx, ctx, about.report) : [];
  const frozen = await frozenFor(plan, tx, about);
  for (const { person } of await reportersTold(tx, ctx, code)) {
    if (person.id === who.person?.id) continue;
    await tell(ctx, tx, {
      key: `instead:${kind}:${id}:${revision}:${person.id}`,
      kind: "entered-instead",
      to: person,
      lasting: true,
      html: (t) =>
        [
          t("instead-told", {
            what: escapeHtml(what),
            unit: unitName(plan, code),
            name: escapeHtml(who.person?.name ?? t("paper-somebody")),
          }),
          ...frozenNotes({ t, plan }, frozen, deedOf(about.report)),
          ...overtakenNotes({ t, plan }, old),
        ].join("\n"),
      markup: (t) =>
        keyboard(
          [open.button(t("button-see"), id), act.button(t("button-correct"), id, "correct")],
          ...updateRows({ t, plan }, old),
        ),
    });
  }
}

/** "Gửi lúc …, người gửi: …", or that the office entered it, and who of it. */
export function sentLine(
  { t, plan }: Pick<Ctx, "t" | "plan">,
  report: {
    readonly updatedAt: Date;
    readonly author: string | null;
    readonly byOffice: boolean;
    readonly revision: number;
  },
): string {
  const { updatedAt, author, byOffice, revision } = report;
  const nameless = author === null ? "card-deleted-author" : "paper-somebody";
  return t(byOffice ? "card-entered" : "card-sent", {
    at: instantWords(t, updatedAt, plan.timeZone),
    author: escapeHtml(author || t(nameless)),
    revision,
  });
}
