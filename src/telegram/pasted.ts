import { looksLikeSecret, SECRET_LENGTH } from "../people/invitations.ts";

/** A web address: what it holds is no code, unless it leads into this chat. */
const ADDRESS = /\S+:\/\/\S+/g;

/**
 * What a link into this chat carries that stands somewhere in a text, or a code that stands there alone;
 * null if the text holds neither.
 */
export function payloadIn(text: string, bot: string): string | null {
  const link = new RegExp(
    `(?:(?:t|telegram)\\.me/|domain=)${bot}[?&]start=([\\w-]{1,64})`,
    "i",
  ).exec(text);
  if (link?.[1]) return link[1];
  return (
    text
      .replace(ADDRESS, " ")
      .split(/[^\w-]+/)
      .find(isCode) ?? null
  );
}

/** As long as a code, and of several kinds of letters: a line of dashes is none. */
function isCode(word: string): boolean {
  if (word.length !== SECRET_LENGTH || !looksLikeSecret(word)) return false;
  return [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(word)).length > 1;
}
