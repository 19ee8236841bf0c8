import { expect, test } from "vitest";
import { loadPlan } from "../../src/plan/load.ts";
import { startApp } from "../support/app.ts";
import { givePlaces } from "../support/places.ts";

const PLAN = loadPlan("prisma/plans/loc-binh-2024.yaml").id;

test("help tells each what they can do, in their language, and whom to ask", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  await lan.says("/trogiup");
  lan.sees(/\/tinhhinh · Tình hình thực hiện/);
  lan.sees(/gõ lệnh kèm tên đơn vị/);
  for (const command of ["chuabaocao", "dondoc", "giahan", "dientap", "lienlac", "caidat"])
    lan.sees(`/${command} ·`);
  lan.sees("mỗi đơn vị được nhắc cách nhau ít nhất 01 ngày");
  lan.sees(/\/baocao ·/);
  lan.doesNotSee(/\/nopbaocao ·/);

  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN, [{ person: hoa, unit: "06562" }]);
  await hoa.says("/trogiup");
  hoa.sees(/\/baocao · Báo cáo nhiệm vụ/);
  for (const command of ["hanchot", "nopbaocao"]) hoa.sees(`/${command} ·`);
  hoa.sees("Bot nhắc trước hạn trong giờ làm việc");
  hoa.doesNotSee(/\/tinhhinh ·/);
  hoa.sees(/Cần hỗ trợ, Anh\/Chị liên hệ/);

  const ann = app.world.person("Ann", { language: "en" });
  await ann.says("/help");
  ann.sees(/you need an invitation link from/);
  ann.sees(/\/language · Language/);
  expect(ann.lastMessage().text).not.toMatch(/\/report|\/status/);
});
