/** Of a report's revisions the one whose words count. */
export function countedIn<Revision extends { readonly number: number }>(
  revisions: readonly Revision[],
  inForce: number,
): Revision | undefined {
  return revisions.find(({ number }) => number === inForce);
}
