import type { Figure, Plan } from "../plan/model.ts";
import type { FigureValues } from "../reading/figure-value.ts";
import { fold } from "../reading/text.ts";
import type { Answers } from "./answers.ts";
import { dutyOf, figuresOf } from "./questions.ts";
import { type Circumstances, refused, type Taken, taken } from "./taken.ts";
import { renamedBy } from "./who-came.ts";

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

export function takeDuty(answers: Answers, code: string, given: Circumstances): Taken {
  return given.duties.includes(code) && dutyOf(given.plan, code)
    ? toldFor(answers, code, given)
    : refused(answers, { kind: "unknown-duty" });
}

/** All that was told, as this duty asks it; what it does not ask stands beside. */
export function toldFor(
  answers: Answers,
  code: string,
  { plan }: Pick<Circumstances, "plan">,
): Taken {
  const asked = figuresOf(plan, code);
  const codes = new Set(asked.map((figure) => figure.code));
  const isAsked = (figure: string) => codes.has(figure);
  const isOther = (figure: string) => !codes.has(figure);
  const { offers, doubtful, ...all } = toldAll(answers, plan, asked);
  const others = among({ ...all.figures, ...doubtful }, isOther);
  const offersBeside = offers.filter((one) => isOther(one.code));
  return taken(answers, {
    duty: code,
    guesses: undefined,
    doubtful: among(doubtful, isAsked),
    figures: among(all.figures, isAsked),
    derived: all.derived.filter(isAsked),
    about: all.about.filter(isAsked),
    offers: offers.filter((one) => isAsked(one.code)),
    beside:
      others || offersBeside.length > 0
        ? {
            figures: others ?? {},
            derived: all.derived.filter(isOther),
            about: all.about.filter(isOther),
            ...(offersBeside.length > 0 ? { offers: offersBeside } : {}),
          }
        : undefined,
  });
}

/** All that was told is judged anew: what a former duty did not ask may be asked by this one. */
function toldAll({ beside, ...answers }: Answers, plan: Plan, asked: readonly Figure[]) {
  const figures = { ...beside?.figures, ...answers.figures };
  // What was offered stays an offer, whichever duty is chosen: only its author can say that it is so.
  const offers = [...(beside?.offers ?? []), ...(answers.offers ?? [])];
  const told = [...Object.keys({ ...figures, ...answers.doubtful }), ...offers.map(codeOf)];
  const nameOf = renamedBy(plan, asked, told);
  const renamed = (values: FigureValues) =>
    Object.fromEntries(Object.entries(values).map(([code, value]) => [nameOf(code), value]));
  return {
    figures: renamed(figures),
    doubtful: answers.doubtful && renamed(answers.doubtful),
    derived: [...(beside?.derived ?? []), ...(answers.derived ?? [])].map(nameOf),
    about: [...(beside?.about ?? []), ...(answers.about ?? [])].map(nameOf),
    offers: offers.map((one) => ({ ...one, code: nameOf(one.code) })),
  };
}

function codeOf({ code }: { readonly code: string }): string {
  return code;
}

function among(
  values: FigureValues | undefined,
  isWanted: (code: string) => boolean,
): FigureValues | undefined {
  const kept = Object.entries(values ?? {}).filter(([figure]) => isWanted(figure));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
