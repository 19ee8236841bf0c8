/** A wish that cannot be fulfilled, in Vietnamese words for the one at the page. */
export class Unwilling extends Error {
  override name = "Unwilling";
}
