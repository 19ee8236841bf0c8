import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DIALOGUE_VERSION } from "../../src/telegram/dialogues.ts";

/**
 * A dialogue is replayed from what it did before. If its code changes, an old position leads to the
 * wrong question, and for two swapped questions of one kind nobody would notice. So what each dialogue
 * does is recorded here, and may only change together with DIALOGUE_VERSION.
 */
const FEATURES = "src/telegram/features";
const RECORD = "test/telegram/dialogues.json";

interface Fingerprint {
  /** What it asks of the engine, in the order of the code: says what changed. */
  readonly operations: readonly string[];
  /** Everything between the operations: finds what the list does not show. */
  readonly digest: string;
}

interface Recorded {
  readonly version: number;
  readonly dialogues: Readonly<Record<string, Fingerprint>>;
}

function sources(): { path: string; text: string }[] {
  return readdirSync(FEATURES, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(FEATURES, path), "utf8") }));
}

/** The calls of `createConversation` in a file, from its name to its closing bracket. */
function dialoguesIn(text: string): string[] {
  return [...text.matchAll(/createConversation<[^(]*\(/g)].map(({ index, 0: head }) => {
    let depth = 1;
    let end = index + head.length;
    for (; depth > 0 && end < text.length; end++) {
      if (text[end] === "(") depth++;
      if (text[end] === ")") depth--;
    }
    return text.slice(index, end);
  });
}

/** Neither comments nor the formatter's line breaks change what it does. */
function bareOf(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "").replace(/\s+/g, "");
}

function fingerprintOf(code: string): Fingerprint {
  const handle = /(\w+): Talk/.exec(code)?.[1] ?? "conversation";
  const calls = code.matchAll(new RegExp(`\\b${handle}\\s*\\.\\s*(\\w+)`, "g"));
  return {
    operations: [...calls].map(([, operation]) => operation ?? ""),
    digest: createHash("sha256").update(bareOf(code)).digest("hex").slice(0, 16),
  };
}

function present(): Recorded {
  const entries = sources().flatMap(({ path, text }) =>
    dialoguesIn(text).map((code, i) => [i === 0 ? path : `${path} ${i + 1}`, fingerprintOf(code)]),
  );
  return { version: DIALOGUE_VERSION, dialogues: Object.fromEntries(entries) };
}

test("dialogues change only together with DIALOGUE_VERSION", () => {
  const now = present();
  const recorded: Recorded | null = existsSync(RECORD)
    ? JSON.parse(readFileSync(RECORD, "utf8"))
    : null;
  const raised = recorded === null || now.version > recorded.version;
  if (raised && process.env.RECORD_DIALOGUES) {
    writeFileSync(RECORD, `${JSON.stringify(now, null, 2)}\n`);
    return;
  }
  expect(
    now,
    raised
      ? "DIALOGUE_VERSION is new: record it with RECORD_DIALOGUES=1"
      : "A dialogue has changed: raise DIALOGUE_VERSION in src/telegram/dialogues.ts, so that those " +
          "who are in one are told, then record it with RECORD_DIALOGUES=1",
  ).toEqual(recorded);
});

test("dialogues talk to the engine where this test sees it", () => {
  for (const { path, text } of sources()) {
    const outside = dialoguesIn(text).reduce((rest, code) => rest.replace(code, ""), text);
    expect(outside, path).not.toMatch(/\w: Talk\b/);
  }
  expect(present().dialogues).toHaveProperty(["report/dialogue.ts"]);
});
