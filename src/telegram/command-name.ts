import type { Language } from "../config.ts";
import { bare, editDistance } from "../plan/text.ts";
import { COMMANDS, type Command, type CommandName } from "./commands.ts";

/** Typing mistakes of a command that can still only mean that one. */
const MISTAKES = 2;

/** "/BaoCao@bot x": in any case of letters, with or without diacritics. */
const FORM = /^[/／]\s*([^\s@]*)(?:@(\w+))?\s*([\s\S]*)$/u;

export interface TypedCommand {
  /** The bot it is for, if that was said. */
  readonly bot: string | null;
  /** Null: it looks like a command, and is none. */
  readonly name: CommandName | null;
  readonly typed: string;
  /** What stands behind it, trimmed. */
  readonly rest: string;
}

/** Whatever begins with a stroke is no answer to any question, also where it cannot be a command. */
export function beginsAsCommand(text: string): boolean {
  return FORM.test(text);
}

/** Reads a message as a command; null if it does not begin as one. */
export function readCommand(text: string): TypedCommand | null {
  const found = FORM.exec(text);
  if (!found) return null;
  const [, typed = "", bot = null, rest = ""] = found;
  const name = known(typed);
  if (name) return { bot, name, typed, rest: rest.trim() };
  // "/báo cáo": written apart, as in a sentence.
  return { bot, name: known(typed + rest), typed, rest: "" };
}

/** The command that was most likely meant, under its name in that language; null if none is near. */
export function nearestCommand(typed: string, language: Language): string | null {
  const meant = letters(typed);
  const far = ({ vi, en }: Command) => Math.min(editDistance(meant, vi), editDistance(meant, en));
  const [best] = COMMANDS.toSorted((a, b) => far(a) - far(b));
  const most = Math.min(MISTAKES, Math.floor(meant.length / 2));
  return best && far(best) <= most ? best[language] : null;
}

function known(typed: string): CommandName | null {
  const name = letters(typed);
  return COMMANDS.find(({ vi, en }) => vi === name || en === name)?.vi ?? null;
}

function letters(typed: string): string {
  return bare(typed).replaceAll(/[^a-z0-9]/g, "");
}
