import type { Messages } from "../../locales/messages.ts";

/** Says a message of locales/: the tables' headers are the face's words. */
export type Words = <K extends keyof Messages>(
  key: K,
  ...values: [Messages[K]] extends [never] ? [] : [Readonly<Record<Messages[K], string | number>>]
) => string;
