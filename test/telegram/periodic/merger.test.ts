import { expect, test } from "vitest";
import { inOrder } from "../../../src/database/id.ts";
import { givePlaces } from "../../support/places.ts";
import { look, PLAN, report, TAM_GIA, TINH_BAC } from "../report/support.ts";
import { ASKED, goTo, inJune, submit } from "./support.ts";

/** Hoa is the focal point of Tĩnh Bắc, which is merged into Tam Gia on 01/12/2024; Nga of Tam Gia. */
async function bothCommunes() {
  const town = await inJune(TINH_BAC);
  const nga = town.app.world.person("Nga");
  await givePlaces(town.app, PLAN.id, [{ person: nga, unit: TAM_GIA }]);
  return { ...town, nga };
}

const reports = (app: Parameters<typeof look>[0]) =>
  look(app, (read) => read.periodicReport.findMany({ orderBy: inOrder("submittedAt") }));

test("on 2/12 Tam Gia sends the annual report for both, with what both have done", async () => {
  const { app, hoa, nga } = await bothCommunes();
  await using _ = app;
  await report(hoa);
  await report(nga);
  await submit(hoa);
  await submit(nga);
  app.clock.set("2024-11-29T08:00:00+07:00");
  await hoa.says("/nopbaocao");
  hoa.doesNotSee("Báo cáo năm 2024");

  app.clock.set("2024-12-02T08:00:00+07:00");
  await nga.says("/nopbaocao");
  nga.sees("1. Báo cáo năm 2024 (UBND xã Tam Gia): chưa gửi");
  nga.sees("Báo cáo 06 tháng đầu năm 2024 (UBND xã Tĩnh Bắc): đã gửi ngày 12/6/2024, đúng hạn");
  await nga.taps("1");
  nga.sees("Gồm cả phần của UBND xã Tĩnh Bắc.");
  nga.sees("02 báo cáo nhiệm vụ có kết quả.");
  nga.sees("Số cuộc/buổi: 06 cuộc");
  await submit(nga);
  expect(
    (await reports(app)).map(({ unitCode, occasionCode }) => `${occasionCode} ${unitCode}`),
  ).toEqual([`6T-2024 ${TINH_BAC}`, `6T-2024 ${TAM_GIA}`, `NAM-2024 ${TAM_GIA}`]);
});

test("the focal point of Tĩnh Bắc sends for Tam Gia then, and finds the same draft", async () => {
  const { app, hoa, nga } = await bothCommunes();
  await using _ = app;
  app.clock.set("2024-12-02T08:00:00+07:00");
  await goTo(nga, "weaknesses", "3");
  await hoa.says("/nopbaocao");
  hoa.sees("Báo cáo năm 2024 (UBND xã Tam Gia): đang soạn dở");
  await hoa.taps("3");
  await hoa.taps("Tiếp tục");
  hoa.sees(ASKED.weaknesses);
});

test("what Tĩnh Bắc owed in June and did not send, Tam Gia sends in its name, late", async () => {
  const { app, hoa, nga } = await bothCommunes();
  await using _ = app;
  await report(hoa);
  await submit(nga);
  app.clock.set("2024-12-02T08:00:00+07:00");
  await nga.says("/nopbaocao");
  nga.sees("1. Báo cáo 06 tháng đầu năm 2024 (UBND xã Tĩnh Bắc): chưa gửi, quá hạn");
  await nga.taps("1");
  nga.sees("01 báo cáo nhiệm vụ có kết quả.");
  nga.doesNotSee("Gồm cả phần");
  await submit(nga);
  nga.sees("gửi sau hạn 171 ngày");
  expect((await reports(app)).at(-1)).toMatchObject({
    unitCode: TINH_BAC,
    occasionCode: "6T-2024",
  });
});

test("a draft of Tĩnh Bắc's six-month report is found by Tam Gia after the merger", async () => {
  const { app, hoa, nga } = await bothCommunes();
  await using _ = app;
  await goTo(hoa, "directions");
  await nga.says("/nopbaocao");
  nga.doesNotSee("đang soạn dở");
  app.clock.set("2024-12-02T08:00:00+07:00");
  await nga.says("/nopbaocao");
  nga.sees("Báo cáo 06 tháng đầu năm 2024 (UBND xã Tĩnh Bắc): đang soạn dở");
  await hoa.says("Tiếp tục truyền thông tại thôn.");
  hoa.sees(ASKED.proposals);
});
