import type { Concern, Right } from "../../people/rights.ts";
import type { StoredKind } from "./store/concern.ts";

/** Rights that are about nothing but the asker. */
type PlainRight = Extract<
  Right,
  | "anyone"
  | "known"
  | "member"
  | "reporter"
  | "reader"
  | "office"
  | "overview"
  | "overview-names"
  | "reporter-or-office"
  | "standing"
  | "standing-names"
  | "bind-group"
>;
type UnitRight = Exclude<Right, PlainRight>;

/** What a button or a question is about: a unit or the office, or a row that says whose it is. */
type Subject =
  | { readonly kind: "concern"; readonly concern: Concern }
  | { readonly kind: StoredKind; readonly id: string };

/** The right that someone must have, now, and what it is about. */
export type Demand =
  | { readonly right: PlainRight }
  | { readonly right: UnitRight; readonly of: Subject };

/** A right that depends on nothing. */
export function just(right: PlainRight): () => Demand {
  return () => ({ right });
}

/** A right about the unit of this code; null is the office. */
export function ofUnit(right: UnitRight, unit: string | null): Demand {
  return { right, of: { kind: "concern", concern: { unit } } };
}

/** A right about what is stored under this id. */
export function of(right: UnitRight, kind: StoredKind, id: string): Demand {
  return { right, of: { kind, id } };
}
