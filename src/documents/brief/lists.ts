/** A list of which a page shows as much as it has room for, and says how many more there are. */
export interface List {
  /** What stands before its items. */
  readonly lead: string;
  readonly items: readonly string[];
  /** Each on a line of its own, or one behind the other. */
  readonly kind: "lines" | "run";
  /** What is said of those that are not shown, by how many they are. */
  readonly more: readonly string[];
}

/** Breaks a text into lines, of which `most` are shown. */
export type Break = (text: string, most?: number) => readonly string[];

/** Lines that one item may take: who has more to say says it in the report. */
const ITEM = 2;
/** No page has so many lines or names. */
const MOST_SHOWN = 300;

/** As many lines as there are at the most. @param room at least one line for each list */
export function listedIn(lists: readonly List[], room: number, broken: Break): string[][] {
  const wanted = lists.map((list) => fitted(list, MOST_SHOWN, broken).length);
  return shares(wanted, room).map((own, i) => {
    const list = lists[i];
    return list ? fitted(list, own, broken) : [];
  });
}

/** Who wants less than the others leaves them the rest. */
function shares(wanted: readonly number[], room: number): number[] {
  const own = wanted.map(() => 0);
  let left = Math.min(
    room,
    wanted.reduce((sum, one) => sum + one, 0),
  );
  while (left > 0) {
    for (const [i, want] of wanted.entries()) {
      if (left === 0) break;
      if ((own[i] ?? 0) < want) {
        own[i] = (own[i] ?? 0) + 1;
        left -= 1;
      }
    }
  }
  return own;
}

function fitted(list: List, room: number, broken: Break): string[] {
  return list.kind === "lines" ? linesIn(list, room, broken) : runIn(list, room, broken);
}

function linesIn({ lead, items, more }: List, room: number, broken: Break): string[] {
  const lines = [...broken(lead, 1)];
  for (const [i, item] of items.entries()) {
    const own = broken(item, ITEM);
    const isLast = i === items.length - 1;
    if (lines.length + own.length + (isLast ? 0 : 1) > room) {
      const rest = more[items.length - i] ?? "";
      // With no room but for one line, that line says it all.
      return room < 2 ? [...broken(`${lead} ${rest}`, 1)] : [...lines, ...broken(rest, 1)];
    }
    lines.push(...own);
  }
  return lines;
}

/** As many names as fit, found by halves. */
function runIn({ lead, items, more }: List, room: number, broken: Break): string[] {
  const saying = (count: number) => {
    const rest = items.length - count;
    const names = items.slice(0, count).join("; ");
    const end = rest === 0 ? "." : ` ${more[rest] ?? ""}`;
    return `${lead} ${names}${end}`;
  };
  let [fits, fails] = [0, Math.min(items.length, MOST_SHOWN) + 1];
  while (fails - fits > 1) {
    const half = Math.floor((fits + fails) / 2);
    if (broken(saying(half)).length <= room) fits = half;
    else fails = half;
  }
  return [...broken(saying(fits), room)];
}
