/**
 * Signs that people set before the lines of a list, as they stand inside a class of a pattern. The last two are
 * what Word's own signs become where they are pasted.
 */
export const BULLETS = "\\-–—+*•·▪▫●○◦‣∙■□◆➢➤►▶→✓✔\uF0B7\uF0A7";

const LINE = new RegExp(`(?:^|\\n)[\\s${BULLETS}]*$`, "u");

/** Whether nothing but signs stands before this in its line. */
export function opensLine(before: string): boolean {
  return LINE.test(before);
}
