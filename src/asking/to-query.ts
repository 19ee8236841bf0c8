import type { Plan } from "../plan/model.ts";
import { personAsked, placesNamed } from "./asks.ts";
import { boundOf, notBounded } from "./bounds.ts";
import { type FigureAsked, figureAsked } from "./figure-asked.ts";
import { ANY } from "./has-any.ts";
import { kindsLeft, kindsOfOwn } from "./kinds-left.ts";
import { byIn, namesKinds, notLaidOut } from "./laid-out.ts";
import { isUnanswered } from "./more-time.ts";
import { nounsOfOthers } from "./own-noun.ts";
import { type Bound, listsDuties, type Query, type What } from "./query.ts";
import type { Piece } from "./scan.ts";
import { areaIn, dueOf, dutiesIn, isOfFigure, OF_DAYS } from "./subjects.ts";
import { hasComma, isRole, isUnits, type Understood, unknownIn } from "./understood.ts";
import { isOfSubjects, notUsed } from "./unused.ts";
import { comparesUnits } from "./what.ts";
import { timeOfDeeds, type When } from "./when.ts";
import { type Asking, unitsMeant } from "./whose.ts";

interface Meant {
  readonly what: What;
  readonly when: When;
  readonly units: Query["units"];
}

/** Of these a figure is asked. */
const OF_FIGURES: readonly What[] = ["total", "lacking", "reaching"];

/** The query of what is meant, and what was typed and is not in it. Null: what is to be counted is not to be known. */
export function toQuery(
  question: Understood,
  meant: Meant,
  asking: Asking,
): { readonly query: Query; readonly unread: readonly string[] } | null {
  const found = foundIn(question, meant, asking);
  if (!found) return null;
  const { what, when, units } = meant;
  const { area, duties, asked, bound, by, isOf, isOfKinds, first } = found;
  const also = what === "total" ? (asked?.also ?? []).map(({ figure }) => figure) : [];
  const query: Query = {
    ...{ what, units: isOfKinds ? null : units },
    area: isOf && duties === null ? area : null,
    duties: isOf && duties ? [...duties] : null,
    figure: asked?.figure ?? null,
    also: also.length > 0 ? also : null,
    parts: asked?.parts ? [...asked.parts] : null,
    period: periodOf(meant, found, asking),
    asOf: when.asOf,
    by: by === "unknown" ? null : by,
    sort: question.has("least") || isOfOwed(question, what, by) ? "least" : "most",
    top: first?.count ?? null,
    timely: question.has("timely"),
    against: when.against,
    bound,
  };
  const left = leftOut(question, meant, found, asking);
  return { query, unread: [...unknownIn(question), ...[...new Set(left)].map(question.quote)] };
}

/** What nobody has reported is told as it stands, and of no report's time. */
function periodOf({ what, when }: Meant, { asked, by }: Found, { plan }: Asking): Query["period"] {
  if (isOfDuties(what, by)) return null;
  return asked ? timeOfDeeds(plan, when.period, asked.figure) : when.period;
}

const isOfDuties = (what: What, by: Found["by"]): boolean =>
  by !== "unknown" && listsDuties({ what, by });

/** "Nhiệm vụ nào các xã chưa báo cáo": those of which most is owed first. */
function isOfOwed(question: Understood, what: What, by: Found["by"]): boolean {
  return what === "standing" && by === "duty" && question.has("unsent", "not");
}

type Found = NonNullable<ReturnType<typeof foundIn>>;

function foundIn(question: Understood, { what, when, units }: Meant, { plan, today }: Asking) {
  const area = areaIn(question, what, plan);
  const whose = unitsMeant(plan, today, units);
  const duties = dueOf(dutiesIn(question, whose, { plan, today }), what, when, plan);
  const isCounted = OF_FIGURES.includes(what);
  const asked = isCounted ? figureAsked(question, { plan, area, duties, units: whose }) : null;
  const bound = what === "reaching" ? boundAsked(plan, question, asked?.figure) : null;
  if ((isCounted && !asked) || (what === "reaching" && !bound)) return null;
  const by = byIn(question, what, when.period);
  const [first] = (isCounted || what === "standing") && by === "unit" ? question.of("top") : [];
  const isOf = isOfSubjects(what, question) || (duties !== null && when.dueDuties !== null);
  return {
    area,
    duties,
    asked,
    bound,
    by,
    isOf,
    isOfKinds: by === "kind" && namesKinds(question),
    first,
  };
}

/** Without an amount it asks who has some of it at all. */
function boundAsked(plan: Plan, question: Understood, figure: string | undefined): Bound | null {
  return question.of("bound").length === 0 ? ANY : boundOf(plan, question, figure);
}

function leftOut(
  question: Understood,
  meant: Meant,
  { area, duties, asked, bound, by, isOf, isOfKinds, first }: Found,
  asking: Asking,
): Piece[] {
  const { plan, isOffice } = asking;
  const { what, when, units } = meant;
  return [
    ...(asked?.others ?? []),
    ...(what === "total" ? [] : (asked?.also ?? []).map(({ mention }) => mention)),
    ...notBounded(question, bound),
    ...question.of("time").filter((one) => !when.used.some((used) => isSame(used, one))),
    ...(isOfDuties(what, by) && when.period !== null ? question.of("time") : []),
    ...(OF_DAYS.includes(what) && duties === null ? question.of("duty") : []),
    ...(isOfKinds ? [] : kindsLeft(question, { what, units, duties, period: when.period }, asking)),
    ...(isOffice ? kindsOfOwn(question, plan) : []),
    ...nounsOfOthers(question, asking),
    ...notLaidOut(question, by, first),
    ...personAsked(question),
    ...(question.has("report") ? question.of("role").filter(({ role }) => role === "verdict") : []),
    ...placesNamed(question),
    ...notAnswered(question, meant),
    ...notSent(question, what),
    ...besideMoreTime(question, what),
    ...notHeld(question, what),
    ...question.of("area").filter(({ codes }) => area !== null && !codes.includes(area)),
    ...notUsed(question, what, {
      figures: asked ? "all" : what === "standing" && isOfFigure(question, area) ? "first" : "none",
      // By a share nothing is put in order.
      isRanked: (by === "unit" && !asked?.parts) || (what === "standing" && by !== null),
      isOfSubjects: isOf,
      isCompared: when.against !== null || comparesUnits(question),
    }),
    ...(isOf && area !== null && duties !== null ? question.of("area") : []),
    ...(what === "total" ? notCounted(question, plan, asked) : []),
  ];
}

/** "Tờ rơi quý 3, sổ tay quý 3": one time, said twice. */
function isSame(used: When["used"][number], { said }: When["used"][number]): boolean {
  const { time } = said;
  return (
    used.said === said || (time !== null && JSON.stringify(used.said.time) === JSON.stringify(time))
  );
}

/**
 * "Chưa bị trả lại": what was not given back is no report that was. And "đầu mối nào chưa nộp" or "chưa nộp báo cáo
 * đã duyệt": what is not there yet has to be the taking, or the focal point, itself. A "chưa" at the end asks.
 */
function notHeld(question: Understood, what: What): Piece[] {
  const roles = question.of("role");
  if (what === "returned") {
    const [first] = roles.filter(({ role }) => role === "returned");
    const isMended = question.has("mended") && !question.has("unsent");
    return roles.filter(
      (one) =>
        (isRole(one, "unsent", "not") && first !== undefined && one.to <= first.from) ||
        (isMended && isRole(one, "mended")),
    );
  }
  if (what !== "waiting" && what !== "unmanned") return [];
  const [held] = roles.filter(({ role }) => role === (what === "waiting" ? "accepted" : "manned"));
  const sent = what === "unmanned" ? roles.filter((one) => isRole(one, "send", "report")) : [];
  if (!held || isStillToCome(question, held)) return sent;
  return [...sent, held];
}

function isStillToCome(question: Understood, held: Piece): boolean {
  const { pieces, isYesNo } = question;
  const before = pieces.slice(0, pieces.indexOf(held));
  const said = before.findLast((one) => !isRole(one, "filler", "deed", "done", "own"));
  const isClosing = isYesNo && !pieces.some((one) => isRole(one, "unsent") && one.to <= held.from);
  // Nobody "không được duyệt" waits; whoever "không có đầu mối" has none.
  const isWithout = isRole(held, "manned") && isRole(said ?? null, "not");
  return (
    isWithout || isRole(said ?? null, "unsent", "waits") || (isClosing && question.has("unsent"))
  );
}

/**
 * "Đơn vị nào chưa có vướng mắc nào", "vướng gì mà chưa nộp báo cáo": whoever has none is not told. An obstacle is not
 * answered yet; that whoever has one sent nothing is another question. A "chưa" at the end asks.
 */
function notSent(question: Understood, what: What): Piece[] {
  if (what !== "obstacles" || question.has("answered")) return [];
  const others = ["send", "report", "duty", "obstacles"] as const;
  return question
    .of("role")
    .filter((one) => isRole(one, "unsent") && isRole(question.after(one), ...others));
}

/**
 * "Được gia hạn mà chưa nộp", "chưa được gia hạn": more time is told alone, of those who have it. A "chưa" at the
 * end asks.
 */
function besideMoreTime(question: Understood, what: What): Piece[] {
  if (what !== "extended" && what !== "requested") return [];
  const { pieces, isYesNo } = question;
  const telling = (one: Piece) => !isRole(one, "filler", "own");
  const last = isYesNo ? pieces.findLast((one) => isRole(one, "unsent", "not")) : undefined;
  const isLast = (one: Piece) =>
    one === last && !pieces.slice(pieces.indexOf(one) + 1).some(telling);
  const nextOf = (one: Piece) => pieces.slice(pieces.indexOf(one) + 1).find(telling) ?? null;
  const isOfAnswer = (one: Piece) =>
    isUnanswered(question) && isRole(one, "unsent") && isRole(nextOf(one), "accepted", "answered");
  return question
    .of("role")
    .filter(
      (one) =>
        (isRole(one, "unsent", "not") && !isLast(one) && !isOfAnswer(one)) ||
        (isRole(one, "done") && isRole(nextOf(one), "send", "report")),
    );
}

/** Which obstacles wait for an answer is told; of those that were raised in some time nobody counts the answered ones. */
function notAnswered(question: Understood, { what, when }: Meant): Piece[] {
  const isTold = what !== "obstacles" || (question.has("unsent", "waits") && when.period === null);
  return isTold ? [] : question.of("role").filter(({ role }) => role === "answered");
}

/** A share that no figure has, and how many units there are, where a total is told. */
function notCounted(question: Understood, plan: Plan, asked: FigureAsked | null): Piece[] {
  const shares = question.of("role").filter(({ role }) => role === "share");
  const units = question.telling.filter((one) => countsUnits(question, one));
  return [
    ...countsNothing(question),
    ...(isShareAnswered(plan, asked) ? [] : shares),
    ...(isOfUnits(plan, asked?.figure) ? [] : units),
  ];
}

/** "Được giao bao nhiêu, đã chi bao nhiêu": of several one that asks how much of something that is not named. */
function countsNothing(question: Understood): Piece[] {
  const { pieces } = question;
  const all = pieces.filter((one) => isRole(one, "many"));
  if (all.length < 2) return [];
  const isOfClause = (many: Piece, one: Piece) => {
    const [first, last] = one.from < many.from ? [one, many] : [many, one];
    const within = pieces.filter(({ from, to }) => first.from <= from && to <= last.to);
    return within.every(
      (piece, i) => i === 0 || !hasComma(question, within[i - 1] ?? piece, piece),
    );
  };
  const counted = pieces.filter((one) => one.kind === "figure" || isUnits(one));
  return all.filter((many) => !counted.some((one) => isOfClause(many, one)));
}

/** Its total is a number of units: "bao nhiêu thôn có tổ truyền thông". */
function isOfUnits({ figures }: Plan, figure: string | undefined): boolean {
  return figures.some(({ code, kind }) => code === figure && kind === "yes-no");
}

/** The share of a part, or a figure that is one itself. */
function isShareAnswered({ figures }: Plan, asked: FigureAsked | null): boolean {
  const kind = figures.find(({ code }) => code === asked?.figure)?.kind;
  return asked?.parts != null || kind === "ratio";
}

/** "được mấy cuộc, mấy xã": how many units is another question than how much of a figure. */
function countsUnits({ after }: Understood, piece: Piece): boolean {
  return isRole(piece, "many") && isUnits(after(piece));
}
