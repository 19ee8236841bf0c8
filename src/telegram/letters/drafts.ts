import type { Tx } from "../../database/index.ts";
import { adoptDrafts } from "../../people/store/members.ts";
import { codesOf, currentUnit } from "../../plan/units.ts";
import { isBegun } from "../../reports/store/draft-rows.ts";
import { keyboard } from "../buttons/kind.ts";
import type { Ctx } from "../context.ts";
import { FORMS } from "../forms/all.ts";
import { plainText, shorten } from "../html.ts";
import { tell } from "../tell.ts";
import { unitName } from "../words/quote.ts";

/** Drafts that one letter offers; the others are found where each of their forms begins. */
const OFFERED = 20;

/**
 * Whatever someone who left a unit was still filling in goes to a colleague, and is offered to them by a
 * letter, of whichever form it is. To be called when a place ended, and when one began: what nobody could take
 * at the time waited for the newcomer.
 *
 * @param unit code of the place's unit; null for the office, which has no drafts
 */
export async function passOnDrafts(ctx: Ctx, tx: Tx, unit: string | null): Promise<void> {
  const { plan, today, languages } = ctx;
  const current = unit === null ? null : currentUnit(plan, unit, today);
  if (!current) return;
  const adopted = await adoptDrafts(tx, plan.id, codesOf(plan, current, today));
  if (!adopted) return;
  const { heir, draftIds } = adopted;
  const face = { plan, t: languages.in(heir.language) };
  const offers = (await Promise.all(draftIds.map((id) => offerOf(tx, face, id))))
    .filter((one) => one !== null)
    .slice(0, OFFERED);
  if (offers.length === 0) return;
  await tell(ctx, tx, {
    key: `drafts:${ctx.update.update_id}:${current.code}:${heir.id}`,
    kind: "drafts",
    to: heir,
    lasting: true,
    html: (t) =>
      t("letter-drafts", {
        unit: unitName(plan, current.code),
        unfinished: offers.map(({ title }) => `• ${title}`).join("\n"),
      }),
    markup: () => keyboard(...offers.map(({ open }) => [open])),
  });
}

/** The draft by its title, and the button that goes on with it; null if nothing was answered yet. */
async function offerOf(tx: Tx, face: Pick<Ctx, "plan" | "t">, id: string) {
  for (const form of FORMS) {
    const draft = await form.drafts.find(tx, id);
    if (!draft) continue;
    if (!isBegun(draft)) return null;
    const title = form.title(face, draft);
    const duty = shorten(plainText(title), 40);
    return { title, open: form.resume.button(face.t("button-continue-draft", { duty }), id) };
  }
  return null;
}
