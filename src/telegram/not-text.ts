import type { Ctx } from "./context.ts";
import type { Wordless } from "./i18n.ts";

/** Why a message that is no text is no answer, as a key of locales/. */
export function notText({ message, editedMessage }: Ctx): Wordless {
  if (editedMessage) return "refused-edited";
  if (message?.sticker) return "refused-sticker";
  if (message?.voice || message?.audio || message?.video_note) return "refused-voice";
  if (message?.location || message?.venue) return "refused-location";
  if (message?.contact) return "refused-contact";
  return "refused-kind";
}

/** The text that a warning is about. It is stored nowhere: it stands in the message it replies to. */
export function textRepliedTo(ctx: Ctx): string | undefined {
  const shown = ctx.callbackQuery?.message;
  const original = shown && "reply_to_message" in shown ? shown.reply_to_message : undefined;
  return original?.text ?? original?.caption;
}
