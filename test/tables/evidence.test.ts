import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import PizZip from "pizzip";
import { expect, onTestFinished, test } from "vitest";
import { newId } from "../../src/database/id.ts";
import { openToRead } from "../../src/database/reading.ts";
import { openFolder } from "../../src/evidence/folder.ts";
import { openPlace } from "../../src/evidence/place.ts";
import { type Made, makeOf } from "../../src/tables/make.ts";
import { temporary } from "../database/support.ts";
import { TAM_GIA, TU_DOAN } from "../progress/plan-2024.ts";
import { stored } from "../progress/stored.ts";
import { sceneFor } from "./histories.ts";

interface Piece {
  readonly unit: string;
  readonly fileName: string;
  /** What it holds, or how many bytes of nothing; null: it is not on the disk any more. */
  readonly content: string | number | null;
}

const AT = new Date("2024-06-10T02:00:00Z");

/** Reports with one piece each, and what is zipped of them. */
async function zipped(
  pieces: readonly Piece[],
  part: number | null,
): Promise<{ made: Made; folder: string }> {
  const place = temporary();
  const { database, url, report, [Symbol.asyncDispose]: close } = await stored();
  onTestFinished(async () => {
    await close();
    place[Symbol.dispose]();
  });
  const kept = { folder: join(place.folder, "evidence") };
  const { path } = openFolder(kept.folder);
  for (const [i, { unit, fileName, content }] of pieces.entries()) {
    const day = "2024-06-01";
    const period = { from: day, to: day };
    const id = await report(
      unit,
      { duty: "IV.12.3", status: "completed", period, obstacle: null },
      AT,
    );
    const sha256 = String(i).padStart(64, "0");
    if (content !== null) {
      mkdirSync(dirname(path(sha256)), { recursive: true });
      writeFileSync(path(sha256), typeof content === "string" ? content : "");
      if (typeof content === "number") truncateSync(path(sha256), content);
    }
    await database.write(async (tx) => {
      const { draftId } = await tx.taskReport.findUniqueOrThrow({ where: { id } });
      const revision = await tx.revision.findFirstOrThrow({ where: { reportId: id } });
      const size = typeof content === "number" ? content : Buffer.byteLength(content ?? "");
      const piece = { ...{ draftId, fileName, size, sha256 }, kind: "photo" as const };
      const evidenceId = newId();
      await tx.evidence.create({
        data: {
          ...piece,
          id: evidenceId,
          mimeType: "image/jpeg",
          uniqueId: `u${i}`,
          createdAt: AT,
        },
      });
      await tx.revisionEvidence.create({ data: { revisionId: revision.id, evidenceId } });
    });
  }
  const folder = join(place.folder, "out");
  mkdirSync(folder);
  const { read, close: done } = await openToRead(url);
  const told = () => {};
  const made = await makeOf("evidence", {
    ...{
      read,
      scene: sceneFor("6T-2024", "office"),
      folder,
      evidence: openPlace(kept).at,
      part,
      told,
    },
  });
  await done();
  return { made, folder };
}

const namesIn = (file: string) => Object.keys(new PizZip(readFileSync(file)).files);

test("each piece has a name that says whose it is and of what, and the content that was sent", async () => {
  const { made, folder } = await zipped(
    [
      { unit: TU_DOAN, fileName: "IMG 01.JPG", content: "ảnh một" },
      { unit: TU_DOAN, fileName: "../../kế hoạch.pdf", content: "hai" },
      { unit: TAM_GIA, fileName: "không đuôi", content: "ba" },
      { unit: TAM_GIA, fileName: "mất.jpg", content: null },
    ],
    null,
  );
  expect(made).toMatchObject({ pieces: 3, missing: 1 });
  expect(made.files).toEqual(["minh-chung-6t-2024-2024-12-20.zip"]);
  const zip = new PizZip(readFileSync(join(folder, made.files[0] ?? "")));
  expect(Object.keys(zip.files)).toEqual([
    ...[
      "ubnd-xa-tu-doan_IV-12-3_1.jpg",
      "ubnd-xa-tu-doan_IV-12-3_2.pdf",
      "ubnd-xa-tam-gia_IV-12-3_1",
    ],
  ]);
  expect(zip.file("ubnd-xa-tu-doan_IV-12-3_1.jpg")?.asText()).toBe("ảnh một");
  expect(zip.file("ubnd-xa-tam-gia_IV-12-3_1")?.asText()).toBe("ba");
});

const MOST = 45_000_000;

test("what a chat does not take at once comes in parts of 45 MB at most, each a zip of its own", async () => {
  const pieces = Array.from({ length: 5 }, (_, i) => ({
    ...{ unit: TU_DOAN, fileName: `${i}.jpg`, content: 20_000_000 },
  }));
  const { made, folder } = await zipped(pieces, MOST);
  expect(made.files.map((name) => name.replace(/^.*12-20/, ""))).toEqual([
    ...["-1-3.zip", "-2-3.zip", "-3-3.zip"],
  ]);
  expect(readdirSync(folder).every((name) => statSync(join(folder, name)).size <= MOST)).toBe(true);
  expect(made.files.flatMap((name) => namesIn(join(folder, name)))).toEqual(
    pieces.map((_, i) => `ubnd-xa-tu-doan_IV-12-3_${i + 1}.jpg`),
  );
});
