/** How buttons look by what they do (Bot API, `InlineKeyboardButton.style`); said here and nowhere else. */
export type ButtonStyle = "success" | "danger";

/** Verbs that are the same in every form. */
const BY_VERB: Readonly<Record<string, ButtonStyle>> = {
  send: "success",
  drop: "danger",
  discard: "danger",
  "withdraw-now": "danger",
};

/** Kinds of which every button sends what its author has looked at. */
const SENDING = new Set(["os", "ob", "xs", "ys", "dk", "ls"]);

/** Kinds that ask before something is lost, and do it at "yes". */
const LOSING = new Set(["forget", "px", "xr"]);

/** Green for what leaves to others, red for what throws away; the app's own colour for all others. */
export function styleOf(prefix: string, values: readonly string[]): ButtonStyle | null {
  if (SENDING.has(prefix)) return "success";
  if (LOSING.has(prefix)) return values.includes("yes") ? "danger" : null;
  return values.map((value) => BY_VERB[value]).find((style) => style !== undefined) ?? null;
}
