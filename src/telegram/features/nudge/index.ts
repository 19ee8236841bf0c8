import { Composer } from "grammy";
import { changeNudge, dropNudge, type Nudge } from "../../../deadlines/store/nudges.ts";
import { named } from "../../commands.ts";
import type { Ctx } from "../../context.ts";
import { heard } from "../../heard.ts";
import { voiceOf } from "../status/face.ts";
import { nudgeButton, openButton, type VERBS } from "./buttons.ts";
import { pageWith } from "./choose.ts";
import { asking, beginNudge, openNudge, showChoice, showPreview } from "./open.ts";
import { prepare } from "./prepared.ts";
import { sendNudge } from "./send.ts";
import { askWord, WORD } from "./word.ts";

/** /dondoc: the office urges those who have not reported. Ahead of the dialogues; in private only. */
export const nudge = new Composer<Ctx>();
const inPrivate = nudge.chatType("private");

inPrivate.command(named("dondoc"), begin);
// From anyone else these words may be the answer to a question.
inPrivate.filter(heard("words-nudge"), (ctx, next) => (ctx.who.office ? begin(ctx) : next()));

nudge.chatType(["group", "supergroup"]).command(named("dondoc"), (ctx, next) => {
  if (!ctx.officeGroup) return next();
  ctx.say(voiceOf(ctx).t("standing-only-privately"));
});

inPrivate.on("callback_query:data", async (ctx, next) => {
  const { data } = ctx.callbackQuery;
  const opened = openButton.read(data);
  const pressed = nudgeButton.read(data);
  if (!opened && !pressed) return next();
  if (!ctx.who.office) return ctx.toast(ctx.t("not-allowed"), true);
  if (opened) return beginNudge(ctx, opened[1], opened[0]);
  if (pressed) return press(ctx, ...pressed);
});

async function begin(ctx: Ctx): Promise<void> {
  if (!ctx.who.office) return ctx.say(ctx.t("not-allowed"));
  await beginNudge(ctx, "all");
}

async function press(
  ctx: Ctx,
  id: string,
  verb: (typeof VERBS)[number],
  argument: string,
): Promise<void> {
  if (verb === "send") return sendNudge(ctx, id);
  const { read } = ctx.database;
  const opened = await openNudge(ctx, read, id);
  if (!opened) return;
  switch (verb) {
    case "preview":
      await ctx.conversation.exit(WORD);
      return showPreview(ctx, read, opened);
    case "choose":
      return showChoice(ctx, read, opened, Number(argument));
    case "unit":
      return toggle(ctx, opened, argument);
    case "all":
    case "none":
      return chooseAll(ctx, opened, verb === "all", Number(argument));
    case "word":
      return askWord(ctx, id);
    case "no-word":
      return ctx.effect(async (tx) => {
        await changeNudge(tx, id, { word: null });
        await showPreview(ctx, tx, { ...opened, word: null });
      });
    case "drop":
      return ctx.effect(async (tx) => {
        await dropNudge(tx, id);
        ctx.show(ctx.t("nudge-dropped"));
      });
  }
}

async function toggle(ctx: Ctx, nudge: Nudge, code: string): Promise<void> {
  await ctx.effect(async (tx) => {
    const others = nudge.units.filter((unit) => unit !== code);
    const units = others.length < nudge.units.length ? others : [...others, code];
    await changeNudge(tx, nudge.id, { units });
    const prepared = await prepare(tx, asking(ctx), nudge.deadline);
    const page = prepared ? pageWith({ prepared }, code) : 0;
    await showChoice(ctx, tx, { ...nudge, units }, page);
  });
}

async function chooseAll(ctx: Ctx, nudge: Nudge, all: boolean, page: number): Promise<void> {
  await ctx.effect(async (tx) => {
    const prepared = all ? await prepare(tx, asking(ctx), nudge.deadline) : null;
    const open = prepared?.candidates.filter(({ hindrance }) => hindrance === null) ?? [];
    const units = open.map(({ unit }) => unit.code);
    await changeNudge(tx, nudge.id, { units });
    await showChoice(ctx, tx, { ...nudge, units }, page);
  });
}
