import type { Ctx } from "./context.ts";

/** Telegram cuts what a longer name has before its ending. */
const NAME = 64;

/** "Báo cáo 06 tháng - UBND xã Tú Đoạn.docx": without the signs that no system has in names. */
export function fileName(name: string, ending: string): string {
  const whole = name.replace(/[\\/:*?"<>|]+/g, "-").trim();
  // A word that does not fit in is left out.
  const fits = whole.length > NAME ? whole.slice(0, NAME + 1).replace(/[\s,;–-]+\S*$/u, "") : whole;
  return `${fits.slice(0, NAME)}.${ending}`;
}

/** Sends a file that is made while it is sent; what is said if it cannot be made, is said in its place. */
export function sendMade(
  ctx: Ctx,
  file: {
    readonly name: string;
    readonly caption: string;
    readonly failed: string;
    readonly draw: () => Promise<Uint8Array>;
  },
): void {
  const chat_id = ctx.chat?.id;
  ctx.call({
    method: "sendDocument",
    payload: { chat_id, caption: file.caption },
    upload: {
      ...{ field: "document", name: file.name, draw: file.draw },
      otherwise: { method: "sendMessage", payload: { chat_id, text: file.failed } },
    },
    secret: true,
  });
}
