import { test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";

test("while banners are made the notice brings the first slogans; the button has them all", async () => {
  const planFile = "test/fixtures/plans/xa-co-han-2026.yaml";
  const app = await startApp({ planFile });
  await using _ = app;
  app.clock.set("2026-09-23T07:40:00+07:00");
  const hoa = app.world.person("Hoa");
  await givePlaces(app, "xa-co-han-2026", [{ person: hoa, unit: "thon-1" }]);
  await hoa.starts();
  await app.tick();
  for (const day of ["23", "24"]) await app.tick(`2026-09-${day}T08:01:00+07:00`);
  hoa.sees("Khẩu hiệu Tháng hành động");
  hoa.sees("• Gia đình hạnh phúc - Quốc gia phồn vinh!");
  hoa.doesNotSee("• Mỗi nhà một bữa cơm đầm ấm!");
  await hoa.taps("Khẩu hiệu");
  hoa.sees("• Mỗi nhà một bữa cơm đầm ấm!");
  await hoa.says("/hanchot");
  hoa.seesButton("Khẩu hiệu");
});
