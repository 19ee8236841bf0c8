import { fold } from "../plan/text.ts";
import { asksUnits, isWho } from "./asks.ts";
import type { What } from "./query.ts";
import type { Piece } from "./scan.ts";
import { isRole, isUnits, type Understood } from "./understood.ts";

/**
 * "Nhiệm vụ nào đã hoàn thành", "việc nào chưa có ai báo cáo": the duties themselves are asked, of all units or of a
 * kind. Of one unit it is how far that one is.
 */
export function dutiesAsked({ of, has, after, pieces, isOfUnit }: Understood): Piece | null {
  if (isOfUnit || has("own") || of("unit").length + of("duty").length + of("figure").length > 0)
    return null;
  const found = of("role").find((one) => isRole(one, "duty") && isRole(after(one), "which"));
  // "Phòng nào chưa báo cáo nhiệm vụ nào": of the units it is asked, and what they have not done is any.
  const isAsked = (one: Piece) =>
    isRole(one, "unsent", "not") || (isUnits(one) && isRole(after(one), "which"));
  return found && !pieces.some((one) => one.to <= found.from && isAsked(one)) ? found : null;
}

const MUST = /(?:^| )phai$/;

/** "… chưa có đơn vị nào báo cáo", "… chưa báo cáo": what nobody did, and not who did not. */
export function asksUnreported(question: Understood): boolean {
  const asked = dutiesAsked(question);
  if (!asked || question.has("most", "least", "late", "timely")) return false;
  const { telling, after, before, quote } = question;
  const denial = question.pieces.find(
    // What has to be done is not what nobody has done.
    (one) => asked.to <= one.from && isRole(one, "unsent", "not") && !MUST.test(fold(quote(one))),
  );
  if (!denial) return false;
  const isOfAny = (one: Piece) =>
    isUnits(one) ? isRole(after(one), "which") : isWho(quote(one), before(one));
  const units = telling.filter(
    (one) => isUnits(one) || (isRole(one, "which") && isWho(quote(one), before(one))),
  );
  return units.every((one) => denial.to <= one.from && isOfAny(one));
}

/** Which duties nobody reported; how far each is, where they are asked or ranked. */
export function whatOfDuties(question: Understood): What | null {
  if (asksUnreported(question)) return "missing";
  const isRanked = question.has("most", "least") && question.of("figure").length === 0;
  const isOfParts = question.telling.some(
    (one) => isRole(one, "area", "kind") && isRole(question.after(one), "which"),
  );
  const isOfUnits = asksUnits(question) && question.has("duty") && question.has("done");
  if (isRanked && (isOfParts || isOfUnits || dutiesAsked(question))) return "standing";
  const isTold = question.has("done", "unsent", "not", "send", "report");
  return dutiesAsked(question) && isTold ? "standing" : null;
}
