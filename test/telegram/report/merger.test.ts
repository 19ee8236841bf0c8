import { expect, test } from "vitest";
import { givePlaces } from "../../support/places.ts";
import { ASKED, goTo, look, PLAN, report, TAM_GIA, TINH_BAC, withHoa } from "./support.ts";

/** Hoa is the focal point of Tĩnh Bắc, which is merged into Tam Gia on 01/12/2024. */
async function beforeMerger() {
  const town = await withHoa(TINH_BAC);
  town.app.clock.set("2024-11-29T08:00:00+07:00");
  const nga = town.app.world.person("Nga");
  await givePlaces(town.app, PLAN.id, [{ person: nga, unit: TAM_GIA }]);
  return { ...town, nga };
}

const AFTER = "2024-12-02T08:00:00+07:00";

test("after the merger the focal point of Tĩnh Bắc reports for Tam Gia", async () => {
  const { app, hoa } = await beforeMerger();
  await using _ = app;
  app.clock.set(AFTER);
  await hoa.says("/nhiemvu");
  hoa.sees("Ủy ban nhân dân xã Tam Gia");
  await report(hoa);
  hoa.sees("Báo cáo số 0001 · Ủy ban nhân dân xã Tam Gia");
  const [sent] = await look(app, (read) => read.taskReport.findMany());
  expect(sent?.unitCode).toBe(TAM_GIA);
});

test("a draft of Tĩnh Bắc is found by Tam Gia, and becomes a report of Tam Gia", async () => {
  const { app, hoa, nga } = await beforeMerger();
  await using _ = app;
  await goTo(hoa, "result");
  await nga.says("/baocao");
  nga.sees(ASKED.duty);
  nga.doesNotSee("Hoa");

  app.clock.set(AFTER);
  await nga.says("/baocao");
  nga.sees(/Truyền thông lồng ghép.* · Hoa, 08 giờ 00 ngày 29\/11\/2024/);
  await nga.taps("Tiếp tục: Truyền thông");
  await nga.says("Đã tổ chức ba buổi truyền thông.");
  await nga.taps("Bỏ qua");
  await nga.taps("Không có");
  await nga.taps("Gửi báo cáo");
  nga.sees("Báo cáo số 0001 · Ủy ban nhân dân xã Tam Gia");
});

test("Tam Gia corrects a report of Tĩnh Bắc, which stays a report of Tĩnh Bắc", async () => {
  const { app, hoa, nga } = await beforeMerger();
  await using _ = app;
  await report(hoa);
  app.clock.set(AFTER);
  await nga.says("/lichsu");
  await nga.taps("1");
  nga.sees("Báo cáo số 0001 · Ủy ban nhân dân xã Tĩnh Bắc");
  await nga.taps("Đính chính");
  await nga.taps("Sửa: Tình trạng");
  await nga.taps("Đang thực hiện");
  await nga.taps("Gửi báo cáo");
  nga.sees("Báo cáo số 0001 · Ủy ban nhân dân xã Tĩnh Bắc");
  const standings = await look(app, (read) => read.dutyStanding.findMany());
  expect(standings).toMatchObject([{ unitCode: TINH_BAC, dutyCode: "IV.12.3", status: "ongoing" }]);
});
