import { Composer } from "grammy";
import { countWaitingPapers } from "../../../deadlines/store/papers.ts";
import { clean } from "../../../plan/text.ts";
import { standingOf } from "../../../progress/standing.ts";
import { countOpenObstacles, readFacts } from "../../../progress/store/facts.ts";
import { named } from "../../commands.ts";
import type { Ctx } from "../../context.ts";
import { heard } from "../../heard.ts";
import type { Overview } from "./bodies.ts";
import { readLink, reportButton, type Tab, tabButton, unitButton } from "./buttons.ts";
import { type Audience, audienceOf, faceOf, voiceOf } from "./face.ts";
import { answerSearch } from "./find.ts";
import { tabView } from "./tabs.ts";
import { openReport, showUnit } from "./unit.ts";

/** /tinhhinh and the buttons of its message: they work in the middle of a dialogue too. */
export const status = new Composer<Ctx>();

/** "Tình hình Tú Đoạn": plain words, after the dialogues. */
export const statusWords = new Composer<Ctx>();

status.command(named("tinhhinh"), (ctx) => ask(ctx, ctx.match));
status.filter(heard("menu-status", "words-status"), (ctx) => ask(ctx, ""));

statusWords.chatType("private").on("message:text", async (ctx, next) => {
  const name = /^(?:t[iì]nh h[iì]nh|status)\s+(.{2,60})$/iu.exec(clean(ctx.msg.text))?.[1];
  if (!name || !ctx.who.office) return next();
  await ask(ctx, name);
});

status.chatType("private").command("start", async (ctx, next) => {
  const unit = readLink(ctx.match.trim());
  if (unit === null) return next();
  if (audienceOf(ctx) !== "office") return refuse(ctx, audienceOf(ctx));
  if (unit) await showUnit(ctx, unit, 0);
  else await showTab(ctx, "all", 0);
});

status.on("callback_query:data", async (ctx, next) => {
  const { data } = ctx.callbackQuery;
  const tab = tabButton.read(data);
  const unit = unitButton.read(data);
  const report = reportButton.read(data);
  if (!tab && !unit && !report) return next();

  const audience = audienceOf(ctx);
  if (audience === "nobody" || audience === "other-group") return refuse(ctx, audience);
  if (tab) return showTab(ctx, tab[0], Number(tab[1]));
  if (audience === "group") return ctx.toast(voiceOf(ctx).t("standing-only-privately"), true);
  if (unit) return showUnit(ctx, unit[0], Number(unit[1]));
  if (report) return openReport(ctx, report[0]);
});

async function ask(ctx: Ctx, name: string): Promise<void> {
  const audience = audienceOf(ctx);
  if (audience === "nobody" || audience === "other-group") return refuse(ctx, audience);
  if (name.trim() === "") return showTab(ctx, "all", 0);
  await answerSearch(ctx, name, await faceOf(ctx, audience));
}

async function showTab(ctx: Ctx, tab: Tab, page: number): Promise<void> {
  const audience = audienceOf(ctx) === "office" ? "office" : "group";
  const face = await faceOf(ctx, audience);
  // A button from the time when names were allowed.
  const allowed = tab === "units" && !face.names ? "all" : tab;
  const { html, keyboard } = tabView(allowed, page, await overviewOf(ctx), face);
  ctx.show(html, { keyboard });
}

async function overviewOf(ctx: Ctx): Promise<Overview> {
  const { plan, now, database } = ctx;
  const [facts, openObstacles, waitingPapers] = await Promise.all([
    readFacts(database.read, plan),
    countOpenObstacles(database.read, plan.id),
    countWaitingPapers(database.read, plan.id),
  ]);
  return { plan, standing: standingOf(plan, facts, now), openObstacles, waitingPapers };
}

/** Says that this is not for them, and nothing else. */
function refuse(ctx: Ctx, audience: Audience): void {
  const { t } = voiceOf(ctx);
  const words = t(audience === "nobody" ? "standing-refused" : "standing-other-group");
  if (ctx.callbackQuery) ctx.toast(words, true);
  else ctx.say(words);
}
