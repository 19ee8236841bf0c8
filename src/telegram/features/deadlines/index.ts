import { Composer } from "grammy";
import { named } from "../../commands.ts";
import type { Ctx } from "../../context.ts";
import { heard } from "../../heard.ts";
import { voiceOf } from "../status/face.ts";
import { ALL, calendarButton, deadlinesButton } from "./buttons.ts";
import { sendCalendar } from "./calendar.ts";
import { showAll } from "./office-view.ts";
import { showUnit } from "./unit-view.ts";
import { ownUnits } from "./units.ts";

/** /hanchot: until when what is to be sent, and the days of the Action Month. */
export const deadlines = new Composer<Ctx>();
const inPrivate = deadlines.chatType("private");

deadlines.chatType(["group", "supergroup"]).command(named("hanchot"), (ctx) => {
  ctx.say(voiceOf(ctx).t("standing-only-privately"));
});

inPrivate.command(named("hanchot"), start);
inPrivate.filter(heard("menu-deadlines", "words-deadlines"), start);

/** The office sees all; whoever belongs to a unit sees that one's. */
async function start(ctx: Ctx): Promise<void> {
  const [unit] = ownUnits(ctx);
  if (ctx.who.office) await showAll(ctx);
  else if (unit) await showUnit(ctx, unit);
  else ctx.say(ctx.t("deadlines-refused"));
}

inPrivate.on("callback_query:data", async (ctx, next) => {
  const shown = deadlinesButton.read(ctx.callbackQuery.data);
  const sent = calendarButton.read(ctx.callbackQuery.data);
  const [code] = shown ?? sent ?? [];
  if (code === undefined) return next();
  const unit = ownUnits(ctx).find((one) => one.code === code) ?? null;
  if (!(code === ALL ? ctx.who.office : unit)) return ctx.toast(ctx.t("deadlines-refused"), true);
  if (sent) await sendCalendar(ctx, unit);
  else if (unit) await showUnit(ctx, unit);
  else await showAll(ctx);
});
