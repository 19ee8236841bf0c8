/** Where a link leads, seen from the sandbox. */
export type Target =
  /** Opens the private chat with the bot, as if "start" had been pressed with what the link carries. */
  | { readonly kind: "start"; readonly link: string; readonly payload: string }
  /** Brings the bot into a group, where Telegram then says "/start <payload>". */
  | { readonly kind: "startGroup"; readonly payload: string }
  /** Forwards a text to somebody. */
  | { readonly kind: "share"; readonly text: string }
  | { readonly kind: "web"; readonly url: string }
  | { readonly kind: "nowhere" };

export function targetOf(link: string, botName: string): Target {
  const text = /^[a-z][a-z\d+.-]*:/i.test(link) ? link : `https://${link}`;
  if (!URL.canParse(text)) return { kind: "nowhere" };
  const url = new URL(text);
  if (!["https:", "http:", "mailto:", "tel:"].includes(url.protocol)) return { kind: "nowhere" };
  if (!["t.me", "telegram.me"].includes(url.hostname)) return { kind: "web", url: url.href };
  if (url.pathname === "/share/url") {
    const parts = [url.searchParams.get("url"), url.searchParams.get("text")];
    return { kind: "share", text: parts.filter(Boolean).join("\n") };
  }
  if (url.pathname.slice(1).toLowerCase() !== botName.toLowerCase())
    return { kind: "web", url: url.href };
  const group = url.searchParams.get("startgroup");
  if (group !== null) return { kind: "startGroup", payload: group };
  return { kind: "start", link: url.href, payload: url.searchParams.get("start") ?? "" };
}
