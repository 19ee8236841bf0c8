/** Whose eyes this tab looks through, and at which chat: kept in the address, so that tabs differ. */
export interface Address {
  readonly person: number;
  readonly chat: number;
}

/** "#/<person>" for the private chat, "#/<person>/<chat>" for a group. */
export function readAddress(hash: string): Address | null {
  const match = /^#\/(\d+)(?:\/(-\d+))?$/.exec(hash);
  if (!match) return null;
  const person = Number(match[1]);
  return { person, chat: match[2] === undefined ? person : Number(match[2]) };
}

export const addressOf = (person: number, chat: number = person): string =>
  chat === person ? `#/${person}` : `#/${person}/${chat}`;
