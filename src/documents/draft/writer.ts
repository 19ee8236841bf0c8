/** Fills templates in a process of its own: what somebody made in Word is read beside the bot, within limits. */
import { type Filled, fill } from "./filling.ts";
import { lookedInto } from "./looking.ts";
import { SAMPLE } from "./tags.ts";
import type { Compose, Order, Written } from "./writing.ts";

async function write(order: Order | Compose): Promise<Written> {
  if (order.kind === "compose") {
    const { composed } = await import("./composed.ts");
    return { kind: "filled", bytes: await composed(order.document) };
  }
  const { template } = order;
  const bytes =
    template.kind === "own"
      ? await lookedInto(template.bytes)
      : { bytes: await defaultOf(template) };
  if ("fault" in bytes) return { kind: "faulty", faults: [bytes.fault] };
  switch (order.kind) {
    case "draft":
      return tried(template, () => fill(bytes.bytes, order.data, order.nothing));
    case "check": {
      const filled = tried(template, () => fill(bytes.bytes, SAMPLE, ""));
      return filled.kind === "faulty" ? filled : { kind: "filled", bytes: bytes.bytes };
    }
    case "template":
      return { kind: "filled", bytes: bytes.bytes };
  }
}

/** Whatever the library stumbles over in a template of the office's is a fault of that template. */
function tried({ kind }: Order["template"], filling: () => Filled): Filled {
  try {
    return filling();
  } catch (error) {
    if (kind === "default") throw error;
    return { kind: "faulty", faults: [{ kind: "broken", tag: "word/document.xml" }] };
  }
}

/** The library that builds documents is read only where one is built. */
async function defaultOf({ words }: Extract<Order["template"], { kind: "default" }>) {
  const { defaultTemplate } = await import("./default-template.ts");
  return defaultTemplate(words);
}

process.on("message", async (order: Order | Compose) => {
  const written = await write(order).catch((error: unknown) => ({
    error: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));
  process.send?.(written);
});
// Ctrl-C and systemd tell every process of the bot to end: this one finishes what the bot waits for.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {});
process.on("disconnect", () => process.exit(0));
