import type { InlineKeyboardButton } from "grammy/types";
import type { Entry, Filter } from "../../../office/audit.ts";
import { readAudit } from "../../../office/store/audit.ts";
import { codesOf, unitNamed } from "../../../plan/units.ts";
import { aboutWords } from "../../../tables/log-words.ts";
import { ALL, auditButton } from "../../buttons/audit.ts";
import { keyboard } from "../../buttons/kind.ts";
import { pageCount, pageLine, pageRow } from "../../buttons/pages.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, plainText } from "../../html.ts";
import { counted } from "../../words/counts.ts";
import { instantWords } from "../../words/days.ts";
import { unitName } from "../../words/quote.ts";

const PAGE = 10;
/** Units and people of the page that are offered to look at alone. */
const OFFERED = 3;

export async function showAudit(ctx: Ctx, filter: Filter, page: number): Promise<void> {
  const { t, plan, database, language } = ctx;
  const shown = { take: PAGE, skip: page * PAGE };
  const among = amongOf(ctx, filter);
  const { entries, total } = await readAudit(database.read, plan.id, among, shown);
  const place = { page, pages: pageCount(total, PAGE) };
  const turn = (text: string, to: string) => auditButton.button(text, ...carried(filter), to);
  ctx.show(
    [
      total === 0 ? t("audit-none") : t("audit-head", { count: counted(total, language) }),
      ...entries.map((entry) => lineOf(ctx, entry)),
      ...pageLine(t, place),
    ].join("\n"),
    {
      keyboard: keyboard(
        pageRow(t, place, turn),
        ...(filter
          ? [[auditButton.button(t("button-audit-all"), "all", ALL, "0")]]
          : offersOf(ctx, entries)),
      ),
    },
  );
}

/** Of a unit with what was done to those that it took over. */
function amongOf({ plan, today }: Ctx, filter: Filter) {
  if (filter?.by !== "unit") return filter;
  const unit = unitNamed(plan, filter.unit, today);
  return { by: "units", units: unit ? codesOf(plan, unit, today) : [filter.unit] } as const;
}

function carried(filter: Filter): ["all" | "unit" | "person", string] {
  if (filter === null) return ["all", ALL];
  return filter.by === "unit" ? ["unit", filter.unit] : ["person", filter.id];
}

/** "• 08 giờ 00 ngày 10/6/2024 · Nguyễn Thị Lan: trả lại báo cáo số 0003 · UBND xã Tam Gia" */
function lineOf(ctx: Ctx, { at, action, by, unit, about }: Entry): string {
  const { t, plan } = ctx;
  return t("audit-line", {
    at: instantWords(t, at, plan.timeZone),
    name: by === null ? t("audit-nobody") : escapeHtml(by.name ?? t("audit-nameless")),
    what: [deedWords(ctx, action), escapeHtml(aboutWords(t, plan, about))]
      .filter(Boolean)
      .join(" "),
    unit: unit === null ? "none" : unitName(plan, unit),
  });
}

function deedWords({ t }: Ctx, action: string): string {
  return t("audit-deed", { deed: action.replace(".", "-"), code: escapeHtml(action) });
}

/** The units and the people of this page, each to look at alone. */
function offersOf({ t, plan }: Ctx, entries: readonly Entry[]): InlineKeyboardButton[][] {
  const units = [...new Set(entries.flatMap(({ unit }) => unit ?? []))].slice(0, OFFERED);
  const people = new Map(entries.flatMap(({ by }) => (by?.name ? [[by.id, by.name]] : [])));
  const only = (name: string) => t("button-audit-only", { name });
  return [
    ...units.map((unit) => [
      auditButton.button(only(plainText(unitName(plan, unit))), "unit", unit, "0"),
    ]),
    ...[...people]
      .slice(0, OFFERED)
      .map(([id, name]) => [auditButton.button(only(name), "person", id, "0")]),
  ];
}
