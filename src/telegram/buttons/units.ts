import * as z from "zod";
import { Role } from "../../people/who.ts";
import { just, of, ofUnit } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const code = z.string().min(1).max(40);
const id = z.string().regex(/^[\w-]{12}$/);
const page = z.string().regex(/^\d{1,3}$/);

/** In place of a unit's code: the office, with those who look on. No code has this sign. */
export const OFFICE = "*";

export const homeButton = buttonKind("ph", z.tuple([]), just("office"));

/** A page of the units of one kind. */
export const kindButton = buttonKind("pk", z.tuple([code, page]), just("office"));

/** The people of one unit. */
export const peopleButton = buttonKind("pu", z.tuple([code]), (code) =>
  ofUnit("see-people", unitIn(code)),
);

export const inviteButton = buttonKind("pi", z.tuple([Role, code]), (role, code) => ({
  right: "invite",
  of: { kind: "concern", concern: { unit: unitIn(code), role } },
}));

export const revokeButton = buttonKind("pr", z.tuple([id]), (id) => of("invite", "invitation", id));

export const removeButton = buttonKind("px", z.tuple([z.enum(["ask", "yes"]), id]), (_, id) =>
  of("remove", "membership", id),
);

/** Invites the principals of units without one: those not invited yet, or all of them anew. */
export const inviteAllButton = buttonKind(
  "pa",
  z.tuple([z.enum(["ask", "new", "again"])]),
  just("office"),
);

export function codeOf(unit: string | null): string {
  return unit ?? OFFICE;
}

export function unitIn(code: string): string | null {
  return code === OFFICE ? null : code;
}
