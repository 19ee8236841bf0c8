import { givesTime } from "../../../deadlines/more-time.ts";
import type { Day } from "../../../plan/model.ts";
import { readComingDay } from "../../../reading/coming-day.ts";
import type { Ctx } from "../../context.ts";
import type { Say } from "../../i18n.ts";
import { dayWords, fullDay } from "../../words/days.ts";
import { comingDayRefused } from "../../words/refusals.ts";

/** "Đến hết thứ Ba, ngày 18/6/2024" */
export function untilWords(t: Say, day: Day): string {
  return t("extension-until", { day: fullDay(t, day) });
}

/** The typed last day, or why it is none. */
export function readLastDay(
  ctx: Ctx,
  text: string,
  { than }: { readonly than: Day },
): { readonly day: Day } | { readonly refused: string } {
  const reading = readComingDay(text, ctx.today);
  if (reading.kind !== "day") return { refused: comingDayRefused(ctx, reading) };
  return givesTime(reading.day, than)
    ? { day: reading.day }
    : { refused: ctx.t("extension-not-later", { last: dayWords(than) }) };
}
