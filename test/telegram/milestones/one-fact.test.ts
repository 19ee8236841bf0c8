import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { PLAN, sent } from "../status/support.ts";

const TU_DOAN = "06562";
const TAM_GIA = "06559";
const PLANNING = "Ban hành Kế hoạch Tháng hành động trên địa bàn";

test("who has completed the duty that a milestone is the same as has done it, and is told of it no more", async () => {
  await using app = await startApp({ office: ["Lan"] });
  app.clock.set("2024-11-06T09:00:00+07:00");
  const [lan] = app.office;
  const [hoa, ba] = [app.world.person("Hoa"), app.world.person("Ba")];
  await givePlaces(app, PLAN, [
    { person: hoa, unit: TU_DOAN },
    { person: ba, unit: TAM_GIA },
  ]);
  for (const person of [lan, hoa, ba]) await person.starts();
  await sent(app, [
    { by: hoa, unit: TU_DOAN, duty: "IV.12.2" },
    // Begun is not done.
    { by: ba, unit: TAM_GIA, duty: "IV.12.2", status: "ongoing" },
  ]);
  await app.tick("2024-11-07T08:00:00+07:00");
  ba.sees(PLANNING);
  expect(hoa.screen()).not.toContain(PLANNING);
  await hoa.says("/hanchot");
  hoa.sees(`${PLANNING} (đã báo cáo ngày 06/11/2024)`);
  await app.tick("2024-11-14T16:00:00+07:00");
  const list = lan.sees("Đã thực hiện: 01/21").text;
  expect(list).not.toContain("UBND xã Tú Đoạn");
  expect(list).toContain("UBND xã Tam Gia");
});
