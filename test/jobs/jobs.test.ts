import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { manualClock } from "../../src/clock.ts";
import type { Database } from "../../src/database/index.ts";
import { createJobs, type Face, type Order, type Product } from "../../src/jobs/index.ts";
import type { Log } from "../../src/log.ts";
import { fresh } from "../database/support.ts";

const SILENT = { error() {}, warn() {}, info() {} } as unknown as Log;
const AT = new Date("2024-06-14T02:00:00Z");

/** An office of one, who orders things, and what is said to her. */
async function office(run: (kind: string, order: Order) => Promise<Product>) {
  const one = await fresh();
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-jobs-"));
  onTestFinished(async () => {
    await one[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });
  const { database } = one;
  await database.write((tx) =>
    tx.person.create({ data: { id: "lan", telegramId: "7", language: "vi", createdAt: AT } }),
  );
  const clock = manualClock(AT);
  const said: string[] = [];
  const handing: { answer: Awaited<ReturnType<Face["hand"]>>; allowed: boolean } = {
    answer: { kind: "sent" },
    allowed: true,
  };
  const face: Face = {
    may: async () => handing.allowed,
    tell: async ({ about }, progress) => {
      const steps = "of" in progress ? ` ${progress.done}/${progress.of}` : "";
      said.push(`${about} ${progress.kind}${steps}`);
    },
    hand: async ({ about }, { name }) => {
      said.push(`${about} gets ${name}`);
      return handing.answer;
    },
    settled: async (_tx, { about, files }, outcome) => {
      said.push(`${about} ${outcome} ${files.map(({ fate }) => fate).join(" ")}`.trim());
    },
    wake() {},
  };
  const begin = () =>
    createJobs({ ...{ database, planId: "p", clock, log: SILENT, folder, face }, run });
  return { database, clock, folder, said, begin, handing };
}

const ordered = (about: string) => ({ kind: "k", about, personId: "lan", messageId: 1, at: AT });

async function order(database: Database, jobs: ReturnType<typeof createJobs>, about: string) {
  await database.write((tx) => jobs.put(tx, ordered(about)));
  jobs.wake();
}

const writes = async (_kind: string, { folder, about, told }: Order): Promise<Product> => {
  told(1, 2);
  writeFileSync(join(folder, `${about}.txt`), "x");
  return { files: [`${about}.txt`] };
};

const idOf = async (database: Database) => (await database.read.job.findFirstOrThrow()).id;

test("what is ordered is made, sent and told of, one after the other; who waits is told so", async () => {
  const { database, said, begin } = await office(writes);
  const jobs = begin();
  await order(database, jobs, "A");
  await order(database, jobs, "B");
  await jobs.idle();
  const of = (about: string) => said.filter((line) => line.startsWith(about));
  expect(of("A")).toEqual(["A going 1/2", "A sending 0/1", "A gets A.txt", "A done sent"]);
  expect(of("B").slice(-4)).toEqual([
    "B going 1/2",
    "B sending 0/1",
    "B gets B.txt",
    "B done sent",
  ]);
  expect(said.indexOf("A done sent")).toBeLessThan(said.indexOf("B going 1/2"));
  expect(await jobs.made("k")).toHaveLength(2);
});

test("a job that there is nothing to send of says so", async () => {
  const { database, said, begin } = await office(async () => ({ files: [] }));
  const jobs = begin();
  await order(database, jobs, "A");
  await jobs.idle();
  expect(said).toEqual(["A none"]);
});

test("stopped in the middle it is made at the next start, and sent once", async () => {
  let begun: () => void = () => {};
  const isBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  let times = 0;
  const { database, said, begin } = await office(async (kind, one) => {
    if (++times > 1) return writes(kind, one);
    begun();
    return new Promise((_, reject) =>
      one.stopping.addEventListener("abort", () => reject(new Error("stopped"))),
    );
  });
  const jobs = begin();
  await order(database, jobs, "A");
  await isBegun;
  await jobs.stop();
  expect(said).toEqual([]);
  const after = begin();
  await after.resume();
  await after.idle();
  expect(said.filter((line) => line.includes("gets"))).toEqual(["A gets A.txt"]);
  expect(await database.read.job.findFirst()).toMatchObject({ state: "done", attempts: 1 });
});

test("killed over it once it is made again; killed twice it is said to be lost", async () => {
  const { database, said, begin } = await office(writes);
  await database.write((tx) => begin().put(tx, ordered("A")));
  const kill = (attempts: number) =>
    database.write((tx) => tx.job.updateMany({ data: { state: "running", attempts } }));
  await kill(2);
  const jobs = begin();
  await jobs.resume();
  await jobs.idle();
  expect(said.filter((line) => line.startsWith("A lost"))).toEqual(["A lost"]);
  said.length = 0;
  await kill(1);
  const after = begin();
  await after.resume();
  await after.idle();
  expect(said.at(-1)).toBe("A done sent");
});

test("a file that was on its way in a kill may have arrived: it is not sent again unasked", async () => {
  const { database, said, begin } = await office(writes);
  const jobs = begin();
  await order(database, jobs, "A");
  await jobs.idle();
  const [made] = await jobs.made("k");
  const files = [{ ...made?.files[0], fate: "sending" }] as never;
  await database.write((tx) => tx.job.updateMany({ data: { state: "made", files } }));
  said.length = 0;
  const after = begin();
  await after.resume();
  await after.idle();
  expect(said).toEqual(["A done unsure"]);
  said.length = 0;
  expect(await database.write(async (tx) => after.again(tx, await idOf(database), 1))).toBe(true);
  after.wake();
  await after.idle();
  expect(said.slice(-2)).toEqual(["A gets A.txt", "A done sent"]);
});

test("what fails is said, and can be ordered again", async () => {
  let fails = true;
  const { database, said, begin } = await office(async (kind, one) => {
    if (fails) throw new Error("no");
    return writes(kind, one);
  });
  const jobs = begin();
  await order(database, jobs, "A");
  await jobs.idle();
  expect(said).toEqual(["A failed"]);
  fails = false;
  const id = await idOf(database);
  await database.write((tx) => jobs.redo(tx, id, { personId: "lan", messageId: 2, at: AT }));
  jobs.wake();
  await jobs.idle();
  expect(said.at(-1)).toBe("A done sent");
});

test("who is not of the office any more gets nothing, and nothing is kept of it", async () => {
  const { database, said, begin, handing, folder } = await office(writes);
  handing.allowed = false;
  const jobs = begin();
  await order(database, jobs, "A");
  await jobs.idle();
  expect(said).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test("after 30 days the files go, and who asks for them is told", async () => {
  const { database, clock, begin, folder } = await office(writes);
  const jobs = begin();
  await order(database, jobs, "A");
  await jobs.idle();
  const id = await idOf(database);
  expect(await jobs.forget()).toBe(0);
  expect(readdirSync(folder)).toEqual([id]);
  clock.set(new Date("2024-07-15T02:00:00Z"));
  expect(await jobs.forget()).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
  expect(await database.write((tx) => jobs.again(tx, id, 1))).toBe(false);
});
