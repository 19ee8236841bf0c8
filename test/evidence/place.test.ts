import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { openBucket, StoreAway } from "../../src/evidence/bucket.ts";
import { openPlace } from "../../src/evidence/place.ts";
import { type Bucket, evidenceAt } from "../../src/storage.ts";
import { bucketAt, startS3 } from "../support/s3.ts";

const OWN = process.env.TEST_S3_URL;

/** The folder of another machine, gone after the test. */
function machine(bucket: Bucket) {
  const folder = mkdtempSync(join(tmpdir(), "evidence-"));
  return {
    ...openPlace({ folder, bucket }),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function keep(place: ReturnType<typeof openPlace>, words: string): Promise<string> {
  const incoming = await place.receive(Readable.from([Buffer.from(words)]), 1000);
  await place.store(incoming);
  return incoming.sha256;
}

/** What is asked of any store, this machine's or the one that TEST_S3_URL names. */
async function serves(bucket: Bucket): Promise<void> {
  using one = machine(bucket);
  using other = machine(bucket);
  const words = `tệp minh chứng ${randomUUID()}`;
  const sha256 = await keep(one, words);
  expect(await keep(one, words)).toBe(sha256);
  const there = await other.at(sha256);
  expect(there && readFileSync(there, "utf8")).toBe(words);
  expect(await other.at("0".repeat(64))).toBeNull();

  const gone = await keep(one, `không thuộc báo cáo nào ${randomUUID()}`);
  const swept = await other.sweep(
    async (hashes) => new Set(hashes.filter((one) => one !== gone)),
    -60_000,
  );
  expect(swept).toBe(1);
  using third = machine(bucket);
  expect(await third.at(gone)).toBeNull();
  expect(await third.at(sha256)).not.toBeNull();
  await openBucket(bucket).remove(sha256);
}

test("what one machine keeps another finds; what belongs to nothing is swept", async () => {
  await using store = await startS3();
  await serves(store.bucket);
});

test.skipIf(!OWN)(
  "so does the store that TEST_S3_URL names (left out where it names none)",
  async () => {
    await serves({ ...bucketAt(OWN ?? ""), prefix: `thu-${randomUUID()}/` });
  },
);

test("what came lately stays, to whomever it belongs; what a store holds under a wrong name is none", async () => {
  await using store = await startS3();
  using place = machine(store.bucket);
  const sha256 = await keep(place, "vừa gửi");
  expect(await place.sweep(async () => new Set(), 60_000)).toBe(0);
  using other = machine(store.bucket);
  expect(await other.at(sha256)).not.toBeNull();
  await openBucket(store.bucket).put("a".repeat(64), Buffer.from("của ai khác"));
  expect(await other.at("a".repeat(64))).toBeNull();
});

test("what a store keeps is told page by page", async () => {
  await using store = await startS3();
  const bucket = openBucket(store.bucket);
  const hashes = ["một", "hai", "ba", "bốn", "năm"].map((words) =>
    createHash("sha256").update(words).digest("hex"),
  );
  for (const sha256 of hashes) await bucket.put(sha256, Buffer.from("x"));
  const pages: string[][] = [];
  for await (const page of bucket.pages(2)) pages.push(page.map(({ sha256 }) => sha256));
  expect(pages.map(({ length }) => length)).toEqual([2, 2, 1]);
  expect(pages.flat().sort()).toEqual(hashes.sort());
});

describe("a store that is away", () => {
  test("is named without its key, and nothing is kept that is not in it", async () => {
    await using store = await startS3();
    using place = machine(store.bucket);
    const sha256 = await keep(place, "có từ trước");
    await store.stop();
    // What this machine has it still finds.
    expect(await place.at(sha256)).not.toBeNull();
    using other = machine(store.bucket);
    const missed = await other.at(sha256).catch((error: unknown) => error);
    expect(missed).toBeInstanceOf(StoreAway);
    expect(String(missed)).toMatch(/EVIDENCE_URL\): ECONNREFUSED$/);
    await expect(keep(other, "mới")).rejects.toThrow(StoreAway);
    await store.start();
    expect(await other.at(sha256)).not.toBeNull();
  });

  test("a key that is wrong is refused, and the refusal named", async () => {
    await using store = await startS3();
    for (const [wrong, code] of [
      [{ keyId: "AI-DO" }, "InvalidAccessKeyId"],
      [{ key: "khoa-khac" }, "SignatureDoesNotMatch"],
    ] as const) {
      const stranger = openBucket({ ...store.bucket, ...wrong });
      const said = await stranger.put("0".repeat(64), Buffer.from("x")).catch(String);
      expect(said).toBe(`StoreAway: The store of evidence (EVIDENCE_URL): 403 ${code}`);
    }
  });
});

test("EVIDENCE_URL names a folder or a bucket, and nothing else", () => {
  expect(evidenceAt("file:/mnt/chung/evidence")).toEqual({ folder: "/mnt/chung/evidence" });
  expect(evidenceAt("s3://ID:KH%2FOA@s3.example.vn/bo-nho/loc-binh/2024?region=hn")).toEqual({
    bucket: {
      endpoint: "https://s3.example.vn/bo-nho",
      region: "hn",
      keyId: "ID",
      key: "KH/OA",
      prefix: "loc-binh/2024/",
    },
  });
  for (const wrong of [
    "",
    "evidence",
    "s3://s3.example.vn/bo-nho",
    "s3://ID:KEY@s3.example.vn",
    "https://a:b@c/d",
  ]) {
    expect([wrong, evidenceAt(wrong)]).toEqual([wrong, null]);
  }
});
