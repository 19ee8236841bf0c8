import { randomInt } from "node:crypto";
import { systemClock } from "../clock.ts";

/** The letters of base64url in the order in which databases sort them. */
const LETTERS = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

/** What one instant has room for: five letters. */
const ROOM = 64 ** 5;

let instant = 0;
let within = 0;

/**
 * A new row's id: 12 characters, short enough for a button's 64 bytes. Seven are the millisecond and
 * five begin at random and count on, so that ids sort in the order in which a process made them, even
 * while its clock goes back. It is no secret: who may see a row is asked of the rights.
 */
export function newId(): string {
  const now = systemClock.now().getTime();
  if (now > instant) {
    instant = now;
    within = randomInt(ROOM / 2);
  } else {
    within += 1;
  }
  return lettersOf(instant, 7) + lettersOf(within, 5);
}

/** The order in which rows were written: what has one instant goes by its id. */
export function inOrder<Time extends string>(time: Time, direction: "asc" | "desc" = "asc") {
  return [{ [time]: direction } as Record<Time, typeof direction>, { id: direction }];
}

/** The same for a time that may be missing: what has none comes first, as on SQLite. */
export function inOrderOrFirst<Time extends string>(time: Time) {
  const order = { sort: "asc", nulls: "first" } as const;
  return [{ [time]: order } as Record<Time, typeof order>, { id: "asc" as const }];
}

function lettersOf(value: number, length: number): string {
  let letters = "";
  let rest = value;
  for (let place = 0; place < length; place += 1) {
    letters = LETTERS.charAt(rest % 64) + letters;
    rest = Math.floor(rest / 64);
  }
  return letters;
}
