/** Escapes text for Telegram's HTML mode. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What a person reads of an HTML message: without tags, entities resolved. */
export function plainText(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** The text of a message, as every message of the bot has it. */
export function inHtml(html: string) {
  return { text: html, parse_mode: "HTML", link_preview_options: { is_disabled: true } } as const;
}

/** As the beginning of a sentence or a label: its first letter is a capital, behind tags as well. */
export function raised(html: string): string {
  return html.replace(
    /^(?:<[^>]*>)*\p{Ll}/u,
    (start) => start.slice(0, -1) + start.slice(-1).toUpperCase(),
  );
}

/** Cuts a text that is to be shown, not kept, to so many characters. */
export function shorten(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  return `${characters
    .slice(0, length - 1)
    .join("")
    .trimEnd()}…`;
}

/** Telegram's limit of a message's text after parsing, in UTF-16 units (Bot API, sendMessage). */
const MESSAGE_LIMIT = 4096;

export function fitsMessage(html: string): boolean {
  return plainText(html).length <= MESSAGE_LIMIT;
}

/**
 * Divides lines into as many messages as they need. A line that is longer than a message is cut.
 * Each line must be well-formed HTML by itself.
 */
export function paginate(lines: readonly string[], limit = MESSAGE_LIMIT): string[] {
  const pages: string[] = [];
  let page = "";
  let length = 0;
  for (const line of lines) {
    const size = plainText(line).length + 1;
    if (length > 0 && length + size > limit) {
      pages.push(page.trimEnd());
      page = "";
      length = 0;
    }
    page += `${size > limit ? escapeHtml(plainText(line).slice(0, limit - 1)) : line}\n`;
    length += size;
  }
  if (page.trim()) pages.push(page.trimEnd());
  return pages;
}
