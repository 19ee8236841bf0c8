import type { Figure, Plan } from "../plan/model.ts";
import { fold } from "../plan/text.ts";
import { asksUnits } from "./asks.ts";
import type { Bound } from "./query.ts";
import { isHowMany, isRole, isUnits, type Understood } from "./understood.ts";
import type { Role } from "./words.ts";

/** More of it than none. */
export const ANY: Bound = { is: "over", of: 0 };

/** Nothing else may be asked, or narrow what is asked. */
const BESIDE: readonly Role[] = [
  ...(["which", "many", "everyone", "unit", "filler", "deed", "done", "list"] as const),
];
const COUNTED: readonly Figure["kind"][] = ["count", "money", "document"];
const DONE = /^(?:da|roi)$/;
/** Whoever is there has held nothing. */
const ATTENDING = /(?:^| )(?:du|nghe|tham gia|tiep can|thu hut|cu)(?: |$)/;

/** "Xã nào đã phát tờ rơi", "mấy đơn vị có đăng bài": who has any of one figure, and not how much of it. */
export function asksWhoHasAny({ figures }: Plan, question: Understood): boolean {
  const { of, quote, pieces, syllables } = question;
  const [mention, another] = of("figure");
  if (!mention || another || of("duty").length + of("bound").length > 0) return false;
  // "Hữu Lân và Mẫu Sơn, xã nào nhiều hơn": how much is asked of those that are named.
  if (of("unit").length > 0 || syllables.some(({ key }) => key === "hon")) return false;
  if (question.isOfUnit || !asksUnits(question) || isHowMany(question, mention)) return false;
  const isCounted = figures.some(
    ({ code, kind }) => mention.codes[0] === code && COUNTED.includes(kind),
  );
  const [units] = pieces.filter(isUnits);
  const isAbove = units !== undefined && units.to <= mention.from;
  const isAttended = of("role").some(
    (one) => isRole(one, "deed") && one.to <= mention.from && ATTENDING.test(fold(quote(one))),
  );
  return (
    isCounted &&
    isAbove &&
    !isAttended &&
    of("role").every(
      (one) => isRole(one, ...BESIDE) && (!isRole(one, "done") || DONE.test(fold(quote(one)))),
    )
  );
}
