import { addMonths, daysBetween, yearOf } from "../plan/day.ts";
import type { Day, Period, Plan } from "../plan/model.ts";
import { occasionsOf } from "../plan/occasions.ts";
import { fold } from "../plan/text.ts";
import type { Query, What } from "./query.ts";
import type { Piece } from "./scan.ts";
import { occasionIn } from "./scope.ts";
import { isRole, type Understood, withoutPlaces } from "./understood.ts";
import { comparesTimes } from "./what.ts";

type Said = Extract<Piece, { kind: "time" }>;

export interface When extends Pick<Query, "period" | "asOf" | "against"> {
  /** The mentions of times that are in it. */
  readonly used: readonly Said[];
  /** Duties that are due in a time that is named, where no report is due in it; null for no such time. */
  readonly dueDuties: readonly string[] | null;
}

/** Of these the record knows where they stood at the end of a past day. */
const PAST: readonly What[] = ["missing", "sent", "late", "silent", "standing"];
/** Of these a day alone says when that was; who sent on a day is another question. */
const ON_A_DAY: readonly What[] = ["missing", "silent", "standing"];
/** Of these it is asked how it stands now, unless another day is named. */
const STANDS: readonly What[] = [
  ...(["missing", "late", "silent", "standing", "nudge", "nudge-duties"] as const),
  ...(["waiting", "returned", "unmanned", "requested", "obstacles"] as const),
];
/** Of these a time in between can be told: what came in it, or was done. */
const CAME: readonly What[] = ["sent", "silent", "standing"];
const COUNTED: readonly What[] = ["total", "reports", "lacking", "reaching"];
/** What is asked of these is due by a day. */
const OWED: readonly What[] = [
  ...(["missing", "sent", "late", "nudge", "deadline", "extended", "requested"] as const),
];

/** "Hôm nay đơn vị nào chưa nộp", asked after the plan's last day: what is owed is owed today as before. */
export function withoutToday(
  question: Understood,
  what: What | null,
  { today }: { readonly today: Day },
): Understood {
  if (what === null || !STANDS.includes(what)) return question;
  const isToday = ({ said: { problem }, ...place }: Said) =>
    problem?.kind === "outside-period" &&
    problem.day === today &&
    /(?:hom|hum|sang|chieu|toi) ?nay$|^hnay$|^today$/.test(fold(question.quote(place)));
  return withoutPlaces(question, question.of("time").filter(isToday));
}

/** What an occasion is asked of is judged on a day; a total lies in a time. */
export function timeIn(
  question: Understood,
  what: What,
  { plan, today }: { readonly plan: Plan; readonly today: Day },
): When {
  const times = question.of("time");
  const whole = times.find(({ said }) => said.time === null && said.problem === null);
  const none = {
    ...{ period: null, asOf: null, against: null, dueDuties: null },
    used: whole ? [whole] : [],
  };
  if (COUNTED.includes(what)) {
    const [first, second] = inOrder(
      question,
      times.filter(({ said }) => said.time !== null && !said.moment),
    );
    if (!first) return ofLastYear(none, what, question, { plan, today });
    const when = { ...none, period: first.said.time, used: [first, ...none.used] };
    const other = what === "total" && comparesTimes(question) ? second?.said.time : null;
    return second && other && "from" in other && when.period && "from" in when.period
      ? { ...when, against: other, used: [...when.used, second] }
      : againstYear(when, what, question, plan);
  }
  if (what === "unmanned") return none;
  const occasion = times.find(({ said }) => said.time && "occasion" in said.time);
  if (OWED.includes(what) && !occasion) {
    const due = dueIn(times, what, plan);
    if (due) return { ...none, ...due, used: [due.said, ...none.used] };
  }
  const days = times.find(({ said }) => said.time && "from" in said.time);
  const time = days?.said.time;
  if (what === "obstacles" && days && time)
    return { ...none, period: time, used: [days, ...none.used] };
  const used = [...(occasion ? [occasion] : []), ...none.used];
  const named = occasion?.said.time ?? null;
  const period = what === "standing" || what === "silent" ? daysOfMonth(plan, named) : named;
  const asOf = time && "from" in time && PAST.includes(what) ? endOf(days.said, time, what) : null;
  // What is known at the end of today is what is known.
  if (asOf !== null && asOf <= today && days)
    return { ...none, period, asOf: asOf === today ? null : asOf, used: [...used, days] };
  return days && time && period === null && isWithinTime(question, what, days)
    ? { ...none, period: time, used: [...used, days] }
    : { ...none, period, used };
}

/**
 * "Tuần này xã nào đã gửi báo cáo": what came, or was done, in that time. Not "báo cáo tháng 5", which is the
 * report of that month, nor who reported one duty in it, or sent something in time.
 */
function isWithinTime(question: Understood, what: What, days: Said): boolean {
  if (!CAME.includes(what)) return false;
  // What is still to be done in a time is not what was done in it.
  if (what === "standing") return !question.has("unsent");
  const before = question.pieces.find(({ to }) => to === days.from);
  const isItsReport = isRole(before ?? null, "report") && days.said.named !== undefined;
  const subjects = ["duty", "area", "figure"] as const;
  const isOfAny = subjects.every((kind) => question.of(kind).length === 0);
  return isOfAny && !isItsReport && !question.has("timely");
}

/** "So với tháng 9 thì tháng 10": what something is held against may be said before it. */
function inOrder(
  { pieces, quote, syllables }: Understood,
  times: readonly Said[],
): readonly Said[] {
  const [first, ...others] = times;
  // "So tháng 6 với tháng 5": the second one is held against the first.
  const isAfterWith = ({ from }: Said) => syllables[from - 1]?.key === "voi";
  const before = first && pieces.findLast(({ to }) => to <= first.from);
  const said = before && isRole(before, "compare") ? fold(quote(before)) : "";
  const isHeld = said === "so voi" || (said === "so" && !others.some(isAfterWith));
  return first && isHeld ? [...others, first] : times;
}

/** "So với năm ngoái" holds this year against the same days; "năm ngoái" alone is all of that year. */
function ofLastYear(
  none: When,
  what: What,
  question: Understood,
  { plan, today }: { readonly plan: Plan; readonly today: Day },
): When {
  const byNumber = question.of("time").filter(({ said }) => isYearBefore(said, plan));
  const isSaid = question.has("lastYear") || byNumber.length > 0;
  if (what !== "total" || !isSaid || isHeldAgainst(question))
    return againstYear(none, what, question, plan);
  const used = [...none.used, ...byNumber];
  // Once the plan is over it is last year's itself.
  if (byNumber.length === 0 && plan.year === yearOf(today) - 1) return { ...none, used };
  const { from, to } = plan.period;
  return { ...none, used, against: { from: addMonths(from, -12), to: addMonths(to, -12) } };
}

const isYearBefore = ({ problem }: Said["said"], plan: Plan): boolean =>
  problem?.kind === "other-year" && problem.year === plan.year - 1;

/** What is held against the year before, whichever way it is named. */
function againstYear(when: When, what: What, question: Understood, plan: Plan): When {
  const years = question.of("time").filter(({ said }) => isYearBefore(said, plan));
  if (what !== "total" || years.length === 0 || !comparesYear(question))
    return compared(when, question);
  return { ...when, against: "last-year", used: [...when.used, ...years] };
}

/** "So với năm 2023 thì số cuộc năm nay tăng hay giảm": the year before is what this one is held against. */
function comparesYear({ has, of, quote }: Understood): boolean {
  const isAgainst = (one: Piece) => isRole(one, "compare") && /^so( voi)?$/.test(fold(quote(one)));
  return has("differs") || of("role").some(isAgainst);
}

function isHeldAgainst({ has, of, quote }: Understood): boolean {
  const isSame = (one: Piece) => isRole(one, "lastYear") && /^cung k/.test(fold(quote(one)));
  return has("compare", "differs") || of("role").some(isSame);
}

function compared(when: When, question: Understood): When {
  return question.has("lastYear") ? { ...when, against: "last-year" } : when;
}

/** A report is sent before its time is over; the half-year's is none of the first quarter. */
export function isReportedFor({ from, to }: Period, named: Period): boolean {
  return (
    from === named.from && to <= named.to && 2 * daysBetween(from, to) > daysBetween(from, named.to)
  );
}

/** "báo cáo quý I": the report of that quarter; in a plan that has none the duties that are due in it. */
function dueIn(times: readonly Said[], what: What, plan: Plan) {
  const [said] = times.filter(({ said }) => said.named);
  const named = said?.said.named;
  if (!said || !named) return null;
  const begins = (period: Period) => isReportedFor(period, named);
  const occasion = occasionsOf(plan).find(({ period, deadline }) => deadline && begins(period));
  if (occasion) return { said, period: { occasion: occasion.code } };
  const duties =
    what === "late"
      ? []
      : plan.deadlines.flatMap(({ duty, period }) =>
          duty !== null && begins(period) ? [duty] : [],
        );
  return duties.length > 0 ? { said, dueDuties: duties } : null;
}

/** The day at whose end it is asked: "đến hết tháng 5", or a day alone. Null for a time in between. */
function endOf({ until, moment }: Said["said"], { from, to }: Period, what: What): Day | null {
  return until || moment || (from === to && ON_A_DAY.includes(what)) ? to : null;
}

/**
 * "Tháng hành động trao được bao nhiêu suất quà": what counts for that month, whether its report is sent or
 * not; but what its report says itself is said of nothing else.
 */
export function timeOfDeeds(plan: Plan, period: Query["period"], figure: string): Query["period"] {
  const own = occasionIn(plan, { period })?.asking.figures ?? [];
  return own.some(({ code }) => code === figure) ? period : daysOfMonth(plan, period);
}

/** The days of a special month where its report is named; of all else the same. */
function daysOfMonth(plan: Plan, period: Query["period"]): Query["period"] {
  const occasion = occasionIn(plan, { period });
  if (occasion?.kind !== "special-month" || occasion.month === null) return period;
  const { from, to } = occasion.period;
  return { from, to, month: occasion.month };
}
