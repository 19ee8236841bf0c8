import { type Bound, Query, SIDES, WHATS } from "./query.ts";

/**
 * A query in as few letters as a button or a link carries, and back. Codes hold none of the signs: a kind of
 * unit begins with "=", an occasion with "@", the name of days with "~".
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
    packTime(period),
    query.asOf === null ? "" : packDay(query.asOf),
    query.by ?? "",
    `${query.sort === "least" ? "l" : ""}${query.timely ? "t" : ""}${query.against === "last-year" ? "y" : ""}`,
    (query.also ?? []).join("+"),
    query.top === null ? "" : String(query.top),
    query.against === null || query.against === "last-year" ? "" : packSpan(query.against),
    query.bound === null ? "" : packBound(query.bound),
  ];
  return fields.join("|").replace(/\|+$/, "");
}

/** Null if it was packed by nobody. */
export function unpack(packed: string): Query | null {
  const [what = "", units = "", area, duties = "", figure, parts = "", period = "", ...rest] =
    packed.split("|");
  const [asOf = "", by, flags = "", also = "", top = "", against = "", bound = ""] = rest;
  const read = Query.safeParse({
    what: WHATS[Number.parseInt(what, 36)],
    units: units.startsWith("=") ? units.slice(1) : list(units),
    ...{ area: area || null, duties: list(duties), figure: figure || null, parts: list(parts) },
    period: timeIn(period),
    ...{ asOf: dayIn(asOf), by: by || null },
    sort: flags.includes("l") ? "least" : "most",
    timely: flags.includes("t"),
    against: flags.includes("y") ? "last-year" : spanIn(against),
    also: list(also),
    top: top === "" ? null : Number(top),
    bound: bound === "" ? null : boundIn(bound),
  });
  return read.success ? read.data : null;
}

const list = (joined: string) => (joined === "" ? null : joined.split("+"));
function packTime(period: Query["period"]): string {
  if (period === null) return "";
  if ("occasion" in period) return `@${period.occasion}`;
  return `${packSpan(period)}${period.month === undefined ? "" : `~${period.month}`}`;
}

function timeIn(packed: string): Query["period"] {
  if (packed.startsWith("@")) return { occasion: packed.slice(1) };
  const [span = "", month] = packed.split("~");
  const days = spanIn(span);
  return days && month ? { ...days, month } : days;
}

const packBound = ({ is, of, to }: Bound) =>
  `${SIDES.indexOf(is)}${of}${to === undefined ? "" : `-${to}`}`;

function boundIn(packed: string) {
  const [of, to] = packed.slice(1).split("-").map(Number);
  return { is: SIDES[Number(packed[0])], of, ...(to !== undefined && { to }) };
}

const packDay = (day: string) => day.slice(2).replaceAll("-", "");
const packSpan = ({ from, to }: { readonly from: string; readonly to: string }) =>
  `${packDay(from)}-${packDay(to)}`;

function dayIn(packed: string): string | null {
  const [, year, month, day] = /^(\d\d)(\d\d)(\d\d)$/.exec(packed) ?? [];
  return year ? `20${year}-${month}-${day}` : null;
}

function spanIn(packed: string) {
  const [from = "", to = ""] = packed.split("-");
  const [first, last] = [dayIn(from), dayIn(to)];
  return first && last ? { from: first, to: last } : null;
}
