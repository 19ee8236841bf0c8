/** Every kind of deed that the log keeps: what is not here cannot be written, and each has its words. */
export const DEEDS = [
  ...deedsOf("report", "entered", "corrected", "accepted", "returned", "asked", "answered"),
  ...deedsOf("report", "withdrawn", "restored", "noted"),
  ...deedsOf("periodic", "entered", "corrected", "accepted", "returned", "asked", "answered"),
  ...deedsOf("periodic", "withdrawn", "restored", "noted"),
  ...deedsOf("joint", "confirmed", "refused"),
  ...deedsOf("occasion", "frozen", "closed", "reopened"),
  ...deedsOf("confirmation", "asked", "agreed", "returned", "withdrawn", "direct"),
  ...deedsOf("paper", "claimed", "received", "confirmed", "refused", "reopened", "withdrawn"),
  ...deedsOf("extension", "requested", "granted", "refused", "revoked"),
  ...deedsOf("reason", "given", "changed"),
  ...deedsOf("obstacle", "handed", "answered", "changed", "withdrawn"),
  ...deedsOf("milestone", "ticked", "corrected", "withdrawn"),
  ...deedsOf("membership", "began", "removed", "replaced", "deleted", "promoted"),
  ...deedsOf("absence", "began", "ended", "declined"),
  ...deedsOf("invitation", "made", "revoked"),
  ...deedsOf("person", "deleted"),
  ...deedsOf("setting", "changed"),
  ...deedsOf("nudge", "sent"),
  ...deedsOf("notice", "cancelled", "restored", "again"),
  ...deedsOf("group", "bound", "ended", "moved", "renamed", "topic-lost"),
] as const;

/** "report.returned": to what something was done, and what. */
export type DeedName = (typeof DEEDS)[number];

function deedsOf<About extends string, Done extends string>(
  about: About,
  ...done: readonly Done[]
): `${About}.${Done}`[] {
  return done.map((one) => `${about}.${one}` as const);
}
