import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

const NAMES = ["127.0.0.1", "localhost"];

/**
 * Lets only the sandbox's own page in. Any page that is open in the same browser can reach 127.0.0.1,
 * under this address or, with a name of its own that leads here (DNS rebinding), past the browser's
 * rule of the same origin.
 *
 * @param port of this server, once it listens
 */
export function ownPageOnly(port: () => number): MiddlewareHandler {
  return async (c, next) => {
    const own = NAMES.map((name) => `${name}:${port()}`);
    const host = c.req.header("host")?.toLowerCase() ?? "";
    if (!own.includes(host)) return c.text("Forbidden: this is not the sandbox's address", 403);
    const origin = c.req.header("origin");
    if (origin !== undefined && !own.some((name) => origin === `http://${name}`)) {
      return c.text("Forbidden: only the sandbox's own page may ask this", 403);
    }
    // Pictures and links of other pages come without an Origin. A link to the page itself is welcome.
    const site = c.req.header("sec-fetch-site") ?? "none";
    const isFromElsewhere = site !== "same-origin" && site !== "none";
    if (isFromElsewhere && c.req.path.startsWith("/sandbox/")) {
      return c.text("Forbidden: only the sandbox's own page may ask this", 403);
    }
    return next();
  };
}

/** What the page may load and do: nothing that does not come from here. */
export const strictHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", "blob:", "data:"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  // It would ask browsers to use https, which nobody speaks here.
  strictTransportSecurity: false,
  referrerPolicy: "no-referrer",
});
