import type { Problem } from "./findings.ts";
import { type Phrase, told } from "./phrase.ts";

/** The text of a file as people save them, or why it is none. A mark of the byte order is left out. */
export type TextFile = { readonly text: string } | { readonly problem: Problem };

/** What a file that is no text begins with. */
const BEGINNINGS: readonly { readonly bytes: readonly number[]; readonly message: Phrase }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], message: told("plan-file-office") },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], message: told("plan-file-office") },
  {
    bytes: [...new TextEncoder().encode("{\\rtf")],
    message: told("plan-file-other", { kind: "RTF" }),
  },
  {
    bytes: [...new TextEncoder().encode("%PDF")],
    message: told("plan-file-other", { kind: "PDF" }),
  },
  { bytes: [0xff, 0xfe], message: told("plan-file-utf16") },
  { bytes: [0xfe, 0xff], message: told("plan-file-utf16") },
];

export function textOf(bytes: Uint8Array): TextFile {
  const other = BEGINNINGS.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  if (other) return problem(other.message, 1);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return problem(told("plan-file-not-utf8"), lineThatIsNotUtf8(bytes));
  }
}

function problem(message: Phrase, line: number): TextFile {
  const expected = told("plan-want-plain-text");
  return { problem: { line, column: 1, message, expected, severity: "error" } };
}

/** No byte of a longer letter is a line's end, so that each line can be judged alone. */
function lineThatIsNotUtf8(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let [line, start] = [1, 0];
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    [line, start] = [line + 1, end + 1];
  }
}
