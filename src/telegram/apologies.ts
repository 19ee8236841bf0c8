import type { Update } from "grammy/types";
import type { Language } from "../config.ts";
import type { Directory } from "../people/store/directory.ts";
import type { Call } from "./answer.ts";
import { type Languages, languageOf } from "./i18n.ts";
import type { InboxOptions } from "./inbox/index.ts";

interface Surroundings {
  readonly directory: Pick<Directory, "whoIs">;
  readonly languages: Languages;
  /** Of people whose Telegram speaks none of ours. */
  readonly language: Language;
}

/** What people are told when their update, or the answer to it, comes to nothing; nothing in a group. */
export function createApologies(
  surroundings: Surroundings,
): Pick<InboxOptions, "unsaid" | "apology"> {
  const { directory, languages, language } = surroundings;
  const toldTo = (chatId: number, text: string): Call => ({
    ...{ method: "sendMessage", payload: { chat_id: chatId, text } },
  });
  return {
    async unsaid(chatId) {
      if (Number(chatId) < 0) return null;
      const { person } = await directory.whoIs(chatId);
      return toldTo(Number(chatId), languages.in(person?.language ?? language)("unsaid"));
    },
    apology(update: Update, trouble) {
      const written = update.message ?? update.edited_message;
      const message = written ?? update.callback_query?.message;
      if (message?.chat.type !== "private") return null;
      const code = (written ?? update.callback_query)?.from?.language_code;
      return toldTo(message.chat.id, languages.in(languageOf(code, language))(trouble));
    },
  };
}
