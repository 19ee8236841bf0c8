import type { Piece } from "./scan.ts";
import { areSeveral, isRole, isUnits, type Understood } from "./understood.ts";
import type { Role } from "./words.ts";

/** These ask wherever they stand. */
const ASKING: readonly Role[] = [
  ...(["which", "many", "how", "verdict", "deadline", "most", "lastYear", "differs"] as const),
];
/** These ask where a sentence begins with them; elsewhere they may tell. */
const BEGINNING: readonly Role[] = ["amount", "list", "share", "standing"];
const ORDERED_WITHIN = 3;

/** Whether it asks or orders something at all: a statement is neither. */
export function isAsking(question: Understood): boolean {
  const { text, isYesNo, telling } = question;
  if (saysNone(question)) return false;
  if (text.includes("?") || isYesNo || question.has(...ASKING) || isOrder(question)) return true;
  if (asksToConfirm(question)) return true;
  if (question.has("least") && question.syllables.some(({ key }) => key === "nhat")) return true;
  const first = telling.find((piece) => !isSubject(piece));
  return (
    isRole(first ?? null, ...BEGINNING, "by") ||
    (isRole(telling[0] ?? null, "amount") && !question.has("unsent"))
  );
}

/** "Không có vướng mắc gì": it begins with no, and asks nothing; "không còn xã nào nợ báo cáo chứ" does. */
function saysNone(question: Understood): boolean {
  const [first, second] = question.syllables.map(({ key }) => key);
  if (question.text.includes("?")) return false;
  if (deniesObstacles(question)) return !asksUnits(question);
  if (asksUnits(question) && (first === "chua" || second === "con")) return false;
  return first === "khong" || first === "chua";
}

/** "Xã em không có vướng mắc gì": whoever has none says so. */
function deniesObstacles({ telling, pieces, quote, syllables }: Understood): boolean {
  const [before, last] = telling.slice(-2);
  if (!before || CONFIRMING.has(syllables.at(-1)?.text.toLowerCase() ?? "")) return false;
  const above = pieces.slice(0, pieces.indexOf(before));
  const denial = above.findLast((one) => !isRole(one, "filler", "deed"));
  const isNone = isRole(last ?? null, "which") && last !== undefined && quote(last) !== "nào";
  return isNone && isRole(before, "obstacles") && isRole(denial ?? null, "not", "unsent");
}

/** "Tú Đoạn chưa nộp à": it ends with a word that asks whether it is so. */
function asksToConfirm({ syllables, has }: Understood): boolean {
  const last = syllables.at(-1)?.text.toLowerCase() ?? "";
  return has("unsent", "send", "report") && CONFIRMING.has(last);
}

const CONFIRMING = new Set(["à", "hả", "nhỉ", "hử"]);

/** Whose work, and when: what stands before anything is asked of it. */
function isSubject(piece: Piece): boolean {
  return (
    ["unit", "unit-kind", "time", "figure", "area", "duty", "top"].includes(piece.kind) ||
    isRole(piece, "own", "everyone", "unit")
  );
}

/** "nhắc các xã chưa nộp": it begins with the order, and says whom. */
export function isOrder(question: Understood): boolean {
  const [order] = question.telling;
  return (
    isRole(order ?? null, "order") &&
    (order?.from ?? 0) < ORDERED_WITHIN &&
    (question.has("unsent", "everyone", "unit") ||
      question.of("unit").length + question.of("unit-kind").length > 0)
  );
}

/** "xã nào", "bao nhiêu đơn vị", "những ai": the units themselves are asked. */
export function asksUnits(question: Understood): boolean {
  const { telling, before, after } = question;
  return telling.some(
    (piece) =>
      (isUnits(piece) &&
        (isRole(after(piece), "which") || isRole(before(piece), "many", "amount", "list"))) ||
      (isRole(piece, "which") && isWho(question.quote(piece), before(piece))) ||
      // "Danh sách chưa nộp báo cáo": whoever has not.
      (isRole(piece, "list") && isRole(after(piece), "unsent", "late", "timely")),
  );
}

/** "ai", "những ai": who, with no noun before it. */
export function isWho(said: string, before: Piece | null): boolean {
  return (
    /(?:^|\s)ai$/i.test(said) && !isUnits(before) && !isRole(before, "report", "obstacles", "duty")
  );
}

/** "Ai gửi báo cáo của xã Tam Gia": of one unit it is a person, whom the record does not tell of. */
export function personAsked(question: Understood): Piece[] {
  if (question.of("unit").length !== 1) return [];
  return question
    .of("role")
    .filter((one) => isRole(one, "which") && isWho(question.quote(one), question.before(one)));
}

/** "Phát trên đài huyện mấy tin": where it was, and no unit whose work is asked about. */
export function placesNamed({ of, syllables }: Understood): Piece[] {
  return of("unit").filter(({ from }) => syllables[from - 1]?.key === "tren");
}

/** "khó khăn của xã Ái Quốc": nothing but obstacles and whose. */
export function listsObstacles({ telling, syllables, pieces, has }: Understood): boolean {
  const covered = pieces.reduce((sum, { from, to }) => sum + to - from, 0);
  return (
    isRole(telling[0] ?? null, "obstacles") &&
    !has("not") &&
    telling.some((one) => one.kind === "unit" || isUnits(one)) &&
    covered === syllables.length &&
    telling.every((one) => isRole(one, "obstacles", "which") || isSubject(one))
  );
}

/** "các xã nộp đúng hạn", "những xã chưa có kế hoạch", "các xã có trên 5 cuộc": nothing but several units, and what sets them apart. */
export function listsUnitsApart(question: Understood): boolean {
  const { telling, syllables, pieces, has, of } = question;
  const [units] = telling;
  const covered = pieces.reduce((sum, { from, to }) => sum + to - from, 0);
  return (
    units !== undefined &&
    areSeveral(question, units) &&
    (has("unsent", "late", "timely", "extended", "requested") || of("bound").length > 0) &&
    !has("done") &&
    covered === syllables.length
  );
}

/** "số nữ tham dự ở Ái Quốc": nothing but a figure, and whose or of when. */
export function namesFigure({ telling, syllables, pieces, of }: Understood): boolean {
  const covered = pieces.reduce((sum, { from, to }) => sum + to - from, 0);
  const subjects = telling.filter((one) => !isRole(one, "amount", "by", "done"));
  const around = ["unit", "unit-kind", "time", "area"] as const;
  return (
    subjects[0]?.kind === "figure" &&
    covered === syllables.length &&
    subjects.every(isSubject) &&
    (around.some((kind) => of(kind).length > 0) || saysNow(syllables))
  );
}

/** "Tỷ số giới tính khi sinh hiện nay" */
const saysNow = (syllables: Understood["syllables"]): boolean =>
  /(?:^| )(?:hien nay|hien tai|den nay|den gio)$/.test(syllables.map(({ key }) => key).join(" "));

/** A report that has its day is named, and nothing that is asked beside it. */
export const isOfReport = ({ of }: Understood): boolean =>
  of("time").some(({ said }) => said.time && "occasion" in said.time) &&
  of("figure").length + of("duty").length + of("area").length === 0;
