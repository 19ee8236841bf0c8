import { type ChatMessage, type ChatState, isGroup, type Telegram } from "./telegram.ts";

/** Group privacy: a bot that is an ordinary member gets commands, replies to itself and mentions. */
export function botReads(telegram: Telegram, state: ChatState, message: ChatMessage): boolean {
  if (!isGroup(state)) return true;
  if (state.bot === "left" || state.bot === "kicked") return false;
  if (state.bot === "administrator" || telegram.bot.can_read_all_group_messages) return true;
  if (message.reply_to_message?.from?.id === telegram.bot.id) return true;
  const text = message.text ?? message.caption ?? "";
  const handle = `@${telegram.bot.username}`.toLowerCase();
  return (message.entities ?? message.caption_entities ?? []).some(({ type, offset, length }) => {
    const word = text.slice(offset, offset + length).toLowerCase();
    if (type === "mention") return word === handle;
    return type === "bot_command" && (!word.includes("@") || word.endsWith(handle));
  });
}
