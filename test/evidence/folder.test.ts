import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openFolder, TooLarge } from "../../src/evidence/folder.ts";

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "evidence-")), "evidence");
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true }));

/** So young that it is yet to be. */
const ANY_AGE = -60_000;
const pieces = (...texts: string[]) => Readable.from(texts.map((text) => Buffer.from(text)));
const rights = (path: string) => statSync(path).mode & 0o777;

async function keep(...content: string[]): Promise<string> {
  const files = openFolder(folder);
  const incoming = await files.receive(pieces(...content), 1000);
  await files.store(incoming);
  await files.discard(incoming.path);
  return incoming.sha256;
}

function left(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

test("what comes in pieces is one file under the hash of the whole", async () => {
  expect(await keep("báo ", "cáo")).toBe(await keep("báo cáo"));
  expect(left()).toHaveLength(1);
});

test("more than is taken is broken off, and leaves nothing", async () => {
  const files = openFolder(folder);
  const long = Array.from({ length: 50 }, () => "x".repeat(100));
  await expect(files.receive(pieces(...long), 1000)).rejects.toThrow(TooLarge);
  expect(left()).toEqual([]);
});

test("a source that fails half-way leaves nothing", async () => {
  async function* broken() {
    yield Buffer.from("half");
    throw new Error("the line is dead");
  }
  await expect(openFolder(folder).receive(broken(), 1000)).rejects.toThrow("the line is dead");
  expect(left()).toEqual([]);
});

test("files that belong to nothing are swept, the others stay", async () => {
  const files = openFolder(folder);
  const [mine, lost] = [await keep("mine"), await keep("lost")];
  // The process was killed while this one came.
  await files.receive(pieces("half"), 1000);
  expect(await files.sweep(async () => new Set([mine]), ANY_AGE)).toBe(2);
  expect(left()).toEqual([mine]);
  expect(lost).not.toBe(mine);
});

test("a file that has just been kept, again too, is not swept before it can belong", async () => {
  const files = openFolder(folder);
  const sha256 = await keep("first");
  const old = new Date(Date.now() - 3_600_000);
  utimesSync(files.path(sha256), old, old);
  await keep("first");
  expect(await files.sweep(async () => new Set(), 60_000)).toBe(0);
});

test("without a folder there is nothing to sweep, and nothing to secure", async () => {
  expect(await openFolder(folder).sweep(async () => new Set(), ANY_AGE)).toBe(0);
  await openFolder(folder).secure();
});

test("only the owner reads evidence, whatever the umask", async () => {
  const before = process.umask(0);
  try {
    const path = openFolder(folder).path(await keep("mine"));
    expect([folder, join(path, ".."), path].map(rights)).toEqual([0o700, 0o700, 0o600]);
  } finally {
    process.umask(before);
  }
});

test("what an earlier version let others read is taken from them", async () => {
  const files = openFolder(folder);
  const path = files.path(await keep("mine"));
  chmodSync(path, 0o644);
  chmodSync(join(path, ".."), 0o755);
  chmodSync(folder, 0o755);
  await files.secure();
  expect([folder, join(path, ".."), path].map(rights)).toEqual([0o700, 0o700, 0o600]);
});
