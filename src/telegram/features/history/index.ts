import { createConversation } from "@grammyjs/conversations";
import { Composer, type Context } from "grammy";
import { z } from "zod";
import { dayOf, formatDay } from "../../../plan/day.ts";
import type { Unit } from "../../../plan/model.ts";
import { currentUnit } from "../../../plan/units.ts";
import { dutyOf } from "../../../reports/questions.ts";
import { guard } from "../../../reports/read/privacy.ts";
import { clean, length } from "../../../reports/read/text.ts";
import {
  correctReport,
  findReport,
  type Report,
  reportsOf,
  withdrawReport,
} from "../../../reports/store/reports.ts";
import { TEXT_LENGTH } from "../../../reports/take.ts";
import { actingUnits, codesOf } from "../../acting.ts";
import { buttonKind, keyboard } from "../../buttons.ts";
import { named } from "../../commands.ts";
import type { Ctx, Talk } from "../../context.ts";
import { enterDialogue } from "../../entrance.ts";
import { sendEvidence } from "../../evidence.ts";
import { heard } from "../../heard.ts";
import { escapeHtml } from "../../html.ts";
import { reportCard } from "../../report-card.ts";
import { reportNumber } from "../../words.ts";
import { ask } from "../report/ask.ts";
import { enterReport } from "../report/dialogue.ts";
import { privateWords } from "../report/refusals.ts";

const PAGE = 6;
const WITHDRAW = "withdraw";

const list = buttonKind("hl", z.tuple([z.string().regex(/^\d{1,5}$/)]));
const open = buttonKind("ho", z.tuple([z.string().length(12)]));
const act = buttonKind(
  "ha",
  z.tuple([z.string().length(12), z.enum(["correct", "withdraw", "files"])]),
);

/** /lichsu: the unit's own reports; opened, corrected, withdrawn. */
export const history = new Composer<Ctx>();
const inPrivate = history.chatType("private");

inPrivate.command(named("lichsu"), (ctx) => showList(ctx, 0));
inPrivate.filter(heard("menu-history"), (ctx) => showList(ctx, 0));

inPrivate.on("callback_query:data", async (ctx, next) => {
  const { data } = ctx.callbackQuery;
  const page = list.read(data);
  const opened = open.read(data);
  const acted = act.read(data);
  if (page) await showList(ctx, Number(page[0]));
  else if (opened) await showReport(ctx, opened[0]);
  else if (acted?.[1] === "files") await showFiles(ctx, acted[0]);
  else if (acted?.[1] === "correct") await correct(ctx, acted[0]);
  else if (acted?.[1] === "withdraw") await askReason(ctx, acted[0]);
  else await next();
});

/** A button that opens a report of one's own unit. */
export const openReport = open;

function units(ctx: Ctx): Unit[] {
  return actingUnits(ctx.plan, ctx.who, ctx.today);
}

async function showList(ctx: Ctx, page: number): Promise<void> {
  const { t, plan, today, database } = ctx;
  const mine = units(ctx);
  const [unit] = mine;
  if (!unit) {
    ctx.show(t("no-unit"));
    return;
  }
  const codes = mine.flatMap((each) => codesOf(plan, each, today));
  const { reports, total } = await reportsOf(database.read, plan.id, codes, {
    take: PAGE,
    skip: page * PAGE,
  });
  if (total === 0) {
    ctx.show(t("history-none"));
    return;
  }
  const lines = reports.map((report, i) => lineOf(ctx, report, page * PAGE + i + 1));
  const numbers = reports.map(({ id }, i) => open.button(String(page * PAGE + i + 1), id));
  const name = mine.map((each) => escapeHtml(each.name)).join(", ");
  ctx.show([t("history-head", { unit: name, total }), ...lines].join("\n"), {
    keyboard: keyboard(numbers, [
      page > 0 && list.button(t("button-previous"), String(page - 1)),
      (page + 1) * PAGE < total && list.button(t("button-next"), String(page + 1)),
    ]),
  });
}

function lineOf({ t, plan }: Ctx, report: Report, index: number): string {
  const values = {
    index,
    number: reportNumber(report.number),
    duty: escapeHtml(dutyOf(plan, report.duty)?.title ?? report.duty),
  };
  if (report.state === "withdrawn") return t("history-withdrawn", values);
  return t("history-line", {
    ...values,
    status: t(`status-${report.status}`),
    day: formatDay(dayOf(report.submittedAt, plan.timeZone)),
  });
}

/** The report, if it is one of the person's own unit: nobody sees another's. */
async function own(ctx: Ctx, id: string): Promise<Report | null> {
  const report = await findReport(ctx.database.read, id);
  const unit = report && currentUnit(ctx.plan, report.unit, ctx.today);
  if (report && unit && units(ctx).includes(unit)) return report;
  ctx.show(ctx.t("report-gone"));
  return null;
}

async function showReport(ctx: Ctx, id: string): Promise<void> {
  const { t } = ctx;
  const report = await own(ctx, id);
  if (!report) return;
  const unit = currentUnit(ctx.plan, report.unit, ctx.today);
  const files = report.evidence.length;
  const inForce = report.state === "submitted";
  ctx.show(reportCard(report, unit?.name ?? "", ctx), {
    keyboard: keyboard(
      [files > 0 && act.button(t("button-evidence", { count: files }), id, "files")],
      [
        inForce && act.button(t("button-correct"), id, "correct"),
        inForce && act.button(t("button-withdraw"), id, "withdraw"),
      ],
      [list.button(t("button-list"), "0")],
    ),
  });
}

async function showFiles(ctx: Ctx, id: string): Promise<void> {
  const report = await own(ctx, id);
  if (report) sendEvidence(ctx, report.evidence);
}

async function correct(ctx: Ctx, id: string): Promise<void> {
  const report = await own(ctx, id);
  const holder = ctx.who.person?.id;
  if (report?.state !== "submitted" || !holder) return;
  const draft = await ctx.effect(async (tx) => {
    const draft = await correctReport(tx, report, ctx.plan.id, holder, ctx.now);
    const { html, keyboard } = await ask(ctx, tx, draft);
    ctx.say(html, { keyboard });
    return draft;
  });
  await enterReport(ctx, draft.id);
}

async function askReason(ctx: Ctx, id: string): Promise<void> {
  const report = await own(ctx, id);
  if (!report) return;
  const number = reportNumber(report.number);
  if (report.state === "withdrawn") {
    ctx.show(ctx.t("withdraw-already", { number }));
    return;
  }
  ctx.say(ctx.t("withdraw-ask", { number }));
  await enterDialogue(ctx, WITHDRAW, id);
}

/** Asks why, until there is a reason that can be stored, or /huy. */
export const withdrawDialogue = createConversation<Ctx, Context>(
  async (conversation: Talk, _ctx, id: string) => {
    const start = conversation.checkpoint();
    const answer = await conversation.wait();
    if (answer.callbackQuery) await conversation.skip();
    const done = await conversation.external((ctx) => takeReason(ctx, id));
    if (!done) await conversation.rewind(start);
  },
  { id: WITHDRAW },
);

async function takeReason(ctx: Ctx, id: string): Promise<boolean> {
  const { t } = ctx;
  const reason = clean(ctx.message?.text ?? "");
  if (length(reason) < TEXT_LENGTH.from || length(reason) > TEXT_LENGTH.to) {
    ctx.say(t("refused-length", { length: length(reason), ...TEXT_LENGTH }));
    return false;
  }
  const findings = guard(reason);
  if (findings.length > 0) {
    ctx.say(privateWords(ctx, findings));
    return false;
  }
  const report = await own(ctx, id);
  const person = ctx.who.person?.id;
  if (!report || !person) return true;
  const number = reportNumber(report.number);
  await ctx.effect(async (tx) => {
    const now = await findReport(tx, id);
    if (now?.state !== "submitted") {
      ctx.say(t("withdraw-already", { number }));
      return;
    }
    await withdrawReport(tx, now, ctx.plan.id, person, reason, ctx.now);
    ctx.say(t("withdraw-done", { number }));
  });
  return true;
}
