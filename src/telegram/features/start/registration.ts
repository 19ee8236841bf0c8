import * as z from "zod";
import { CONSENT_VERSION } from "../../../people/consent.ts";
import { correctedName, readName } from "../../../people/person-name.ts";
import { consentOf } from "../../../people/store/persons.ts";
import { fold } from "../../../plan/text.ts";
import { yesOrNo } from "../../../reports/words.ts";
import type { Ctx } from "../../context.ts";
import { question } from "../../listening/question.ts";
import { just } from "../../rights/demand.ts";
import { officeName } from "../../words/people.ts";
import { agreed, askConsent, askName, askPlace } from "./asking.ts";
import { redeem, rename } from "./redeem.ts";

/** What it is for: the place of the invitation with this id, another name, or only the consent. */
export const NAME = "name";
export const CONSENT = "consent";
const order = z.string();
/** When the person agreed, just now; "-" if they had agreed before. */
const agreedAt = z.string();
const BEFORE = "-";

/** Does the person agree that the bot keeps what it needs? Nothing of theirs is kept until they do. */
export const consenting = question({
  id: "consent",
  about: z.tuple([order]),
  may: just("anyone"),
  lasts: () => true,
  read(ctx, text, order) {
    const said = fold(text);
    if (said === fold(ctx.t("button-agree"))) return agree(ctx, order);
    if (said === fold(ctx.t("button-disagree"))) return disagree(ctx);
    askConsent(ctx, true);
  },
  again: null,
});

/** What is the person called? */
export const naming = question({
  id: "name",
  about: z.tuple([order, agreedAt]),
  may: just("anyone"),
  lasts: () => true,
  async read(ctx, text, order, agreedAt) {
    const reading = readName(text);
    if (reading.kind !== "name") return ctx.say(ctx.t(`name-wrong-${reading.kind}`));
    if (order === NAME || order === CONSENT)
      return rename(ctx, { name: reading.name, agreedAt: instant(agreedAt) });
    await offerPlace(ctx, order, agreedAt, reading.name);
  },
  again: askNameAgain,
  // Of a place it is asked under the name; else the name is written down.
  isShown: (order) => order !== NAME && order !== CONSENT,
});

/** Is this the place that the person was invited to? */
export const placing = question({
  id: "place",
  about: z.tuple([order, agreedAt]),
  may: just("anyone"),
  lasts: () => true,
  async read(ctx, text, order, agreedAt) {
    const isRight = fold(text) === fold(ctx.t("button-right")) ? true : yesOrNo(text);
    if (isRight) return takePlace(ctx, order, agreedAt);
    const corrected = isRight === null ? correctedName(text) : null;
    if (corrected !== null) return offerPlace(ctx, order, agreedAt, corrected);
    const name = await nameHeld(ctx, order);
    // It waited for longer than it may be kept.
    if (!name) await nameNext(ctx, order, agreedAt);
    else if (!(await askPlace(ctx, order, name))) ctx.listening.end();
  },
  again: placeAgain,
});

/** Asks whether this is the person's place, under the name that waits for the answer. */
async function offerPlace(ctx: Ctx, order: string, agreedAt: string, name: string): Promise<void> {
  if (!(await askPlace(ctx, order, name))) return ctx.listening.end();
  await ctx.effect((tx) => ctx.listening.hold(tx, placing, [order], name));
  ctx.listening.ask(placing, order, agreedAt);
}

function askNameAgain(ctx: Ctx, order: string, agreedAt: string): void {
  askName(ctx);
  ctx.listening.ask(naming, order, agreedAt);
}

async function placeAgain(ctx: Ctx, order: string, agreedAt: string): Promise<void> {
  const name = await nameHeld(ctx, order);
  if (!name) await nameNext(ctx, order, agreedAt);
  else if (await askPlace(ctx, order, name)) ctx.listening.ask(placing, order, agreedAt);
  else ctx.listening.end();
}

/** Consent, name, "is this your unit?": each is asked once, and only if it is not known yet. */
export async function beginRegistration(ctx: Ctx, order: string): Promise<void> {
  const { person } = ctx.who;
  const agreedTo = person && (await consentOf(ctx.database.read, person.id));
  if (agreedTo === CONSENT_VERSION) return nameNext(ctx, order, BEFORE);
  askConsent(ctx);
  ctx.listening.ask(consenting, order);
}

/** Asks the open question of a registration again; false if none is open. */
export async function resumeRegistration(ctx: Ctx): Promise<boolean> {
  const position = await ctx.listening.asked();
  const [order, agreedAt] = position?.about ?? [];
  if (position === null || order === undefined) return false;
  if (position.question === consenting.id) {
    askConsent(ctx);
    ctx.listening.ask(consenting, order);
    return true;
  }
  if (![naming.id, placing.id].includes(position.question) || agreedAt === undefined) return false;
  await nameNext(ctx, order, agreedAt);
  return true;
}

/** A button of the notice; it works as long as its question is open. */
export async function onConsent(ctx: Ctx, answer: "yes" | "no"): Promise<void> {
  const position = await ctx.listening.asked();
  const [order] = position?.question === consenting.id ? position.about : [];
  if (order === undefined) ctx.toast(ctx.t("step-over"), true);
  else if (answer === "yes") await agree(ctx, order);
  else disagree(ctx);
}

async function agree(ctx: Ctx, order: string): Promise<void> {
  agreed(ctx);
  await nameNext(ctx, order, ctx.now.toISOString());
}

function disagree(ctx: Ctx): void {
  const known = ctx.who.person ? "yes" : "no";
  ctx.show(ctx.t("consent-refused", { known, office: officeName(ctx.plan) }));
  ctx.listening.end();
}

/** A known name is not asked again when someone takes another place. */
async function nameNext(ctx: Ctx, order: string, agreedAt: string): Promise<void> {
  const name = ctx.who.person?.name;
  if (name && order === CONSENT) return rename(ctx, { name, agreedAt: instant(agreedAt) });
  if (!name || order === NAME) {
    askName(ctx);
    return ctx.listening.ask(naming, order, agreedAt);
  }
  if (await askPlace(ctx, order, name)) ctx.listening.ask(placing, order, agreedAt);
  else ctx.listening.end();
}

export async function onConfirm(ctx: Ctx, answer: "yes" | "name" | "no"): Promise<void> {
  const position = await ctx.listening.asked();
  const [order, agreedAt] = position?.question === placing.id ? position.about : [];
  if (order === undefined || agreedAt === undefined) {
    return ctx.toast(ctx.t("step-over"), true);
  }
  switch (answer) {
    case "yes":
      return takePlace(ctx, order, agreedAt);
    case "name":
      askName(ctx);
      return ctx.listening.ask(naming, order, agreedAt);
    case "no":
      ctx.show(ctx.t("place-refused", { office: officeName(ctx.plan) }));
      return ctx.listening.end();
  }
}

async function takePlace(ctx: Ctx, order: string, agreedAt: string): Promise<void> {
  const name = await nameHeld(ctx, order);
  if (name) return redeem(ctx, order, { name, agreedAt: instant(agreedAt) });
  // It waited for longer than it may be kept.
  await nameNext(ctx, order, agreedAt);
}

/** The name that was typed just now, or the one that is known. */
async function nameHeld(ctx: Ctx, order: string): Promise<string | null> {
  const held = await ctx.listening.held(ctx.database.read);
  // Whatever else was typed and waits is nobody's name.
  const isName = held?.question === placing.id && held.about[0] === order;
  return (isName ? held.text : ctx.who.person?.name) ?? null;
}

function instant(agreedAt: string): Date | null {
  return agreedAt === BEFORE ? null : new Date(agreedAt);
}
