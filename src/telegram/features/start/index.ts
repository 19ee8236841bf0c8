import { Composer } from "grammy";
import { guessLimiter } from "../../../people/guesses.ts";
import { judge, looksLikeSecret, type Verdict } from "../../../people/invitations.ts";
import { findInvitation } from "../../../people/store/invitations.ts";
import { hashOf } from "../../../people/store/secret.ts";
import { unitOn } from "../../../plan/units.ts";
import type { Ctx } from "../../context.ts";
import { enterDialogue } from "../../entrance.ts";
import { instantWords } from "../../words.ts";
import { readLink } from "../status/buttons.ts";
import { officeName } from "../units/words.ts";
import { confirmButton, consentButton, introduceButton } from "./buttons.ts";
import { greet, sayPlace } from "./greeting.ts";
import { REGISTRATION } from "./registration.ts";

/** /start: the way in through an invitation, and the greeting. Ahead of the dialogues. */
export function start(): Composer<Ctx> {
  const composer = new Composer<Ctx>();
  const privately = composer.chatType("private");
  const limiter = guessLimiter();

  privately.command("start", async (ctx, next) => {
    const payload = ctx.match.trim();
    if (readLink(payload) !== null) return next();
    await ctx.conversation.exitAll();
    if (payload === "") return greet(ctx);

    const blocked = limiter.blockedUntil(ctx.who.telegramId, ctx.now);
    if (blocked) {
      ctx.say(ctx.t("link-too-many", { at: instantWords(ctx.t, blocked, ctx.plan.timeZone) }));
      return;
    }
    const verdict = await judgeLink(ctx, payload);
    if (verdict.kind === "unknown") limiter.miss(ctx.who.telegramId, ctx.now);
    if (verdict.kind === "open") {
      const { id } = verdict.invitation;
      await enterDialogue(ctx, REGISTRATION, { purpose: "invitation", invitationId: id });
    } else {
      sayVerdict(ctx, verdict.kind);
    }
  });

  privately.on("callback_query:data", async (ctx, next) => {
    const { data } = ctx.callbackQuery;
    if (introduceButton.read(data)) {
      if (ctx.who.person) await enterDialogue(ctx, REGISTRATION, { purpose: "name" });
      else ctx.toast(ctx.t("not-allowed"), true);
      return;
    }
    const own = consentButton.read(data) ?? confirmButton.read(data);
    if (own && ctx.conversation.active(REGISTRATION) === 0) ctx.toast(ctx.t("step-over"), true);
    else await next();
  });
  return composer;
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
