import type { Day, Plan } from "../plan/model.ts";
import type { Query, What } from "./query.ts";
import type { Piece } from "./scan.ts";
import type { Understood } from "./understood.ts";

type Said = Extract<Piece, { kind: "time" }>;

export interface When extends Pick<Query, "period" | "asOf" | "against"> {
  /** The mentions of times that are in it. */
  readonly used: readonly Said[];
}

/** Of these the record knows where they stood at the end of a past day. */
const PAST: readonly What[] = ["missing", "sent", "late", "silent", "standing"];
/** Of these a day alone says when that was; who sent on a day is another question. */
const ON_A_DAY: readonly What[] = ["missing", "silent", "standing"];
const COUNTED: readonly What[] = ["total", "reports", "lacking"];

/** What an occasion is asked of is judged on a day; a total lies in a time. */
export function timeIn(
  question: Understood,
  what: What,
  { plan, today }: { readonly plan: Plan; readonly today: Day },
): When {
  const times = question.of("time");
  const whole = times.find(({ said }) => said.time === null);
  const none = { period: null, asOf: null, against: null, used: whole ? [whole] : [] };
  if (COUNTED.includes(what)) {
    const [first, second] = times.filter(({ said }) => said.time !== null && !said.moment);
    if (!first) return compared({ ...none }, question);
    const when = { ...none, period: first.said.time, used: [first, ...none.used] };
    const other = what === "total" && question.has("compare", "differs") ? second?.said.time : null;
    return second && other && "from" in other && when.period && "from" in when.period
      ? { ...when, against: other, used: [...when.used, second] }
      : compared(when, question);
  }
  const occasion = times.find(({ said }) => said.time && "occasion" in said.time);
  const days = times.find(({ said }) => said.time && "from" in said.time);
  const time = days?.said.time;
  if (what === "obstacles" && days && time)
    return { ...none, period: time, used: [days, ...none.used] };
  const used = [...(occasion ? [occasion] : []), ...none.used];
  const period = occasion?.said.time ?? null;
  const asOf = time && "from" in time && PAST.includes(what) ? endOf(time, what, plan) : null;
  return asOf !== null && asOf <= today && days
    ? { ...none, period, asOf, used: [...used, days] }
    : { ...none, period, used };
}

function compared(when: When, question: Understood): When {
  return question.has("lastYear") ? { ...when, against: "last-year" } : when;
}

/** The day at whose end it is asked: "đến hết tháng 5", or a day alone. Null for a time in between. */
function endOf(
  { from, to }: { readonly from: Day; readonly to: Day },
  what: What,
  plan: Plan,
): Day | null {
  return from === plan.period.from || (from === to && ON_A_DAY.includes(what)) ? to : null;
}
