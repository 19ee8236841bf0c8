import { plannedButton, reasonButton, sendReasonButton } from "../../buttons/reasons.ts";
import type { Feature } from "../../feature.ts";
import { anyQuestion } from "../../listening/question.ts";
import { onPress } from "../../pressing.ts";
import { askReason, choosePlanned, plannedWhen, reasoning, sendReason } from "./give.ts";

/** [Nêu lý do]: whoever owes something says why, and by when it will be done. */
export const reasons: Feature = {
  presses: [
    onPress(reasonButton, askReason),
    onPress(sendReasonButton, sendReason),
    onPress(plannedButton, choosePlanned),
  ],
  questions: [anyQuestion(reasoning), anyQuestion(plannedWhen)],
};
