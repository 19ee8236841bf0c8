import { expect, test } from "vitest";
import { startDraft } from "../../src/reports/store/drafts.ts";
import { addEvidence, evidenceAmong, removeEvidence } from "../../src/reports/store/evidence.ts";
import { plan, TAM_GIA } from "../progress/plan-2024.ts";
import { stored } from "../progress/stored.ts";

const NOW = new Date("2024-06-12T01:00:00Z");

test("of the files of a folder, those that a draft or a report has are known by one look", async () => {
  await using store = await stored();
  const { write, read } = store.database;
  await write(async (tx) => {
    const draft = { planId: plan.id, unit: TAM_GIA, holderId: "ba", answers: {} };
    const [kept, thrown] = [await startDraft(tx, draft, NOW), await startDraft(tx, draft, NOW)];
    const file = (sha256: string) => ({
      ...{ fileName: "a.pdf", uniqueId: sha256, mimeType: "application/pdf", size: 1, sha256 },
      picture: false,
    });
    for (const sha256 of ["a", "b"]) await addEvidence(tx, kept.id, file(sha256), NOW);
    for (const sha256 of ["b", "c"]) await addEvidence(tx, thrown.id, file(sha256), NOW);
    await removeEvidence(tx, thrown.id);
  });
  expect(await evidenceAmong(read, ["a", "b", "c", "d"])).toEqual(new Set(["a", "b"]));
  expect(await read.evidence.findFirst()).toMatchObject({ kind: "file" });
});
