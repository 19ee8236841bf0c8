import type { InlineKeyboardButton } from "grammy/types";
import type { Looked } from "../../../compiling/store/asked.ts";
import type { Reads } from "../../../database/index.ts";
import { closedOccasions } from "../../../deadlines/store/closings.ts";
import { lastOnTimeDay } from "../../../plan/deadlines.ts";
import { type Occasion, occasionOf } from "../../../plan/occasions.ts";
import type { Frozen } from "../../../reports/frozen.ts";
import { readFrozen } from "../../../reports/store/frozen.ts";
import { behindButton, readyButton } from "../../buttons/compile.ts";
import { ALL, deadlinesButton } from "../../buttons/deadlines.ts";
import { keyboard } from "../../buttons/kind.ts";
import { whoButton } from "../../buttons/milestones.ts";
import { ALL as EVERY_KIND, missingButton } from "../../buttons/missing.ts";
import { closingButton, snapshotButton } from "../../buttons/occasions.ts";
import { changedFor, freezeFor } from "../../cards/freeze.ts";
import { askedOf } from "../../compiled/beside.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { dueLines, dueWords } from "../../notices/due.ts";
import { closedLine } from "../../periodic/closed.ts";
import { nameOf } from "../../periodic/words.ts";
import { counted, outOf } from "../../words/counts.ts";
import { fullDay, instantWords, periodWords, two } from "../../words/days.ts";
import { countOf, type OccasionCount } from "./count.ts";

/** More would not be read; the totals of each lead to those before. */
const NAMED = 3;

/** An occasion as the office settles it: who has sent, whether it is closed, and what can be done. */
export async function showOccasion(ctx: Ctx, code: string): Promise<void> {
  const occasion = occasionOf(ctx.plan, code);
  if (!occasion) return ctx.toast(ctx.t("button-old"), true);
  await showCard(ctx, ctx.database.read, occasion, await lookedAt(ctx, occasion));
}

/** What all reports of the occasion say: asked before a write, so that nobody's report waits for it. */
export async function lookedAt(ctx: Ctx, occasion: Occasion): Promise<Looked> {
  const { length: number } = await frozenOf(ctx, ctx.database.read, occasion);
  return askedOf(ctx, occasion, { kind: "card", number });
}

export async function showCard(
  ctx: Ctx,
  read: Reads,
  occasion: Occasion,
  { stale, changed }: Looked,
): Promise<void> {
  const { t, plan, language } = ctx;
  const [count, closed, all] = await Promise.all([
    countOf(ctx, occasion),
    closedOccasions(read, plan.id),
    frozenOf(ctx, read, occasion),
  ]);
  const frozen = { all, changed };
  const closing = closed.get(occasion.code) ?? null;
  ctx.show(
    [
      t("occasion-head", { name: nameOf(occasion), period: periodWords(t, occasion.period) }),
      ...dueOf(ctx, occasion, closing === null && count.owing.length > 0),
      t("occasion-sent", {
        ratio: outOf(count.sent, count.expected, language),
        count: counted(count.owing.length, language),
      }),
      ...(stale > 0 ? [t("occasion-stale", { count: counted(stale, language) })] : []),
      "",
      ...frozenLines(ctx, frozen),
      "",
      closing ? closedLine(ctx, closing) : t("occasion-open"),
    ].join("\n"),
    {
      keyboard: keyboard(
        [freezeFor(t, occasion.code, frozen.all)],
        [changed > 0 && changedFor(t, occasion.code, all.length, counted(changed, language))],
        [totalsFor(ctx, occasion, frozen)],
        [closing ? act(ctx, occasion, "reopen") : act(ctx, occasion, "close")],
        [owingButton(ctx, occasion, count)],
        [
          stale > 0 &&
            behindButton.button(
              t("button-compile-stale", { count: counted(stale, language) }),
              ...([occasion.code, "stale", "0"] as const),
            ),
        ],
        [readyButton.button(t("button-compile-back"), occasion.code)],
        [deadlinesButton.button(t("button-occasion-all"), ALL)],
      ),
    },
  );
}

/** Every time it was frozen, and in how many units something changed since the last one. */
interface FrozenSoFar {
  readonly all: readonly Frozen[];
  readonly changed: number;
}

export async function frozenOf({ plan }: Ctx, read: Reads, { code }: Occasion): Promise<Frozen[]> {
  return (await readFrozen(read, plan.id)).filter((one) => one.occasion === code);
}

function frozenLines(ctx: Ctx, { all, changed }: FrozenSoFar): string[] {
  const { t, plan, language } = ctx;
  if (all.length === 0) return [t("occasion-not-frozen")];
  const lines = all.slice(-NAMED).map(({ number, at, by }) =>
    t("occasion-frozen", {
      ...{ number: two(number), at: instantWords(t, at, plan.timeZone) },
      name: escapeHtml(by ?? t("paper-somebody")),
    }),
  );
  return [
    ...lines,
    t("occasion-changed", { count: changed === 0 ? 0 : counted(changed, language) }),
  ];
}

/** The last ones; the earlier ones stay, and are read from there. */
function totalsFor({ t }: Ctx, { code }: Occasion, { all }: FrozenSoFar) {
  if (all.length === 0) return null;
  return snapshotButton.button(
    t("button-occasion-totals"),
    code,
    String(all.length),
    "totals",
    "0",
  );
}

/** How long there is still, or that it is over, only while somebody is asked for it. */
function dueOf(ctx: Ctx, { deadline, last }: Occasion, isAwaited: boolean): string[] {
  if (!deadline) return [ctx.t("periodic-suggested", { day: fullDay(ctx.t, last) })];
  if (!isAwaited) return dueLines(ctx, deadline, ctx.calendar);
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
