import { randomBytes } from "node:crypto";

/** A new row's id: 72 random bits in 12 characters, short enough for a button's 64 bytes. */
export function newId(): string {
  return randomBytes(9).toString("base64url");
}
