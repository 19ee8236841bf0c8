import type { Tx } from "../../../database/index.ts";
import { changeNudge, dropNudge, type Nudge } from "../../../deadlines/store/nudges.ts";
import { prepareNudge } from "../../../progress/store/nudge.ts";
import {
  matterButton,
  mattersButton,
  nudgeButton,
  openButton,
  type VERBS,
} from "../../buttons/nudge.ts";
import { unwired } from "../../buttons/reasons.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { anyQuestion } from "../../listening/question.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import { askUrgency, urging } from "./again.ts";
import { pageWith } from "./choose.ts";
import { asking, showMatters } from "./matters.ts";
import { beginNudge, openNudge, showChoice, showPreview } from "./open.ts";
import { offeredBy } from "./preview.ts";
import { sendNudge } from "./send.ts";
import { askWord, wording } from "./word.ts";

/** /dondoc: the office urges those who owe something. */
export const nudge: Feature = {
  commands: [
    {
      command: "dondoc",
      may: just("office"),
      run: (ctx) => beginNudge(ctx, "all"),
    },
  ],
  presses: [
    onPress(openButton, (ctx, code, which) => beginNudge(ctx, which, { kind: "deadline", code })),
    onPress(mattersButton, showMatters),
    onPress(matterButton, (ctx, wire, which) => {
      const matter = unwired(wire);
      if (!matter) return ctx.toast(ctx.t("button-old"), true);
      return beginNudge(ctx, which, matter);
    }),
    onPress(nudgeButton, press),
  ],
  questions: [anyQuestion(wording), anyQuestion(urging)],
};

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
      ctx.listening.end();
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
    case "again":
      return askUrgency(ctx, id);
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
    const prepared = await preparedFor(ctx, tx, nudge);
    const page = prepared ? pageWith({ nudge, prepared, now: ctx.now }, code) : 0;
    await showChoice(ctx, tx, { ...nudge, units }, page);
  });
}

async function chooseAll(ctx: Ctx, nudge: Nudge, all: boolean, page: number): Promise<void> {
  await ctx.effect(async (tx) => {
    const prepared = all ? await preparedFor(ctx, tx, nudge) : null;
    const offered = prepared ? offeredBy({ nudge, prepared, now: ctx.now }) : [];
    const units = offered.map(({ unit }) => unit.code);
    await changeNudge(tx, nudge.id, { units });
    await showChoice(ctx, tx, { ...nudge, units }, page);
  });
}

async function preparedFor(ctx: Ctx, tx: Tx, { matter }: Nudge) {
  return matter && prepareNudge(tx, asking(ctx), matter);
}
