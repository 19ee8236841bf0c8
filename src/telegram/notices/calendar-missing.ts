import type { NoticeOf, Scene, Words } from "./scene.ts";

/** To the office: nobody can count the working days of a year whose days off are not known. */
export function calendarMissing(
  { t, reader }: Scene,
  { year }: NoticeOf<"calendar-missing">,
): Words | null {
  return reader.office ? { html: t("calendar-missing", { year: String(year) }) } : null;
}
