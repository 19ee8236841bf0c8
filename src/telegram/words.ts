import { dayOf, formatDay, timeOf, weekdayOf } from "../plan/day.ts";
import type { Day, Period } from "../plan/model.ts";
import type { Finding } from "../reading/privacy.ts";
import { escapeHtml } from "./html.ts";
import type { Say } from "./i18n.ts";

/** Days and times as a person reads them, in either language. */

/** "14/6/2024" */
export const dayWords = formatDay;

/** "thứ Sáu, ngày 14/6/2024" */
export function fullDay(t: Say, day: Day): string {
  return t("day-full", { weekday: t(`weekday-${weekdayOf(day)}`), day: formatDay(day) });
}

/** "ngày 20/11/2024", "từ ngày 20/11/2024 đến ngày 22/11/2024" */
export function periodWords(t: Say, { from, to }: Period): string {
  return from === to
    ? t("period-day", { day: formatDay(from) })
    : t("period-span", { from: formatDay(from), to: formatDay(to) });
}

/** "15 giờ 20 ngày 14/6/2024" */
export function instantWords(t: Say, instant: Date, timeZone: string): string {
  const [hour = "", minute = ""] = timeOf(instant, timeZone).split(":");
  return t("instant", { hour, minute, day: formatDay(dayOf(instant, timeZone)) });
}

/** "0127": how reports are numbered. */
export function reportNumber(number: number): string {
  return String(number).padStart(4, "0");
}

/** "05": officials write what is below ten with a nought (Decree 30/2020). */
export function two(count: number): string {
  return String(count).padStart(2, "0");
}

/** What looks like personal data, a line each. Secrets and cases are answered in words of their own. */
export function findingLines(t: Say, findings: readonly Finding[]): string[] {
  return findings.flatMap(({ kind, text }) =>
    kind === "secret-mark" || kind === "looks-like-case"
      ? []
      : [`• ${t(`finding-${kind}`, { text: escapeHtml(text) })}`],
  );
}
