// Writes messages.ts, the type of all messages: each key with the variables that its text names. The
// program does not read it, so that the texts can be changed without it; the type check does.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, Visitor } from "@fluent/syntax";

const here = dirname(fileURLToPath(import.meta.url));
// Both languages have the same keys and variables (test/guards/locales.test.ts).
const folder = join(here, "vi");

function variablesOf(message) {
  const names = new Set();
  class Reader extends Visitor {
    visitVariableReference({ id }) {
      names.add(id.name);
    }
  }
  new Reader().visit(message);
  return [...names].sort().map((name) => JSON.stringify(name));
}

const lines = readdirSync(folder)
  .filter((name) => name.endsWith(".ftl"))
  .sort()
  .flatMap((name) => parse(readFileSync(join(folder, name), "utf8"), { withSpans: false }).body)
  .filter(({ type }) => type === "Message")
  .map((message) => `  "${message.id.name}": ${variablesOf(message).join(" | ") || "never"};`);

writeFileSync(
  join(here, "messages.ts"),
  `// Made by generate.mjs from vi/*.ftl: each message with its variables.
export interface Messages {
${lines.join("\n")}
}
`,
);
