import { test } from "vitest";
import { openDatabase } from "../../../src/database/index.ts";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { PLAN, TU_DOAN } from "./support.ts";

test("whoever speaks English reports in English", async () => {
  await using app = await startApp();
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN.id, [{ person: hoa, unit: TU_DOAN }]);
  const database = await openDatabase(app.config.databaseUrl);
  await database.write((tx) => tx.person.updateMany({ data: { language: "en" } }));
  await database.close();
  await app.restart();

  await hoa.says("/report");
  hoa.sees("Step 1/7 · Duty");
  await hoa.says("3");
  await hoa.says("completed");
  hoa.sees("On which day did it take place?");
  await hoa.says("yesterday");
  await hoa.says("3 cuộc, 1.250 người, nữ 700");
  hoa.sees(/: 3 cuộc\n.*: 1,250 lượt người\n.*: 700 lượt người\n.*: 550 lượt người \(calculated\)/);
  await hoa.taps("No figures for the rest");
  await hoa.says("Three evenings on equality in the villages.");
  await hoa.sendsSticker();
  hoa.sees(/Stickers are not kept[\s\S]*Step 6\/7/);
  await hoa.says("skip");
  await hoa.says("none");
  hoa.sees(/Please check before you send[\s\S]*Status: Completed[\s\S]*Evidence: none/);
  await hoa.says("send");
  hoa.sees(/Report no\. 0001 was recorded at 08:00 on 03\/6\/2024/);
  hoa.sees("Your unit has not yet reported on 5/6 duties");
  await hoa.says("/history");
  hoa.sees(/1\. No\. 0001 · .* · Completed, 03\/6\/2024/);
});
