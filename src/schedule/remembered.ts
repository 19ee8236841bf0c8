import type { Day } from "../plan/model.ts";
import type { Basis, ScheduleFacts } from "./facts.ts";

/**
 * A rule that is asked again and again about one deadline or milestone and one day, as for each of ten
 * thousand notices: it is worked out once for the same facts.
 */
export function remembered<Subject extends object, Result>(
  rule: (basis: Basis, subject: Subject, day: Day) => Result,
): (basis: Basis, subject: Subject, day: Day) => Result {
  const known = new WeakMap<ScheduleFacts, Map<Subject, Map<Day, Result>>>();
  return (basis, subject, day) => {
    const ofFacts = obtain(known, basis.facts, () => new Map<Subject, Map<Day, Result>>());
    const ofSubject = obtain(ofFacts, subject, () => new Map<Day, Result>());
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
