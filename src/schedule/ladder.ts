import type { Deadline, Rung } from "../plan/model.ts";
import type { Basis } from "./facts.ts";
import { keyOf } from "./keys.ts";
import type { Notice } from "./notice.ts";
import { lastDaysOf, type Owing, openDeadlines, owingOn } from "./owing.ts";
import { toPerson } from "./recipients.ts";
import { rungRecipients } from "./rung-recipients.ts";
import { ladderOf, type RungTime } from "./rungs.ts";
import { isIn, type Span } from "./span.ts";

/** The rungs of every deadline that speak within the span, to the units that owe it by then. */
export function ladderNotices(basis: Basis, span: Span): Notice[] {
  return openDeadlines(basis).flatMap((deadline) => {
    return lastDaysOf(basis, deadline).flatMap((last) => {
      const { before, after } = ladderOf(basis, last);
      return [...before, ...after]
        .filter(({ at }) => isIn(span, at))
        .flatMap((time) =>
          [...owingOn(basis, deadline, time.day).values()]
            .filter((unit) => unit.last === last && !unit.silencedBy)
            .flatMap((unit) => noticesTo(basis, deadline, unit, time)),
        );
    });
  });
}

function noticesTo(
  basis: Basis,
  deadline: Deadline,
  { unit, last }: Owing,
  { rung, day, at, until }: RungTime<Rung>,
): Notice[] {
  const { plan } = basis;
  const kind = rung.days > 0 ? "deadline-overdue" : "deadline-reminder";
  return rungRecipients(basis, deadline, { unit, last }, rung, day).map((personId) => ({
    key: keyOf(plan, kind, deadline.code, last, rung.code, unit, personId),
    to: toPerson(personId),
    notBefore: at,
    notAfter: until,
    kind,
    deadline: deadline.code,
    unit,
    last,
    rung: rung.code,
    day,
  }));
}
