import type { Day, Plan } from "../plan/model.ts";
import { fold } from "../reading/text.ts";
import type { Answers } from "./answers.ts";
import { isNamingPartners, unitAt } from "./named-partners.ts";

/** Behind a name these say that the unit did it. */
const DOES = ["da", "to chuc", "trien khai", "thuc hien", "ban hanh", "phoi hop", "ra quan"];

interface Reporting {
  readonly plan: Plan;
  readonly today: Day;
  /** Code of the unit in whose name it is reported. */
  readonly unit: string;
}

/**
 * Code of another unit of the plan that the result says to have done it: "Ngày 5/6, UBND xã Tú Đoạn tổ chức …".
 * Only a remark: whose work it was is for people to say.
 */
export function namedDoer({ result, joint }: Answers, given: Reporting): string | null {
  if (!result) return null;
  const ours = [given.unit, joint?.host, ...(joint?.partners ?? [])];
  for (const sentence of result.split(/[.;!?\n]\s/)) {
    const words = sentence.split(/\s+/).filter(Boolean);
    for (let at = 0; at < words.length; at++) {
      // What others hold is told behind these words, and their names with it.
      if (isNamingPartners(words, at)) break;
      if (!mayBegin(words, at)) continue;
      const found = unitAt(words.slice(at), given);
      const next = found ? fold(words.slice(at + found.length).join(" ")) : "";
      const isDoing = DOES.some((verb) => next === verb || next.startsWith(`${verb} `));
      if (found && isDoing && !ours.includes(found.code)) return found.code;
    }
  }
  return null;
}

/** Whoever does it stands first, or behind a day or a comma; behind "do", "tại", "tham gia" it is another's work. */
function mayBegin(words: readonly string[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || /[,:\d]$/.test(before);
}
