import type { Ctx } from "./context.ts";
import type { Wordless } from "./i18n.ts";
import { wordsOf } from "./rich.ts";

/** Why a message that is no text is no answer, as a key of locales/. */
export function notText({ message, editedMessage }: Ctx): Wordless {
  if (editedMessage) return "refused-edited";
  if (message?.sticker) return "refused-sticker";
  if (message?.voice || message?.audio) return "refused-voice";
  if (message?.video || message?.video_note || message?.animation) return "refused-video";
  if (message?.location || message?.venue) return "refused-location";
  if (message?.contact) return "refused-contact";
  if (message?.poll) return "refused-poll";
  return "refused-kind";
}

/** The text that a warning is about. It is stored nowhere: it stands in the message it replies to. */
export function textRepliedTo(ctx: Ctx): string | undefined {
  const shown = ctx.callbackQuery?.message;
  return wordsOf(shown && "reply_to_message" in shown ? shown.reply_to_message : undefined);
}
