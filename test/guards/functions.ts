import { parseSync, Visitor } from "oxc-parser";
import type { Source } from "./sources.ts";

export interface Measured {
  /** "src/plan/day.ts: dayOf"; of an inner function with the names of those around it. */
  readonly name: string;
  /** From its first line to its last, both counted. */
  readonly lines: number;
  /** Without those of the functions inside it: of a factory, what is not in one of its functions. */
  readonly own: number;
}

type Spanned = { start: number; end: number; id?: { name: string } | null };

/** Every function of a file. */
export function functionsOf({ path, text }: Source): Measured[] {
  const found: Measured[] = [];
  const around: { name: string; inner: number }[] = [];
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  const enter = ({ start, id }: Spanned) => {
    around.push({ name: id?.name ?? nameBefore(text.slice(0, start)), inner: 0 });
  };
  const leave = ({ start, end }: Spanned) => {
    const name = `${path}: ${around.map((one) => one.name).join(" > ")}`;
    const lines = lineAt(end) - lineAt(start) + 1;
    found.push({ name, lines, own: lines - (around.pop()?.inner ?? 0) });
    const outer = around.at(-1);
    // Its first and last line may be the outer one's, too: what is counted twice is the outer's.
    if (outer) outer.inner += Math.max(0, lines - 2);
  };
  new Visitor({
    FunctionDeclaration: enter,
    FunctionExpression: enter,
    ArrowFunctionExpression: enter,
    "FunctionDeclaration:exit": leave,
    "FunctionExpression:exit": leave,
    "ArrowFunctionExpression:exit": leave,
  }).visit(parseSync(path, text).program);
  return found;
}

/** Of "const close = () => …" and "close: async () => …". */
function nameBefore(text: string): string {
  const [, constant, key] =
    /(?:const|let) (\w+)[^=\n]*= (?:async )?$|(\w+)(?:: (?:async )?)?$/.exec(text.slice(-120)) ??
    [];
  return constant ?? key ?? "function";
}
