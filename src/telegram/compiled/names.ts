import { nameLines } from "../../documents/draft/name-lines.ts";
import type { Plan } from "../../plan/model.ts";
import { monthOf } from "../../plan/months.ts";
import type { Occasion } from "../../plan/occasions.ts";
import { raised } from "../html.ts";
import type { Say } from "../i18n.ts";

/** How the report calls itself, the plan and its time, in the middle of a sentence. */
export interface Names {
  /** "06 tháng đầu năm 2024", "Tháng hành động năm 2024" */
  readonly period: string;
  /** How the subject ends, which stands on a line of its own in the title: "06 tháng đầu năm 2024". */
  readonly when: string;
  /** "kết quả thực hiện công tác bình đẳng giới … 06 tháng đầu năm 2024" */
  readonly subject: string;
  /** The heading of what comes next. */
  readonly next: string;
}

export function namesOf(t: Say, plan: Plan, occasion: Occasion): Names {
  const year = String(plan.year);
  const { kind } = occasion;
  const month = monthOf(plan, occasion.month);
  const when = month ? t("draft-year", { year }) : withYear(periodOf(occasion.name), year);
  return {
    when,
    period: month ? `${withoutYear(month.shortName, year)} ${when}` : when,
    subject: month
      ? t("draft-subject-month", { month: withoutYear(month.name, year), period: when })
      : t("draft-subject", { plan: matterOf(plan), period: when }),
    next:
      kind === "half-year"
        ? t("draft-next-half", { year })
        : kind === "year"
          ? t("draft-next-year", { year: String(plan.year + 1) })
          : t("draft-next"),
  };
}

/** "Báo cáo 06 tháng đầu năm 2024": what follows is its time. */
function periodOf(name: string): string {
  return lowered(name.replace(/^Báo cáo\s+(kết quả\s+)?/i, ""));
}

/** A plan of one year need not say it in every name; a report that leaves the house does. */
function withYear(period: string, year: string): string {
  if (period.includes(year)) return period;
  return period.endsWith("năm") ? `${period} ${year}` : `${period} năm ${year}`;
}

/** "Kế hoạch công tác bình đẳng giới … năm 2024": what is carried out is the work, and the time says which. */
function matterOf({ name, year }: Plan): string {
  const work = name.replace(/^Kế hoạch\s+(thực hiện\s+)?/i, "");
  return lowered(withoutYear(work, String(year)));
}

/** The year is said with the time of the report. */
function withoutYear(name: string, year: string): string {
  return name.replace(new RegExp(`\\s+năm\\s+${year}$`), "");
}

/** A name that begins with a word, not with an abbreviation. */
export function lowered(text: string): string {
  const [first = "", second = ""] = text;
  return second === second.toLowerCase() ? first.toLowerCase() + text.slice(first.length) : text;
}

/** "Văn bản (số, ký hiệu, ngày, trích yếu)": a label without what it explains to whoever fills it in. */
export function plainLabel(label: string): string {
  return label.replace(/\s*\([^)]*\)$/, "");
}

/** The title of a report: its time stands on a line of its own. */
export function titleLines({ subject, when }: Pick<Names, "subject" | "when">): string[] {
  return raised(subject).replace(` ${when}`, `\n${when}`).split("\n");
}

/** A name above the title as officials break it: it would not fit on one line. */
export function brokenName(name: string): string[] {
  return name
    .toUpperCase()
    .replace(/^ỦY BAN NHÂN DÂN /, "ỦY BAN NHÂN DÂN\n")
    .split("\n")
    .flatMap(nameLines);
}
