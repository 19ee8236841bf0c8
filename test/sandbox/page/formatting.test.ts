import fc from "fast-check";
import type { MessageEntity } from "grammy/types";
import { describe, expect, test } from "vitest";
import {
  nestEntities,
  type Piece,
  withoutDoubleBreaks,
} from "../../../src/sandbox/page/rules/entities.ts";

const bold = (offset: number, length: number): MessageEntity => ({ type: "bold", offset, length });
const italic = (offset: number, length: number): MessageEntity => ({
  type: "italic",
  offset,
  length,
});

/** "a<bold>b</bold>", for reading. */
const drawn = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      typeof piece === "string"
        ? piece
        : `<${piece.entity.type}>${drawn(piece.pieces)}</${piece.entity.type}>`,
    )
    .join("");

describe("formatting becomes a tree", () => {
  test("a plain text stays one piece, an empty one none", () => {
    expect(nestEntities("Chào")).toEqual(["Chào"]);
    expect(nestEntities("")).toEqual([]);
  });

  test("offsets are UTF-16 units, and an emoji has two of them", () => {
    expect(drawn(nestEntities("👍 Xã Khuất Xá", [bold(3, 11)]))).toBe(
      "👍 <bold>Xã Khuất Xá</bold>",
    );
  });

  test("what lies inside is nested, whatever order Telegram lists it in", () => {
    expect(drawn(nestEntities("abcdef", [italic(2, 2), bold(0, 6)]))).toBe(
      "<bold>ab<italic>cd</italic>ef</bold>",
    );
  });

  test("the same span twice is one inside the other", () => {
    expect(drawn(nestEntities("ab", [bold(0, 2), italic(0, 2)]))).toBe(
      "<bold><italic>ab</italic></bold>",
    );
  });

  test("overlapping spans are cut, so that no letter loses its formatting", () => {
    expect(drawn(nestEntities("abcdef", [bold(0, 4), italic(2, 4)]))).toBe(
      "<bold>ab<italic>cd</italic></bold><italic>ef</italic>",
    );
  });

  test("spans beyond the text end with it", () => {
    expect(drawn(nestEntities("ab", [bold(1, 9), italic(7, 2)]))).toBe("a<bold>b</bold>");
  });

  test("the line break behind a block is the block's own", () => {
    const text = "Trích\nnguyên văn\nhết";
    const quote: MessageEntity = { type: "blockquote", offset: 6, length: 10 };
    expect(drawn(withoutDoubleBreaks(nestEntities(text, [quote])))).toBe(
      "Trích\n<blockquote>nguyên văn</blockquote>hết",
    );
  });
});

describe("for any text and any spans", () => {
  const kinds = ["bold", "italic", "underline", "strikethrough", "spoiler", "code"] as const;
  const spans = fc.array(
    fc.record({
      type: fc.constantFrom(...kinds),
      offset: fc.nat(30),
      length: fc.integer({ min: 1, max: 30 }),
    }),
    { maxLength: 12 },
  );

  /** What covers each letter, by walking the tree. */
  function coverage(pieces: readonly Piece[], around: readonly string[] = []): string[] {
    return pieces.flatMap((piece) =>
      typeof piece === "string"
        ? [...Array(piece.length)].map(() => [...around].sort().join())
        : coverage(piece.pieces, [...around, piece.entity.type]),
    );
  }

  const plain = (pieces: readonly Piece[]): string =>
    pieces.map((piece) => (typeof piece === "string" ? piece : plain(piece.pieces))).join("");

  test("every letter is there once, with exactly the formatting that covers it", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), spans, (text, entities) => {
        const expected = [...Array(text.length).keys()].map((at) =>
          entities
            .filter(({ offset, length }) => offset <= at && at < offset + length)
            .map(({ type }) => type)
            .sort()
            .join(),
        );
        const pieces = nestEntities(text, entities);
        expect(coverage(pieces)).toEqual(expected);
        expect(plain(pieces)).toBe(text);
      }),
    );
  });
});
