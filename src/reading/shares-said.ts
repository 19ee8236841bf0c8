/** Shares: of what is known they are offered as numbers, of what is not they are asked. */
import { has } from "./breath.ts";
import type { FigureProblem, Offer } from "./figure-reading.ts";
import { type Item, type Parts, partCodes } from "./items.ts";
import type { Around } from "./meaning.ts";
import type { Take, Taken } from "./takes.ts";
import type { Place, Token } from "./tokens.ts";
import type { Phrase } from "./vocabulary.ts";

interface SaidShare extends Place {
  /** A part of the people who were told last before it. */
  readonly code: string;
  readonly percent: number;
  readonly about: boolean;
}

/** So many words may stand between a share and what it is a share of. */
const REACH = 2;

/** A share of a known whole, as a number. */
export function shareOf(whole: number, percent: number): number {
  return Math.round((whole * percent) / 100);
}

interface Told {
  /** What was taken, in the order of the text. */
  readonly takes: readonly Take[];
  /** Shares beside their own word: "nữ chiếm 60%". */
  readonly shares: Taken["shares"];
  readonly value: (code: string) => Take["value"] | undefined;
}

/** What the shares of a message come to. */
export function sharesSaid(
  parts: Parts,
  around: Around,
  { takes, shares, value }: Told,
): { offers: Offer[]; problems: (FigureProblem & { readonly at: readonly Place[] })[] } {
  const { sentence, takers } = around;
  const offers: Offer[] = [];
  const problems: (FigureProblem & { at: readonly Place[] })[] = [];
  const known = shares.map(({ item }) => item);
  for (const share of [...shares.map(asShare), ...sharesInWords(parts, around, takes, known)]) {
    const { code, percent, start, end, about } = share;
    if (value(code) !== undefined) continue;
    const whole = value(takers.byCode.get(code)?.partOf ?? "");
    const text = sentence.text.slice(start, end);
    if (typeof whole === "number" && percent <= 100)
      offers.push({ code, value: shareOf(whole, percent), text, ...(about ? { about } : {}) });
    else problems.push({ kind: "percent", code, text, percent, at: [{ start, end }] });
  }
  return { offers, problems };
}

function asShare({ item, code, percent }: Taken["shares"][number]): SaidShare {
  const words = [...item.left, item, ...item.right];
  const start = Math.min(...words.map((one) => one.start));
  const end = Math.max(...words.map((one) => one.end));
  return { code, percent, start, end, about: item.about };
}

/**
 * The shares that no number has for its own word: "60% là nữ", "toàn nữ", "một nửa là nữ".
 *
 * @param takes what was taken, in the order of the text
 * @param known items whose share was understood already
 */
function sharesInWords(
  { tokens, items }: Parts,
  { takers }: Around,
  takes: readonly Take[],
  known: readonly Item[],
): SaidShare[] {
  return tokens.flatMap((token, at): SaidShare[] => {
    const percent = percentOf(token);
    if (percent === null) return [];
    const item = items.find(({ start }) => start === token.start);
    if (item && (known.includes(item) || item.spoilt !== null)) return [];
    const ahead = partAfter(at);
    const part = ahead ?? (has(token, "half") ? partBefore(at) : null);
    if (part === null) return [];
    const codes = partCodes(part.phrase, takers);
    const start = Math.min(token.start, part.start);
    return [
      {
        ...{ code: codeOf(codes, start), percent, start, end: Math.max(token.end, part.end) },
        about: has(tokens[at - 1], "about"),
      },
    ];
  });

  function isPart(token: Token | undefined): token is Token & { kind: "phrase"; phrase: Phrase } {
    return token?.kind === "phrase" && partCodes(token.phrase, takers).length > 0;
  }

  function partAfter(at: number) {
    const end = tokens.findIndex((token, i) => i > at && !has(token, "link", "classifier"));
    const part = tokens[end];
    // "toàn nữ 38 người": the number has it for its own word.
    return end - at <= REACH + 1 && isPart(part) && tokens[end + 1]?.kind !== "amount"
      ? part
      : null;
  }

  function partBefore(at: number) {
    const part = tokens.slice(0, at).findLast((token) => !has(token, "link", "about"));
    return isPart(part) && at - tokens.indexOf(part) <= REACH + 1 ? part : null;
  }

  function codeOf(codes: readonly string[], before: number): string {
    const wholeOf = (code: string) => takers.byCode.get(code)?.partOf ?? "";
    const last = takes.findLast(
      ({ code, item }) => item.start < before && codes.some((part) => wholeOf(part) === code),
    );
    const people = takers.openTo("people").map(({ code }) => code);
    return (
      codes.find((code) => wholeOf(code) === last?.code) ??
      codes.find((code) => people.includes(wholeOf(code))) ??
      codes[0] ??
      ""
    );
  }
}

function percentOf(token: Token): number | null {
  if (token.kind === "amount") return token.amount.kind === "percent" ? token.amount.value : null;
  if (has(token, "only")) return 100;
  return has(token, "half") ? 50 : null;
}
