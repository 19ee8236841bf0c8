/** Telegram's idea of a link: tg:, or http(s) with a dot in the host. */
export function checkLink(url: string): { ok: true; url: string } | { ok: false; reason: string } {
  if (/^(tg|ton|tonsite):(\/\/)?[\w-]+/i.test(url)) return { ok: true, url };
  const withProtocol = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `http://${url}`;
  if (!/^https?:\/\//i.test(withProtocol)) return { ok: false, reason: "Unsupported URL protocol" };
  if (!URL.canParse(withProtocol)) return { ok: false, reason: "Wrong HTTP URL" };
  const parsed = new URL(withProtocol);
  if (!parsed.hostname.includes(".") && !parsed.hostname.startsWith("["))
    return { ok: false, reason: "Wrong HTTP URL" };
  return { ok: true, url: parsed.href };
}
