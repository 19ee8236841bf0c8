import { createHash, randomBytes } from "node:crypto";

/** 128 bits in 22 characters that Telegram lets pass in a link. */
export function newSecret(): string {
  return randomBytes(16).toString("base64url");
}

/** What is stored of a secret. It is random and long, so it needs neither salt nor slowness. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
