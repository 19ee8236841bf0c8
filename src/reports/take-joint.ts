import { findUnits } from "../plan/names.ts";
import { unitsOn } from "../plan/units.ts";
import type { Answers, JointAnswers, JointQuestion } from "./answers.ts";
import { dutyIn } from "./take-duty.ts";
import { withFittingMonths, withoutMarkOf } from "./take-month.ts";
import { type Circumstances, refused, type Taken } from "./taken.ts";

/** What is chosen of an event that belongs to other duties and units as well. */
export type JointInput =
  /** Chosen, or not any more. */
  | { readonly kind: "also"; readonly code: string }
  | { readonly kind: "partner"; readonly code: string }
  /** Null: the reporting unit held it itself. */
  | { readonly kind: "host"; readonly code: string | null }
  /** What another unit says is of the same event, or of another. */
  | { readonly kind: "same" | "apart"; readonly id: string }
  /** Looks at another page of the list. */
  | { readonly kind: "page"; readonly page: number };

/** More would be a list again. */
const FOUND = 8;

export function takeJoint(answers: Answers, input: JointInput, given: Circumstances): Taken {
  const { joint = {} } = answers;
  const now = (change: Partial<JointAnswers>, more: Partial<Answers> = {}): Taken => ({
    answers: { ...changed(answers, change), found: undefined, ...more },
    refused: null,
  });
  switch (input.kind) {
    case "also": {
      const { code } = input;
      if (!given.duties.includes(code)) return refused(answers, { kind: "unknown-duty" });
      const isTakenAway = joint.also?.includes(code) ?? false;
      const marks = isTakenAway ? withoutMarkOf(answers, code, given) : {};
      return now({ also: toggled(joint.also, code) }, marks);
    }
    case "partner": {
      if (input.code === given.unit) return refused(answers, { kind: "own-unit" });
      const host = joint.host === input.code ? undefined : joint.host;
      return now({ partners: toggled(joint.partners, input.code), host });
    }
    case "host": {
      if (input.code === given.unit) return refused(answers, { kind: "own-unit" });
      const host = input.code ?? undefined;
      const partners = joint.partners?.filter((code) => code !== host);
      return now({ host, partners }, { at: "joint", page: undefined });
    }
    case "page":
      return now({}, { page: input.page });
    case "same":
    case "apart": {
      const other = input.kind === "same" ? "apart" : "same";
      const change = {
        [input.kind]: [...new Set([...(joint[input.kind] ?? []), input.id])],
        [other]: joint[other]?.filter((id) => id !== input.id),
      };
      return now(change);
    }
  }
}

/** A duty by its number or words, a unit by a part of its name. */
export function takeJointWords(
  answers: Answers,
  question: JointQuestion,
  text: string,
  given: Circumstances,
): Taken {
  if (question === "joint") return refused(answers, { kind: "not-here", question });
  if (question === "also") {
    const code = dutyIn(text, given);
    return code
      ? takeJoint(answers, { kind: "also", code }, given)
      : refused(answers, { kind: "unknown-duty" });
  }
  const found = findUnits(unitsOn(given.plan, given.today), text);
  if (found.kind === "one") {
    const { code } = found.unit;
    return takeJoint(answers, { kind: question === "host" ? "host" : "partner", code }, given);
  }
  if (found.kind === "none") return refused(answers, { kind: "unknown-unit", text });
  const codes = found.units.map(({ code }) => code).filter((code) => code !== given.unit);
  return { answers: { ...answers, found: codes.slice(0, FOUND) }, refused: null };
}

/** What belongs to another duty now, or is a duty of its own now, is not carried along unseen. */
export function keptFitting(answers: Answers, given: Circumstances): Answers {
  const also = answers.joint?.also?.filter(
    (code) => code !== answers.duty && given.duties.includes(code),
  );
  const isSame = (also?.length ?? 0) === (answers.joint?.also?.length ?? 0);
  return withFittingMonths(isSame ? answers : changed(answers, { also }), given);
}

/** With a list that has nothing in it left out. */
function changed(answers: Answers, change: Partial<JointAnswers>): Answers {
  const all = Object.entries({ ...answers.joint, ...change });
  const kept = all.filter(([, value]) => value !== undefined && value.length > 0);
  return { ...answers, joint: kept.length > 0 ? Object.fromEntries(kept) : undefined };
}

function toggled(codes: readonly string[] = [], code: string): string[] {
  return codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code];
}
