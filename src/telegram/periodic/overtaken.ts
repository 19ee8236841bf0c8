import type { InlineKeyboardButton } from "grammy/types";
import { occasionOf } from "../../plan/occasions.ts";
import type { PeriodicReport } from "../../reports/store/periodic.ts";
import { actButton } from "../buttons/periodic.ts";
import type { Ctx } from "../context.ts";
import type { Say } from "../i18n.ts";
import { nameOf } from "./words.ts";

type Words = Pick<Ctx, "t" | "plan">;

/** Beside what was done with a task report: which periodic reports are not true any more. */
export function overtakenNotes({ t, plan }: Words, reports: readonly PeriodicReport[]): string[] {
  return reports.map((report) =>
    t("overtaken-note", {
      name: nameOf(occasionOf(plan, report.occasion) ?? { name: report.occasion }),
    }),
  );
}

/** Opens its correction where it stands: what changes is shown, and one more tap sends it. */
export function updateButton(t: Say, { id }: Pick<PeriodicReport, "id">): InlineKeyboardButton {
  return actButton.button(t("button-overtaken-update"), id, "correct");
}

/** The same for each of several, by its name. */
export function updateRows(
  { t, plan }: Words,
  reports: readonly PeriodicReport[],
): InlineKeyboardButton[][] {
  return reports.map(({ id, occasion }) => {
    const name = occasionOf(plan, occasion)?.name ?? occasion;
    return [actButton.button(t("button-overtaken-of", { name }), id, "correct")];
  });
}
