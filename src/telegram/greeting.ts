import { personalCommands } from "./commands.ts";
import type { Ctx } from "./context.ts";
import { escapeHtml } from "./html.ts";
import { menuKeyboard } from "./menu.ts";
import { officeName, placeWords } from "./words/people.ts";

/** What the bot is, to a stranger: nothing but what everyone may know, and whom to ask. */
export function greetStranger(ctx: Ctx): void {
  const { plan, t, who } = ctx;
  const html = t("hello-stranger", {
    plan: escapeHtml(plan.name),
    issuer: escapeHtml(plan.issuer),
    office: officeName(plan),
  });
  ctx.say(html, { keyboard: menuKeyboard(t, who) });
}

/** Greets a member with their places and the menu. */
export function sayPlace(ctx: Ctx): void {
  const { plan, t, today, who } = ctx;
  const places = [
    ...(who.office ? [{ unit: null, role: "office" as const }] : []),
    ...(who.watches ?? []).map((role) => ({ unit: null, role })),
    ...who.places,
  ].map((place) => `• ${placeWords(t, plan, place, today)}`);
  const name = who.person?.name;
  // Those whom the configuration names have had no registration to set it.
  ctx.call(personalCommands(who, ctx.language, ctx.languages));
  const html = t("hello-member", {
    named: name ? "yes" : "no",
    name: escapeHtml(name ?? ""),
    places: places.join("\n"),
  });
  ctx.say(html, { keyboard: menuKeyboard(t, who) });
}
