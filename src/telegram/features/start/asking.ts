import { judge } from "../../../people/invitations.ts";
import { findInvitation } from "../../../people/store/invitations.ts";
import { membersOf } from "../../../people/store/members.ts";
import { unitOn } from "../../../plan/units.ts";
import { keyboard } from "../../buttons/kind.ts";
import { confirmButton, consentButton } from "../../buttons/start.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { instantWords } from "../../words/days.ts";
import { officeName, placeWords } from "../../words/people.ts";

function notice(ctx: Ctx): string {
  const { name, office } = ctx.plan;
  return ctx.t("consent-notice", {
    plan: escapeHtml(name),
    controller: escapeHtml(office.controller),
  });
}

export function askConsent(ctx: Ctx, again = false): void {
  ctx.say(again ? ctx.t("consent-choose") : notice(ctx), {
    keyboard: keyboard([
      consentButton.button(ctx.t("button-agree"), "yes"),
      consentButton.button(ctx.t("button-disagree"), "no"),
    ]),
  });
}

/** The notice stays in the chat, with when it was agreed to. */
export function agreed(ctx: Ctx): void {
  const at = instantWords(ctx.t, ctx.now, ctx.plan.timeZone);
  ctx.show(`${notice(ctx)}\n\n${ctx.t("consent-given", { at })}`);
}

export function askName(ctx: Ctx): void {
  ctx.say(ctx.t("name-ask"));
}

/** Shows what the registration would be; false if the invitation is not open any more. */
export async function askPlace(ctx: Ctx, invitationId: string, name: string): Promise<boolean> {
  const { plan, t, today, who, now } = ctx;
  const { read } = ctx.database;
  const found = await findInvitation(read, plan.id, { id: invitationId });
  const verdict = judge(found, who, now, (code) => unitOn(plan, code, today) !== null);
  if (verdict.kind !== "open") {
    ctx.say(t("link-refused", { why: verdict.kind, office: officeName(plan) }));
    return false;
  }
  const { unit, role } = verdict.invitation;
  const present = role === "principal" ? await membersOf(read, plan.id, { unit }) : [];
  const handover = present.some(
    (one) => one.role === "principal" && one.person.id !== who.person?.id,
  );
  const place = placeWords(t, plan, { unit, role }, today);
  const html = [
    t("place-ask", { name: escapeHtml(name), place }),
    handover && t("place-handover"),
  ].filter((one) => one !== false);
  ctx.say(html.join("\n\n"), {
    keyboard: keyboard(
      [confirmButton.button(t("button-right"), "yes")],
      [confirmButton.button(t("button-other-name"), "name")],
      [confirmButton.button(t("button-not-me"), "no")],
    ),
  });
  return true;
}
