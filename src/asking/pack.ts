import { Query, WHATS } from "./query.ts";

/**
 * A query in as few letters as a button or a link carries, and back. Codes hold none of the signs: a kind of
 * unit begins with "=", an occasion with "@".
 */
export function pack(query: Query): string {
  const { units, period } = query;
  const fields = [
    WHATS.indexOf(query.what).toString(36),
    typeof units === "string" ? `=${units}` : (units ?? []).join("+"),
    query.area ?? "",
    (query.duties ?? []).join("+"),
    query.figure ?? "",
    (query.parts ?? []).join("+"),
    period === null ? "" : "occasion" in period ? `@${period.occasion}` : packSpan(period),
    query.asOf === null ? "" : packDay(query.asOf),
    query.by ?? "",
    `${query.sort === "least" ? "l" : ""}${query.timely ? "t" : ""}${query.against === "last-year" ? "y" : ""}`,
    (query.also ?? []).join("+"),
    query.top === null ? "" : String(query.top),
    query.against === null || query.against === "last-year" ? "" : packSpan(query.against),
  ];
  return fields.join("|").replace(/\|+$/, "");
}

/** Null if it was packed by nobody. */
export function unpack(packed: string): Query | null {
  const [what = "", units = "", area, duties = "", figure, parts = "", period = "", ...rest] =
    packed.split("|");
  const [asOf = "", by, flags = "", also = "", top = "", against = ""] = rest;
  const read = Query.safeParse({
    what: WHATS[Number.parseInt(what, 36)],
    units: units.startsWith("=") ? units.slice(1) : list(units),
    ...{ area: area || null, duties: list(duties), figure: figure || null, parts: list(parts) },
    period: period.startsWith("@") ? { occasion: period.slice(1) } : spanIn(period),
    ...{ asOf: dayIn(asOf), by: by || null },
    sort: flags.includes("l") ? "least" : "most",
    timely: flags.includes("t"),
    against: flags.includes("y") ? "last-year" : spanIn(against),
    also: list(also),
    top: top === "" ? null : Number(top),
  });
  return read.success ? read.data : null;
}

const list = (joined: string) => (joined === "" ? null : joined.split("+"));
const packDay = (day: string) => day.slice(2).replaceAll("-", "");
const packSpan = ({ from, to }: { readonly from: string; readonly to: string }) =>
  `${packDay(from)}-${packDay(to)}`;

function dayIn(packed: string): string | null {
  const [, year, month, day] = /^(\d\d)(\d\d)(\d\d)$/.exec(packed) ?? [];
  return year ? `20${year}-${month}-${day}` : null;
}

function spanIn(packed: string) {
  const [from = "", to = ""] = packed.split("-");
  const days = { from: dayIn(from), to: dayIn(to) };
  return days.from && days.to ? days : null;
}
