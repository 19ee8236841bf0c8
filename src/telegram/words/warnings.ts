import type { Plan } from "../../plan/model.ts";
import { monthOf } from "../../plan/months.ts";
import type { FigureValue } from "../../reading/figure-value.ts";
import type { Warning } from "../../reports/warnings.ts";
import { raised } from "../html.ts";
import type { Say } from "../i18n.ts";
import { periodWords, reportNumber, reportNumbers } from "./days.ts";
import { conflictWords, valueWords } from "./figures.ts";

/** What is to be looked at, in a few words. Not escaped. */
export function warningWords(t: Say, plan: Plan, warning: Warning): string {
  const labelOf = (code: string) => plan.figures.find((one) => one.code === code)?.label ?? code;
  const words = (code: string, value: FigureValue) => {
    const figure = plan.figures.find((one) => one.code === code);
    return (figure && valueWords(t, figure, value, false)) ?? "";
  };
  // As it is called beside its whole.
  const partOf = (code: string) =>
    plan.figures.find((one) => one.code === code)?.words[0] ?? labelOf(code);
  switch (warning.kind) {
    case "required":
    case "missing":
      return t(`warning-${warning.kind}`, { figures: warning.figures.map(labelOf).join("; ") });
    case "unsplit":
      return t("warning-unsplit", { figure: labelOf(warning.figure), part: partOf(warning.part) });
    case "conflict":
      return conflictWords(t, plan, warning.conflict);
    case "disagree": {
      const { figure, value, text } = warning;
      const said = { value: words(figure, value), text: words(figure, text) };
      return t("warning-disagree", { figure: labelOf(figure), ...said });
    }
    case "unlike": {
      const { figure, value, usual, of } = warning;
      const said = { value: words(figure, value), usual: words(figure, usual) };
      return t("warning-unlike", { figure: labelOf(figure), of, ...said });
    }
    case "outside": {
      const days = periodWords(t, warning.period);
      const month = monthOf(plan, warning.month);
      if (month) return t("warning-outside-month", { days, month: month.shortName });
      const { of } = warning;
      return t(of === "duty" || of === "month" ? "warning-outside" : `warning-outside-${of}`, {
        days,
      });
    }
    case "other-unit":
      return t("warning-other-unit", { unit: shortNameOf(plan, warning.unit) });
    case "same-day":
      return t("warning-same-day", { number: reportNumber(warning.number) });
    case "within":
      return t("warning-within", { list: reportNumbers(warning.numbers) });
    default:
      return t(`warning-${warning.kind}`);
  }
}

function shortNameOf({ units }: Plan, code: string): string {
  return units.findLast((one) => one.code === code)?.shortName ?? code;
}

/** As the beginning of a sentence. */
export function sentence(words: string): string {
  return `${raised(words)}.`;
}
