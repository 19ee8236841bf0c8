import type { Day } from "../plan/model.ts";
import type { Basis, ScheduleFacts } from "./facts.ts";

/** So many are asked about at once. */
const DAYS = 16;

/**
 * A rule that is asked again and again about one deadline or milestone and one day, as for each of ten
 * thousand notices: it is worked out once for the same facts.
 *
 * @param by of the facts those that the rule looks at; left out: all
 */
export function remembered<Subject extends object, Result>(
  rule: (basis: Basis, subject: Subject, day: Day) => Result,
  by: (facts: ScheduleFacts, subject: Subject) => object = (facts) => facts,
): (basis: Basis, subject: Subject, day: Day) => Result {
  const known = new WeakMap<object, Map<Subject, Map<Day, Result>>>();
  return (basis, subject, day) => {
    const looked = by(basis.facts, subject);
    const ofFacts = obtain(known, looked, () => new Map<Subject, Map<Day, Result>>());
    const ofSubject = obtain(ofFacts, subject, () => new Map<Day, Result>());
    // The same facts may hold for months.
    if (ofSubject.size >= DAYS && !ofSubject.has(day)) ofSubject.clear();
    return obtain(ofSubject, day, () => rule(basis, subject, day));
  };
}

function obtain<Key, Value>(
  map: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
