import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Sender, Tallies, Tally } from "../../src/evidence/allowance.ts";
import { createCleaning } from "../../src/evidence/cleaning.ts";
import { createEvidence, type EvidenceOptions } from "../../src/evidence/index.ts";
import { LIMITS } from "../../src/evidence/limits.ts";
import { KEPT_FREE } from "../../src/evidence/space.ts";
import { pdfFile, png } from "../support/files.ts";
import { jpeg } from "../support/pictures.ts";

let folder: string;
let lines: string[];
const log = { warn: note, error: note };
function note(_: unknown, message?: string): void {
  lines.push(message ?? "");
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "evidence-"));
  lines = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function evidence(options: Partial<EvidenceOptions> = {}) {
  const limits = { filesPerDay: 100, megabytesPerDay: 300 };
  return createEvidence({ folder, limits, log, ...options });
}

const content = (bytes: Uint8Array) => Readable.from([bytes]);
const upload = (name: string, bytes: Uint8Array, sender?: { id: string; day: string }) => ({
  name,
  content: content(bytes),
  ...(sender ? { sender } : {}),
});

function left(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

test("many files at once are each kept once, and nothing else is left", async () => {
  const files = evidence();
  const photo = await jpeg();
  const pdfs = Array.from({ length: 6 }, (_, i) => Buffer.from(`%PDF-1.7 ${i}`));
  const keepings = await Promise.all([
    ...pdfs.map((bytes) => files.keep(upload("a.pdf", bytes))),
    files.keep(upload("a.jpg", photo)),
    files.keep(upload("b.JPEG", photo)),
  ]);
  expect(keepings.map(({ kind }) => kind)).toEqual(Array(8).fill("kept"));
  expect(left()).toHaveLength(7);
});

test("a file that costs too much is refused, ends its process, and the next one is looked into", async () => {
  const [path, target] = [join(folder, "in"), join(folder, "out")];
  writeFileSync(path, png(4000, 4000));
  for (const limits of [
    { seconds: 0.02, memory: 1e12 },
    { seconds: 1e9, memory: 1e6 },
  ]) {
    const strict = createCleaning(log as never, limits);
    const job = { path, type: "png", target } as const;
    expect(await strict.clean(job)).toEqual({ kind: "refused", fault: "heavy" });
    expect(lines.splice(0)).toEqual(["a file cost too much while it was looked into"]);
  }
  const cleaning = createCleaning(log as never);
  writeFileSync(path, pdfFile(""));
  expect(await cleaning.clean({ path, type: "pdf", target })).toMatchObject({ kind: "clean" });
  expect(readFileSync(target).includes("Nguy")).toBe(false);
});

test("told to end with the bot, the process still answers, and goes with it", async () => {
  const child = fork("src/evidence/cleaner.ts", { execArgv: ["--import", "tsx"] });
  const job = {
    path: join(folder, "in"),
    type: "pdf",
    target: join(folder, "out"),
    limits: LIMITS,
  };
  writeFileSync(job.path, pdfFile(""));
  const ask = async () => {
    child.send(job);
    return (await once(child, "message"))[0];
  };
  const first = await ask();
  for (const signal of ["SIGINT", "SIGTERM"] as const) child.kill(signal);
  expect(await ask()).toEqual(first);
  child.disconnect();
  expect((await once(child, "exit"))[0]).toBe(0);
});

test("the disk's troubles are not the file's: they are thrown, and nothing is left", async () => {
  const cleaning = createCleaning(log as never);
  writeFileSync(join(folder, "in"), pdfFile(""));
  const job = {
    path: join(folder, "in"),
    type: "pdf",
    target: join(folder, "none", "out"),
  } as const;
  await expect(cleaning.clean(job)).rejects.toThrow(/ENOENT/);
});

test("nearly full, the disk takes no more files, and the operator is told", async () => {
  let free = KEPT_FREE - 1;
  const files = evidence({ freeSpace: async () => free });
  expect(await files.keep(upload("a.pdf", pdfFile("")))).toEqual({
    kind: "refused",
    reason: "space",
  });
  expect(lines).toEqual(["files are refused: the disk is nearly full"]);
  free = KEPT_FREE;
  expect((await files.keep(upload("a.pdf", pdfFile("")))).kind).toBe("kept");
});

test("a day's files are counted for each person, the refused ones too", async () => {
  const sent = new Map<string, Tally>();
  const key = ({ id, day }: Sender) => `${id} ${day}`;
  const tallies: Tallies = {
    of: async (sender) => sent.get(key(sender)) ?? { files: 0, bytes: 0 },
    async add(sender, more) {
      const { files, bytes } = await this.of(sender);
      sent.set(key(sender), { files: files + 1, bytes: bytes + more });
    },
  };
  const files = evidence({ limits: { filesPerDay: 3, megabytesPerDay: 1 }, tallies });
  const [hoa, lan] = [
    { id: "1", day: "2024-06-03" },
    { id: "2", day: "2024-06-03" },
  ];
  const broken = Buffer.from("x");
  const day = { kind: "refused", reason: "day" };
  for (let i = 0; i < 3; i++) {
    expect(await files.keep(upload("a.pdf", broken, hoa))).toMatchObject({ reason: "mismatch" });
  }
  expect(await files.keep(upload("a.pdf", broken, hoa))).toEqual(day);
  const large = Buffer.concat([pdfFile(""), Buffer.alloc(1024 * 1024)]);
  expect((await files.keep(upload("a.pdf", large, lan))).kind).toBe("kept");
  expect(await files.keep(upload("a.pdf", pdfFile(""), lan))).toEqual(day);
  const tomorrow = { ...lan, day: "2024-06-04" };
  expect((await files.keep(upload("a.pdf", pdfFile(""), tomorrow))).kind).toBe("kept");
});

test("a file that is larger than it said is broken off", async () => {
  const files = evidence();
  async function* endless() {
    for (;;) yield Buffer.alloc(1024 * 1024);
  }
  const sent = { name: "a.pdf", content: endless(), size: 10 };
  expect(await files.keep(sent)).toEqual({ kind: "refused", reason: "size" });
  expect(left()).toEqual([]);
});

test("what cannot be taken is not even fetched", async () => {
  const files = evidence();
  async function* never(): AsyncGenerator<Uint8Array> {
    yield await Promise.reject(new Error("fetched"));
  }
  const reasons = [{ name: "a.mp4" }, { name: "a.pdf", size: 21 * 1024 * 1024 }].map(
    async (sent) => {
      const keeping = await files.keep({ ...sent, content: never() });
      return keeping.kind === "refused" ? keeping.reason : keeping.kind;
    },
  );
  expect(await Promise.all(reasons)).toEqual(["type", "size"]);
});
