import { addDays, addMonths, formatDay } from "../plan/day.ts";
import type { Day, Plan } from "../plan/model.ts";
import { occasionsOf } from "../plan/occasions.ts";
import { spell } from "../plan/text.ts";
import { findPeriods } from "../reading/date-find.ts";
import { at } from "./time-at.ts";
import type { SaidTime } from "./times.ts";

// "Báo cáo 6 tháng qua Zalo", "6 tháng quá hạn".
const PAST =
  /(?<!bao cao\s|[\p{L}\d/])(\d{1,2})\s*thang\s*(?:(?:vua\s)?qua|gan day|gan nhat|tro lai day)(?![\p{L}\d]|\s(?:han|zalo|facebook|loa|mang|kenh|dai|he thong|hinh thuc|cac|viec)(?![\p{L}\d]))/gu;

/** "Quá", and no "qua". */
const TOO = new RegExp(`${spell("quá")}$`);

/** "9 tháng qua": so many whole months before this one, as "tháng qua" is the one before it. */
export function monthsPast(
  text: string,
  plain: string,
  { plan, today }: { readonly plan: Plan; readonly today: Day },
): SaidTime[] {
  const first = `${today.slice(0, 7)}-01`;
  return [...plain.matchAll(PAST)].flatMap((match): SaidTime[] => {
    const count = Number(match[1]);
    if (count === 0 || TOO.test(spell(text.slice(match.index, match.index + match[0].length))))
      return [];
    const [from, to] = [addMonths(first, -count), addDays(first, -1)];
    const half = occasionsOf(plan).find(({ kind }) => kind === "half-year");
    // In July "6 tháng qua" is the half-year that the plan asks a report of.
    if (half && count === 6 && half.period.to.slice(0, 7) === to.slice(0, 7))
      return [at(match, { occasion: half.code })];
    const said = `từ ${formatDay(from)} đến ${formatDay(to)}`;
    const [found] = findPeriods(said, { today, period: plan.period });
    if (!found) return [];
    const { reading } = found;
    if (reading.kind !== "period") return [{ ...at(match, null), problem: reading.problem }];
    return [at(match, { from: reading.from, to: reading.to })];
  });
}
