import { askingOf, openQuestion } from "../../../reports/questions.ts";
import type { Draft } from "../../../reports/store/drafts.ts";
import { presser } from "../../buttons/report.ts";
import type { Ctx } from "../../context.ts";
import type { FiguresAsked } from "../ask-figures.ts";

/** The figures of a task report's draft, as they are asked where it stands. */
export function figuresAsked({ plan }: Pick<Ctx, "plan">, draft: Draft): FiguresAsked {
  const { answers } = draft;
  return {
    ...{ answers, asking: askingOf(plan, answers) },
    ...{ question: openQuestion(plan, answers), press: presser(draft) },
  };
}
