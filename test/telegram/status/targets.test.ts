import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { fileOf, sheetsOf } from "../tables/read-back.ts";

const PLAN_FILE = "test/fixtures/plans/xa-theo-quy-2026.yaml";
const PLAN = "xa-theo-quy-2026";

/** A commune with targets for its two villages; a Thursday in March. */
async function commune() {
  const app = await startApp({ office: ["Lan"], planFile: PLAN_FILE });
  const [lan] = app.office;
  app.clock.set("2026-03-12T08:10:00+07:00");
  const [hoa, ba] = [app.world.person("Hoa"), app.world.person("Ba")];
  await givePlaces(app, PLAN, [
    { person: hoa, unit: "thon-1" },
    { person: ba, unit: "thon-2" },
  ]);
  for (const person of [lan, hoa, ba]) await person.starts();
  return { app, lan, hoa, ba };
}

async function reports(person: Awaited<ReturnType<typeof commune>>["hoa"], figures: string) {
  await person.says("/baocao");
  await person.taps("1");
  await person.taps("Đã hoàn thành");
  await person.says("10/3");
  await person.says(figures);
  await person.says("Thôn đã tổ chức sinh hoạt, các hộ tham gia đông.");
  await person.taps("Bỏ qua");
  await person.taps("Không có");
  await person.taps("Gửi báo cáo");
}

test("the office sees results beside the plan's targets: of all, of a unit, in the week's post and the tables", async () => {
  const { app, lan, hoa, ba } = await commune();
  await using _ = app;
  const room = app.world.group("Nhóm", [lan], { kind: "supergroup", bot: "administrator" });
  await lan.in(room).says("/nhom");
  await app.tick();
  await reports(hoa, "2 buổi, 40 hộ");
  await reports(ba, "5 buổi, 60 hộ");

  await lan.says("/tinhhinh");
  await lan.taps("Theo nội dung");
  lan.sees("• Chỉ tiêu mỗi thôn ít nhất 04 buổi: 01/02 đơn vị đạt, 02 đơn vị có số liệu");
  lan.sees("• Chỉ tiêu ít nhất 30% nữ trong ban thôn: 0/02 đơn vị đạt, 0 đơn vị có số liệu");

  await lan.says("/tinhhinh toong gianh");
  lan.sees("Kết quả so với chỉ tiêu:");
  lan.sees("• Số buổi: 02 buổi (chỉ tiêu: mỗi thôn ít nhất 04 buổi; đạt 50% chỉ tiêu)");
  lan.sees("Chỉ tiêu chưa có số liệu: ít nhất 30% nữ trong ban thôn");

  await app.tick("2026-03-13T15:30:00+07:00");
  await app.tick("2026-03-13T15:31:00+07:00");
  lan.in(room).sees("• Chỉ tiêu mỗi thôn ít nhất 04 buổi: 01/02 đơn vị đạt, 02 đơn vị có số liệu");

  await lan.says("/xuatbaocao");
  await lan.taps("Toàn bộ Kế hoạch");
  await lan.taps("Bảng số liệu (Excel)");
  const rows = (await sheetsOf(fileOf(app, lan))).get("Tổng hợp") ?? [];
  const row = rows.find((one) => String(one["Chỉ tiêu, số liệu"]).includes("ít nhất 04 buổi"));
  expect(row).toMatchObject({
    "Chỉ tiêu, số liệu": "Số đơn vị đạt chỉ tiêu: mỗi thôn ít nhất 04 buổi (trên 02 đơn vị)",
    ...{ "Cách tính": "chỉ tiêu", "Tổng số": 1, "Tuyên truyền": 1 },
  });
});
