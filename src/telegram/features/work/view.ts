import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composedBeside } from "../../../documents/draft/writing.ts";
import { writeWorkbook } from "../../../documents/workbook.ts";
import type { Sheet } from "../../../documents/xlsx.ts";
import { actingUnits } from "../../../people/acting.ts";
import { earlier } from "../../../plan/day.ts";
import type { Unit } from "../../../plan/model.ts";
import { currentUnit } from "../../../plan/units.ts";
import { readWorkRecord } from "../../../progress/store/work-record.ts";
import {
  monthAt,
  quarterAt,
  returnsIn,
  spanOf,
  spansBeside,
  type WorkRecord,
  type WorkSpan,
  workOf,
} from "../../../progress/work-record.ts";
import { inRows, keyboard } from "../../buttons/kind.ts";
import { workButton } from "../../buttons/work.ts";
import { spanWords, workSheet } from "../../compiled/work-record.ts";
import { workTable } from "../../compiled/work-table.ts";
import type { Ctx } from "../../context.ts";
import { fileName, sendMade } from "../../file.ts";
import { escapeHtml } from "../../html.ts";
import { asOf, counted } from "../../words/counts.ts";

type Scope = "all" | "mine";

/** The month of today; of the first unit, if there are several. */
export async function startWork(ctx: Ctx): Promise<void> {
  const { plan, today } = ctx;
  const [unit] = actingUnits(ctx);
  const { to } = plan.period;
  if (unit) await showWork(ctx, unit.code, monthAt(earlier(today, to)).code, "all");
}

/** In numbers; the list itself is a file. */
export async function showWork(ctx: Ctx, code: string, at: string, scope: Scope): Promise<void> {
  const found = findSpan(ctx, code, at);
  if (!found) return ctx.toast(ctx.t("button-old"), true);
  const record = await recordOf(ctx, found.unit, found.span, scope);
  ctx.show(linesOf(ctx, record, scope).join("\n"), {
    keyboard: keyboard(...rowsOf(ctx, found.unit, found.span, scope)),
  });
}

function findSpan(ctx: Ctx, code: string, at: string) {
  const unit = currentUnit(ctx.plan, code, ctx.today);
  const span = spanOf(at);
  return unit && span ? { unit, span } : null;
}

async function recordOf(ctx: Ctx, unit: Unit, span: WorkSpan, scope: Scope): Promise<WorkRecord> {
  const { plan, now, database, who } = ctx;
  const record = await readWorkRecord(database.read, { plan, unit, span, now });
  return scope === "mine" ? workOf(record, who.person?.id ?? "") : record;
}

function linesOf(ctx: Ctx, record: WorkRecord, scope: Scope): string[] {
  const { t, plan, language } = ctx;
  const { unit, span, at, periodic, tasks, open } = record;
  const count = (some: number) => ({ count: counted(some, language) });
  const having = (kind: string) => periodic.filter(({ state }) => state?.kind === kind).length;
  const extended = periodic.filter(({ state }) => state?.extension).length;
  const line = (key: "late" | "overdue" | "extended" | "returned" | "unreported", some: number) =>
    some > 0 ? [t(`work-line-${key}`, count(some))] : [];
  return [
    t("work-head", { span: spanWords(t, span), unit: escapeHtml(unit.name) }),
    asOf(ctx, at, plan.timeZone),
    ...(scope === "mine" ? [t("work-mine")] : []),
    "",
    t("work-line-periodic", {
      ...count(periodic.length),
      timely: counted(having("on-time"), language),
    }),
    ...line("late", having("late")),
    ...line("overdue", having("overdue")),
    ...line("extended", extended),
    t("work-line-tasks", count(tasks.length)),
    ...line("returned", returnsIn(record)),
    ...line("unreported", open.length),
    "",
    t("work-note"),
  ];
}

function rowsOf(ctx: Ctx, { code }: Unit, span: WorkSpan, scope: Scope) {
  const { t, plan, today } = ctx;
  const show = (text: string, to: WorkSpan, how: Scope = scope) =>
    workButton.button(text, code, to.code, how, "show");
  const { before, after } = spansBeside(plan, span, today);
  const other =
    span.kind === "month" ? quarterAt(span.period.from) : monthAt(earlier(span.period.to, today));
  const units = actingUnits(ctx).filter((unit) => unit.code !== code);
  return [
    [
      workButton.button(t("button-word"), code, span.code, scope, "word"),
      workButton.button(t("button-work-excel"), code, span.code, scope, "excel"),
    ],
    [
      scope === "all"
        ? show(t("button-work-mine"), span, "mine")
        : show(t("button-work-all"), span, "all"),
    ],
    [
      before && show(`‹ ${spanWords(t, before)}`, before),
      after && show(`${spanWords(t, after)} ›`, after),
    ],
    [show(spanWords(t, other), other)],
    ...inRows(
      units.map((unit) => workButton.button(unit.shortName, unit.code, span.code, scope, "show")),
      2,
    ),
  ];
}

export function sendWork(
  ctx: Ctx,
  code: string,
  at: string,
  { scope, as }: { readonly scope: Scope; readonly as: "word" | "excel" },
): void {
  const { t, plan, who, languages } = ctx;
  const found = findSpan(ctx, code, at);
  if (!found) {
    ctx.toast(t("button-old"), true);
    return;
  }
  const { unit, span } = found;
  // Whoever asks for it in English gets it in the language in which offices write.
  const vi = languages.in("vi");
  const name = scope === "mine" ? (who.person?.name ?? "") : null;
  const ending = as === "word" ? "docx" : "xlsx";
  sendMade(ctx, {
    name: fileName(`${vi("work-file")} ${span.code} - ${unit.shortName}`, ending),
    caption: t("work-caption"),
    failed: t("own-not-sent"),
    async draw() {
      const record = await recordOf(ctx, unit, span, scope);
      return as === "word"
        ? composedBeside(workSheet(vi, plan, record, name))
        : workbook(workTable(vi, plan, record), plan.timeZone, record.at);
    },
  });
}

/** The builder writes into a file, as large tables need it. */
async function workbook(sheet: Sheet, timeZone: string, at: Date): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "dau-moi-"));
  try {
    const file = join(folder, "work.xlsx");
    await writeWorkbook(file, { sheets: [sheet], foot: sheet.name, timeZone, at });
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
