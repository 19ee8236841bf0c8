import type { Day, Plan } from "../plan/model.ts";
import { occasionsOf } from "../plan/occasions.ts";
import { at, otherYear } from "./time-at.ts";
import type { SaidTime } from "./times.ts";

const HALF =
  /(?<![\p{L}\d/])(?:(?:0?6|sau)\s*thang(?!\s*\d{1,2}(?!\d))(?:\s*(dau|cuoi)(?:\s*nam)?)?|nua\s*(dau|cuoi)\s*nam|giua nam)(?:\s*(?:nam\s*)?(\d{4}))?(?![\p{L}\d])/gu;

/**
 * "6 tháng": the half-year that the plan asks a report of; the second one if the end of the year is meant, which is
 * its days where nobody reports it by itself.
 */
export function halves(
  plain: string,
  { plan, today }: { readonly plan: Plan; readonly today: Day },
): SaidTime[] {
  const known = occasionsOf(plan).filter(({ kind }) => kind === "half-year");
  return [...plain.matchAll(HALF)].flatMap((match) => {
    const isLater = (match[1] ?? match[2]) === "cuoi";
    const occasion = isLater ? known[1] : known[0];
    const problem = otherYear(match[3], plan);
    if (occasion) return [{ ...at(match, { occasion: occasion.code }), problem }];
    return isLater ? [{ ...at(match, null), ...secondHalf(plan, today, problem) }] : [];
  });
}

function secondHalf(
  { year }: Plan,
  today: Day,
  problem: SaidTime["problem"],
): Pick<SaidTime, "time" | "problem"> {
  const [from, last] = [`${year}-07-01`, `${year}-12-31`];
  if (problem) return { time: null, problem };
  if (today < from) return { time: null, problem: { kind: "in-future", day: from } };
  return { time: { from, to: today < last ? today : last }, problem: null };
}
