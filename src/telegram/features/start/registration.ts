import { createConversation } from "@grammyjs/conversations";
import type { Context } from "grammy";
import { CONSENT_VERSION } from "../../../people/consent.ts";
import { readName } from "../../../people/person-name.ts";
import { consentOf } from "../../../people/store/persons.ts";
import type { Ctx, Talk } from "../../context.ts";
import { officeName } from "../units/words.ts";
import { isOwn } from "./addressed.ts";
import { confirmButton, consentButton } from "./buttons.ts";
import { agreed, askConsent, askName, askPlace, type Order } from "./questions.ts";
import { redeem, rename } from "./redeem.ts";

export const REGISTRATION = "registration";

/** Where the dialogue stands. It is kept in the dialogue's position; nothing is stored of a stranger. */
export type Step =
  | { readonly at: "consent" }
  /** `agreedAt` is null if the person had agreed before. */
  | { readonly at: "name"; readonly agreedAt: string | null }
  | { readonly at: "confirm"; readonly agreedAt: string | null; readonly name: string }
  | { readonly at: "done" };

const DONE: Step = { at: "done" };

/**
 * Consent, name, "is this your unit?", each asked once and only if not known yet. The invitation was
 * judged by its link; the dialogue knows its id, and the secret is stored nowhere.
 */
export const registrationDialogue = createConversation<Ctx, Context>(
  async (talk: Talk, _ctx, order: Order) => {
    let step = await talk.external((ctx) => begin(ctx, order));
    while (step.at !== "done") {
      await talk.wait();
      const before = step;
      const after = await talk.external((ctx) => (isOwn(ctx) ? proceed(ctx, order, before) : null));
      if (after === null) await talk.skip({ next: true });
      else step = after;
    }
  },
  { id: REGISTRATION },
);

async function begin(ctx: Ctx, order: Order): Promise<Step> {
  const { person } = ctx.who;
  const agreedTo = person && (await consentOf(ctx.database.read, person.id));
  if (agreedTo !== CONSENT_VERSION) {
    askConsent(ctx);
    return { at: "consent" };
  }
  return nameNext(ctx, order, null);
}

/** A known name is not asked again when someone takes another place. */
async function nameNext(ctx: Ctx, order: Order, agreedAt: string | null): Promise<Step> {
  const name = ctx.who.person?.name;
  if (!name || order.purpose === "name") {
    askName(ctx);
    return { at: "name", agreedAt };
  }
  return (await askPlace(ctx, order, name)) ? { at: "confirm", agreedAt, name } : DONE;
}

async function proceed(ctx: Ctx, order: Order, step: Step): Promise<Step> {
  switch (step.at) {
    case "consent":
      return onConsent(ctx, order, step);
    case "name":
      return onName(ctx, order, step.agreedAt);
    case "confirm":
      return onConfirm(ctx, order, step);
    case "done":
      return step;
  }
}

async function onConsent(ctx: Ctx, order: Order, step: Step): Promise<Step> {
  const pressed = consentButton.read(ctx.callbackQuery?.data);
  if (!pressed) {
    if (ctx.callbackQuery) ctx.toast(ctx.t("step-over"));
    else askConsent(ctx, true);
    return step;
  }
  if (pressed[0] === "no") {
    const known = ctx.who.person ? "yes" : "no";
    ctx.show(ctx.t("consent-refused", { known, office: officeName(ctx.plan) }));
    return DONE;
  }
  agreed(ctx);
  return nameNext(ctx, order, ctx.now.toISOString());
}

async function onName(ctx: Ctx, order: Order, agreedAt: string | null): Promise<Step> {
  const again: Step = { at: "name", agreedAt };
  const text = ctx.message?.text;
  if (text === undefined) {
    if (ctx.callbackQuery) ctx.toast(ctx.t("step-over"));
    else ctx.say(ctx.t("name-as-text"));
    return again;
  }
  const read = readName(text);
  if (read.kind !== "name") {
    ctx.say(ctx.t(`name-wrong-${read.kind}`));
    return again;
  }
  const { name } = read;
  if (order.purpose === "name") {
    await rename(ctx, { name, agreedAt });
    return DONE;
  }
  return (await askPlace(ctx, order, name)) ? { at: "confirm", agreedAt, name } : DONE;
}

async function onConfirm(
  ctx: Ctx,
  order: Order,
  step: Extract<Step, { at: "confirm" }>,
): Promise<Step> {
  if (order.purpose !== "invitation") return DONE;
  const pressed = confirmButton.read(ctx.callbackQuery?.data);
  if (!pressed) {
    if (ctx.callbackQuery) ctx.toast(ctx.t("step-over"));
    else if (!(await askPlace(ctx, order, step.name))) return DONE;
    return step;
  }
  switch (pressed[0]) {
    case "yes":
      await redeem(ctx, order.invitationId, step);
      return DONE;
    case "name":
      ctx.show(ctx.t("name-ask"));
      return { at: "name", agreedAt: step.agreedAt };
    case "no":
      ctx.show(ctx.t("place-refused", { office: officeName(ctx.plan) }));
      return DONE;
  }
}
