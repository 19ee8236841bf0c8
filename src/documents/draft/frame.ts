import { capitalsWidth } from "./name-lines.ts";
import {
  type Block,
  borderless,
  centred,
  HEAD,
  LEFT,
  MOTTO,
  plain,
  rule,
  SMALL,
  TEXT_WIDTH,
} from "./word.ts";

/** What stands above the title, as Decree 30/2020 has it. */
export interface Heading {
  /** The agency above the issuer; none of a people's committee. */
  readonly upper: readonly string[];
  readonly issuer: readonly string[];
  readonly nation: string;
  readonly motto: string;
  /** Null: it is no document that bears one. */
  readonly number: string | null;
  readonly day: string;
  /** "DỰ THẢO"; null: it is none. */
  readonly draft: string | null;
}

/** Who issues it beside the nation's name; below them its number, and place and day. */
export function heading(
  { upper, issuer, nation, motto, number, day, draft }: Heading,
  width = TEXT_WIDTH,
): Block {
  const left = Math.round((width * LEFT) / TEXT_WIDTH);
  const right = width - left;
  return borderless(
    [left, right],
    [
      [
        [
          ...upper.map((line) => centred(line, { size: HEAD })),
          ...issuer.map((line) => centred(line, { size: HEAD, bold: true })),
          rule(issuerRule(issuer, left), left),
        ],
        [
          centred(nation, { size: HEAD, bold: true }),
          centred(motto, { bold: true }),
          rule(MOTTO, right),
        ],
      ],
      [
        [
          ...(number === null ? [] : [centred(number, { before: 120 })]),
          // A cell is never without a paragraph.
          centred(draft ?? "", { bold: true }),
        ],
        [centred(day, { italics: true, before: 120 })],
      ],
    ],
  );
}

/** From a third to half of the text above it (Decree 30/2020); of a tag, whose text is not known, of a usual one. */
function issuerRule(issuer: readonly string[], room: number): number {
  const longest = Math.max(...issuer.map(capitalsWidth));
  return 0.42 * (issuer.some((line) => line.includes("{")) ? room : Math.min(longest, room));
}

export function recipientsHead(words: string): Block {
  return plain(words, { size: HEAD, bold: true, italics: true });
}

export function recipient(words: string): Block {
  return plain(words, { size: SMALL });
}

/** What stands on the left beside who signs, under which power, with room for signature and seal. */
export function foot(
  left: readonly Block[],
  powers: readonly string[],
  signer: string,
  width = TEXT_WIDTH,
): Block {
  return borderless([width / 2, width / 2].map(Math.floor), [[left, signing(powers, signer)]]);
}

export function signing(powers: readonly string[], signer: string): Block[] {
  return [
    ...powers.map((power) => centred(power, { bold: true, keepNext: true })),
    // With the end of the section as well, which would stand alone on the next page.
    centred(signer, { bold: true, before: 1500, keepNext: true }),
  ];
}
