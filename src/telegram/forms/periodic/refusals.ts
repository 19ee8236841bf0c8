import { formatDay } from "../../../plan/day.ts";
import type { Occasion } from "../../../plan/occasions.ts";
import type { FigureValues } from "../../../reading/figure-value.ts";
import type { PeriodicRefused } from "../../../reports/periodic-taken.ts";
import type { Ctx } from "../../context.ts";
import { counted } from "../../words/counts.ts";
import { privateWords } from "../../words/private.ts";
import { anotherWords, dateWords, figureWords, lengthWords } from "../../words/refusals.ts";
import type { SendLabel } from "./way.ts";

interface Shown {
  /** What was given before, which stays. */
  readonly given?: FigureValues | undefined;
  /** What the button is called that sends the report. */
  readonly send?: SendLabel;
}

/** Says what was not taken, why, and what to do. */
export function refusalWords(
  ctx: Ctx,
  refused: PeriodicRefused,
  { asking }: Pick<Occasion, "asking">,
  { given, send = "button-send" }: Shown = {},
): string {
  const { t, language } = ctx;
  switch (refused.kind) {
    case "length":
      return lengthWords(ctx, refused);
    case "no-words":
      return t("refused-no-words");
    case "private":
      return privateWords(ctx, refused.findings);
    case "figures":
      return figureWords(ctx, refused, asking.figures, given);
    case "parts": {
      const list = refused.parts.map((part) => t(`periodic-title-${part}`)).join(", ");
      return t("periodic-refused-parts", { list });
    }
    case "another":
      return anotherWords(ctx, refused);
    case "told-already":
      return t("refused-told-already");
    case "document":
      return t("periodic-refused-document", { day: formatDay(ctx.today) });
    case "signed": {
      const { problem } = refused;
      return problem.kind === "in-future" || problem.kind === "outside-period"
        ? t(`periodic-refused-${problem.kind}`, { day: formatDay(problem.day) })
        : dateWords(ctx, problem);
    }
    case "not-nil":
      return t("periodic-refused-not-nil", { count: counted(refused.reports, language) });
    case "nil-not-allowed":
      return t("periodic-refused-nil");
    case "not-here":
      return refused.question === "review"
        ? t("refused-review", { button: t(send) })
        : t("refused-needs-button");
  }
}
