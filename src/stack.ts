import { existsSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

const FRAME = /file:\/\/([^\s()]+\.js):(\d+):(\d+)/g;

/**
 * The stack of an error with the places in the sources instead of those in the built program. Read when
 * there is an error to show: Node's `--enable-source-maps` would keep every map in memory, 8 MB.
 */
export function inSources(stack: string): string {
  const maps = new Map<string, SourceMap | null>();
  return stack.replaceAll(FRAME, (place, path: string, line: string, column: string) => {
    const file = fileURLToPath(`file://${path}`);
    if (!maps.has(file)) maps.set(file, mapOf(file));
    const origin = maps.get(file)?.findOrigin(Number(line), Number(column));
    if (!origin || !("fileName" in origin)) return place;
    const source = fileURLToPath(new URL(origin.fileName, `file://${path}`));
    return `${relative(process.cwd(), source)}:${origin.lineNumber}:${origin.columnNumber}`;
  });
}

function mapOf(file: string): SourceMap | null {
  const map = `${file}.map`;
  return existsSync(map) ? new SourceMap(JSON.parse(readFileSync(map, "utf8"))) : null;
}
