import { expect, test, vi } from "vitest";
import type { Readiness } from "../../../src/compiling/readiness.ts";
import { answerTo } from "../../../src/compiling/store/asked.ts";
import { openToRead } from "../../../src/database/reading.ts";
import { loadPlan } from "../../../src/plan/load.ts";
import { occasionOf } from "../../../src/plan/occasions.ts";
import { readSnapshot } from "../../../src/progress/store/snapshots.ts";
import { pdfText } from "../../documents/pdf.ts";
import { totalsNow } from "../../support/totals.ts";
import { inAYear } from "../scale/support.ts";
import { fileOf } from "./support.ts";

// So many reports that going through them all is done in a process beside the chat.

const YEAR = "Báo cáo năm 2024";

async function november() {
  const { app, lan, hoa } = await inAYear(36, 3000, "2024-11-27T09:30:00+07:00");
  const plan = loadPlan(app.config.planFile);
  const occasion = occasionOf(plan, "NAM-2024");
  if (!occasion) throw new Error("The plan has no annual report");
  return { app, lan, hoa, plan, occasion };
}

test("nobody waits while many reports are gone through for the readiness, and it says the same", async () => {
  const { app, lan, hoa, plan, occasion } = await november();
  await using _ = app;
  await lan.says("/tonghop");
  const shown = lan.taps(YEAR);
  app.world.api.people.say(hoa.person, "/hanchot");
  await vi.waitFor(() => hoa.sees(YEAR), { timeout: 60_000, interval: 5 });
  // What was asked for after it is there before it.
  lan.doesNotSee(`Tổng hợp: ${YEAR}`);
  await shown;
  lan.sees(`Tổng hợp: ${YEAR}`);
  const { read, close } = await openToRead(app.config.databaseUrl);
  const asked = { plan, occasion, at: app.clock.now() };
  const ready = (await answerTo(read, asked, { kind: "readiness" })) as Readiness;
  await close();
  const of = (units: readonly unknown[]) => `${String(units.length).padStart(2, "0")}`;
  lan.sees(`Đã gửi: ${of(ready.sent)}/${of([...ready.sent, ...ready.missing])} đơn vị`);
  lan.sees(`sau khi gửi báo cáo định kỳ: ${of(ready.stale)} đơn vị`);
  lan.sees("• Chưa gửi: 27 đơn vị");
});

test("nobody waits for totals that are frozen, nor for the leader's page, and both are whole", async () => {
  const { app, lan, hoa, plan, occasion } = await november();
  await using _ = app;
  await lan.says("/tonghop");
  await lan.taps(YEAR);
  const frozen = lan.taps("Chốt số liệu");
  app.world.api.people.say(hoa.person, "/hanchot");
  await vi.waitFor(() => hoa.sees(YEAR), { timeout: 60_000, interval: 5 });
  lan.doesNotSee("Đã chốt số liệu lần 01");
  await frozen;
  lan.sees("Đã chốt số liệu lần 01");
  const { read, close } = await openToRead(app.config.databaseUrl);
  const kept = await readSnapshot(read, plan.id, "NAM-2024", 1);
  if (!kept) throw new Error("Nothing was frozen");
  expect(kept.reports.length).toBeGreaterThan(0);
  expect(kept).toEqual(await totalsNow(read, plan, occasion, kept.day));
  await close();

  await lan.taps("‹ Tổng hợp");
  await lan.taps("Tóm tắt 01 trang (PDF)");
  const { pages, text } = await pdfText(fileOf(app, lan).bytes);
  expect(pages).toBe(1);
  expect(text).toContain("(Số liệu chốt lần 01 lúc");
});
