import type { Plan } from "../plan/model.ts";
import { checkFigures, type Refusal } from "../reading/figure-checks.ts";
import { derive, type FigureValues } from "../reading/figure-value.ts";
import { readFigures } from "../reading/figures.ts";
import type { Answers } from "./answers.ts";
import { figuresOf, openFigures } from "./questions.ts";
import { type Circumstances, type Refused, type Taken, taken } from "./taken.ts";

/** Takes what of a message is sound; unlikely figures wait for a word, impossible ones are refused. */
export function takeFigures(answers: Answers, text: string, { plan, today }: Circumstances): Taken {
  const figures = answers.duty ? figuresOf(plan, answers.duty) : [];
  // A bare number answers the doubt that is open, then the first open figure. Where all are given it
  // answers nothing: which of them it corrects would be a guess.
  const [doubted] = Object.keys(answers.doubtful ?? {});
  const asked =
    figures.find(({ code }) => code === doubted) ??
    openFigures(plan, answers)[0] ??
    (figures.length === 1 ? figures[0] : undefined);
  const { values, derived, problems, unread } = readFigures(text, figures, asked, {
    today,
    period: plan.period,
    lexicon: plan.lexicon,
    all: plan.figures,
  });
  const said = without(values, derived);
  const all = { ...withoutDerived(answers), ...answers.doubtful, ...said };
  const { refusals, doubts } = checkFigures(all, figures);
  const bad = refusals.flatMap(blamed);
  const unlikely = doubts.map(({ code }) => code).filter((code) => code in said);
  const doubtful = without(
    { ...without(answers.doubtful ?? {}, Object.keys(said)), ...only(said, unlikely) },
    bad,
  );
  const good = derive(without(all, [...bad, ...Object.keys(doubtful)]), figures);

  const refused: Refused | null =
    refusals.length + problems.length + unread.length > 0
      ? { kind: "figures", refusals, problems, unread }
      : null;
  if (Object.keys(said).length === 0) return { answers, refused };
  return {
    answers: {
      ...answers,
      figures: good.values,
      derived: good.derived,
      doubtful: Object.keys(doubtful).length > 0 ? doubtful : undefined,
      // Whoever went back to the figures goes on when the message was understood.
      at: answers.at === "figures" && refused === null ? undefined : answers.at,
    },
    refused,
  };
}

export function takeUnknown(answers: Answers, all: boolean, plan: Plan): Taken {
  const open = openFigures(plan, answers).filter(({ code }) => !(code in (answers.doubtful ?? {})));
  const codes = (all ? open : open.slice(0, 1)).map(({ code }) => code);
  const unknown = Object.fromEntries(codes.map((code) => [code, null]));
  return taken(answers, { figures: { ...answers.figures, ...unknown } });
}

/** Unlikely figures are right; or they are not, and are asked again. */
export function confirm(answers: Answers, right: boolean, plan: Plan): Taken {
  if (!answers.doubtful) return { answers, refused: null };
  if (!right) return taken(answers, { doubtful: undefined });
  const figures = answers.duty ? figuresOf(plan, answers.duty) : [];
  const complete = derive({ ...withoutDerived(answers), ...answers.doubtful }, figures);
  return taken(answers, {
    figures: complete.values,
    derived: complete.derived,
    doubtful: undefined,
  });
}

function withoutDerived({ figures = {}, derived = [] }: Answers): FigureValues {
  return without(figures, derived);
}

function without(values: FigureValues, codes: readonly string[]): FigureValues {
  return Object.fromEntries(Object.entries(values).filter(([code]) => !codes.includes(code)));
}

function only(values: FigureValues, codes: readonly string[]): FigureValues {
  return Object.fromEntries(Object.entries(values).filter(([code]) => codes.includes(code)));
}

/** Which of the figures in a refusal is not stored: the part rather than the whole. */
function blamed(refusal: Refusal): string[] {
  return refusal.kind === "split-differs" ? refusal.parts : [refusal.code];
}
