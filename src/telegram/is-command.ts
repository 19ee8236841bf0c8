import type { Message } from "grammy/types";

/**
 * Whether a message is a command. One that reaches a dialogue was taken by nobody ahead of it: it is of
 * another role, or misspelt, and in no case the answer to a question.
 */
export function isCommand(message: Message): boolean {
  const first = message.entities?.[0];
  return first?.type === "bot_command" && first.offset === 0;
}
