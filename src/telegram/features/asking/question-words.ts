import { listsDuties, type Query } from "../../../asking/query.ts";
import { isYearBefore, occasionIn } from "../../../asking/scope.ts";
import type { Day, Plan } from "../../../plan/model.ts";
import { monthOf } from "../../../plan/months.ts";
import { printedDuty } from "../../../plan/printed.ts";
import { unitNamed } from "../../../plan/units.ts";
import type { Face } from "../../face.ts";
import { escapeHtml } from "../../html.ts";
import { nameOf } from "../../periodic/words.ts";
import { counted } from "../../words/counts.ts";
import { dayWords, periodWords } from "../../words/days.ts";
import { valueWords } from "../../words/figures.ts";

export interface Words extends Pick<Face, "t" | "language"> {
  readonly plan: Plan;
  readonly today: Day;
}

/** Units or duties that are named one by one. */
const NAMED = 4;

/** The question as it was understood, in full: whoever asked something else sees it here. */
export function questionWords(words: Words, query: Query): string {
  const { t } = words;
  return [
    whatWords(words, query),
    unitsWords(words, query),
    OF_MATTER.includes(query.what) && !listsDuties(query) ? null : dutiesWords(words, query),
    timeWords(words, query),
    query.asOf && t("query-until", { day: dayWords(query.asOf) }),
    query.by && !listsDuties(query) && t("query-by", { by: query.by }),
    isRanked(query) && query.sort === "least" && t("query-least"),
    query.top && t("query-top", { count: counted(query.top, words.language) }),
    againstWords(words, query),
  ]
    .filter(Boolean)
    .join("; ");
}

/** Its lines stand in the order of what they say. */
const isRanked = ({ what, by }: Query): boolean =>
  by === "unit" || (what === "standing" && by !== null);

function whatWords(words: Words, query: Query): string {
  const { t } = words;
  const { what, timely } = query;
  switch (what) {
    case "missing":
    case "sent": {
      if (listsDuties(query)) return t("query-unreported");
      const duties = dutiesWords(words, query);
      if (duties !== null) return t(`query-${what}-duty`, { subject: `<b>${duties}</b>` });
      if (isOfDays(query)) return t("query-sent-within");
      const subject = occasionWords(words, query);
      return what === "sent" && timely
        ? t("query-sent-timely", { subject })
        : t(`query-${what}`, { subject });
    }
    case "nudge": {
      const duties = dutiesWords(words, query);
      const subject = duties === null ? occasionWords(words, query) : `<b>${duties}</b>`;
      return t(duties === null ? "query-nudge" : "query-nudge-duty", { subject });
    }
    case "late":
      return t("query-late", { subject: occasionWords(words, query) });
    case "deadline":
      return t("query-deadline", {
        subject: deadlineWords(words, query),
      });
    case "total":
      return totalWords(words, query);
    case "lacking":
      return t("query-lacking", { figure: labelOf(words.plan, query.figure) });
    case "reaching":
      return reachingWords(words, query);
    case "obstacles":
      return t(query.period ? "query-obstacles-raised" : "query-obstacles");
    case "standing":
      return t(query.period ? "query-done" : "query-standing");
    case "extended":
    case "requested": {
      const duties = dutiesWords(words, query);
      const subject = duties ?? (query.period ? occasionWords(words, query) : "none");
      return t(`query-${what}`, { subject });
    }
    case "returned":
    case "waiting":
      return t(`query-${what}`, { subject: query.period ? occasionWords(words, query) : "none" });
    case "silent":
    case "unmanned":
    case "nudge-duties":
    case "reports":
      return t(`query-${what}`);
  }
}

/** Of these the duties are a part of what is asked. */
const OF_MATTER: readonly Query["what"][] = [
  ...(["missing", "sent", "nudge", "deadline", "extended", "requested"] as const),
];

/** No report's own time. */
const isOfDays = ({ period }: Query): boolean => period !== null && "from" in period;

function deadlineWords(words: Words, query: Query): string {
  const duties = dutiesWords(words, query);
  if (duties !== null) return `<b>${duties}</b>`;
  return query.period ? occasionWords(words, query) : words.t("query-every-deadline");
}

function totalWords({ t, plan }: Words, { figure, also, parts }: Query): string {
  const label = (code: string | null) => labelOf(plan, code);
  const all = [figure, ...(also ?? [])].map(label).join(", ");
  if (!parts) return t("query-total", { figure: all });
  return t("query-share", { figure: all, part: parts.map(label).join(", ") });
}

/** "Đơn vị có Số cuộc/buổi trên 5 cuộc" */
function reachingWords({ t, plan }: Words, { figure: code, bound }: Query): string {
  const figure = plan.figures.find((one) => one.code === code);
  const words = (amount: number | undefined) =>
    escapeHtml((figure && valueWords(t, figure, amount ?? 0, false)) ?? "");
  const [amount, top] = [words(bound?.of), words(bound?.to)];
  const side = bound?.is ?? "over";
  const isNone = bound?.of === 0;
  const is = isNone && side === "over" ? "any" : isNone && side === "upto" ? "none" : side;
  return t("query-reaching", { figure: labelOf(plan, code), is, amount, top });
}

function labelOf({ figures }: Plan, code: string | null): string {
  return escapeHtml(figures.find((one) => one.code === code)?.label ?? code ?? "");
}

function againstWords({ t, plan }: Words, { against }: Query): string | null {
  if (against === null) return null;
  const year = String(plan.year - 1);
  if (against === "last-year") return t("query-against-year", { year });
  return isYearBefore(plan, against)
    ? t("query-against-whole-year", { year })
    : t("query-against", { period: periodWords(t, against) });
}

function occasionWords({ t, plan }: Words, query: Query): string {
  const occasion = occasionIn(plan, query);
  return `<b>${occasion ? nameOf(occasion) : t("query-current")}</b>`;
}

function unitsWords({ plan, today, language }: Words, { units }: Query): string | null {
  if (units === null) return null;
  if (typeof units === "string") {
    const kind = plan.unitKinds.find(({ code }) => code === units);
    return `<b>${escapeHtml(kind?.label[language] ?? units)}</b>`;
  }
  const names = units.map((code) => unitNamed(plan, code, today)?.shortName ?? code);
  return `<b>${escapeHtml(names.join(", "))}</b>`;
}

/** The duties or the area that are asked about; null for neither. */
function dutiesWords({ plan }: Words, { area, duties }: Query): string | null {
  if (duties !== null) {
    const titles = duties.slice(0, NAMED).map((code) => {
      const duty = plan.duties.find((one) => one.code === code);
      return duty ? printedDuty(duty) : code;
    });
    return escapeHtml([...titles, ...(duties.length > NAMED ? ["…"] : [])].join(", "));
  }
  const found = area === null ? null : plan.areas.find(({ code }) => code === area);
  return found ? escapeHtml(`${found.code} ${found.shortName}`) : null;
}

/** Without a time these are told from the plan's first day on. */
const WHOLE: readonly Query["what"][] = ["total", "reports", "lacking", "reaching"];
const TIMED: readonly Query["what"][] = [...WHOLE, "obstacles", "standing", "silent"];

/** The time of what is counted; of reports that are owed it stands in what is asked. */
function timeWords({ t, plan }: Words, query: Query): string | null {
  const { what, period } = query;
  if (!TIMED.includes(what) && !(what === "sent" && isOfDays(query))) return null;
  if (period === null && !WHOLE.includes(what)) return null;
  if (period === null) return t("query-whole", { from: dayWords(plan.period.from) });
  if ("from" in period) {
    const days = periodWords(t, period);
    const month = monthOf(plan, period.month ?? null);
    return month ? `${t("query-in-month", { name: escapeHtml(month.shortName) })} (${days})` : days;
  }
  const occasion = occasionIn(plan, query);
  if (!occasion) return null;
  return `${t("query-of-occasion", { name: nameOf(occasion) })} (${periodWords(t, occasion.period)})`;
}
