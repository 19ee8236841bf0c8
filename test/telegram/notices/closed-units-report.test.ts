import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { extended, PLAN, SIX, TAM_GIA, TINH_BAC } from "./support.ts";

/** Tĩnh Bắc became part of Tam Gia on 1/12 without its report of June; Tam Gia sent its own. */
async function afterTheMerger() {
  const app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const ba = app.world.person("Ba");
  app.clock.set("2024-11-28T09:00:00+07:00");
  await givePlaces(app, PLAN.id, [{ person: ba, unit: TAM_GIA }]);
  for (const one of [lan, ba]) await one.starts();
  await extended(app, TINH_BAC, SIX, "2024-12-06");
  return { app, lan, ba };
}

const NAME = "UBND xã Tĩnh Bắc";

test("whoever took a unit over is reminded of the report that was granted to it, in its name, and may wait a day", async () => {
  const { app, ba } = await afterTheMerger();
  await using _ = app;
  // The last working day before the 5th has ended is the 5th, a Thursday.
  await app.tick("2024-12-04T08:00:00+07:00");
  const said = ba.sees(/Nhắc hạn: Báo cáo 06 tháng đầu năm 2024/);
  expect(said.text).toContain(NAME);
  expect(said.text).toContain("Đơn vị được gia hạn đến hết thứ Năm, ngày 05/12/2024.");
  expect(said.text).toContain(
    "• Báo cáo 06 tháng đầu năm 2024: chưa gửi (được gia hạn đến hết thứ Năm, ngày 05/12/2024)",
  );
  await ba.taps("1. Nhắc lại ngày mai");
  ba.sees("Báo cáo 06 tháng đầu năm 2024: bot nhắc lại vào thứ Năm, ngày 05/12/2024.");
  await app.tick("2024-12-06T08:30:00+07:00");
  ba.sees(/Quá hạn: Báo cáo 06 tháng đầu năm 2024[\s\S]*xã Tĩnh Bắc/);
  await ba.taps("Báo cáo ngay");
  ba.sees(/Báo cáo 06 tháng đầu năm 2024[\s\S]*Tĩnh Bắc/);
});

test("what the office urges of a closed unit reaches whoever took it over", async () => {
  const { app, lan, ba } = await afterTheMerger();
  await using _ = app;
  app.clock.set("2024-12-10T09:00:00+07:00");
  await lan.says("/dondoc");
  lan.sees("xã Tĩnh Bắc");
  await lan.taps("Gửi (02 đơn vị)");
  ba.sees(/Đôn đốc: Báo cáo 06 tháng đầu năm 2024[\s\S]*xã Tĩnh Bắc/);
});
