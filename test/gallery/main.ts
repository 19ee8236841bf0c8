/** `npm run gallery`: one page with every message that the bot can say, for a reader of the language. */
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { page } from "./page.ts";
import { showAll } from "./shown.ts";

const { shown, lacking } = showAll();
if (lacking.length > 0) {
  console.error(`No sample in test/gallery/samples.ts for:\n${lacking.join("\n")}`);
  process.exit(1);
}
mkdirSync("data", { recursive: true });
const file = resolve("data/gallery.html");
writeFileSync(file, page(shown));
console.log(`Every message of the bot, on one page: ${file}`);
