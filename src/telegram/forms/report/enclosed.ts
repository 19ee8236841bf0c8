import type { InlineKeyboardButton } from "grammy/types";
import type { Tx } from "../../../database/index.ts";
import type { Unit } from "../../../plan/model.ts";
import { discardDraft } from "../../../reports/store/draft-rows.ts";
import { findDraft } from "../../../reports/store/drafts.ts";
import { addEvidence, moveEvidence, type NewEvidence } from "../../../reports/store/evidence.ts";
import { setAsideButton } from "../../buttons/listening.ts";
import { resume } from "../../buttons/report.ts";
import type { Ctx } from "../../context.ts";
import type { Say } from "../../i18n.ts";
import { isLoose } from "./loose.ts";
import { startWith } from "./start-draft.ts";

/** What came with a text of which its author is asked what it is. */
export interface Enclosed {
  readonly files: readonly NewEvidence[];
  /** What is said of them, in HTML. */
  readonly note: string;
}

export const NOTHING: Enclosed = { files: [], note: "" };

/**
 * Keeps them while the text waits for its author's word, in a report of which nothing else is known; with its
 * draft's id the text is held.
 */
export function keeping(ctx: Ctx, unit: Unit, { files, note }: Enclosed) {
  return {
    note,
    async keep(tx: Tx): Promise<readonly string[]> {
      const draft = files.length > 0 ? await startWith(ctx, tx, unit, {}) : null;
      if (!draft) return [];
      for (const file of files) await addEvidence(tx, draft.id, file, ctx.now);
      return [draft.id];
    },
  };
}

/** The text is not used; its files still are for something. */
export function leaveRow(
  t: Say,
  heldId: string,
  [draft]: readonly string[] = [],
): InlineKeyboardButton[] {
  return [
    draft
      ? resume.button(t("button-files-only"), draft)
      : setAsideButton.button(t("button-text-leave"), heldId),
  ];
}

/** The text that was held has become this report, and its files come along. */
export async function useHeld(ctx: Ctx, tx: Tx, draftId: string): Promise<void> {
  const held = ctx.listening.used();
  if (!held) return;
  const [id] = held.about;
  const kept = id === undefined || id === draftId ? null : await findDraft(tx, id);
  const isOwn = kept?.holderId === ctx.who.person?.id;
  if (kept && isOwn && isLoose(kept)) {
    await moveEvidence(tx, kept.id, draftId);
    await discardDraft(tx, kept.id, ctx.now);
  }
  await ctx.listening.release(tx);
}
