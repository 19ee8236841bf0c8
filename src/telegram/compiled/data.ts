import type { Alike } from "../../compiling/alike.ts";
import type { AreaPart, Compiled, SentState } from "../../compiling/compiled.ts";
import { type HiddenOf, hiddenIn, isHiding } from "../../compiling/hiding.ts";
import { documentUnits, foremost, linesOf, type UnitLine } from "../../compiling/told.ts";
import type { DraftData, Filling } from "../../documents/draft/tags.ts";
import { formatDay } from "../../plan/day.ts";
import type { Plan } from "../../plan/model.ts";
import type { Total } from "../../progress/totals.ts";
import {
  type DocumentMention,
  formatCount,
  formatRatio,
  isDocuments,
} from "../../reading/figure-value.ts";
import { raised } from "../html.ts";
import type { Say } from "../i18n.ts";
import { instantWords } from "../words/days.ts";
import { figuresTable, hasResults, resultRows, sendingRows, unitsTables } from "./annex.ts";
import { halvesNote } from "./halves-note.ts";
import { hindranceFilling } from "./hindrances.ts";
import { yearOfSigning } from "./issuer.ts";
import { missingLine } from "./missing.ts";
import { brokenName, lowered, type Names, namesOf, titleLines } from "./names.ts";
import { ended, figureWords, listWords, saidBy } from "./sentences.ts";

/** Units whose documents are listed. */
const ISSUERS = 60;
/** Units whose work is told of in the text of one area; the others' stands in the annex. */
const LINES = 12;

/** The office's report in words: what fills the tags of a template. @param t in Vietnamese */
export function draftData(t: Say, compiled: Compiled): DraftData {
  const { plan, occasion } = compiled;
  const names = namesOf(t, plan, occasion);
  const hiddenOf = hiddenIn(compiled);
  return {
    fill: {
      ...headFilling(t, compiled, names),
      can_cu: basisWords(t, plan, names, plan.office.name),
      so_lieu_tinh_den: asOfWords(t, compiled, names, hiddenOf),
      ...documentsFilling(t, compiled, names),
      kinh_phi: moneyWords(t, compiled, names, hiddenOf),
      che_do_bao_cao: sendingLines(t, compiled).map(line),
      noi_dung: [
        ...compiled.areas.map((part, i) =>
          areaFilling(t, compiled, part, i + 1, { ...names, hiddenOf }),
        ),
        ...targetsFilling(t, compiled),
        ...ownFilling(t, compiled),
      ],
      uu_diem: views(t, compiled.views.strengths),
      han_che: views(t, compiled.views.weaknesses),
      nguyen_nhan: views(t, compiled.views.causes),
      phuong_huong: views(t, compiled.views.directions),
      kien_nghi: views(t, compiled.views.proposals),
      vuong_mac: hindranceFilling(t, compiled.obstacles),
      gui_bao_cao: sendingRows(t, compiled),
      ket_qua_day_du: resultRows(t, compiled),
    },
    tables: {
      bang_tong_hop: figuresTable(t, compiled, hiddenOf),
      bang_theo_don_vi: unitsTables(t, compiled, hiddenOf),
    },
  };
}

function line(dong: string): Filling {
  return { dong };
}

function headFilling(t: Say, { plan, at }: Compiled, { subject, when, next }: Names): Filling {
  const { office } = plan;
  return {
    co_quan_chu_quan: brokenName(plan.issuer).join("\n"),
    co_quan: brokenName(office.name).join("\n"),
    co_quan_viet_thuong: office.name,
    ky_hieu: `BC-${office.fileMark}`,
    dia_danh: plan.place,
    nam: yearOfSigning(plan, at),
    trich_yeu: titleLines({ subject, when }).join("\n"),
    noi_dung_bao_cao: subject,
    ky_sau: next,
    kinh_gui: toWords(t, office.reportsTo),
    noi_gui_den: ended(office.reportsTo).map((ten) => ({ ten })),
    noi_nhan: office.recipients.map((ten) => ({ ten: `${ten};` })),
    luu: `Lưu: VT, ${office.fileMark}.`,
  };
}

/** One stands behind "Kính gửi:", several below it (Decree 30/2020, annex I). */
function toWords(t: Say, receivers: readonly string[]): string {
  const [first] = receivers;
  return first && receivers.length === 1
    ? t("own-to", { office: first })
    : [t("draft-to-several"), ...ended(receivers).map((one) => `- ${one}`)].join("\n");
}

/**
 * "Thực hiện Kế hoạch số … ngày …, Phòng … báo cáo … như sau:". Number and day stay blank while the office has
 * not filled them in.
 *
 * @param office whose report it is, by its official name
 */
export function basisWords(t: Say, plan: Plan, { subject }: Names, office: string): string {
  const { number, numberSuffix, issued, year } = plan;
  const day = issued
    ? t("draft-basis-day", { day: formatDay(issued) })
    : t("draft-basis-no-day", { year: String(year) });
  const document = t("draft-basis-of", { number: `${number ?? "…"}${numberSuffix}`, day });
  const title = lowered(plan.title);
  return t("draft-basis", {
    ...{ document, issuer: plan.issuer, title, office, subject },
  });
}

function asOfWords(
  t: Say,
  { plan, at, reports, spans, figures, halves }: Compiled,
  { period }: Names,
  hiddenOf: HiddenOf,
): string {
  const isAnyHidden = figures.some(({ total }) => isHiding(hiddenOf(total.figure)));
  return [
    t("draft-as-of", {
      ...{ period, at: instantWords(t, at, plan.timeZone), count: formatCount(reports.length) },
    }),
    ...halvesNote(t, halves),
    ...(spans.length > 0 ? [t("draft-as-of-spans", { count: formatCount(spans.length) })] : []),
    ...(isAnyHidden ? [t("draft-as-of-hidden")] : []),
  ].join(" ");
}

function documentsFilling(t: Say, { documents }: Compiled, { period }: Names): Filling {
  const all = documents.flatMap(({ value }) => (isDocuments(value) ? value : []));
  if (all.length === 0) return { van_ban_mo_dau: t("draft-documents-none"), van_ban: [] };
  // Whoever issued it, though it may be closed by now.
  const each = documents.flatMap((total) => total.each.flatMap(({ by }) => by));
  const lines = each.slice(0, ISSUERS).map(({ unit, value }) =>
    t("draft-documents-unit", {
      unit: unit.shortName,
      list: isDocuments(value) ? value.map((one) => documentWords(t, one)).join("; ") : "",
    }),
  );
  const more = each.length - lines.length;
  return {
    van_ban_mo_dau: t("draft-documents", {
      ...{ period: raised(period), count: formatCount(all.length) },
    }),
    van_ban: ended([
      ...lines,
      ...(more > 0 ? [t("draft-documents-more", { count: formatCount(more) })] : []),
    ]).map(line),
  };
}

function documentWords(t: Say, { number, day, subject }: DocumentMention): string {
  const on = day === null ? "" : t("draft-basis-day", { day: formatDay(day) });
  const words = subject
    ? t("draft-document-subject", { number, day: on, subject })
    : t("draft-document", { number, day: on });
  return words.replace(/\s+/g, " ").trim();
}

function moneyWords(t: Say, { money }: Compiled, { period }: Names, hiddenOf: HiddenOf): string {
  if (money.length === 0) return t("draft-money-none", { period });
  const list = money.map((total) => toldWords(t, total, hiddenOf(total.figure).all));
  return t("draft-money", { period, list: list.join("; ") });
}

function toldWords(t: Say, total: Total, isHidden: boolean): string {
  return isHidden
    ? t("draft-figure-hidden", { label: lowered(total.figure.label) })
    : figureWords(t, total);
}

function sendingLines(t: Say, { occasion, sent }: Compiled): string[] {
  const having = sent.filter(({ on }) => on !== null);
  const missing = sent.filter(({ on }) => on === null);
  const nil = having.filter((state) => state.nil).length;
  const said = { all: formatCount(sent.length), report: lowered(occasion.name) };
  return [
    t(occasion.deadline ? "draft-sending" : "draft-sending-any", said),
    having.length > 0 ? sentWords(t, having) : t("draft-sending-none"),
    ...(nil > 0 ? [t("draft-sending-nil", { count: formatCount(nil) })] : []),
    missing.length > 0 ? missingLine(t, missing) : t("draft-sending-complete"),
  ];
}

function sentWords(t: Say, having: readonly SentState[]): string {
  const sent = formatCount(having.length);
  const late = having.filter((state) => state.late > 0);
  if (late.length === 0)
    return t(having[0]?.isTimed ? "draft-sending-timely" : "draft-sending-sent", { sent });
  return t("draft-sending-late", {
    ...{ sent, timely: formatCount(having.length - late.length), late: formatCount(late.length) },
    list: listWords(
      t,
      late.map(({ unit: { shortName: unit }, late: days }) =>
        t("draft-sent-late", { unit, days: formatCount(days) }),
      ),
    ),
  });
}

function areaFilling(
  t: Say,
  compiled: Compiled,
  { area, totals, unknown, isDue, told }: AreaPart,
  order: number,
  { period, hiddenOf }: Names & { readonly hiddenOf: HiddenOf },
): Filling {
  const head = { so: String(order), ten: area.name };
  if (!isDue) return { ...head, doan: [line(t("draft-area-due"))], viec: [], con_lai: [] };
  const giving = new Set(totals.flatMap(({ each }) => each.map(({ unit }) => unit)));
  const list = totals
    .map((total) => toldWords(t, total, hiddenOf(total.figure).areas.has(area.code)))
    .join("; ");
  const lines = linesOf(compiled.plan, told);
  const shown = foremost(lines, LINES);
  const rest = unitsIn(lines) - unitsIn(shown);
  const issuers = documentUnits(told).length;
  const more = hasResults(compiled) ? "draft-area-more" : "draft-area-more-elsewhere";
  return {
    ...head,
    doan: [
      totals.length > 0
        ? t("draft-area-figures", { count: formatCount(giving.size), period, list })
        : t("draft-area-none", { period }),
      ...(unknown.length > 0 && totals.length > 0
        ? [t("draft-area-unknown", { list: unknown.map((one) => lowered(one.label)).join("; ") })]
        : []),
      ...(lines.length > 0 ? [t("draft-area-told")] : []),
    ].map(line),
    viec: shown.map(({ units, text }) => ({
      don_vi: listWords(
        t,
        units.map(({ shortName }) => shortName),
        LINES,
        ", ",
      ),
      // Several sentences: none of them ends with a semicolon.
      ket_qua: /[.…!?]$/.test(text) ? text : `${text}.`,
    })),
    con_lai: [
      ...(rest > 0 ? [t(more, { count: formatCount(rest) })] : []),
      ...(issuers > 0 ? [t("draft-area-issuers", { count: formatCount(issuers) })] : []),
    ].map(line),
  };
}

function unitsIn(lines: readonly UnitLine[]): number {
  return lines.reduce((sum, { units }) => sum + units.length, 0);
}

/** Figures that belong to no duty, and so to no area. */
function ownFilling(t: Say, { own, areas, targets }: Compiled): Filling[] {
  if (own.length === 0) return [];
  const order = areas.length + (targets.length > 0 ? 2 : 1);
  return [
    {
      ...{ so: String(order), ten: t("draft-head-own") },
      ...{ doan: own.map((total) => line(`- ${raised(figureWords(t, total))}.`)), viec: [] },
      con_lai: [],
    },
  ];
}

function targetsFilling(t: Say, { targets, areas }: Compiled): Filling[] {
  if (targets.length === 0) return [];
  const lines = targets.map(({ target, bound, met, told }) =>
    t("draft-target", {
      ...{ wording: target.wording, told: formatCount(told.length) },
      ratio: formatRatio(met.length, bound.length),
    }),
  );
  return [
    {
      ...{ so: String(areas.length + 1), ten: t("draft-head-targets") },
      ...{ doan: lines.map((one) => line(`- ${one}.`)), viec: [], con_lai: [] },
    },
  ];
}

function views(t: Say, all: readonly Alike[]): Filling[] {
  if (all.length === 0) return [{ y: `${t("draft-no-views")}.`, don_vi: "" }];
  const by = ended(all.map(({ units }) => saidBy(t, units)));
  return all.map(({ text }, i) => ({ y: text, don_vi: by[i] ?? "" }));
}
