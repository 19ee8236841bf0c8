/** So many for each: of what there are so many each. */
import type { Item } from "./items.ts";
import type { Token } from "./tokens.ts";
import { isCounted, type Phrase } from "./vocabulary.ts";

/** "mỗi đại biểu 01 tờ rơi và 01 sổ tay": of both so many for each. */
export function eachAlike(items: readonly Item[], tokens: readonly Token[]): Item[] {
  const made: Item[] = [];
  for (const item of items) {
    const before = made.at(-1);
    const joint = tokens[item.at - 1];
    const joins =
      before?.next === item.at - 1 && joint?.kind === "phrase" && joint.phrase.tags.has("and");
    made.push(joins && before.each && !item.each ? { ...item, each: before.each } : item);
  }
  return made;
}

/** "mỗi lớp 45 người", "45 người mỗi lớp", "45 người/lớp": of what there are so many each. */
export function eachOf(
  lead: readonly Token[],
  tokens: readonly Token[],
  next: number,
): Phrase[] | null {
  const index = lead.findIndex((other) => other.kind === "phrase" && other.phrase.tags.has("each"));
  if (index >= 0)
    return lead
      .slice(0, index)
      .reverse()
      .flatMap((other) => (isNoun(other) ? [other.phrase] : []));
  const shared = lead.findIndex(
    (other) => other.kind === "phrase" && other.phrase.tags.has("eachOf"),
  );
  // "6 thôn, thôn nào cũng 25 người"
  if (shared >= 0)
    return lead
      .slice(shared + 1, shared + 2)
      .flatMap((other) => (isNoun(other) ? [other.phrase] : []));
  const after = tokens[next];
  const slash = after?.kind === "sign" && after.sign === "/";
  const each = after?.kind === "phrase" && after.phrase.tags.has("each");
  const of = tokens[next + 1];
  if (!slash && !each) return eachLater(tokens, next);
  // "180 phần quà, mỗi phần 50 nghìn": each belongs to the number behind it.
  const ahead = tokens.slice(next + 1, next + 5);
  const stop = ahead.findIndex(({ kind }) => kind === "sign");
  if (each && ahead.slice(0, stop < 0 ? 4 : stop).some(({ kind }) => kind === "amount"))
    return null;
  if (of && isNoun(of)) return [of.phrase];
  return (slash && of?.kind === "word") || each ? [] : null;
}

/** "2 tài liệu phát cho mỗi hộ": of what there are so many each, said later in the same breath. */
function eachLater(tokens: readonly Token[], next: number): Phrase[] | null {
  for (let at = next; at < next + 5; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === "sign" || token.kind === "amount" || token.kind === "masked")
      break;
    const of = tokens[at + 1];
    if (token.kind !== "phrase" || !token.phrase.tags.has("each")) continue;
    const counts = tokens[at + 2]?.kind === "amount" || of?.kind === "amount";
    return counts ? null : of && isNoun(of) ? [of.phrase] : [];
  }
  return null;
}

function isNoun(token: Token): token is Token & { kind: "phrase"; phrase: Phrase } {
  return token.kind === "phrase" && isCounted(token.phrase);
}
