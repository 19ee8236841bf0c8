import type { MessageEntity } from "grammy/types";

/** A text cut where its formatting begins and ends: plain, or a span with what lies inside it. */
export type Piece = string | Span;

export interface Span {
  readonly entity: MessageEntity;
  readonly pieces: readonly Piece[];
}

interface Cut {
  readonly entity: MessageEntity;
  readonly from: number;
  readonly to: number;
}

/**
 * Formatting as a tree. Offsets are UTF-16 units, as JavaScript counts. Telegram nests its entities;
 * those that merely overlap are cut in two, so that no character loses its formatting.
 */
export function nestEntities(text: string, entities: readonly MessageEntity[] = []): Piece[] {
  const cuts = entities
    .map((entity) => ({
      entity,
      from: Math.max(entity.offset, 0),
      to: Math.min(entity.offset + entity.length, text.length),
    }))
    .filter(({ from, to }) => from < to);
  return nest(text, 0, text.length, cuts.sort(outerFirst));
}

function nest(text: string, from: number, to: number, cuts: readonly Cut[]): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  let left = [...cuts];
  for (let cut = left.shift(); cut; cut = left.shift()) {
    const { entity, from: start, to: end } = cut;
    if (start > at) pieces.push(text.slice(at, start));
    const inner = left.filter((other) => other.from < end);
    pieces.push({
      entity,
      pieces: nest(
        text,
        start,
        end,
        inner.map((other) => ({ ...other, to: Math.min(other.to, end) })),
      ),
    });
    const hanging = inner.filter((other) => other.to > end);
    const later = left.filter((other) => other.from >= end);
    left = [...hanging.map((other) => ({ ...other, from: end })), ...later].sort(outerFirst);
    at = end;
  }
  if (at < to) pieces.push(text.slice(at, to));
  return pieces;
}

const outerFirst = (a: Cut, b: Cut): number => a.from - b.from || b.to - a.to;

const BLOCKS: readonly string[] = ["pre", "blockquote", "expandable_blockquote"];
const isBlock = (piece: Piece | undefined): boolean =>
  typeof piece === "object" && BLOCKS.includes(piece.entity.type);

/** Without the line break behind a block, which the block makes by itself. */
export function withoutDoubleBreaks(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) =>
    typeof piece === "string" && isBlock(pieces[index - 1]) ? piece.replace(/^\n/, "") : piece,
  );
}
