import { Composer } from "grammy";
import { currentUnit } from "../../../plan/units.ts";
import { actingUnits, taskDuties } from "../../acting.ts";
import { keyboard } from "../../buttons.ts";
import { named } from "../../commands.ts";
import type { Ctx } from "../../context.ts";
import { heard } from "../../heard.ts";
import { escapeHtml } from "../../html.ts";
import { two } from "../../words.ts";
import { begin, resume, step } from "./buttons.ts";
import { answer, enterReport } from "./dialogue.ts";
import { dutyLine } from "./duties.ts";
import { beginReport, report, resumeDraft } from "./start.ts";
import { statesOf } from "./states.ts";

/** Commands and buttons that start a report or go on with one; also in the middle of a dialogue. */
export const reporting = new Composer<Ctx>();
const inPrivate = reporting.chatType("private");

inPrivate.command(named("baocao"), report);
inPrivate.filter(heard("menu-report", "words-report"), report);
inPrivate.command(named("nhiemvu"), showDuties);
inPrivate.filter(heard("menu-duties"), showDuties);

inPrivate.on("callback_query:data", async (ctx, next) => {
  const { data } = ctx.callbackQuery;
  const resumed = resume.read(data);
  const begun = begin.read(data);
  if (resumed) await resumeDraft(ctx, resumed[0]);
  else if (begun) await startFrom(ctx, begun[0], begun[1]);
  else await next();
});

async function startFrom(ctx: Ctx, unitCode: string, dutyCode: string): Promise<void> {
  const { plan, who, today, t } = ctx;
  const unit = currentUnit(plan, unitCode, today);
  if (!unit || !actingUnits(plan, who, today).includes(unit)) {
    ctx.show(t("no-unit"));
    return;
  }
  const duty = taskDuties(plan, unit, today).find(({ code }) => code === dutyCode);
  await beginReport(ctx, unit, duty ? { duty: duty.code } : {});
}

/** /nhiemvu: the unit's duties with their state, one tap to report on one. */
async function showDuties(ctx: Ctx): Promise<void> {
  const { plan, who, today, t, database } = ctx;
  const units = actingUnits(plan, who, today);
  if (units.length === 0) ctx.say(t("no-unit"));
  for (const unit of units) {
    const duties = taskDuties(plan, unit, today);
    const states = await statesOf(ctx, database.read, unit);
    const head = t("duties-head", {
      unit: escapeHtml(unit.name),
      reported: two(duties.filter(({ code }) => states.has(code)).length),
      all: two(duties.length),
    });
    const lines = duties.map((duty, i) => dutyLine(ctx, i + 1, duty, states.get(duty.code)));
    const numbers = duties.map((duty, i) => begin.button(String(i + 1), unit.code, duty.code));
    const rows = [0, 4, 8, 12].map((from) => numbers.slice(from, from + 4));
    ctx.say([head, ...lines].join("\n"), { keyboard: keyboard(...rows) });
  }
}

/** A button of a draft whose position was lost. */
export const afterReporting = new Composer<Ctx>();

afterReporting.chatType("private").on("callback_query:data", async (ctx, next) => {
  const pressed = step.read(ctx.callbackQuery.data);
  if (!pressed) return next();
  const [draftId] = pressed;
  if ((await answer(ctx, draftId)) === "open") await enterReport(ctx, draftId);
});
