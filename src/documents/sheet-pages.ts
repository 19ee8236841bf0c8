/** Cards on one page of the sheet of invitations. */
export const CARDS = 8;

/** What each page of a sheet with so many cards says of itself. */
export function sheetPages(
  cards: number,
  words: (page: number, pages: number) => string,
): string[] {
  const pages = Math.ceil(cards / CARDS);
  return Array.from({ length: pages }, (_, page) => words(page + 1, pages));
}
