import { addDays, dayOf } from "../../plan/day.ts";
import { type Life, lifeOf } from "../../reports/life.ts";
import type { StoredStep } from "../../reports/store/steps.ts";
import type { Ctx } from "../context.ts";
import { escapeHtml } from "../html.ts";
import type { Say } from "../i18n.ts";
import { fullDay, instantWords } from "../words/days.ts";
import { quoted } from "../words/quote.ts";

type Words = Pick<Ctx, "t" | "plan">;

/** How far a report is with the office, and what the two said about it. */
export function lifeLines(steps: readonly StoredStep[], now: Date, words: Words): string[] {
  const life = lifeOf(steps, now);
  if (life.state === "withdrawn") return [];
  return [...stageLines(steps, life, words), ...talkLines(steps, words)];
}

function stageLines(steps: readonly StoredStep[], life: Life, words: Words): string[] {
  return [...agreedLine(steps, words), ...officeLines(steps, life, words)];
}

function officeLines(steps: readonly StoredStep[], life: Life, words: Words): string[] {
  const { t } = words;
  if (life.stage === "sent") {
    return [t(life.inForce < life.revision ? "life-corrected" : "life-waits")];
  }
  const step = steps.findLast(({ deed }) => deed === life.stage);
  if (!step) return [];
  const head = t(`life-${life.stage}`, { at: at(step, words), name: nameOf(t, step) });
  return life.stage === "accepted"
    ? [head]
    : [head, ...(step.word ? [quoted(step.word)] : []), dueLine(life, words)];
}

/** Whose word the latest revision was sent with. */
function agreedLine(steps: readonly StoredStep[], words: Words): string[] {
  const sent = steps.findLast(({ deed }) => deed === "sent");
  if (sent?.deed !== "sent" || !sent.handedAt) return [];
  return [words.t("life-agreed", agreedValues(sent, words))];
}

/** When a report was put before the leader, who agreed to it, and when. */
export function agreedValues(sent: StoredStep & { readonly handedAt?: Date }, words: Words) {
  const { t, plan } = words;
  return {
    handed: instantWords(t, sent.handedAt ?? sent.at, plan.timeZone),
    at: at(sent, words),
    name: nameOf(t, { by: sent.with?.by ?? null }),
    word: sent.with?.word ?? "agreed",
  };
}

function dueLine({ state, lapsesAt }: Life, { t, plan }: Words): string {
  if (state === "lapsed") return t("life-lapsed");
  if (lapsesAt === null) return t("life-returned-stays");
  return t("life-returned-due", { due: lastDay(t, lapsesAt, plan.timeZone) });
}

/** The last question with its answer, if there is one. */
function talkLines(steps: readonly StoredStep[], words: Words): string[] {
  const { t } = words;
  const asked = steps.findLastIndex(({ deed }) => deed === "asked");
  return steps.slice(asked === -1 ? steps.length : asked).flatMap((step) => {
    if (step.deed !== "asked" && step.deed !== "answered") return [];
    return [t(`life-${step.deed}`, { at: at(step, words) }), quoted(step.word ?? "")];
  });
}

const at = (step: StoredStep, { t, plan }: Words) => instantWords(t, step.at, plan.timeZone);

export function nameOf(t: Say, { by }: Pick<StoredStep, "by">): string {
  return escapeHtml(by ?? t("paper-somebody"));
}

/** The day that ends at an instant. */
export function lastDay(t: Say, end: Date, timeZone: string): string {
  return fullDay(t, addDays(dayOf(end, timeZone), -1));
}
