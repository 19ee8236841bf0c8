import { CONSENT_VERSION } from "../../../people/consent.ts";
import { membersOf } from "../../../people/store/members.ts";
import { findWho, type Introduction, introduce } from "../../../people/store/persons.ts";
import { type Registered, register } from "../../../people/store/register.ts";
import { unitOn } from "../../../plan/units.ts";
import { personalCommands } from "../../commands.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { passOnDrafts } from "../../letters/drafts.ts";
import { sayArrival, sayLoss } from "../../letters/people.ts";
import { menuKeyboard } from "../../menu.ts";
import { officeName, placeWords } from "../../words/people.ts";

interface Said {
  readonly name: string;
  readonly agreedAt: Date | null;
}

function introductionOf({ name, agreedAt }: Said): Introduction {
  const consent = agreedAt ? { at: agreedAt, version: CONSENT_VERSION } : null;
  return { name, consent };
}

/** Uses the invitation: everything that follows from it, in one effect. */
export async function redeem(ctx: Ctx, invitationId: string, said: Said): Promise<void> {
  const { plan, who, now, today, language } = ctx;
  await ctx.effect(async (tx) => {
    const registered = await register(tx, {
      plan,
      invitationId,
      telegramId: who.telegramId,
      language,
      introduction: introductionOf(said),
      now,
      unitLives: (code) => unitOn(plan, code, today) !== null,
    });
    ctx.listening.end();
    if (registered.kind !== "registered") {
      ctx.show(ctx.t("link-refused", { why: registered.kind, office: officeName(plan) }));
      return;
    }
    const after = await findWho(tx, plan, who.telegramId);
    welcome(ctx, registered);
    ctx.call(personalCommands(after, language, ctx.languages));
    const welcomed = ctx.t("welcome", { role: registered.member.role });
    ctx.say(welcomed, { keyboard: menuKeyboard(ctx.t, after) });

    const members = await membersOf(tx, plan.id);
    await sayArrival(ctx, tx, registered, members);
    for (const old of registered.replaced) {
      await sayLoss(ctx, tx, old, registered.member.person);
    }
    await passOnDrafts(ctx, tx, registered.member.unit);
  });
  ctx.directory.changed();
}

function welcome(ctx: Ctx, { member }: Extract<Registered, { kind: "registered" }>): void {
  const { plan, t, today } = ctx;
  const name = escapeHtml(member.person.name ?? "");
  ctx.show(t("registered", { name, place: placeWords(t, plan, member, today) }));
}

/** Someone who is known gives a name, or another one. */
export async function rename(ctx: Ctx, said: Said): Promise<void> {
  const { person } = ctx.who;
  if (!person) return;
  await ctx.effect(async (tx) => {
    await introduce(tx, person.id, introductionOf(said));
    ctx.listening.end();
    ctx.say(ctx.t("name-noted", { name: escapeHtml(said.name) }), {
      keyboard: menuKeyboard(ctx.t, ctx.who),
    });
  });
  ctx.directory.changed();
}
