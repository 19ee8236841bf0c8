import type { FigureValues } from "../reading/figure-value.ts";
import { fold } from "../reading/text.ts";
import type { Answers } from "./answers.ts";
import { dutyOf, figuresOf } from "./questions.ts";
import { type Circumstances, refused, type Taken, taken } from "./taken.ts";

/** The number of a duty in the list, its code, or words that stand in the title of one duty alone. */
export function dutyIn(text: string, { plan, duties }: Circumstances): string | null {
  const typed = fold(text);
  const number = /^(?:nhiem vu |so )?(\d{1,2})$/.exec(typed);
  if (number) return duties[Number(number[1]) - 1] ?? null;
  const exact = duties.find((code) => fold(code) === typed);
  if (exact || typed.length < 6) return exact ?? null;
  const [only, ...more] = duties.filter((code) =>
    fold(dutyOf(plan, code)?.title ?? "").includes(typed),
  );
  return more.length === 0 ? (only ?? null) : null;
}

export function takeDuty(answers: Answers, code: string, { plan, duties }: Circumstances): Taken {
  if (!duties.includes(code) || !dutyOf(plan, code)) {
    return refused(answers, { kind: "unknown-duty" });
  }
  // Figures that the other duty asks for too are kept; the rest belongs to the former one.
  const asked = new Set(figuresOf(plan, code).map((figure) => figure.code));
  return taken(answers, {
    duty: code,
    guesses: undefined,
    doubtful: among(answers.doubtful, asked),
    figures: among(answers.figures, asked),
    derived: answers.derived?.filter((figure) => asked.has(figure)),
    about: answers.about?.filter((figure) => asked.has(figure)),
    offers: answers.offers?.filter(({ code: figure }) => asked.has(figure)),
  });
}

function among(
  values: FigureValues | undefined,
  asked: ReadonlySet<string>,
): FigureValues | undefined {
  const kept = Object.entries(values ?? {}).filter(([figure]) => asked.has(figure));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
