import * as z from "zod";
import type { Path } from "../../plan/findings.ts";
import { text } from "../../plan/shapes.ts";

/** What a person does and sees. The text of each `error` says what was expected. */

const name = z.string("a name from people or groups");
const bot = z.literal("bot", "bot");

/** "/Báo cáo số \d+/" is a regular expression; anything else is looked for as it is written. */
const pattern = text.transform((typed, context): string | RegExp => {
  const [, source, flags] = /^\/(.+)\/([iu]*)$/s.exec(typed) ?? [];
  if (source === undefined) return typed;
  try {
    return new RegExp(source, flags);
  } catch {
    context.addIssue({ code: "custom", message: "a regular expression" });
    return z.NEVER;
  }
});

/** Each may be given a list, and is then done for each of its items. */
export const VERBS = {
  /** What follows in this step is in a group, not in the chat with the bot. */
  in: name,
  says: text,
  edits: text,
  taps: text,
  "sends photo": z.union([text, z.null()], "a caption, or nothing"),
  "sends file": text,
  "opens link": name,
  blocks: bot,
  unblocks: bot,
  sees: pattern,
  "sees not": pattern,
  receives: pattern,
  "receives not": pattern,
  button: text,
  "no button": text,
} as const;
export type Verb = keyof typeof VERBS;

/** One thing done or expected, with its place in the file. */
export type Deed = {
  readonly [V in Verb]: {
    readonly verb: V;
    readonly value: z.output<(typeof VERBS)[V]>;
    readonly path: Path;
  };
}[Verb];

/** `receives: nothing` */
export const NOTHING = "nothing";
