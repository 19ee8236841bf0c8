import type { InlineKeyboardButton } from "grammy/types";
import { outlinesIn } from "../../../compiling/outline.ts";
import type { Ready } from "../../../compiling/store/asked.ts";
import { begunOn, type Occasion, occasionOf } from "../../../plan/occasions.ts";
import { isOdd } from "../../../progress/halves.ts";
import { readFrozen } from "../../../reports/store/frozen.ts";
import { briefButton } from "../../buttons/brief.ts";
import {
  ALL,
  behindButton,
  draftButton,
  readyButton,
  templateButton,
} from "../../buttons/compile.ts";
import { jobButton } from "../../buttons/jobs.ts";
import { keyboard } from "../../buttons/kind.ts";
import { whoButton } from "../../buttons/milestones.ts";
import { ALL as EVERY_KIND, missingButton } from "../../buttons/missing.ts";
import { occasionCardButton } from "../../buttons/occasions.ts";
import { freezeFor } from "../../cards/freeze.ts";
import { basisNote } from "../../compiled/basis-note.ts";
import { askedOf } from "../../compiled/beside.ts";
import { halvesNote } from "../../compiled/halves-note.ts";
import { outlineWords } from "../../compiled/outline-words.ts";
import type { Ctx } from "../../context.ts";
import { nameOf } from "../../periodic/words.ts";
import { asOf, counted, outOf } from "../../words/counts.ts";
import { periodWords } from "../../words/days.ts";
import { lastDraft } from "./draft.ts";
import { readWaitingOf, type WaitingOf } from "./waiting.ts";

/** The occasions of the plan, those that have begun; the nearest to their day first. */
export function showOccasions(ctx: Ctx) {
  const { t, plan, today } = ctx;
  const begun = begunOn(plan, today);
  if (begun.length === 0) return ctx.show(t("compile-none"));
  ctx.show(t("compile-choose"), {
    keyboard: keyboard(
      ...begun.map(({ name, code }) => [readyButton.button(name, code)]),
      ...outlinesIn(plan).map((outline) => [
        templateButton.button(
          t("button-compile-template", { outline: outlineWords(t, plan, outline) }),
          outline,
          "show",
        ),
      ]),
    ),
  });
}

/** What there is for the report of an occasion, each line with the way to its list. */
export async function showReadiness(ctx: Ctx, code: string): Promise<void> {
  if (code === ALL) return showOccasions(ctx);
  const { t, plan, database } = ctx;
  const occasion = occasionOf(plan, code);
  if (!occasion) return ctx.toast(t("button-old"), true);
  const { read } = database;
  const [ready, waiting, before, frozen] = await Promise.all([
    askedOf(ctx, occasion, { kind: "readiness" }),
    readWaitingOf(ctx, occasion),
    lastDraft(ctx, code),
    readFrozen(read, plan.id),
  ]);
  const own = frozen.filter((one) => one.occasion === code);
  ctx.show(linesOf(ctx, occasion, ready, waiting).join("\n"), {
    keyboard: keyboard(
      ...listRows(ctx, occasion, ready, waiting),
      [freezeFor(t, code, own), occasionCardButton.button(t("button-compile-settle"), code)],
      [draftButton.button(t(before ? "button-compile-again" : "button-compile-draft"), code)],
      [before && jobButton.button(t("button-compile-last"), before.id, "files")],
      [briefButton.button(t("button-brief"), code)],
      [readyButton.button(t("button-compile-all"), ALL)],
    ),
  });
}

function linesOf(
  ctx: Ctx,
  occasion: Occasion,
  { sent, missing, handed, lapsed, stale, without, spans, outside, basis, halves }: Ready,
  { papers, warned }: WaitingOf,
): string[] {
  const { t, plan, now, language } = ctx;
  const line = (
    key:
      | "missing"
      | "handed"
      | "lapsed"
      | "stale"
      | "without"
      | "spans"
      | "outside"
      | "papers"
      | "warned",
    count: number,
  ) => (count > 0 ? [t(`compile-${key}`, { count: counted(count, language) })] : []);
  const lines = [
    ...line("missing", missing.length - handed.length - lapsed.length),
    ...line("handed", handed.length),
    ...line("lapsed", lapsed.length),
    ...line("stale", stale.length),
    ...line("without", without.length),
    ...line("spans", spans.length),
    ...line("outside", outside.length),
    ...line("papers", papers.length),
    ...line("warned", warned.length),
  ];
  return [
    t("compile-head", { name: nameOf(occasion), period: periodWords(t, occasion.period) }),
    asOf(ctx, now, plan.timeZone),
    "",
    t("compile-sent", { ratio: outOf(sent.length, sent.length + missing.length, language) }),
    ...(lines.length > 0 ? lines : [t("compile-complete")]),
    ...basisNote(t, plan, basis),
    ...halvesNote(t, halves),
  ];
}

function listRows(
  { t, language }: Ctx,
  { code, deadline }: Occasion,
  { missing, handed, lapsed, stale, without, spans, outside, halves }: Ready,
  { papers, warned }: WaitingOf,
): (InlineKeyboardButton | false)[][] {
  const count = (some: number) => ({ count: counted(some, language) });
  const behind = (
    which: "stale" | "without" | "spans" | "outside" | "halves" | "warned" | "papers",
    some: readonly unknown[],
  ) =>
    some.length > 0 &&
    behindButton.button(t(`button-compile-${which}`, count(some.length)), code, which, "0");
  // The list holds all of them, of which the lines above tell apart those that were sent.
  const owing = t(
    handed.length + lapsed.length > 0 ? "button-compile-owing" : "button-compile-missing",
    count(missing.length),
  );
  return [
    [
      missing.length > 0 &&
        (deadline
          ? missingButton.button(owing, code, EVERY_KIND, "0")
          : whoButton.button(owing, code, "0")),
      behind("without", without),
    ],
    [behind("stale", stale), behind("spans", spans)],
    [behind("outside", outside), behind("halves", halves?.lines.filter(isOdd) ?? [])],
    [behind("papers", papers), behind("warned", warned)],
  ];
}
