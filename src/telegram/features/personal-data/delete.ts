import { forgetPerson } from "../../../people/store/forget.ts";
import { membersOf } from "../../../people/store/members.ts";
import { keyboard } from "../../buttons/kind.ts";
import { deleteButton } from "../../buttons/personal-data.ts";
import type { Ctx } from "../../context.ts";
import { sayVacancy } from "../../letters/people.ts";
import { menuKeyboard } from "../../menu.ts";
import { officeName } from "../../words/people.ts";

/** Says what is deleted and what stays, before anything happens. */
export async function askDelete(ctx: Ctx): Promise<void> {
  const { t, who, config, plan, database } = ctx;
  if (!who.person) return ctx.show(t("data-none"));
  const office = await membersOf(database.read, plan.id, { unit: null });
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

export async function deleteMe(ctx: Ctx): Promise<void> {
  const { t, who, plan, now } = ctx;
  const { person, telegramId } = who;
  if (!person) return ctx.show(t("data-none"));
  ctx.listening.end();
  await ctx.effect(async (tx) => {
    const places = await forgetPerson(tx, plan.id, person, now);
    await sayVacancy(ctx, tx, places, await membersOf(tx, plan.id));
    ctx.show(t("delete-done"));
    const nobody = { telegramId, person: null, office: false, places: [] };
    ctx.say(t("delete-goodbye", { office: officeName(plan) }), {
      keyboard: menuKeyboard(t, nobody),
    });
    const scope = { type: "chat", chat_id: Number(telegramId) };
    ctx.call({ method: "deleteMyCommands", payload: { scope } });
  });
  ctx.directory.changed();
}
