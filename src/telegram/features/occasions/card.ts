import type { InlineKeyboardButton } from "grammy/types";
import type { Reads } from "../../../database/index.ts";
import { closedOccasions } from "../../../deadlines/store/closings.ts";
import { lastOnTimeDay } from "../../../plan/deadlines.ts";
import { type Occasion, occasionOf } from "../../../plan/occasions.ts";
import { ALL, deadlinesButton } from "../../buttons/deadlines.ts";
import { keyboard } from "../../buttons/kind.ts";
import { whoButton } from "../../buttons/milestones.ts";
import { ALL as EVERY_KIND, missingButton } from "../../buttons/missing.ts";
import { closingButton } from "../../buttons/occasions.ts";
import type { Ctx } from "../../context.ts";
import { dueWords } from "../../notices/due.ts";
import { closedLine } from "../../periodic/closed.ts";
import { nameOf } from "../../periodic/words.ts";
import { counted, outOf } from "../../words/counts.ts";
import { fullDay, periodWords } from "../../words/days.ts";
import { countOf, type OccasionCount } from "./count.ts";

/** An occasion as the office settles it: who has sent, whether it is closed, and what can be done. */
export async function showOccasion(ctx: Ctx, code: string): Promise<void> {
  const occasion = occasionOf(ctx.plan, code);
  if (!occasion) return ctx.toast(ctx.t("button-old"), true);
  await showCard(ctx, ctx.database.read, occasion);
}

/** @param head what was just done */
export async function showCard(
  ctx: Ctx,
  read: Reads,
  occasion: Occasion,
  head?: string,
): Promise<void> {
  const { t, plan, language } = ctx;
  const [count, closed] = await Promise.all([
    countOf(ctx, occasion),
    closedOccasions(read, plan.id),
  ]);
  const closing = closed.get(occasion.code) ?? null;
  ctx.show(
    [
      ...(head ? [head, ""] : []),
      t("occasion-head", { name: nameOf(occasion), period: periodWords(t, occasion.period) }),
      ...dueOf(ctx, occasion),
      t("occasion-sent", {
        ratio: outOf(count.sent, count.expected, language),
        count: counted(count.owing.length, language),
      }),
      "",
      closing ? closedLine(ctx, closing) : t("occasion-open"),
    ].join("\n"),
    {
      keyboard: keyboard(
        [closing ? act(ctx, occasion, "reopen") : act(ctx, occasion, "close")],
        [owingButton(ctx, occasion, count)],
        [deadlinesButton.button(t("button-occasion-all"), ALL)],
      ),
    },
  );
}

function dueOf(ctx: Ctx, { deadline, last }: Occasion): string[] {
  if (!deadline) return [ctx.t("periodic-suggested", { day: fullDay(ctx.t, last) })];
  return dueWords(ctx, deadline, { last: lastOnTimeDay(deadline), extension: null });
}

export function act({ t }: Ctx, { code }: Occasion, verb: "close" | "close-now" | "reopen") {
  return closingButton.button(t(`button-occasion-${verb}`), code, verb);
}

/** Those who have not sent it, by name. */
function owingButton(
  { t, language }: Ctx,
  { code, deadline }: Occasion,
  { owing }: OccasionCount,
): InlineKeyboardButton | null {
  if (owing.length === 0) return null;
  const text = t("button-occasion-owing", { count: counted(owing.length, language) });
  return deadline
    ? missingButton.button(text, code, EVERY_KIND, "0")
    : whoButton.button(text, code, "0");
}
