import type { Figure } from "../../../plan/model.ts";
import { ownFigures } from "../../../reports/own-figures.ts";
import {
  type PeriodicAnswers,
  TEXTS,
  type TextQuestion,
} from "../../../reports/periodic-answers.ts";
import type { Sums } from "../../../reports/periodic-sums.ts";
import type { PeriodicTold } from "../../../reports/store/corrected.ts";
import { changeLine } from "../../cards/changes.ts";
import { cited } from "../../cards/paper.ts";
import type { Ctx } from "../../context.ts";
import { plainText } from "../../html.ts";
import { counted } from "../../words/counts.ts";
import { valueWords } from "../../words/figures.ts";

type Words = Pick<Ctx, "t" | "plan" | "language">;

/** Sums that changed and are named; a year's would fill the message. */
const NAMED = 6;

/** What a correction changes of the report that was sent: "• Ưu điểm: … → …". */
export function periodicChangeLines(
  before: PeriodicTold,
  after: PeriodicTold,
  words: Words,
): string[] {
  const { t } = words;
  const line = (label: string, of: (told: PeriodicTold) => string | null | undefined) =>
    changeLine(label, of(before), of(after), words);
  return [
    ...line(t("periodic-title-form"), ({ answers: { nil, scan } }) =>
      t("periodic-form", { form: nil ? "nil" : scan ? "scan" : "parts" }),
    ),
    ...figureLines(before, after, words),
    ...TEXTS.flatMap((part) =>
      line(t(`periodic-title-${part}`), ({ answers }) => partWords(answers, part, words)),
    ),
    ...line(t("periodic-title-spanning"), ({ answers: { spanning } }) =>
      spanning ? t(`button-spanning-${spanning}`) : null,
    ),
    ...line(t("periodic-title-document"), ({ answers: { document, nil } }) =>
      document && !nil ? plainText(cited(t, document)) : t("periodic-no-document"),
    ),
    ...fileLines(before, after, words),
    ...sumLines(before, after, words),
  ];
}

/** What the report says itself of figures that belong to no duty. */
function figureLines(before: PeriodicTold, after: PeriodicTold, words: Words): string[] {
  const given = { ...before.answers.figures, ...after.answers.figures };
  const said = ({ answers: { figures = {}, about = [] } }: PeriodicTold, figure: Figure) =>
    valueWords(words.t, figure, figures[figure.code] ?? null, about.includes(figure.code));
  return ownFigures(words.plan, { figures: given }).flatMap((figure) =>
    changeLine(figure.label, said(before, figure), said(after, figure), words),
  );
}

/** A part that the report does not show (any more) says nothing. */
function partWords(
  { nil, scan, ...answers }: PeriodicAnswers,
  part: TextQuestion,
  { t }: Words,
): string | undefined {
  if (nil || scan) return undefined;
  const text = answers[part];
  return text === null ? t("none") : text;
}

/** Another file in the place of one is a change, too. */
function fileLines(before: PeriodicTold, after: PeriodicTold, words: Words): string[] {
  const hashes = ({ evidence }: PeriodicTold) => evidence.map(({ sha256 }) => sha256).join();
  const names = ({ evidence }: PeriodicTold) => evidence.map(({ fileName }) => fileName).join(", ");
  if (hashes(before) === hashes(after)) return [];
  return changeLine(words.t("periodic-title-files"), names(before), names(after), words);
}

function sumLines(before: PeriodicTold, after: PeriodicTold, words: Words): string[] {
  if (!before.sums || !after.sums || after.answers.nil) return [];
  return sumChangeLines(before.sums, after.sums, words);
}

/** What was reported or corrected since changes the sums, which nobody typed. */
export function sumChangeLines(former: Sums, now: Sums, words: Words): string[] {
  const { t, plan, language } = words;
  const reports = ({ reports }: Sums) => counted(reports, language);
  const lines = plan.areas.flatMap(({ code, shortName }) =>
    plan.figures.flatMap((figure) => {
      const value = (sums: Sums) => {
        const area = sums.areas.find((one) => one.area === code);
        const isAbout = area?.about?.includes(figure.code) ?? false;
        return valueWords(t, figure, area?.values[figure.code] ?? null, isAbout);
      };
      const label = `${code}. ${shortName} · ${figure.label}`;
      return changeLine(label, value(former), value(now), words);
    }),
  );
  const more = lines.length - NAMED;
  return [
    ...changeLine(t("periodic-title-reports"), reports(former), reports(now), words),
    ...lines.slice(0, NAMED),
    ...(more > 0 ? [t("periodic-more-changes", { count: counted(more, language) })] : []),
  ];
}
