import { Composer } from "grammy";
import { named } from "../../commands.ts";
import type { Ctx } from "../../context.ts";
import { heard } from "../../heard.ts";
import { actButton, listButton, occasionButton, openButton, resume, step } from "./buttons.ts";
import { correct, showFiles, showPeriodic } from "./card.ts";
import { answer, enterDraft } from "./dialogue.ts";
import { showList } from "./list.ts";
import { enterPeriodic, resumeDraft } from "./start.ts";
import { askReason } from "./withdraw.ts";

export { periodicDialogue } from "./dialogue.ts";
export { withdrawPeriodicDialogue } from "./withdraw.ts";

/** /nopbaocao: the six-month, annual and Action Month reports of one's unit. */
export const periodic = new Composer<Ctx>();
const inPrivate = periodic.chatType("private");

inPrivate.command(named("nopbaocao"), showList);
inPrivate.filter(heard("menu-submit", "words-periodic"), showList);

inPrivate.on("callback_query:data", async (ctx, next) => {
  const { data } = ctx.callbackQuery;
  const entered = occasionButton.read(data);
  const resumed = resume.read(data);
  const opened = openButton.read(data);
  const [id, act] = actButton.read(data) ?? [];
  if (entered) await enterPeriodic(ctx, ...entered);
  else if (resumed) await resumeDraft(ctx, resumed[0]);
  else if (opened) await showPeriodic(ctx, opened[0]);
  else if (listButton.read(data)) await showList(ctx);
  else if (id && act === "files") await showFiles(ctx, id);
  else if (id && act === "correct") await correct(ctx, id);
  else if (id && act === "withdraw") await askReason(ctx, id);
  else await next();
});

/** A button of a draft whose position was lost. */
export const afterPeriodic = new Composer<Ctx>();

afterPeriodic.chatType("private").on("callback_query:data", async (ctx, next) => {
  const pressed = step.read(ctx.callbackQuery.data);
  if (!pressed) return next();
  const [draftId] = pressed;
  if ((await answer(ctx, draftId)) === "open") await enterDraft(ctx, draftId);
});
