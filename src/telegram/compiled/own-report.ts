import type { HindranceSaid } from "../../compiling/obstacles.ts";
import type { Told } from "../../compiling/told.ts";
import type { Composed, Piece } from "../../documents/draft/composed.ts";
import type { Plan } from "../../plan/model.ts";
import type { OccasionOwed } from "../../plan/occasions.ts";
import { formatCount, isDocuments } from "../../reading/figure-value.ts";
import type { PeriodicAnswers, TextQuestion } from "../../reports/periodic-answers.ts";
import type { AreaSums, Sums } from "../../reports/periodic-sums.ts";
import type { Say } from "../i18n.ts";
import { valueWords } from "../words/figures.ts";
import { basisWords } from "./data.ts";
import { hindranceLines } from "./hindrances.ts";
import { signingPowers, unitHeading } from "./issuer.ts";
import { namesOf, plainLabel, titleLines } from "./names.ts";

/** What a unit's own report of an occasion is made of. */
export interface OwnReport {
  readonly plan: Plan;
  readonly owed: OccasionOwed;
  /** When it was made: what was sent is as of then. */
  readonly at: Date;
  readonly answers: PeriodicAnswers;
  readonly sums: Sums;
  /** What was done, in the words of its reports. */
  readonly told: readonly Told[];
  /** The difficulties that it raised in the period. */
  readonly raised: readonly HindranceSaid[];
}

/** A unit's periodic report as it goes to be signed: its own words, its sums. @param t in Vietnamese */
export function ownReport(t: Say, own: OwnReport): Composed {
  const { plan, owed, answers, at } = own;
  const { unit, occasion } = owed;
  const names = namesOf(t, plan, occasion);
  const { subject } = names;
  return {
    isWide: false,
    heading: unitHeading(t, plan, unit, at),
    kind: t("draft-kind"),
    subject: titleLines(names),
    below: [t("own-to", { office: plan.office.name })],
    body: [
      { kind: "text", text: basisWords(t, plan, names, unit.name) },
      ...(answers.nil
        ? [
            { kind: "text" as const, text: t("own-nil", { period: names.period }) },
            ...nilRaised(t, own),
          ]
        : [...results(t, own, names.period), ...judgement(t, own, names.next)]),
    ],
    closing: t("draft-closing", { subject, office: unit.name }),
    foot: {
      recipients: {
        head: t("draft-recipients"),
        lines: [t("draft-as-above"), t("own-kept")],
      },
      left: null,
      powers: signingPowers(t, unit),
      signer: t("draft-signer"),
    },
  };
}

function results(t: Say, { plan, owed, answers, sums, told }: OwnReport, period: string): Piece[] {
  const others = owed.owedFor.filter((one) => one !== owed.unit).map(({ name }) => name);
  const codes = new Set([...sums.areas.map(({ area }) => area), ...told.map(({ area }) => area)]);
  const areas = plan.areas.filter(({ code }) => codes.has(code));
  const elsewhere = sums.joint?.elsewhere.length ?? 0;
  return [
    { kind: "part", text: t("own-part-results") },
    ...said(others.length > 0, t("own-others", { units: others.join(", ") })),
    ...said(areas.length === 0, t("draft-area-none", { period })),
    ...areas.flatMap(({ code, name }, i): Piece[] => [
      { kind: "head", text: `${i + 1}. ${name}` },
      ...figureLines(
        t,
        plan,
        sums.areas.find(({ area }) => area === code),
      ),
      ...deedLines(
        t,
        told.filter(({ area }) => area === code),
      ),
    ]),
    ...ownLines(t, plan, answers),
    ...said(elsewhere > 0, t("own-elsewhere", { count: formatCount(elsewhere) })),
  ];
}

function said(isSo: boolean, text: string): Piece[] {
  return isSo ? [{ kind: "text", text }] : [];
}

/** What the unit says itself of figures that belong to no duty. */
function ownLines(t: Say, plan: Plan, { figures, about = [] }: PeriodicAnswers): Piece[] {
  const lines = figureLines(t, plan, { values: figures ?? {}, about });
  return lines.length === 0 ? [] : [{ kind: "head", text: t("periodic-title-figures") }, ...lines];
}

/** Figures by the plan's labels, parts below their whole. */
function figureLines(
  t: Say,
  plan: Plan,
  sums: (Pick<AreaSums, "values" | "about"> & Partial<Pick<AreaSums, "missing">>) | undefined,
): Piece[] {
  if (!sums) return [];
  return plan.figures.flatMap((figure): Piece[] => {
    const value = sums.values[figure.code];
    if (value === undefined || value === null) return [];
    const words = valueWords(t, figure, value, sums.about?.includes(figure.code) ?? false);
    if (words === null) return [];
    const { code, label } = figure;
    const count = isDocuments(value) ? formatCount(value.length) : null;
    if (count) {
      const text = t("own-documents", { label: plainLabel(label), count, value: words });
      return [{ kind: "text", text }];
    }
    const missing = sums.missing?.[code] ?? 0;
    // Without it a part and its whole, told by different reports, would seem not to agree.
    const note = missing > 0 ? ` ${t("periodic-missing", { count: formatCount(missing) })}` : "";
    const said = { label, value: `${words}${note}` };
    return [{ kind: "text", text: t(figure.partOf ? "own-figure-part" : "own-figure", said) }];
  });
}

function deedLines(t: Say, told: readonly Told[]): Piece[] {
  if (told.length === 0) return [];
  return [
    { kind: "lead", text: t("own-deeds") },
    ...told.map(({ text }): Piece => ({ kind: "text", text: `- ${text}` })),
  ];
}

/** The parts that the unit writes itself. What a draft does not say yet is left to be written. */
function judgement(t: Say, { answers, owed, raised }: OwnReport, next: string): Piece[] {
  const isLast = owed.occasion.kind === "special-month";
  const words = (question: TextQuestion): Piece => {
    const text = answers[question];
    return {
      kind: "text",
      text: text === undefined ? t("own-blank") : (text ?? t("own-none")),
    };
  };
  const headed = (question: "strengths" | "weaknesses" | "causes"): Piece[] => [
    { kind: "head", text: t(`draft-head-${question}`) },
    words(question),
  ];
  return [
    { kind: "part", text: t("own-part-judgement") },
    ...headed("strengths"),
    ...headed("weaknesses"),
    // Without weaknesses nobody was asked for their causes.
    ...(answers.weaknesses === null ? [] : headed("causes")),
    ...(isLast
      ? []
      : [
          { kind: "part" as const, text: t("own-part-ahead", { period: next }) },
          words("directions"),
        ]),
    ...closingPart(t, isLast ? "III" : "IV", raised, words("proposals")),
  ];
}

/** Who raised nothing was not asked for difficulties, and is not made to say that there are none. */
function closingPart(
  t: Say,
  number: string,
  raised: OwnReport["raised"],
  proposals: Piece,
): Piece[] {
  if (raised.length === 0)
    return [{ kind: "part", text: t("own-part-proposals", { number }) }, proposals];
  return [
    { kind: "part", text: t("draft-part-proposals", { number }) },
    { kind: "head", text: t("draft-head-obstacles") },
    ...hindranceLines(t, raised),
    { kind: "head", text: t("draft-head-proposed") },
    proposals,
  ];
}

/** Nothing was done, and something stood in the way: the one does not take the other's place. */
function nilRaised(t: Say, { raised }: OwnReport): Piece[] {
  if (raised.length === 0) return [];
  return [{ kind: "lead", text: t("own-raised") }, ...hindranceLines(t, raised)];
}
