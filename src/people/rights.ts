import type { Place, Who } from "./who.ts";

/** The office sees every unit; a member sees the people of their own. */
export function maySee(who: Who, unit: string | null): boolean {
  return who.office || (unit !== null && who.places.some((place) => place.unit === unit));
}

/** The office invites everyone; a principal invites a deputy and hands over. */
export function mayInvite(who: Who, { unit, role }: Place): boolean {
  if ((role === "office") !== (unit === null)) return false;
  if (who.office) return true;
  return isPrincipal(who, unit) && (role === "principal" || role === "deputy");
}

/** A principal leaves by handing over, so that the unit is never without one by accident. */
export function mayRemove(who: Who, { unit, role }: Place): boolean {
  return who.office || (isPrincipal(who, unit) && role === "deputy");
}

function isPrincipal(who: Who, unit: string | null): boolean {
  return who.places.some((place) => place.unit === unit && place.role === "principal");
}
