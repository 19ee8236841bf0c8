/** An XMP packet that says nothing; readers of PDF expect one where one was. */
const EMPTY_XMP =
  '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"/><?xpacket end="w"?>';

/**
 * Overwrites who made a PDF, with what, and when, byte by byte: nothing moves, so that every reader still
 * finds its way. Changes `bytes`. What a signature covers stays as it is, and so does what is packed.
 *
 * @param text the bytes as Latin-1
 * @returns whether anything was overwritten, and whether names may remain
 */
export function blankPdf(
  bytes: Buffer,
  text: string,
): { readonly changed: boolean; readonly remain: boolean } {
  const infos = [...text.matchAll(/\/Info\s+(\d+)\s+(\d+)\s+R/g)].map(
    ([, number, generation]) => `${number} ${generation}`,
  );
  const metadata = [...text.matchAll(/\/Type\s*\/Metadata(?![A-Za-z0-9])/g)];
  if (infos.length === 0 && metadata.length === 0) return { changed: false, remain: false };
  if (/\/ByteRange\s*\[/.test(text)) return { changed: false, remain: true };

  let [changed, remain] = [false, false];
  for (const info of new Set(infos)) {
    const spans = [
      ...text.matchAll(new RegExp(`(?<!\\d)${info.replace(" ", "\\s+")}\\s+obj`, "g")),
    ].flatMap(({ index, 0: head }) => stringsIn(text, index + head.length));
    // An empty one, or one in an object stream: the latter is what Word's newer files have.
    if (spans.length === 0) remain ||= !new RegExp(`(?<!\\d)${info}\\s+obj`).test(text);
    for (const { from, to, filling } of spans) {
      bytes.fill(filling, from, to, "latin1");
      changed = true;
    }
  }
  for (const { index } of metadata) {
    const span = xmpAt(text, index);
    if (!span) {
      remain = true;
      continue;
    }
    bytes.fill(" ", span.from, span.to, "latin1");
    if (EMPTY_XMP.length <= span.to - span.from) bytes.write(EMPTY_XMP, span.from, "latin1");
    changed = true;
  }
  return { changed, remain };
}

interface Span {
  readonly from: number;
  readonly to: number;
  /** Blanks in a string's own writing. */
  readonly filling: string;
}

/** The contents of the strings in the dictionary that begins here. */
function stringsIn(text: string, start: number): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const two = text.slice(at, at + 2);
    if (two === "<<" || two === ">>") {
      depth += two === "<<" ? 1 : -1;
      at++;
      if (depth === 0) break;
    } else if (text[at] === "(") {
      const end = stringEnd(text, at);
      spans.push({ from: at + 1, to: end, filling: " " });
      at = end;
    } else if (text[at] === "<") {
      const end = text.indexOf(">", at);
      if (end < 0) break;
      spans.push({ from: at + 1, to: end, filling: "20" });
      at = end;
    } else if (text.startsWith("endobj", at)) break;
  }
  return spans.filter(({ from, to }) => to > from);
}

/** Where the string that opens here closes; brackets nest, and a backslash guards what follows it. */
function stringEnd(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "(") depth++;
    else if (text[at] === ")" && --depth === 0) return at;
  }
  return text.length;
}

/** The content of a metadata stream; null if it is packed. */
function xmpAt(text: string, index: number): Omit<Span, "filling"> | null {
  const open = text.lastIndexOf(" obj", index);
  const word = /stream(\r\n|\n|\r)/g;
  word.lastIndex = index;
  const found = word.exec(text);
  if (!found || open < 0 || /\/Filter/.test(text.slice(open, found.index))) return null;
  const from = found.index + found[0].length;
  const to = text.indexOf("endstream", from);
  return to < 0 ? null : { from, to };
}
