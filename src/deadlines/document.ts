import type { Day } from "../plan/model.ts";

/** A signed document, as it is cited. */
interface Cited {
  readonly number: string;
  readonly signedOn: Day;
}

/** The document that stands for what a unit sent: the paper that the office has, else the one that its report names. */
export function documentOf(
  paper: Cited | null | undefined,
  named: Cited | null | undefined,
): Cited | null {
  return paper ?? named ?? null;
}
