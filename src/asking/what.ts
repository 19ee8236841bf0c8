import { fold } from "../plan/text.ts";
import type { What } from "./query.ts";
import type { Piece } from "./scan.ts";
import { isHowMany, isRole, isUnits, type Understood } from "./understood.ts";
import type { Role } from "./words.ts";

/** These ask wherever they stand. */
const ASKING: readonly Role[] = ["which", "many", "how", "deadline", "most", "lastYear", "differs"];
/** These ask where a sentence begins with them; elsewhere they may tell. */
const BEGINNING: readonly Role[] = ["amount", "list", "share", "standing"];
const ORDERED_WITHIN = 3;

/** Whether it asks or orders something at all: a statement is neither. */
export function isAsking(question: Understood): boolean {
  const { text, isYesNo, telling } = question;
  if (saysNone(question)) return false;
  if (text.includes("?") || isYesNo || question.has(...ASKING) || isOrder(question)) return true;
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
  if (question.text.includes("?") || (second === "con" && asksUnits(question))) return false;
  return first === "khong" || first === "chua";
}

/** Whose work, and when: what stands before anything is asked of it. */
function isSubject(piece: Piece): boolean {
  return (
    ["unit", "unit-kind", "time", "figure", "area", "duty", "top"].includes(piece.kind) ||
    isRole(piece, "own", "everyone", "unit")
  );
}

/** "nhắc các xã chưa nộp": it begins with the order, and says whom. */
function isOrder(question: Understood): boolean {
  const [order] = question.telling;
  return (
    isRole(order ?? null, "order") &&
    (order?.from ?? 0) < ORDERED_WITHIN &&
    (question.has("unsent", "everyone", "unit") || question.of("unit").length > 0)
  );
}

/** "chưa báo cáo nhiệm vụ": duties as such, and neither one of them nor the report of a time. */
function namesDuties(question: Understood): boolean {
  return question.has("duty") && question.of("duty").length + question.of("time").length === 0;
}

/** What is asked; null if that is not to be known. */
export function whatIn(question: Understood): What | null {
  if (isOrder(question)) return namesDuties(question) ? "nudge-duties" : "nudge";
  if (isDeadline(question)) return "deadline";
  if (question.has("obstacles")) return "obstacles";
  if (comparesUnits(question)) return "total";
  if (lacks(question)) return "lacking";
  return ofUnits(question) ?? ofNumbers(question) ?? ofStanding(question);
}

/** "xã nào", "bao nhiêu đơn vị", "những ai": the units themselves are asked. */
export function asksUnits(question: Understood): boolean {
  const { telling, before, after } = question;
  return telling.some(
    (piece) =>
      (isUnits(piece) &&
        (isRole(after(piece), "which") || isRole(before(piece), "many", "amount", "list"))) ||
      (isRole(piece, "which") && isWho(question.quote(piece), before(piece))),
  );
}

/** "ai", "những ai": who, with no noun before it. */
function isWho(said: string, before: Piece | null): boolean {
  return (
    /(?:^|\s)ai$/i.test(said) && !isUnits(before) && !isRole(before, "report", "obstacles", "duty")
  );
}

/** "Tú Mịch với Tú Đoạn xã nào nhiều cuộc hơn": two units by a figure. */
export function comparesUnits(question: Understood): boolean {
  return question.of("unit").length > 1 && question.of("figure").length > 0 && saysMore(question);
}

/** "so với tháng 9 thì tháng 10 phát nhiều tờ rơi hơn không": two times by a figure. */
export function comparesTimes(question: Understood): boolean {
  const times = question.of("time").filter(({ said }) => said.time && "from" in said.time);
  return times.length > 1 && (question.has("compare", "differs") || saysMore(question));
}

/** "nhiều cuộc hơn" */
const saysMore = ({ syllables }: Understood): boolean => syllables.some(({ key }) => key === "hon");

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

/** "số nữ tham dự ở Ái Quốc": nothing but a figure, and whose or of when. */
export function namesFigure({ telling, syllables, pieces, of }: Understood): boolean {
  const covered = pieces.reduce((sum, { from, to }) => sum + to - from, 0);
  const subjects = telling.filter((one) => !isRole(one, "amount", "by"));
  return (
    subjects[0]?.kind === "figure" &&
    covered === syllables.length &&
    subjects.every(isSubject) &&
    of("unit").length + of("unit-kind").length + of("time").length > 0
  );
}

/** "xã nào không phát tờ rơi", "đơn vị nào chưa tập huấn lớp nào": who has none of what is counted. */
function lacks(question: Understood): boolean {
  if (question.of("figure").length === 0 || question.of("duty").length > 0) return false;
  if (asksUnits(question) && deniesFigure(question)) return true;
  if (question.has("send", "report", "duty", "late", "timely", "many", "share")) return false;
  return (asksUnits(question) || listsUnits(question)) && isDenied(question);
}

/** "chưa", or a "không" that denies what follows it and does not ask whether. */
function isDenied({ pieces, syllables, has }: Understood): boolean {
  const denies = pieces.some((piece) => {
    const next = pieces.find(({ from }) => from >= piece.to);
    const isAbove = next && (next.kind === "figure" || isRole(next, "deed", "filler"));
    return isRole(piece, "not") && isAbove && piece.to < syllables.length - 1;
  });
  return denies || has("unsent");
}

/** "báo cáo mà chưa có số tờ rơi", "chưa báo cáo số tờ rơi": the number itself is what is not there. */
function deniesFigure({ pieces }: Understood): boolean {
  return pieces.some((piece, i) => {
    if (!isRole(piece, "unsent", "not")) return false;
    const next = pieces
      .slice(i + 1)
      .find((one) => !isRole(one, "filler", "deed", "report", "send"));
    const named = isRole(next ?? null, "amount") ? pieces[pieces.indexOf(next as Piece) + 1] : null;
    return named?.kind === "figure";
  });
}

/** "các xã", "những đơn vị": several, asked about by what follows. */
function listsUnits({ pieces, syllables, has }: Understood): boolean {
  return (
    has("which") &&
    pieces.some(
      (piece) => isUnits(piece) && /^(?:cac|nhung|may)$/.test(syllables[piece.from - 1]?.key ?? ""),
    )
  );
}

function isDeadline(question: Understood): boolean {
  if (!question.has("deadline")) return false;
  const isOfOne = question.of("unit").length > 0 && !question.has("unsent");
  const ofOccasion = question.of("time").some(({ said }) => said.time && "occasion" in said.time);
  if (!isOfOne && (question.has("report", "send") || ofOccasion)) return true;
  return asksDay(question) && !asksUnits(question) && question.of("figure").length === 0;
}

const A_DEADLINE = /(?:^| )han(?: |$)/;
const DAYS_LEFT = /(?:^| )(?:may|bao nhieu) ngay(?: |$)/;

/** "hạn sinh hoạt quý II", "còn bao nhiêu ngày nữa": a day to come, whatever is due on it. */
function asksDay({ telling, of, quote, has }: Understood): boolean {
  const said = telling.filter((one) => isRole(one, "deadline")).map((one) => fold(quote(one)));
  const isNamed = said.some((one) => A_DEADLINE.test(one));
  const isCounted = said.some((one) => DAYS_LEFT.test(one));
  const isOfMatter = of("duty").length + of("time").length > 0 || has("report", "duty");
  return (
    (isNamed && (isOfMatter || said.length > 1)) ||
    (isCounted && (isNamed || said.length === telling.length))
  );
}

/** Who has sent, who has not, who was late. */
function ofUnits(question: Understood): What | null {
  const { isYesNo } = question;
  const units = asksUnits(question);
  const named = question.of("unit").length > 0 || question.has("own");
  const listed = question.of("unit-kind").length > 0 || question.has("everyone", "unit");
  const matter =
    question.of("time").length + question.of("duty").length + question.of("area").length > 0;
  // "Tỷ lệ nộp báo cáo": how many of them have sent it.
  const isShareOfSenders = question.has("share") && question.has("send", "report");
  if (isShareOfSenders && question.of("figure").length === 0 && !question.has("unsent", "duty"))
    return "sent";
  if (!units && !named && !listed) return null;
  if (isFigureAsked(question) || countsReports(question)) return null;
  if (question.has("silent") && (units || listed)) return "silent";
  if (question.has("late")) return "late";
  if (question.has("timely")) return "sent";
  if (isYesNo && named) return question.has("send", "report", "done") || matter ? "sent" : null;
  if (question.has("unsent")) {
    if (named) return "standing";
    const isOwed = units || question.has("send", "report") || matter;
    return isOwed ? (saysNothing(question) ? "silent" : "missing") : null;
  }
  // "Xã nào đã hoàn thành nhiệm vụ": how far they are.
  if (question.has("duty") && question.has("done") && !matter) return "standing";
  if (question.has("send") || (units && (question.has("done") || matter))) return "sent";
  return null;
}

/** "chưa có báo cáo nào", "chưa báo cáo gì": nothing of any kind. */
function saysNothing({ telling, before }: Understood): boolean {
  return telling.some(
    (piece, i) =>
      isRole(piece, "which") &&
      isRole(before(piece), "report", "send", "unsent") &&
      telling.slice(0, i).some((one) => isRole(one, "unsent")),
  );
}

/** "đã gửi mấy báo cáo": how many reports of duties; of a report that has its day it is who has sent it. */
function countsReports({ telling, after, of }: Understood): boolean {
  const ofOccasion = of("time").some(({ said }) => said.time && "occasion" in said.time);
  return (
    !ofOccasion && telling.some((piece) => isRole(piece, "many") && isRole(after(piece), "report"))
  );
}

/** A figure with a word that asks how many. */
function isFigureAsked(question: Understood): boolean {
  const ranked = question.has("most", "least", "by");
  return question.of("figure").some((one) => ranked || isHowMany(question, one, "share"));
}

const COUNTING: readonly Role[] = [
  ...(["many", "amount", "share", "by", "most", "least", "lastYear", "differs", "list"] as const),
];

function ofNumbers(question: Understood): What | null {
  const { telling, after } = question;
  const asks = question.has(...COUNTING);
  const isCounted = asks || namesFigure(question) || comparesTimes(question);
  if (isCounted && question.of("figure").length > 0) return "total";
  const counts = telling.some(
    (piece) =>
      (isRole(piece, "many", "amount") && isRole(after(piece), "report")) ||
      // "Hôm qua có báo cáo nào gửi về không".
      (isRole(piece, "report") && isRole(after(piece), "which") && !question.has("unsent")),
  );
  return counts ? "reports" : null;
}

function ofStanding(question: Understood): What | null {
  const { before, telling } = question;
  const subjects = ["unit", "unit-kind", "area", "duty"] as const;
  const isOfSomething = subjects.some((kind) => question.of(kind).length > 0);
  if (question.has("standing")) return "standing";
  if (
    question.has("how") &&
    (isOfSomething || question.has("own", "everyone", "unit", "duty", "plan"))
  )
    return "standing";
  // "Công an huyện đã làm những việc gì": what of one unit.
  const isOfOne = question.of("unit").length > 0 || question.has("own");
  if (isOfOne && question.has("which")) return "standing";
  const ofDuties = telling.some(
    (piece) => isRole(piece, "duty") && isRole(before(piece), "many", "amount", "share"),
  );
  if (ofDuties || (question.has("share") && question.of("figure").length === 0)) return "standing";
  return null;
}
