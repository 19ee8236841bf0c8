/** What was told with a report and its duty does not ask. */
import type { Figure, Plan } from "../plan/model.ts";
import { takersOf } from "../reading/figure-class.ts";
import { type FigureValue, type FigureValues, withoutDerived } from "../reading/figure-value.ts";
import { vocabularyOf } from "../reading/vocabulary.ts";
import type { Answers, Beside } from "./answers.ts";
import { leftOver } from "./left-over.ts";
import { dutyOf } from "./questions.ts";
import { takeDuty } from "./take-duty.ts";
import { unreadBesideOffers } from "./take-offers.ts";
import { type Circumstances, refused, type Taken } from "./taken.ts";

/** What is named as not used: what was not understood, and what the duty does not ask. */
export function unusedIn(plan: Words, answers: Answers): string[] {
  return [...new Set([...unreadBesideOffers(answers), ...besideIn(plan, answers)])];
}

type Words = Pick<Plan, "figures" | "lexicon">;

/** What the duty does not ask, in words. */
function besideIn(plan: Words, { beside }: Answers): readonly string[] {
  if (!beside) return [];
  const offered = (beside.offers ?? []).map(({ text }) => text);
  return [...leftOver(toldIn(plan, beside), plan), ...offered];
}

/** Nothing that only follows from the others, or from their being told; a sum of several events was told by them. */
function toldIn({ figures, lexicon }: Words, { figures: values, derived }: Beside): FigureValues {
  const sessions = takersOf(vocabularyOf(lexicon, figures)).openTo("sessions");
  const said = Object.entries(values).flatMap(([code, value]) =>
    derived.includes(code) ? [] : [value],
  );
  const isToldElse = (code: string, value: FigureValue | null) =>
    sessions.some((figure) => figure.code === code) || said.includes(value);
  return Object.fromEntries(
    Object.entries(withoutDerived(values, derived, figures)).filter(
      ([code, value]) => !(derived.includes(code) && isToldElse(code, value)),
    ),
  );
}

/** The duties of the unit that ask some of what this report's duty does not, in the plan's order. */
export function dutiesBeside({ beside }: Answers, { plan, duties }: Circumstances): string[] {
  const codes = [
    ...Object.keys(beside?.figures ?? {}),
    ...(beside?.offers ?? []).map(({ code }) => code),
  ];
  return duties.filter((duty) =>
    dutyOf(plan, duty)?.figures.some((code) => codes.includes(code) && isCounted(plan, code)),
  );
}

/** Puts what the duty does not ask behind this report, to be reported by itself. */
export function takeBeside(answers: Answers, given: Circumstances): Taken {
  const guesses = dutiesBeside(answers, given);
  const { beside, status, period, result } = answers;
  if (!beside || guesses.length === 0)
    return refused(answers, { kind: "not-here", question: "review" });
  const { figures, derived, about, offers } = beside;
  const told: Answers = {
    ...{ short: true, status, period, result, guesses, figures },
    ...{ derived: [...derived], about: [...about] },
    ...(offers ? { offers: [...offers] } : {}),
  };
  const [only = "", ...more] = guesses;
  const own = more.length > 0 ? told : takeDuty(told, only, given).answers;
  return {
    answers: { ...answers, beside: undefined, queue: [...(answers.queue ?? []), { told: own }] },
    refused: null,
  };
}

function isCounted({ figures }: Pick<Plan, "figures">, code: string): boolean {
  return figures.some((figure: Figure) => figure.code === code && figure.partOf === null);
}
