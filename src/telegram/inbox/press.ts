import type { Call } from "../answer.ts";

/** The answer to a pressed button. It counts for a few seconds only: after that the button spins no more. */
export const isPress = ({ method }: Call): boolean => method === "answerCallbackQuery";

/**
 * What is still worth saying when it is too late to answer the press: if a passing line was all there was
 * to say, that line as a message.
 *
 * @param key the chat
 */
export function lasting(calls: readonly Call[], key: string): Call[] {
  const words = calls.filter((call) => !isPress(call));
  const text = calls.find(isPress)?.payload.text;
  // In a group it would be told to everybody.
  if (words.length > 0 || !text || Number(key) < 0) return words;
  return [{ method: "sendMessage", payload: { chat_id: Number(key), text } }];
}
