import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { reported } from "../notices/support.ts";
import { PLAN, sent } from "./support.ts";

const TU_DOAN = "06562";
const TAM_GIA = "06559";
const TINH_BAC = "06574";

async function on(instant: string) {
  const app = await startApp({ office: ["Lan"] });
  app.clock.set(instant);
  const [lan] = app.office;
  const [hoa, ba] = [app.world.person("Hoa"), app.world.person("Ba")];
  await givePlaces(app, PLAN, [
    { person: hoa, unit: TU_DOAN },
    { person: ba, unit: TINH_BAC },
    { person: ba, unit: TAM_GIA },
  ]);
  await lan.starts();
  return { app, lan, hoa, ba };
}

test("a unit that sent the half-year's report and nothing else is not said to have sent nothing", async () => {
  const { app, lan, hoa } = await on("2024-06-12T09:00:00+07:00");
  await using _ = app;
  await reported(app, hoa, TU_DOAN, "6T-2024");
  await lan.says("/tinhhinh");
  lan.sees("Đơn vị đã báo cáo: 01/36");
  await lan.taps("Chưa có báo cáo (35)");
  lan.doesNotSee("UBND xã Tú Đoạn");
  await lan.says("/tinhhinh tu doan");
  lan.sees("đã gửi ngày 12/6/2024, đúng hạn");
  lan.sees("Chưa có báo cáo nhiệm vụ nào.");
  lan.sees("Hoạt động gần nhất: ngày 12/6/2024.");
  lan.doesNotSee("Chưa có báo cáo nào");
  // Of a unit that sent nothing the card still says so.
  await lan.says("/tinhhinh tam gia");
  lan.sees("Chưa có báo cáo nào.");
  lan.sees("Chưa có hoạt động nào.");
});

test("the card of a unit that was merged shows its reports, and when it last did something", async () => {
  const { app, lan, ba } = await on("2024-11-20T09:00:00+07:00");
  await using _ = app;
  await sent(app, [
    { by: ba, unit: TINH_BAC, duty: "IV.12.1" },
    { by: ba, unit: TINH_BAC, duty: "IV.12.3" },
  ]);
  app.clock.set("2024-12-05T09:00:00+07:00");
  await lan.says("/tinhhinh xã Tĩnh Bắc");
  lan.sees("Đơn vị đã sáp nhập sau ngày 30/11/2024");
  lan.sees("Hoạt động gần nhất: ngày 20/11/2024.");
  lan.sees("Báo cáo đã gửi: 02");
  expect(lan.lastMessage().text).not.toContain("Chưa có");
});

test("the successor's card shows when the closed unit last did something, if it did nothing itself", async () => {
  const { app, lan, ba } = await on("2024-11-20T09:00:00+07:00");
  await using _ = app;
  await sent(app, [{ by: ba, unit: TINH_BAC, duty: "IV.12.1" }]);
  app.clock.set("2024-12-05T09:00:00+07:00");
  await lan.says("/tinhhinh tam gia");
  lan.sees("Hoạt động gần nhất: ngày 20/11/2024.");
  lan.sees(/IV\.12\.1 .*: Chưa báo cáo · phần của UBND xã Tĩnh Bắc: đã báo cáo/);
});
