import type { InlineKeyboardMarkup } from "grammy/types";
import type { Reads } from "../../../database/index.ts";
import type { InboxItem } from "../../../office/inbox.ts";
import { readInboxItem } from "../../../office/store/inbox.ts";
import { readAnswers } from "../../../reports/answers.ts";
import { lifeOf, mayFollow } from "../../../reports/life.ts";
import { readPeriodicAnswers } from "../../../reports/periodic-answers.ts";
import { readOvertaken } from "../../../reports/store/overtaken.ts";
import { revisionOf } from "../../../reports/store/revisions.ts";
import { type StoredStep, stepsOf } from "../../../reports/store/steps.ts";
import { formerOf } from "../../../reports/store/waiting.ts";
import { actButton, carried, carriedSeen, lifeButton, listButton } from "../../buttons/inbox.ts";
import { keyboard } from "../../buttons/kind.ts";
import { actButton as wordButton } from "../../buttons/periodic.ts";
import { correctionLines } from "../../cards/changes.ts";
import { lifeLines } from "../../cards/life.ts";
import { fullRow, reportCard } from "../../cards/report.ts";
import type { Ctx } from "../../context.ts";
import { sayPages } from "../../forms/pages.ts";
import { besideSent } from "../../forms/periodic/beside.ts";
import { periodicCardLines } from "../../forms/periodic/card.ts";
import { periodicChangeLines } from "../../forms/periodic/changes.ts";
import { overtakenLines } from "../../forms/periodic/overtaken.ts";
import { escapeHtml, paginate } from "../../html.ts";
import { lateness } from "../../words/lateness.ts";
import { unitName } from "../../words/quote.ts";
import { warningWords } from "../../words/warnings.ts";

/** Opens a report for the office: what it says, what is to be looked at, what can be done with it. */
export async function openItem(ctx: Ctx, read: Reads, id: string, head?: string): Promise<void> {
  const { plan, now } = ctx;
  const item = await readInboxItem(read, plan, now, id);
  if (!item) return ctx.toast(ctx.t("inbox-gone"), true);
  const steps = await stepsOf(read, item);
  const lines = [
    ...(head ? [head, ""] : []),
    ...cardOf(ctx, item),
    ...(item.kind === "periodic" ? await besideSent(ctx, read, item.report) : []),
    ...(await changesOf(ctx, read, item)),
    ...(await overtakenOf(ctx, read, item)),
    ...lookLines(ctx, item),
    "",
    ...lifeLines(steps, now, ctx),
  ];
  const keyboard = buttonsOf(ctx, item, steps);
  const [page = "", ...more] = paginate(lines);
  if (more.length > 0) sayPages(ctx, lines, keyboard);
  else ctx.show(page, { keyboard });
}

function cardOf(ctx: Ctx, item: InboxItem): string[] {
  return item.kind === "task"
    ? reportCard(item.report, unitName(ctx.plan, item.unit), ctx).split("\n")
    : periodicCardLines(ctx, item.report);
}

/** The office reads of a periodic report whether the task reports still say the same. */
async function overtakenOf(ctx: Ctx, read: Reads, item: InboxItem): Promise<string[]> {
  if (item.kind === "task") return [];
  return overtakenLines(ctx, await readOvertaken(read, ctx, item.report));
}

function lookLines({ t, plan }: Ctx, item: InboxItem): string[] {
  const { warnings, news } = item;
  const late = lateness(item);
  const list = [
    ...(late === "no" ? [] : [t("inbox-news", { news, late })]),
    ...warnings.map((one) => escapeHtml(warningWords(t, plan, one))),
  ];
  return list.length > 0 ? ["", ...list.map((line) => `• <b>${line}</b>`)] : [];
}

/** What a correction changes, of what was accepted or else of the revision before. */
async function changesOf(ctx: Ctx, read: Reads, item: InboxItem): Promise<string[]> {
  const { revision, inForce } = item.report;
  if (revision < 2 || item.news !== "corrected") return [];
  const former = await revisionOf(read, item, formerOf({ revision, inForce }));
  if (!former) return [];
  const { evidence } = former;
  const lines =
    item.kind === "task"
      ? correctionLines({ answers: readAnswers(former.answers), evidence }, item.report, ctx)
      : periodicLines(readPeriodicAnswers(former.answers));
  return lines.length > 0 ? ["", ctx.t("inbox-changes"), ...lines] : [];

  function periodicLines(answers: ReturnType<typeof readPeriodicAnswers>): string[] {
    if (item.kind !== "periodic") return [];
    const after = { ...item.report, sums: item.report.answers.sums };
    return periodicChangeLines({ answers, sums: answers.sums, evidence }, after, ctx);
  }
}

function buttonsOf(
  { t, now }: Ctx,
  item: InboxItem,
  steps: readonly StoredStep[],
): InlineKeyboardMarkup {
  const { report, revision } = item;
  const [kind, id] = carried(item);
  const life = lifeOf(steps, now);
  const seen = carriedSeen({ revision, steps: steps.length });
  const may = (deed: Parameters<typeof mayFollow>[1]) => mayFollow(life, deed, revision);
  const act = (text: string, verb: "accept" | "return" | "ask" | "note" | "files") =>
    actButton.button(text, kind, id, seen, verb);
  const files = report.evidence.length;
  return keyboard(
    item.kind === "task" ? fullRow(item.report, t) : [],
    [
      may("accepted") && act(t("button-inbox-accept"), "accept"),
      may("returned") && act(t("button-inbox-return"), "return"),
      may("noted") && act(t("button-inbox-note"), "note"),
    ],
    [
      may("asked") && act(t("button-inbox-ask"), "ask"),
      files > 0 && act(t("button-evidence", { count: files }), "files"),
    ],
    [
      item.kind === "periodic" &&
        !item.report.answers.scan &&
        wordButton.button(t("button-word"), id, "word"),
    ],
    [steps.length > 1 && lifeButton.button(t("button-life"), kind, id)],
    [listButton.button(t("button-inbox-list"), "0")],
  );
}
