import type { Day, Plan } from "../plan/model.ts";
import { type Occasion, occasionsOf } from "../plan/occasions.ts";
import { fold } from "../plan/text.ts";
import { written } from "./syllables.ts";
import { timesIn } from "./times.ts";
import { isReportedFor } from "./when.ts";

const A_REPORT = /(?:^| )(?:bao cao|so ket|tong ket)(?: |$)/;

/** Nothing but who sends a report: it says of no duty that it is about it. */
const ONLY_A_REPORT =
  /^(?:(?:da|vang|em|toi|minh|xa|thi tran|don vi|phong|hoi|ubnd|gui|nop|chuyen|kinh|anh|chi|cac|ban|file|tep|bao cao|so ket|tong ket|dinh ky|cua|len|ve|huyen|da ky|ky|dong dau|a|nhe|scan|\d+)(?: |$))+$/;

/** How a text names a periodic report: which, or only that it is a report; null for neither. */
export type ReportSaid = { readonly occasion: Occasion | null };

/**
 * "Báo cáo 6 tháng đầu năm của xã", "bao_cao_quy_2.docx": which periodic report a caption or a file's name says,
 * by the rules by which a question names one.
 */
export function reportSaid(typed: string, plan: Plan, today: Day): ReportSaid | null {
  const text = written(typed.replace(/\.\p{L}+$/u, "").replace(/_|(?<=\D)[-.]|[-.](?=\D)/g, " "));
  if (!A_REPORT.test(fold(text))) return null;
  const known = occasionsOf(plan);
  for (const { time, named, problem } of timesIn(text, { plan, today })) {
    // Of another year, or of a time to come: none that is owed.
    if (problem) return null;
    const code = time && "occasion" in time ? time.occasion : null;
    const found = known.find(
      (one) => one.code === code || (named && one.deadline && isReportedFor(one.period, named)),
    );
    if (found) return { occasion: found };
  }
  return ONLY_A_REPORT.test(fold(text)) ? { occasion: null } : null;
}
