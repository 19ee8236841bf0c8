import type { Figure } from "../../plan/model.ts";
import type { Answers } from "../../reports/answers.ts";
import { dutyOf, figuresOf } from "../../reports/questions.ts";
import type { EvidenceRow } from "../../reports/store/evidence.ts";
import { escapeHtml, shorten } from "../html.ts";
import { periodWords } from "../words/days.ts";
import { valueWords } from "../words/figures.ts";
import { jointWords } from "./joint.ts";
import { countsWords, monthName } from "./month.ts";
import type { CardOptions } from "./report.ts";

/** How much of a text is shown where it was replaced. */
const QUOTED = 120;
/** Of what two long texts begin alike with so much is shown. */
const LED = 30;

/** What differs between two states of the answers: "• Người dự là nữ: 70 → 75 lượt người". */
export function changeLines(before: Answers, after: Answers, options: CardOptions): string[] {
  const { t, plan } = options;
  const title = (code: string | undefined) => code && dutyOf(plan, code)?.title;
  const text = (value: string | null | undefined) => (value === null ? t("none") : value);
  const planned = (value: string | null | undefined) =>
    value === null ? t("planned-unknown") : value;
  const codes = [...new Set([before.duty, after.duty])].flatMap((duty) => duty ?? []);
  const figures = [...new Set(codes.flatMap((duty) => figuresOf(plan, duty)))];
  return [
    ...changeLine(t("title-duty"), title(before.duty), title(after.duty), options),
    ...changeLine(
      t("title-status"),
      before.status && t(`status-${before.status}`),
      after.status && t(`status-${after.status}`),
      options,
    ),
    ...changeLine(
      t("title-period"),
      before.period && periodWords(t, before.period),
      after.period && periodWords(t, after.period),
      options,
    ),
    ...Object.keys({ ...before.months, ...after.months }).flatMap((code) =>
      changeLine(
        monthName(plan, code),
        countsWords(t, before, code),
        countsWords(t, after, code),
        options,
      ),
    ),
    ...(["also", "partners", "host"] as const).flatMap((one) =>
      changeLine(
        t(`title-${one}`),
        jointWords(before, one, plan),
        jointWords(after, one, plan),
        options,
      ),
    ),
    ...figures.flatMap((figure) =>
      changeLine(
        figure.label,
        figureWords(figure, before, t),
        figureWords(figure, after, t),
        options,
      ),
    ),
    ...changeLine(t("title-reason"), before.reason, after.reason, options),
    ...changeLine(t("title-planned"), planned(before.planned), planned(after.planned), options),
    ...changeLine(t("title-result"), before.result, after.result, options),
    ...changeLine(t("title-obstacle"), text(before.obstacle), text(after.obstacle), options),
  ];
}

/** What was reported, with its files. */
export interface Told {
  readonly answers: Answers;
  readonly evidence: readonly EvidenceRow[];
}

/** What a correction changes of what was sent, its files included. */
export function correctionLines(before: Told, after: Told, options: CardOptions): string[] {
  // Another file in the place of one is a change, too.
  const files = ({ evidence }: Told) => evidence.map(({ fileName }) => fileName).join(", ");
  const [former, now] = [before, after].map(({ evidence }) => evidence.map(({ sha256 }) => sha256));
  const isSame = former?.join() === now?.join();
  return [
    ...changeLines(before.answers, after.answers, options),
    ...(isSame
      ? []
      : changeLine(options.t("title-evidence"), files(before), files(after), options)),
  ];
}

function figureWords(
  figure: Figure,
  { figures, about = [] }: Answers,
  t: CardOptions["t"],
): string | null {
  return valueWords(t, figure, figures?.[figure.code] ?? null, about.includes(figure.code));
}

/** "• Người dự là nữ: 70 → 75"; none if nothing changed. */
export function changeLine(
  label: string,
  before: string | false | null | undefined,
  after: string | false | null | undefined,
  { t }: Pick<CardOptions, "t">,
): string[] {
  // Compared as they are: two long texts may begin alike.
  if ((before || "") === (after || "")) return [];
  const words = (value: string) =>
    value ? escapeHtml(shorten(value, QUOTED)) : escapeHtml(t("not-said"));
  const [former, now] = apart(before || "", after || "").map(words);
  return [`• ${escapeHtml(label)}: ${former} → <b>${now}</b>`];
}

/** Two texts from where they begin to differ, where that lies beyond what is shown of them. */
function apart(before: string, after: string): [string, string] {
  const [former, now] = [[...before], [...after]];
  const differs = former.findIndex((character, i) => character !== now[i]);
  const at = differs < 0 ? former.length : differs;
  if (at < QUOTED / 2) return [before, after];
  const from = (all: string[]) => `…${all.slice(at - LED).join("")}`;
  return [from(former), from(now)];
}
