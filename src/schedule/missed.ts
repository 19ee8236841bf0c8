import { noticesDue } from "./due.ts";
import type { Basis, ScheduleFacts } from "./facts.ts";
import { columnsOf } from "./matter.ts";
import type { Notice } from "./notice.ts";
import type { Span } from "./span.ts";
import { whyNotDue } from "./still-due.ts";

/**
 * What someone would have been told within the span, had the bot been able to write to them, and what still
 * matters at its end: of each thing once, what was to be said last.
 */
export function missedBy({ plan, calendar, facts }: Basis, personId: string, span: Span): Notice[] {
  const reached = asReachable(facts, personId);
  const latest = new Map<string, Notice>();
  for (const notice of noticesDue(plan, calendar, reached, span.from, span.to)) {
    if (notice.to.kind !== "person" || notice.to.personId !== personId) continue;
    // What a unit owes stays so, however late it is; everything else has its time.
    const isOwed = "deadline" in notice && "unit" in notice;
    if (!isOwed && notice.notAfter <= span.to) continue;
    if (whyNotDue(notice, plan, calendar, reached, span.to) !== null) continue;
    const { subject, unit } = columnsOf(notice);
    latest.set(`${subject} ${unit}`, notice);
  }
  return [...latest.values()];
}

function asReachable(facts: ScheduleFacts, personId: string): ScheduleFacts {
  const mend = <One extends { readonly personId: string }>(one: One) =>
    one.personId === personId ? { ...one, reachable: true } : one;
  const people = [...facts.people].map(([unit, members]) => [unit, members.map(mend)] as const);
  return { ...facts, people: new Map(people), office: facts.office.map(mend) };
}
