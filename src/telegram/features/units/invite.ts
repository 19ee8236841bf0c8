import { expiryOf, linkOf, type NewInvitation } from "../../../people/invitations.ts";
import { findInvitation, invite, revoke } from "../../../people/store/invitations.ts";
import { hashOf, newSecret } from "../../../people/store/secret.ts";
import type { Place } from "../../../people/who.ts";
import { unitOn } from "../../../plan/units.ts";
import { copyButton, keyboard } from "../../buttons/kind.ts";
import type { Ctx } from "../../context.ts";
import { placeWords, untilWords } from "../../words/people.ts";
import { cardView } from "./card.ts";

export interface Letter extends NewInvitation {
  readonly link: string;
}

/** An invitation with its link, which is known here and to whoever reads the message, and stored nowhere. */
export function newLetter(ctx: Ctx, place: Place): Letter {
  const secret = newSecret();
  const { today, plan, me } = ctx;
  return {
    ...place,
    hash: hashOf(secret),
    expiresAt: expiryOf(today, plan.timeZone),
    link: linkOf(me.username, secret),
  };
}

/** One invitation, as a message that can be forwarded to the person. */
export async function inviteOne(ctx: Ctx, place: Place): Promise<void> {
  const { plan, t, today, who, now } = ctx;
  const { person } = who;
  const lives = place.unit === null || unitOn(plan, place.unit, today)?.reports;
  if (!person || !lives) return ctx.toast(t("button-old"), true);
  const letter = newLetter(ctx, place);
  await ctx.effect(async (tx) => {
    await invite(tx, plan.id, [letter], { id: person.id, now });
    const card = await cardView(ctx, tx, place.unit);
    ctx.show(card.html, { keyboard: card.keyboard });
    ctx.say(
      t("invitation", {
        place: placeWords(t, plan, place, today),
        link: letter.link,
        until: untilWords(letter.expiresAt, plan),
      }),
      {
        secret: true,
        keyboard: keyboard([copyButton(t("button-copy-link"), letter.link)]),
      },
    );
  });
}

export async function revokeOne(ctx: Ctx, id: string): Promise<void> {
  const { plan, t, who, now } = ctx;
  const { person } = who;
  await ctx.effect(async (tx) => {
    const invitation = await findInvitation(tx, plan.id, { id });
    if (!person || !invitation) return;
    const revoked = await revoke(tx, invitation, { id: person.id, now });
    ctx.toast(t(revoked ? "revoked" : "revoked-too-late"));
    const card = await cardView(ctx, tx, invitation.unit);
    ctx.show(card.html, { keyboard: card.keyboard });
  });
}
