import type { What } from "./query.ts";
import { isRole, type Understood } from "./understood.ts";

/** Who was given more time, or asks for it: "đề nghị gia hạn đã được duyệt chưa" asks whether it was given. */
export function ofMoreTime(question: Understood): What | null {
  const { has } = question;
  if (has("requested"))
    return has("accepted", "answered") && !isUnanswered(question) ? "extended" : "requested";
  return has("extended") ? "extended" : null;
}

/** "Xin gia hạn mà chưa trả lời", "đang chờ duyệt": the answer itself is still to come. */
export function isUnanswered({ pieces }: Understood): boolean {
  return pieces.some((one, i) => {
    if (!isRole(one, "accepted", "answered")) return false;
    const said = pieces.slice(0, i).findLast((before) => !isRole(before, "filler"));
    return isRole(said ?? null, "unsent", "waits");
  });
}
