import { fold } from "../plan/text.ts";
import { asksUnits, isOfReport, isOrder, namesFigure } from "./asks.ts";
import { deniesDeeds, deniesFigure, deniesSubject, isDenied, saysNothing } from "./denied.ts";
import { whatOfDuties } from "./duties-asked.ts";
import { ofMoreTime } from "./more-time.ts";
import type { What } from "./query.ts";
import type { Piece } from "./scan.ts";
import { areSeveral, isHowMany, isRole, isUnits, type Understood } from "./understood.ts";
import type { Role } from "./words.ts";

/** "chưa báo cáo nhiệm vụ": duties as such, and neither one of them nor the report of a time. */
function namesDuties(question: Understood): boolean {
  return question.has("duty") && question.of("duty").length + question.of("time").length === 0;
}

/** What is asked; null if that is not to be known. */
export function whatIn(question: Understood): What | null {
  if (isOrder(question)) return namesDuties(question) ? "nudge-duties" : "nudge";
  const more = ofMoreTime(question);
  if (more) return more;
  if (isDeadline(question)) return "deadline";
  if (question.has("obstacles")) return "obstacles";
  if (question.of("bound").length > 0) return "reaching";
  const held = ofHeld(question);
  if (held) return held;
  if (comparesUnits(question)) return "total";
  if (lacks(question)) return "lacking";
  return whatOfDuties(question) ?? ofUnits(question) ?? ofNumbers(question) ?? ofStanding(question);
}

/** What lies with the office, or came back from it; who has nobody that could report. */
function ofHeld({ has, of, quote }: Understood): What | null {
  if (has("manned")) return "unmanned";
  // "Báo cáo nào còn phải sửa": it was given back, and nothing came since.
  if (
    has("returned") ||
    (has("unsent") && of("role").some((one) => one.role === "mended" && saysMended(quote(one))))
  )
    return "returned";
  return has("accepted") && has("unsent", "waits") ? "waiting" : null;
}

/** What is "bổ sung" may be anything that a report lacks; what is "sửa" was given back. */
const saysMended = (said: string): boolean => /(?:^| )(?:sua|chinh)(?: |$)/.test(fold(said));

/** "Tú Mịch với Tú Đoạn xã nào nhiều cuộc hơn": two units by a figure. */
export function comparesUnits(question: Understood): boolean {
  const times = question.of("time").length;
  const isHeld = saysMore(question) || (times < 2 && question.has("differs"));
  return question.of("unit").length > 1 && question.of("figure").length > 0 && isHeld;
}

/** "so với tháng 9 thì tháng 10 phát nhiều tờ rơi hơn không": two times by a figure. */
export function comparesTimes(question: Understood): boolean {
  const times = question.of("time").filter(({ said }) => said.time && "from" in said.time);
  return times.length > 1 && (question.has("compare", "differs") || saysMore(question));
}

/** "nhiều cuộc hơn" */
const saysMore = ({ syllables }: Understood): boolean => syllables.some(({ key }) => key === "hon");

/** "xã nào không phát tờ rơi", "đơn vị nào chưa tập huấn lớp nào": who has none of what is counted. */
function lacks(question: Understood): boolean {
  if (question.of("figure").length === 0 || question.of("duty").length > 0) return false;
  if ((asksUnits(question) || listsUnits(question)) && deniesFigure(question)) return true;
  if (question.has("send", "report", "duty", "late", "timely", "share")) return false;
  if (asksHowMuch(question)) return false;
  return (asksUnits(question) || listsUnits(question)) && isDenied(question);
}

/** "Mấy xã" asks for units and "mấy tờ rơi" for a number. */
function asksHowMuch({ of, after }: Understood): boolean {
  return of("role").some((one) => one.role === "many" && !isUnits(after(one)));
}

/** "các xã", "những đơn vị": several, asked about by what follows, or told apart by it. */
function listsUnits(question: Understood): boolean {
  const { pieces, has, after } = question;
  const isDenied = (piece: Piece) =>
    !has("many", "share") && isRole(pieces[pieces.indexOf(piece) + 1] ?? null, "not");
  return pieces.some(
    (piece) =>
      areSeveral(question, piece) &&
      (has("which") || isDenied(piece) || isRole(after(piece), "unsent")),
  );
}

function isDeadline(question: Understood): boolean {
  if (asksWhatIsDue(question)) return true;
  if (!question.has("deadline")) return false;
  if (isToBeDone(question)) return true;
  const isSent = question.has("own") && question.has("done") && question.has("send", "report");
  const isOfEach = question.of("unit").length > 0 || isSent || tellsWhoWhen(question);
  const isOfOne = isOfEach && !question.has("unsent");
  const ofOccasion = question.of("time").some(({ said }) => said.time && "occasion" in said.time);
  if (!isOfOne && (question.has("report", "send") || ofOccasion)) return true;
  return asksDay(question) && !asksUnits(question) && question.of("figure").length === 0;
}

/** "Xã nào nộp ngày nào": who sent it, and when. */
function tellsWhoWhen(question: Understood): boolean {
  const says = (one: Piece) => A_DEADLINE.test(fold(question.quote(one)));
  return (
    asksUnits(question) &&
    question.has("send") &&
    !question.of("role").some((one) => one.role === "deadline" && says(one))
  );
}

/** "Kế hoạch Tháng hành động phải xong trước ngày mấy": by when a duty is to be done. */
function isToBeDone(question: Understood): boolean {
  const says = (one: Piece) => fold(question.quote(one));
  const isBound = question
    .of("role")
    .some((one) => says(one) === "phai" || /^truoc (?:ngay|hom) /.test(says(one)));
  return isBound && question.of("duty").length > 0 && !asksUnits(question);
}

/** "Cần nộp cái gì trước 15/6": which report has that day. */
function asksWhatIsDue(question: Understood): boolean {
  const isDue = question.of("time").some(({ said }) => said.isDue);
  return (
    isDue &&
    question.has("which", "many") &&
    !asksUnits(question) &&
    question.of("figure").length === 0
  );
}

const A_DEADLINE = /(?:^| )han(?: |$)/;
/** "Hạn nào gần nhất", "sắp tới có hạn nào": whatever is due. */
const A_NEXT = /(?:^| )han (?:(?:nao|gi) )?(?:sap toi|gan nhat|tiep theo|ke tiep)$|^(?:sap|toi) /;
const DAYS_LEFT = /(?:^| )(?:(?:may|bao nhieu) (?:ngay|hom|bua|tuan)|bao lau)(?: |$)/;

/** "hạn sinh hoạt quý II", "còn bao nhiêu ngày nữa": a day to come, whatever is due on it. */
function asksDay({ telling, of, quote, has }: Understood): boolean {
  const said = telling.filter((one) => isRole(one, "deadline")).map((one) => fold(quote(one)));
  const isNamed = said.some((one) => A_DEADLINE.test(one));
  const isCounted = said.some((one) => DAYS_LEFT.test(one));
  const isOfMatter = of("duty").length + of("time").length > 0 || has("report", "duty");
  return (
    (isNamed && (isOfMatter || said.length > 1 || said.some((one) => A_NEXT.test(one)))) ||
    (isCounted && (isNamed || said.length === telling.length))
  );
}

/** Who has sent, who has not, who was late. */
function ofUnits(question: Understood): What | null {
  const { isYesNo } = question;
  const units = asksUnits(question);
  const isNamed = question.of("unit").length > 0 || question.has("own");
  const listed = question.of("unit-kind").length > 0 || question.has("everyone", "unit");
  const asksOwn = question.isOfUnit && !units && !listed;
  const matter =
    question.of("time").length + question.of("duty").length + question.of("area").length > 0;
  // "Tỷ lệ nộp báo cáo": how many of them have sent it.
  const isShareOfSenders = question.has("share") && question.has("send", "report");
  if (isShareOfSenders && question.of("figure").length === 0 && !question.has("unsent", "duty"))
    return "sent";
  const named = isNamed || asksOwn;
  if (countsDeeds(question)) return null;
  if (tellsSending(question)) return "sent";
  if (!units && !named && !listed) return sendsAll(question);
  if (isFigureAsked(question) || countsReports(question)) return null;
  if (question.has("silent") && (units || listed)) return "silent";
  if (question.has("late")) return "late";
  if (question.has("timely")) return "sent";
  const asksWhich = question.has("unsent") && question.has("which");
  if (deniesSubject(question) && !named) return "missing";
  if (deniesDeeds(question) && !named) return isOfAny(question) ? "missing" : "silent";
  // "Tháng 10 xã Xuân Dương có hoạt động gì không": what was done.
  if (isYesNo && named && question.has("how")) return null;
  if (isYesNo && named && !asksWhich)
    return question.has("send", "report", "done") || matter ? "sent" : null;
  // "Đã có đơn vị nào gửi chưa": it asks whether anybody has.
  if (units && !named && onlyCloses(question) && !isOnDay(question)) return "sent";
  if (question.has("unsent")) return ofUnsent(question, { units, named, matter });
  // "Xã nào đã hoàn thành nhiệm vụ": how far they are.
  if (question.has("duty") && question.has("done") && !matter) return "standing";
  if (question.has("many") && isOfReport(question)) return "sent";
  if (question.has("send") || (units && (question.has("done") || matter))) return "sent";
  return null;
}

/** Who has not: of one that is named how far it is. */
function ofUnsent(
  question: Understood,
  {
    units,
    named,
    matter,
  }: { readonly units: boolean; readonly named: boolean; readonly matter: boolean },
): What | null {
  if (named) return "standing";
  const isOwed = units || question.has("send", "report") || matter;
  return isOwed ? (saysNothing(question) && !isOfAny(question) ? "silent" : "missing") : null;
}

/** Who sent it on a day is another question than who has by its end. */
const isOnDay = ({ of }: Understood): boolean =>
  of("time").some(({ said: { time } }) => time && "from" in time && time.from === time.to);

/** The one "chưa" ends the question. */
function onlyCloses({ isYesNo, pieces }: Understood): boolean {
  const [first, ...others] = pieces.filter((one) => isRole(one, "unsent"));
  if (!isYesNo || !first || others.length > 0) return false;
  return pieces.every((one) => one.to <= first.to || isRole(one, "filler", "done", "own"));
}

/** "Tiến độ nộp báo cáo 6 tháng": of a report it is who has sent it. */
function tellsSending(question: Understood): boolean {
  return question.has("standing", "how") && question.has("send", "report") && isOfReport(question);
}

const isOfAny = ({ of }: Understood): boolean => of("duty").length + of("area").length > 0;

/** "Báo cáo 6 tháng nộp đủ chưa": of all, where nobody is named. */
function sendsAll(question: Understood): What | null {
  if (!isOfReport(question) || !question.has("send", "report") || question.has("deadline"))
    return null;
  if (question.has("many")) return "sent";
  return question.isYesNo ? "missing" : null;
}

/** "Bao nhiêu hoạt động": what was done, however it is counted. */
export function countsDeeds({ pieces, quote, of }: Understood): boolean {
  return (
    of("figure").length === 0 &&
    pieces.some((piece, i) => {
      const next = pieces[i + 1];
      const isDeed = next?.from === piece.to && fold(quote(next)) === "hoat dong";
      return isDeed && isRole(piece, "many", "amount");
    })
  );
}

/** "đã gửi mấy báo cáo": how many reports of duties; of a report that has its day it is who has sent it. */
function countsReports({ telling, after, of }: Understood): boolean {
  const ofOccasion = of("time").some(({ said }) => said.time && "occasion" in said.time);
  return (
    !ofOccasion &&
    telling.some((piece) => isRole(piece, "many", "amount") && isRole(after(piece), "report"))
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
  // Of a time, or an area, what was done in it; else how many reports came.
  if (countsDeeds(question))
    return question.of("time").length > 0 || isOfAny(question) ? "standing" : "reports";
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
    question.has("how", "verdict") &&
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
