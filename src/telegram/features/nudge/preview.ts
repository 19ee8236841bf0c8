import {
  type Candidate,
  type Hindrance,
  mayBeUrged,
  nudgeableBy,
  recipientsOf,
  type ToldOf,
} from "../../../deadlines/nudge.ts";
import { isNear } from "../../../deadlines/owing.ts";
import type { Nudge } from "../../../deadlines/store/nudges.ts";
import { dayOf } from "../../../plan/day.ts";
import { deadlineOf, lastOnTimeDay } from "../../../plan/deadlines.ts";
import type { Plan } from "../../../plan/model.ts";
import type { PreparedNudge } from "../../../progress/owed.ts";
import { keyboard } from "../../buttons/kind.ts";
import { mattersButton, nudgeButton } from "../../buttons/nudge.ts";
import { escapeHtml } from "../../html.ts";
import type { Voice } from "../../notices/due.ts";
import { nudgeLetter } from "../../notices/nudge-letter.ts";
import type { View } from "../../view.ts";
import { counted } from "../../words/counts.ts";
import { fullDay, instantWords } from "../../words/days.ts";
import { matterName } from "../../words/matters.ts";

/** More names than this would leave no room for the text itself. */
export const NAMED = 20;
/** Of those left out, for each reason. */
const NAMED_OUT = 8;

export interface PreviewFacts {
  readonly plan: Plan;
  readonly nudge: Nudge;
  readonly prepared: PreparedNudge;
  readonly now: Date;
  /** Who would send it; null without a name. */
  readonly by: string | null;
  /** When it would be sent, if not at once: outside working hours nobody is written to. */
  readonly later: Date | null;
  readonly last: { readonly at: Date; readonly by: string | null; readonly units: number } | null;
}

/** The units that the nudge would reach if it was sent now. */
export function chosenOf(facts: Pick<PreviewFacts, "nudge" | "prepared" | "now">) {
  return offeredBy(facts).filter(({ unit }) => facts.nudge.units.includes(unit.code));
}

/** Those that may be chosen. */
export function offeredBy({
  nudge,
  prepared,
  now,
}: Pick<PreviewFacts, "nudge" | "prepared" | "now">): Candidate[] {
  return nudgeableBy(prepared.candidates, nudge, now);
}

/** Those whom the office meant or could mean, and who are left out. */
function leftOut(facts: PreviewFacts): Candidate[] {
  const offered = new Set(offeredBy(facts));
  return facts.prepared.candidates.filter((one) => one.hindrance !== null && !offered.has(one));
}

/** What is asked for, in HTML. */
export function nameOf({ plan, prepared }: Pick<PreviewFacts, "plan" | "prepared">, t: Voice["t"]) {
  return escapeHtml(matterName(t, plan, prepared.matter) ?? "");
}

/** Whom the nudge would reach, whom not and why, and what they would read. */
export function previewView(facts: PreviewFacts, voice: Voice): View {
  const { t } = voice;
  const chosen = chosenOf(facts);
  const out = leftOut(facts);
  const lines = [
    t("nudge-preview", { matter: nameOf(facts, t) }),
    ...lastLine(facts, voice),
    ...aheadLine(facts, voice),
    "",
    ...(chosen.length > 0 ? toLines(chosen, facts, voice) : [t("nudge-to-nobody")]),
    ...(out.length > 0 ? outLines(out, facts, voice) : []),
  ];
  return { html: lines.join("\n"), keyboard: buttons(facts, chosen, voice) };
}

function lastLine({ last, plan }: PreviewFacts, { t, language }: Voice): string[] {
  if (!last) return [];
  const at = instantWords(t, last.at, plan.timeZone);
  const by = last.by ? escapeHtml(last.by) : t("nudge-by-someone");
  return [t("nudge-last", { at, by, count: counted(last.units, language) })];
}

/** Its time is far: whoever urges all the same should know it. */
function aheadLine({ plan, prepared: { matter }, now }: PreviewFacts, { t }: Voice): string[] {
  const deadline = matter.kind === "deadline" ? deadlineOf(plan, matter.code) : null;
  if (!deadline || isNear(deadline, dayOf(now, plan.timeZone))) return [];
  return [t("nudge-ahead", { day: fullDay(t, lastOnTimeDay(deadline)) })];
}

function toLines(chosen: readonly Candidate[], facts: PreviewFacts, voice: Voice): string[] {
  const { t, language } = voice;
  const { plan, prepared, nudge, later, by } = facts;
  const people = new Set(chosen.flatMap(recipientsOf).map(({ person }) => person.id));
  const names = chosen.map(({ unit }) => unit.name);
  const [example] = chosen.flatMap(({ unit }) => prepared.asked(unit) ?? []);
  return [
    t("nudge-to", {
      units: counted(chosen.length, language),
      people: counted(people.size, language),
    }),
    namesLine(names, NAMED, voice),
    ...(later ? [t("nudge-later", { at: instantWords(t, later, plan.timeZone) })] : []),
    "",
    t("nudge-text"),
    ...(example
      ? [`<blockquote>${nudgeLetter(voice, plan, example, { ...nudge, by })}</blockquote>`]
      : []),
  ];
}

/** "UBND xã Tam Gia; UBND xã Tú Đoạn và 12 đơn vị khác", in HTML. */
export function namesLine(all: readonly string[], most: number, { t, language }: Voice): string {
  const shown = all.slice(0, most).map(escapeHtml).join("; ");
  const more = all.length - most;
  return more > 0 ? `${shown} ${t("nudge-to-more", { count: counted(more, language) })}` : shown;
}

/** Below each reason those whom it concerns: "• chưa có đầu mối (12): …" */
function outLines(out: readonly Candidate[], { plan, now }: PreviewFacts, voice: Voice): string[] {
  const { t, language } = voice;
  const reasons = new Map<string, string[]>();
  for (const { unit, hindrance } of out) {
    if (!hindrance) continue;
    const why = t(reasonOf(hindrance, now));
    const told = hindrance.kind === "told" ? ` (${toldWords(hindrance, plan, t)})` : "";
    reasons.set(why, [...(reasons.get(why) ?? []), `${unit.name}${told}`]);
  }
  const lines = [...reasons].map(([why, all]) => {
    const names = namesLine(all, NAMED_OUT, voice);
    return t("nudge-out-line", { why, count: counted(all.length, language), names });
  });
  return ["", t("nudge-out", { count: counted(out.length, language) }), ...lines];
}

/** "09 giờ 00 ngày 13/6/2024, Lan", not escaped */
function toldWords({ at, nudge }: ToldOf, plan: Plan, t: Voice["t"]): string {
  const by = nudge && (nudge.by ?? t("nudge-by-someone"));
  return [instantWords(t, at, plan.timeZone), by].filter(Boolean).join(", ");
}

/** What is yet to be sent has told nobody. */
function reasonOf(hindrance: Hindrance, now: Date) {
  if (hindrance.kind !== "told") return `mark-${hindrance.kind}` as const;
  return hindrance.at > now ? "nudge-planned" : "nudge-told";
}

function buttons(
  { nudge, prepared, now }: PreviewFacts,
  chosen: readonly Candidate[],
  { t, language }: Voice,
) {
  const { id, word, urgency } = nudge;
  const again = prepared.candidates.filter((one) => mayBeUrged(one, now)).length;
  const count = counted(chosen.length, language);
  return keyboard(
    [chosen.length > 0 && nudgeButton.button(t("button-nudge-send", { count }), id, "send", "-")],
    [nudgeButton.button(t("button-nudge-choose"), id, "choose", "0")],
    [
      urgency === null &&
        again > 0 &&
        nudgeButton.button(
          t("button-nudge-again", { count: counted(again, language) }),
          ...([id, "again", "-"] as const),
        ),
    ],
    [
      nudgeButton.button(t(word ? "button-nudge-reword" : "button-nudge-word"), id, "word", "-"),
      word !== null && nudgeButton.button(t("button-nudge-no-word"), id, "no-word", "-"),
    ],
    [
      mattersButton.button(t("button-nudge-matters")),
      nudgeButton.button(t("button-nudge-drop"), id, "drop", "-"),
    ],
  );
}
