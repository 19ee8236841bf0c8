import { markFor } from "../../../people/store/configured.ts";
import { forgetPerson } from "../../../people/store/forget.ts";
import { openWith } from "../../../people/store/listening.ts";
import { membersOf, officeMembers } from "../../../people/store/members.ts";
import { nobody } from "../../../people/store/persons.ts";
import { keyboard } from "../../buttons/kind.ts";
import { deleteButton } from "../../buttons/personal-data.ts";
import type { Ctx } from "../../context.ts";
import { passOnDrafts } from "../../letters/drafts.ts";
import { sayVacancy } from "../../letters/people.ts";
import { menuKeyboard } from "../../menu.ts";
import { officeName } from "../../words/people.ts";

/** Says what is deleted and what stays, before anything happens. */
export async function askDelete(ctx: Ctx): Promise<void> {
  const { t, who, config, plan, database } = ctx;
  if (!who.person) return leaveOpen(ctx);
  const office = await officeMembers(database.read, plan.id);
  const html = [
    t("delete-ask"),
    config.officeIds.includes(who.telegramId) && t("delete-configured"),
    who.office && office.length === 1 && t("delete-last-office"),
  ].filter((one) => one !== false);
  ctx.show(html.join("\n\n"), {
    keyboard: keyboard(
      [deleteButton.button(t("button-delete-yes"), "yes")],
      [deleteButton.button(t("button-delete-no"), "no")],
    ),
  });
}

/** A stranger has nothing stored but a registration that is not finished; it goes without a question. */
async function leaveOpen(ctx: Ctx): Promise<void> {
  const { t, who, database } = ctx;
  const { asked, held } = await openWith(database.read, who.telegramId);
  ctx.listening.end();
  ctx.show(t(asked.length + held.length > 0 ? "delete-unfinished" : "data-none"));
}

export async function deleteMe(ctx: Ctx): Promise<void> {
  const { t, who, plan, now, config } = ctx;
  const { person, telegramId } = who;
  if (!person) return leaveOpen(ctx);
  ctx.listening.end();
  const mark = await markFor(config, telegramId);
  await ctx.effect(async (tx) => {
    const forgetting = { planId: plan.id, person, now, byId: person.id, mark };
    const places = await forgetPerson(tx, forgetting);
    await sayVacancy(ctx, tx, places, await membersOf(tx, plan.id));
    for (const { unit } of places) await passOnDrafts(ctx, tx, unit);
    ctx.show(t("delete-done"));
    ctx.say(t("delete-goodbye", { office: officeName(plan) }), {
      keyboard: menuKeyboard(t, nobody(telegramId)),
    });
    const scope = { type: "chat", chat_id: Number(telegramId) };
    ctx.call({ method: "deleteMyCommands", payload: { scope } });
  });
  ctx.directory.changed();
}
