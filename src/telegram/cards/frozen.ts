import type { Reads } from "../../database/index.ts";
import { dayOf } from "../../plan/day.ts";
import type { Plan } from "../../plan/model.ts";
import { occasionOf } from "../../plan/occasions.ts";
import { type Frozen, lastOnes, touchedBy } from "../../reports/frozen.ts";
import type { AnyReport } from "../../reports/store/any.ts";
import { readFrozen } from "../../reports/store/frozen.ts";
import { saidBy } from "../../reports/store/said.ts";
import type { Say } from "../i18n.ts";
import { nameOf } from "../periodic/words.ts";
import { dayWords } from "../words/days.ts";

/** What its unit does with a report. */
export type Deed = "new" | "corrected" | "withdrawn" | "restored";

/** What was done with a report that has just been sent. */
export function deedOf({ revision }: { readonly revision: number }): Deed {
  return revision > 1 ? "corrected" : "new";
}

interface Words {
  readonly t: Say;
  readonly plan: Plan;
}

/** To whoever changes what was frozen: that the office is told. Nothing where nothing was frozen. */
export async function frozenLines(
  words: Words,
  read: Reads,
  about: AnyReport,
  deed: Deed,
): Promise<string[]> {
  return frozenNotes(words, await frozenFor(words.plan, read, about), deed);
}

/** The same in the words of someone else. */
export function frozenNotes({ t, plan }: Words, frozen: readonly Frozen[], deed: Deed): string[] {
  return frozen.map(({ occasion, at }) =>
    t("frozen-note", {
      ...{ name: nameOf(occasionOf(plan, occasion) ?? { name: occasion }), deed },
      day: dayWords(dayOf(at, plan.timeZone)),
    }),
  );
}

/** The freezes of which a report changes something, the last one of each occasion. */
export async function frozenFor(plan: Plan, read: Reads, about: AnyReport): Promise<Frozen[]> {
  const frozen = await readFrozen(read, plan.id);
  if (frozen.length === 0) return [];
  if (about.kind === "periodic") {
    return lastOnes(frozen).filter(({ occasion }) => occasion === about.report.occasion);
  }
  return touchedBy(plan, frozen, about.report, await saidBy(read, about.report));
}
