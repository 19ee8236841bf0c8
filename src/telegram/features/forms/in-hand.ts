import type { Ctx } from "../../context.ts";
import { FORMS } from "../../forms/all.ts";
import type { AnyForm } from "../../forms/form.ts";
import { askWhetherToStop, offerOpen } from "../../forms/going-on.ts";

/** An open draft that someone has in hand, of whichever form. */
export interface InHand {
  readonly id: string;
  /** The question that its answers are heard for. */
  readonly question: string;
  readonly updatedAt: Date;
  /** Something was answered, and this person may go on with it. */
  readonly canGoOn: boolean;
  /** Says that its position was lost and nothing else, and offers it. */
  offer(): void;
  /** Asks what is to become of it. */
  stop(): void;
}

/** What this person has in hand, the latest first: at most one of each form. */
export async function inHand(ctx: Ctx): Promise<InHand[]> {
  const all = await Promise.all(FORMS.map((form) => ofForm(ctx, form)));
  return all
    .filter((one) => one !== null)
    .toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime());
}

async function ofForm(ctx: Ctx, form: AnyForm): Promise<InHand | null> {
  const { who, database } = ctx;
  const draft = who.person && (await form.drafts.inHand(database.read, who.person.id));
  if (!draft) return null;
  return {
    id: draft.id,
    question: form.question.id,
    updatedAt: draft.updatedAt,
    canGoOn: form.scene(ctx, draft) !== null && Object.keys(draft.answers).length > 0,
    offer: () => offerOpen(form, ctx, draft),
    stop: () => askWhetherToStop(form, ctx, draft),
  };
}
