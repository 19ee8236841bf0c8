import * as z from "zod";
import { pack, unpack } from "../../asking/pack.ts";
import type { Query } from "../../asking/query.ts";
import { just, ofUnit } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const packed = z.string().refine((value) => unpack(value) !== null);

/** Who may ask it: of one unit, or of all. Of several the one who asks is tried for each when it runs. */
const may = (value: string) => {
  const units = unpack(value)?.units ?? null;
  return ofUnit("ask", Array.isArray(units) ? (units[0] ?? null) : null);
};

/** Asks anew, in place of what is shown. */
export const askButton = buttonKind("aq", z.tuple([packed]), may);

/** Lists the reports behind a number, and the page of them: in private, to whoever may read them. */
export const behindButton = buttonKind(
  "ab",
  z.tuple([packed, z.string().regex(/^\d{1,4}$/)]),
  (value) => {
    const units = unpack(value)?.units;
    return Array.isArray(units) ? ofUnit("read", units[0] ?? null) : just("office")();
  },
);

/** Has the table of an answer made. */
export const tableButton = buttonKind("at", z.tuple([packed]), just("office"));

/** A button for a query; null if its codes are too long for one. */
export function asking(text: string, query: Query) {
  const packed = pack(query);
  return fits(packed) ? askButton.button(text, packed) : null;
}

export function asTable(text: string, query: Query) {
  const packed = pack(query);
  return fits(packed) ? tableButton.button(text, packed) : null;
}

export function behind(text: string, query: Query, page: number) {
  const packed = pack(query);
  return fits(packed, String(page)) ? behindButton.button(text, packed, String(page)) : null;
}

/** Telegram's limit of a button's data, and of a link's payload. */
const LONGEST = 64;

function fits(...values: string[]): boolean {
  return Buffer.byteLength(["aq", ...values].join(":")) <= LONGEST;
}

/** What a deep link into the private chat carries: `t.me/<bot>?start=hoi-…`. */
const LINK = "hoi-";

export function askLink(bot: string, query: Query): string | null {
  const payload = `${LINK}${Buffer.from(pack(query)).toString("base64url")}`;
  return payload.length <= LONGEST ? `https://t.me/${bot}?start=${payload}` : null;
}

/** The query of a start payload; null if it is of another kind. */
export function readAskLink(payload: string): Query | null {
  if (!payload.startsWith(LINK)) return null;
  return unpack(Buffer.from(payload.slice(LINK.length), "base64url").toString("utf8"));
}
