import type { BotCommand, BotCommandScope } from "grammy/types";
import { badRequest } from "./refused.ts";
import type { ChatState, Telegram } from "./telegram.ts";
import { isGroup } from "./telegram.ts";

const key = (scope: BotCommandScope, language: string): string => {
  const chat = "chat_id" in scope ? `:${scope.chat_id}` : "";
  const user = "user_id" in scope ? `:${scope.user_id}` : "";
  return `${scope.type}${chat}${user}/${language}`;
};

export function setCommands(
  telegram: Telegram,
  scope: BotCommandScope,
  language: string,
  commands: readonly BotCommand[],
): void {
  if (commands.length > 100) throw badRequest("BOT_COMMANDS_TOO_MUCH");
  const cleaned = commands.map(({ command, description }) => ({
    command: command.trim().replace(/^\//, ""),
    description: description.trim(),
  }));
  for (const { command, description } of cleaned) {
    if (command === "") throw badRequest("command must be non-empty");
    if ([...command].length > 32) throw badRequest("command length must not exceed 32");
    if (!/^[a-z0-9_]+$/.test(command)) throw badRequest("BOT_COMMAND_INVALID");
    if (description === "") throw badRequest("command description must be non-empty");
    if ([...description].length > 256)
      throw badRequest("command description length must not exceed 256");
  }
  telegram.commands.set(key(scope, language), cleaned);
}

export const deleteCommands = (
  telegram: Telegram,
  scope: BotCommandScope,
  language: string,
): void => void telegram.commands.delete(key(scope, language));

export const getCommands = (
  telegram: Telegram,
  scope: BotCommandScope,
  language: string,
): readonly BotCommand[] => telegram.commands.get(key(scope, language)) ?? [];

/**
 * The menu that a person sees in a chat: the narrowest scope that has one, and within a scope the
 * person's language before the general one.
 */
export function menuFor(
  telegram: Telegram,
  state: ChatState,
  personId: number,
): readonly BotCommand[] {
  const language = telegram.people.get(personId)?.user.language_code?.slice(0, 2) ?? "";
  for (const scope of scopesFor(state, personId)) {
    const own =
      telegram.commands.get(key(scope, language)) ?? telegram.commands.get(key(scope, ""));
    if (own) return own;
  }
  return [];
}

function scopesFor(state: ChatState, personId: number): BotCommandScope[] {
  const chat_id = state.chat.id;
  if (!isGroup(state))
    return [{ type: "chat", chat_id }, { type: "all_private_chats" }, { type: "default" }];
  const status = state.members.get(personId);
  const leads = status === "creator" || status === "administrator";
  return [
    { type: "chat_member", chat_id, user_id: personId },
    ...(leads ? [{ type: "chat_administrators", chat_id } as const] : []),
    { type: "chat", chat_id },
    ...(leads ? [{ type: "all_chat_administrators" } as const] : []),
    { type: "all_group_chats" },
    { type: "default" },
  ];
}
