import { readFigures } from "../reading/figures.ts";
import { fold } from "../reading/text.ts";
import type { Answers } from "./answers.ts";
import { rightWords } from "./correcting.ts";
import { figuresAsked, type Held, heldIn, tellsWhole } from "./held.ts";
import { tellsOfDeeds } from "./status.ts";
import { adds, takeSaidOf, withoutAdding } from "./take-after-sending.ts";
import { dutyIn, takeDuty } from "./take-duty.ts";
import { withShares } from "./take-figures.ts";
import { takeMore } from "./take-sentence.ts";
import { takeText } from "./take-text.ts";
import { type Circumstances, refused, type Taken, taken, whichText } from "./taken.ts";
import { statusIn } from "./words.ts";

/**
 * Takes what is typed at the review as a correction of what it names: the status, the duty, the day,
 * figures, a text behind its name, or all of it told anew. Of other words their author says what they are.
 */
export function takeCorrection(answers: Answers, typed: string, given: Circumstances): Taken {
  const text = rightWords(typed);
  const status = statusIn(text);
  if (status) return taken(answers, { status });
  const duty = /^nhiem vu /.test(fold(text)) ? dutyIn(text, given) : null;
  if (duty) return takeDuty(answers, duty, given);
  const named = namedText(text);
  if (named) return takeText(answers, named.question, named.text, false);

  const more = takeMore(answers, text, given);
  if (more) return more;

  const held = heldIn(answers, text, given);
  const told: Partial<Answers> = {
    ...(held.isReport ? statusToldBy(answers) : {}),
    ...(held.period ? { period: { from: held.period.from, to: held.period.to } } : {}),
    ...(held.isReport && held.result !== null && tellsWhole(text, given)
      ? { result: held.result }
      : {}),
    ...(held.obstacle !== null ? { obstacle: held.obstacle } : {}),
  };
  const changed = Object.keys(told).length > 0 ? taken(answers, told).answers : answers;
  const figured = takeCorrected(changed, text, held, given);
  if (figured.answers !== answers || figured.refused) return { ...figured, problem: held.problem };
  if (held.problem) return refused(answers, { kind: "date", problem: held.problem });
  return whichText(answers, "review", text);
}

/** Figures by their names; a bare number answers nothing here. */
function takeCorrected(answers: Answers, text: string, held: Held, given: Circumstances): Taken {
  const { plan, today } = given;
  const figures = figuresAsked(answers, given);
  const context = { today, period: plan.period, lexicon: plan.lexicon, all: plan.figures };
  const said = adds(text) ? withoutAdding(text) : text;
  const reading = withShares(readFigures(said, figures, undefined, context), answers, figures);
  const { values, offers, problems, unread } = reading;
  const numbers = held.hasNumbers ? unread.filter((left) => /\d/.test(left)) : [];
  if (Object.keys(values).length + offers.length + problems.length + numbers.length === 0)
    return { answers, refused: null };
  return takeSaidOf(answers, text, { ...reading, unread: numbers }, figures);
}

/** Of nothing, or of what is not done yet, no deed can be told. */
function statusToldBy({ status }: Answers): Pick<Answers, "status"> {
  return status === undefined || tellsOfDeeds(status) ? {} : { status: "completed" };
}

/** "Kết quả: …", "Khó khăn: …" */
function namedText(text: string): { question: "result" | "obstacle"; text: string } | null {
  const [, head = "", rest = ""] = /^\s*([\p{L}\s,]{6,30}):\s*([\s\S]+)$/u.exec(text) ?? [];
  const name = fold(head);
  if (/^(?:ket qua|result)$/.test(name)) return { question: "result", text: rest };
  return /^(?:kho khan|vuong mac|kho khan,? vuong mac|obstacles?)$/.test(name)
    ? { question: "obstacle", text: rest }
    : null;
}
