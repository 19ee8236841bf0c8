import type { Message, RichBlock, RichBlockTableCell, RichMessage, RichText } from "grammy/types";

/** What a person wrote: a text, the caption of a file, or what they pasted with lists and tables. */
export function wordsOf(message: Message | undefined): string | undefined {
  const { text, caption, rich_message: rich } = message ?? {};
  return text ?? caption ?? (rich && richWords(rich));
}

/** A message with lists and tables (Bot API 10.1) as the lines that its writer sees. */
export function richWords({ blocks }: RichMessage): string {
  return linesOf(blocks).join("\n").trim();
}

function linesOf(blocks: readonly RichBlock[]): string[] {
  return blocks.flatMap(blockLines);
}

function blockLines(block: RichBlock): string[] {
  switch (block.type) {
    case "list":
      return block.items.map(({ label, blocks }) =>
        [marked(label), linesOf(blocks).join("\n")].filter(Boolean).join(" "),
      );
    case "table":
      return [...wordsIn(block.caption), ...tableLines(block.cells)].filter(Boolean);
    case "details":
      return [...wordsIn(block.summary), ...linesOf(block.blocks)];
    case "blockquote":
      return [...linesOf(block.blocks), ...wordsIn(block.credit)];
    case "expandable_blockquote":
    case "pullquote":
      return [...wordsIn(block.text), ...wordsIn(block.credit)];
    case "collage":
    case "slideshow":
      return [...linesOf(block.blocks), ...wordsIn(block.caption?.text)];
    case "mathematical_expression":
      return [block.expression];
    case "divider":
    case "anchor":
    case "buttons":
      return [];
    default:
      // A paragraph has its text, a picture its caption.
      return "text" in block ? wordsIn(block.text) : wordsIn(block.caption?.text);
  }
}

function wordsIn(text: RichText | undefined): string[] {
  const words = text === undefined ? "" : plain(text);
  return words === "" ? [] : [words];
}

function plain(text: RichText): string {
  if (typeof text === "string") return text;
  if (Array.isArray(text)) return text.map(plain).join("");
  switch (text.type) {
    case "custom_emoji":
      return text.alternative_text;
    case "mathematical_expression":
      return text.expression;
    case "button":
      return plain(text.button.text);
    case "anchor":
      return "";
    default:
      return plain(text.text);
  }
}

/** The number or the dot before an item, as people type it. */
function marked(label: string): string {
  const mark = label.trim();
  if (mark === "") return "-";
  return /^[\p{L}\d]+$/u.test(mark) ? `${mark}.` : mark;
}

/** With headings above its columns, as the tables of Word files are read; else each row as one would say it. */
function tableLines(rows: readonly (readonly RichBlockTableCell[])[]): string[] {
  const [heading = []] = rows.map((cells) => cells.flatMap(columns));
  const isByColumns = heading.length > 2 && !heading.some((cell) => /\d/.test(cell));
  return isByColumns ? rows.map((cells) => cells.flatMap(columns).join("\t")) : rows.map(rowWords);
}

/** As many cells as it is wide. */
function columns({ text, colspan = 1 }: RichBlockTableCell): string[] {
  const [words = ""] = wordsIn(text);
  return [words.replace(/\s+/g, " ").trim(), ...Array<string>(colspan - 1).fill("")];
}

/** "1. Tuyên truyền: 3 cuộc": what stands in a row, as one would say it. */
function rowWords(cells: readonly RichBlockTableCell[]): string {
  const words = cells.flatMap(({ text }) => wordsIn(text)).map((cell) => cell.trim());
  const [first = "", ...rest] = words.filter(Boolean);
  const isNumbered = rest.length > 0 && /^\d{1,3}\.?$/.test(first);
  const [label = "", ...values] = isNumbered ? rest : [first, ...rest];
  const said = values.length > 0 ? `${label}: ${values.join(", ")}` : label;
  return isNumbered ? `${first.replace(/\.$/, "")}. ${said}` : said;
}
