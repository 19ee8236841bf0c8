import type { Day, Plan } from "../plan/model.ts";
import { fold } from "../reading/text.ts";
import type { Answers } from "./answers.ts";
import { isNamingPartners, unitAt } from "./named-partners.ts";

/** Behind a name these say that the unit did it, or tells of it. */
const DOES = [
  ...["da", "vua", "to chuc", "trien khai", "thuc hien", "ban hanh", "phoi hop", "ra quan"],
  ...["mo", "phat dong", "tuyen truyen", "truyen thong", "ngay", "hom qua", "hom nay"],
  ...["bao", "bao cao", "goi dien", "dien thoai", "dien", "cho biet", "thong bao", "gui"],
  ...["khong phat sinh", "chua thuc hien", "chua to chuc", "chua trien khai"],
];

interface Reporting {
  readonly plan: Plan;
  readonly today: Day;
  /** Code of the unit in whose name it is reported. */
  readonly unit: string;
}

/**
 * Codes of other units of the plan that the result says to have done it: "Ngày 5/6, UBND xã Tú Đoạn tổ chức …",
 * "Xã Lợi Bác và xã Sàn Viên báo …". Only a remark: whose work it was is for people to say.
 */
export function namedDoers({ result, joint }: Answers, given: Reporting): string[] {
  if (!result) return [];
  const ours = [given.unit, joint?.host, ...(joint?.partners ?? [])];
  const said = result.split(/[.;!?\n]\s/).flatMap((sentence) => speakersIn(sentence, given));
  // What the unit holds together with others is its own, too.
  const others = said.filter((codes) => !codes.some((code) => ours.includes(code)));
  return [...new Set(others.flat())];
}

function speakersIn(sentence: string, given: Reporting): string[][] {
  const words = sentence.split(/\s+/).filter(Boolean);
  const found: string[][] = [];
  for (let at = 0; at < words.length; at++) {
    // What others hold is told behind these words, and their names with it.
    if (isNamingPartners(words, at)) break;
    if (!mayBegin(words, at)) continue;
    const { codes, length, isHeading } = speakersAt(words.slice(at), given);
    const next = fold(words.slice(at + length).join(" "));
    const isDoing = isHeading || DOES.some((verb) => next === verb || next.startsWith(`${verb} `));
    if (codes.length === 0 || !isDoing) continue;
    found.push(codes);
    at += length - 1;
  }
  return found;
}

/** Whoever does it stands first, or behind a day or a comma; behind "do", "tại", "tham gia" it is another's work. */
function mayBegin(words: readonly string[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || /[,:\d]$/.test(before);
}

/** The units that a part begins with; with a colon behind the last, all that follows is said of them. */
function speakersAt(part: readonly string[], given: Reporting) {
  const codes: string[] = [];
  let length = 0;
  for (let at = 0; at < part.length; ) {
    const found = unitAt(part.slice(at), given);
    if (!found) break;
    codes.push(found.code);
    length = at + found.length;
    const isAnd = /^(?:và|va|cùng|cung)$/i.test(part[length] ?? "");
    if (!isAnd && !part[length - 1]?.endsWith(",")) break;
    at = isAnd ? length + 1 : length;
  }
  return { codes, length, isHeading: part[length - 1]?.endsWith(":") ?? false };
}
