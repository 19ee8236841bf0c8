import type { SentState } from "../../compiling/compiled.ts";
import { formatCount } from "../../reading/figure-value.ts";
import type { Say } from "../i18n.ts";

/** A unit whose report is not there, with what is known of why: "UBND xã Tú Đoạn (quá hạn 02 ngày)". */
export function missingWords(
  t: Say,
  { unit: { shortName: unit }, overdue, isHanded }: SentState,
): string {
  if (isHanded) return t("draft-sent-handed", { unit });
  return overdue > 0 ? t("draft-sent-overdue", { unit, days: formatCount(overdue) }) : unit;
}
