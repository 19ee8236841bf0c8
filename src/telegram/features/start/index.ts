import { judge, looksLikeSecret, type Verdict } from "../../../people/invitations.ts";
import { findInvitation } from "../../../people/store/invitations.ts";
import { consentOf } from "../../../people/store/persons.ts";
import { hashOf } from "../../../people/store/secret.ts";
import { isMember } from "../../../people/who.ts";
import { unitOn } from "../../../plan/units.ts";
import { keyboard } from "../../buttons/kind.ts";
import { confirmButton, consentButton, introduceButton } from "../../buttons/start.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { greetStranger, sayPlace } from "../../greeting.ts";
import { anyQuestion } from "../../listening/question.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import { instantWords } from "../../words/days.ts";
import { officeName } from "../../words/people.ts";
import {
  beginRegistration,
  CONSENT,
  consenting,
  NAME,
  naming,
  onConfirm,
  onConsent,
  placing,
  resumeRegistration,
} from "./registration.ts";

/** /start: the way in through an invitation, and the greeting. */
export const start: Feature = {
  commands: [{ command: "start", may: just("anyone"), run: open }],
  presses: [
    onPress(introduceButton, (ctx) => beginRegistration(ctx, NAME)),
    onPress(consentButton, onConsent),
    onPress(confirmButton, onConfirm),
  ],
  questions: [anyQuestion(consenting), anyQuestion(naming), anyQuestion(placing)],
};

async function open(ctx: Ctx, payload: string): Promise<void> {
  // Whoever is registering goes on: the link they came by is spent for nothing otherwise.
  if (payload === "" && !isMember(ctx.who) && (await resumeRegistration(ctx))) return;
  ctx.listening.end();
  if (payload === "") return greet(ctx);

  const { guesses } = ctx;
  const blocked = guesses.blockedUntil(ctx.who.telegramId, ctx.now);
  if (blocked) {
    return ctx.say(ctx.t("link-too-many", { at: instantWords(ctx.t, blocked, ctx.plan.timeZone) }));
  }
  const verdict = await judgeLink(ctx, payload);
  if (verdict.kind === "unknown") guesses.miss(ctx.who.telegramId, ctx.now);
  if (verdict.kind === "open") await beginRegistration(ctx, verdict.invitation.id);
  else sayVerdict(ctx, verdict.kind);
}

/** What the bot is, to a stranger; who they are to the bot, to a member. */
async function greet(ctx: Ctx): Promise<void> {
  const { person } = ctx.who;
  if (!isMember(ctx.who) || !person) return greetStranger(ctx);
  sayPlace(ctx);
  // Those whom the configuration names have been asked nothing yet.
  const agreedTo = await consentOf(ctx.database.read, person.id);
  if (agreedTo === null) await beginRegistration(ctx, CONSENT);
  else if (person.name === null) {
    const introduce = introduceButton.button(ctx.t("button-introduce"));
    ctx.say(ctx.t("name-missing"), { keyboard: keyboard([introduce]) });
  }
}

async function judgeLink(ctx: Ctx, payload: string): Promise<Verdict> {
  if (!looksLikeSecret(payload)) return { kind: "unknown" };
  const { plan, who, now, today } = ctx;
  const found = await findInvitation(ctx.database.read, plan.id, { hash: hashOf(payload) });
  return judge(found, who, now, (code) => unitOn(plan, code, today) !== null);
}

/** Says why a link opens nothing: neither whose it was nor for which unit. */
function sayVerdict(ctx: Ctx, kind: Exclude<Verdict["kind"], "open">): void {
  ctx.say(ctx.t("link-refused", { why: kind, office: officeName(ctx.plan) }));
  if (kind === "used-by-you" || kind === "already") sayPlace(ctx);
}
