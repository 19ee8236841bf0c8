import type { PeriodicAnswers } from "../../../reports/periodic-answers.ts";
import type { Filled } from "../../../reports/periodic-fill.ts";
import { cited } from "../../cards/paper.ts";
import type { Ctx } from "../../context.ts";
import { privateWords } from "../../words/private.ts";

/** What was understood, and what was left and why. */
export function filledLines(
  ctx: Ctx,
  before: PeriodicAnswers,
  { answers, taken, refused, kept }: Filled,
): string[] {
  const { t } = ctx;
  const title = (part: (typeof taken)[number]) => t(`periodic-title-${part}`);
  const { document } = answers;
  const lines = [
    ...(taken.length > 0 ? [t("periodic-read", { list: taken.map(title).join(", ") })] : []),
    ...(document && document !== before.document
      ? [t("periodic-read-document", { document: cited(t, document) })]
      : []),
    ...refused.map(({ part, why }) =>
      why.kind === "length"
        ? t("periodic-read-length", { part: title(part), length: why.length })
        : `${t("periodic-read-private", { part: title(part) })}\n${privateWords(ctx, why.findings)}`,
    ),
    ...(kept.length > 0 ? [t("periodic-read-kept", { list: kept.map(title).join(", ") })] : []),
  ];
  return lines.length > 0 ? lines : [t("periodic-read-nothing")];
}
