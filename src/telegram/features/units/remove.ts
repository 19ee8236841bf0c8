import { type Member, membersOf, removeMember } from "../../../people/store/members.ts";
import { keyboard } from "../../buttons/kind.ts";
import { codeOf, peopleButton, removeButton } from "../../buttons/units.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { passOnDrafts } from "../../letters/drafts.ts";
import { sayLoss } from "../../letters/people.ts";
import { nameWords, placeWords } from "../../words/people.ts";
import { cardView } from "./card.ts";

async function find(ctx: Ctx, membershipId: string): Promise<Member | null> {
  const [member] = await membersOf(ctx.database.read, ctx.plan.id, { id: membershipId });
  if (!member) ctx.toast(ctx.t("member-gone"), true);
  return member ?? null;
}

export async function askRemove(ctx: Ctx, membershipId: string): Promise<void> {
  const { t, plan, today, config } = ctx;
  const member = await find(ctx, membershipId);
  if (!member) return;
  const configured =
    member.role === "office" && config.officeIds.includes(member.person.telegramId);
  const name = escapeHtml(nameWords(t, member.person));
  const html = [
    t("remove-ask", { name, place: placeWords(t, plan, member, today) }),
    configured && t("remove-configured"),
  ].filter((one) => one !== false);
  ctx.show(html.join("\n\n"), {
    keyboard: keyboard(
      [removeButton.button(t("button-remove-yes"), "yes", membershipId)],
      [peopleButton.button(t("button-back"), codeOf(member.unit))],
    ),
  });
}

export async function remove(ctx: Ctx, membershipId: string): Promise<void> {
  const { t, plan, who, now } = ctx;
  const member = await find(ctx, membershipId);
  if (!member || !who.person) return;
  const by = { id: who.person.id, now };
  await ctx.effect(async (tx) => {
    const removal = await removeMember(tx, plan.id, membershipId, by);
    switch (removal.kind) {
      case "gone":
        return ctx.toast(t("member-gone"), true);
      case "last-office":
        return ctx.toast(t("last-office"), true);
      case "removed": {
        await sayLoss(ctx, tx, removal.member, null);
        await passOnDrafts(ctx, tx, removal.member.unit);
        ctx.toast(t("removed"));
        const { html, keyboard } = await cardView(ctx, tx, member.unit);
        ctx.show(html, { keyboard });
      }
    }
  });
  ctx.directory.changed();
}
