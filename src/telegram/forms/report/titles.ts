import type { Answers } from "../../../reports/answers.ts";
import { dutyOf } from "../../../reports/questions.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";

/** Names a draft by its duty. */
export function dutyTitle({ plan, t }: Pick<Ctx, "plan" | "t">, answers: Answers): string {
  const duty = answers.duty ? dutyOf(plan, answers.duty) : null;
  return escapeHtml(duty?.title ?? t("draft-without-duty"));
}
