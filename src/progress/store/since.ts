import type { Reads } from "../../database/index.ts";
import type { Day, Plan } from "../../plan/model.ts";
import { endsBy, saidSince } from "../../reports/store/since.ts";
import type { DutyHistory, OfUnits } from "../facts.ts";

/**
 * The same facts, with what units that took over from others have said of a duty since: what they said before
 * does nothing for those. Only where a unit spoke of a duty before and after a merger is more read.
 *
 * @param then what came later is not known yet
 */
export async function withSince<Fact extends DutyHistory>(
  read: Reads,
  plan: Plan,
  facts: OfUnits<Fact>,
  then: Date | null = null,
): Promise<OfUnits<Fact>> {
  const found = new Map(facts);
  for (const [code, ends] of endsBy(plan)) {
    const own = facts.get(code);
    if (own) found.set(code, await sinceEnds(read, plan, own, { ends, then }));
  }
  return found;
}

/** The same list, where nothing was said of a duty on both sides of an end. */
async function sinceEnds<Fact extends DutyHistory>(
  read: Reads,
  plan: Plan,
  own: readonly Fact[],
  { ends, then }: { readonly ends: readonly Day[]; readonly then: Date | null },
): Promise<readonly Fact[]> {
  const before = known.get(own);
  if (before && then === null) return before as readonly Fact[];
  const told: Fact[] = [];
  for (const fact of own) {
    const since: Record<Day, DutyHistory["status"]> = {};
    for (const end of ends) {
      const later = await saidSince(read, plan, fact, { end, then });
      if (later && later !== "all") since[end] = later.status;
    }
    told.push(Object.keys(since).length > 0 ? { ...fact, since } : fact);
  }
  const same = told.every((fact, i) => fact === own[i]) ? own : told;
  if (then === null) known.set(own, same);
  return same;
}

/** Facts of a unit are the same list as long as nothing is reported (src/database/kept.ts). */
const known = new WeakMap<object, readonly DutyHistory[]>();
