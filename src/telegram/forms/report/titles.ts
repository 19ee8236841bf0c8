import type { Answers } from "../../../reports/answers.ts";
import { dutyOf } from "../../../reports/questions.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";

/** Names a draft by its duty. */
export function dutyTitle(ctx: Ctx, answers: Answers): string {
  const duty = answers.duty ? dutyOf(ctx.plan, answers.duty) : null;
  return escapeHtml(duty?.title ?? ctx.t("draft-without-duty"));
}
