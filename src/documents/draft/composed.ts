import { foot, type Heading, heading, recipient, recipientsHead, signing } from "./frame.ts";
import type { Table } from "./tags.ts";
import {
  type Block,
  centred,
  empty,
  grid,
  head,
  packed,
  part,
  rule,
  TEXT_WIDTH,
  TITLE_RULE,
  text,
  upright,
  WIDE_WIDTH,
  wide,
} from "./word.ts";

/** What stands in the text of a document, one below the other. */
export type Piece =
  /** A lead stays with what it leads to. */
  | { readonly kind: "part" | "head" | "lead" | "text"; readonly text: string }
  | { readonly kind: "table"; readonly table: Omit<Table, "title"> };

/** Under which words somebody signs. */
interface Signing {
  readonly power: string;
  readonly signer: string;
}

/** A document that no template changes, whole: its words by locales/, its facts by the record. */
export interface Composed {
  /** Of a page on its side. */
  readonly isWide: boolean;
  readonly heading: Heading;
  readonly kind: string;
  readonly subject: readonly string[];
  /** "Kính gửi: …", or what else stands below the title. */
  readonly below: readonly string[];
  readonly body: readonly Piece[];
  /** The last paragraph, which stays with who signs. */
  readonly closing: string;
  readonly foot: {
    readonly recipients: { readonly head: string; readonly lines: readonly string[] } | null;
    /** Who signs on the left, where nobody is sent a copy. */
    readonly left: Signing | null;
    readonly powers: readonly string[];
    readonly signer: string;
  };
}

/** Makes a document of Word of it. */
export function composed(document: Composed): Promise<Uint8Array> {
  const { isWide, kind, subject } = document;
  const width = isWide ? WIDE_WIDTH : TEXT_WIDTH;
  const section = isWide ? wide : upright;
  return packed([kind, ...subject].join(" "), [section(blocks(document, width))]);
}

function blocks(document: Composed, width: number): Block[] {
  const { kind, subject, below, body, closing } = document;
  const { recipients, left, powers, signer } = document.foot;
  const sent = recipients && [
    recipientsHead(recipients.head),
    ...recipients.lines.map((line) => recipient(line)),
  ];
  return [
    heading(document.heading, width),
    centred(kind, { bold: true, before: 240 }),
    ...subject.map((line) => centred(line, { bold: true })),
    rule(TITLE_RULE, width),
    ...below.map((line) => centred(line, { before: 120, after: 120 })),
    ...body.flatMap(blocksOf),
    text(closing, { keepNext: true, keepLines: true, before: 120 }),
    foot(sent ?? (left ? signing([left.power], left.signer) : [empty()]), powers, signer, width),
  ];
}

function blocksOf(piece: Piece): Block[] {
  switch (piece.kind) {
    case "part":
      return [part(piece.text)];
    case "head":
      return [head(piece.text)];
    case "lead":
      return [text(piece.text, { keepNext: true })];
    case "text":
      return piece.text
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => text(line));
    case "table":
      return [grid(piece.table)];
  }
}
