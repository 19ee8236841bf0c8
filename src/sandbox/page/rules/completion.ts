import { fold } from "../../../plan/text.ts";
import type { BotCommand } from "../../protocol.ts";

/**
 * Commands that fit what is typed: after "/" the beginning of their name, or any words of their
 * description, without diacritics. Nothing once a space follows: then the command is written.
 */
export function completionsOf(
  typed: string,
  commands: readonly BotCommand[],
): readonly BotCommand[] {
  const word = /^\/(\S*)$/.exec(typed)?.[1];
  if (word === undefined) return [];
  const wanted = word.toLowerCase();
  const named = commands.filter(({ command }) => command.startsWith(wanted));
  const described = commands.filter(
    (command) => !named.includes(command) && fold(command.description).includes(fold(wanted)),
  );
  return wanted === "" ? commands : [...named, ...described];
}

/** The place after moving by one in a list that goes round; -1 is before the first. */
export function moved(at: number, by: 1 | -1, length: number): number {
  if (length === 0) return -1;
  return (Math.max(at, by === 1 ? -1 : 0) + by + length) % length;
}
