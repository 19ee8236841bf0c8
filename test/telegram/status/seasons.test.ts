import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { PLAN, sent } from "./support.ts";

const TU_DOAN = "06562";
const MONTH = "Tổ chức Tháng hành động tại địa phương";

/** Tú Đoạn has reported one of its eight duties, two of which belong to the Action Month. */
async function at(instant: string) {
  const app = await startApp({ office: ["Lan"] });
  app.clock.set(instant);
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN, [{ person: hoa, unit: TU_DOAN }]);
  for (const person of [lan, hoa]) await person.starts();
  await sent(app, [{ by: hoa, unit: TU_DOAN, duty: "IV.12.1" }]);
  const room = app.world.group("Nhóm", [lan], { kind: "supergroup", bot: "administrator" });
  await lan.in(room).says("/nhom");
  return { app, lan, hoa, room };
}

test("in June no face calls a duty of the Action Month unreported, and all count alike", async () => {
  const { app, lan, hoa, room } = await at("2024-06-07T09:00:00+07:00");
  await using _ = app;
  await hoa.says("/nhiemvu");
  hoa.sees("01/06 nhiệm vụ đã có báo cáo");
  hoa.sees(`8. ${MONTH} · Chưa đến kỳ (Tháng hành động)`);
  await hoa.says("/baocao");
  hoa.sees(`${MONTH} · Chưa đến kỳ`);

  await lan.says("/tinhhinh");
  lan.sees("Nhiệm vụ đã báo cáo: 01/199");
  lan.sees(/Chưa báo cáo: 198\n• Chưa đến kỳ: 43\n/);
  await lan.taps("Theo nội dung");
  // Nothing of II.3, the Action Month's area, is due.
  lan.doesNotSee("II.3");
  await lan.taps("Theo khối");
  lan.sees(/Xã, thị trấn\n.*\nNhiệm vụ đã báo cáo: 01\/126/);
  await lan.says("/tinhhinh tu doan");
  lan.sees("Nhiệm vụ đã báo cáo: 01/06");
  lan.sees(`${MONTH}: Chưa đến kỳ`);

  // The reminder to the unit counts as its card does.
  await app.tick("2024-06-07T08:30:00+07:00");
  await app.tick("2024-06-14T08:00:00+07:00");
  hoa.sees("Nhiệm vụ chưa có báo cáo: 05/06");
  expect(hoa.lastMessage().text).not.toContain("/08");
  await app.tick("2024-06-14T15:30:00+07:00");
  lan.in(room).sees("Nhiệm vụ đã báo cáo: 01/199 (1%)");
});

test("from the first notice of its milestone on it is due, everywhere", async () => {
  const { app, lan, hoa } = await at("2024-11-06T16:00:00+07:00");
  await using _ = app;
  await hoa.says("/nhiemvu");
  hoa.sees("Kế hoạch Tháng hành động trên địa bàn · Chưa đến kỳ");
  app.clock.set("2024-11-07T09:00:00+07:00");
  await hoa.says("/nhiemvu");
  hoa.sees("01/07 nhiệm vụ đã có báo cáo");
  hoa.sees("Kế hoạch Tháng hành động trên địa bàn · Chưa báo cáo");
  hoa.sees(`${MONTH} · Chưa đến kỳ`);
  await lan.says("/tinhhinh tu doan");
  lan.sees("Nhiệm vụ đã báo cáo: 01/07");
  app.clock.set("2024-11-10T09:00:00+07:00");
  await lan.says("/tinhhinh");
  lan.sees("Nhiệm vụ đã báo cáo: 01/242");
  lan.doesNotSee("Chưa đến kỳ");
});

test("a report that comes before its season counts, and is not asked for again", async () => {
  const { app, lan, hoa } = await at("2024-06-07T09:00:00+07:00");
  await using _ = app;
  await sent(app, [{ by: hoa, unit: TU_DOAN, duty: "IV.12.8" }]);
  await hoa.says("/nhiemvu");
  hoa.sees("02/07 nhiệm vụ đã có báo cáo");
  await lan.says("/tinhhinh tu doan");
  lan.sees("Nhiệm vụ đã báo cáo: 02/07");
  lan.sees(`${MONTH}: Đã hoàn thành`);
});
