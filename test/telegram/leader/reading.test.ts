import { expect, test } from "vitest";
import { givePlaces } from "../../support/places.ts";
import { commandsOf } from "../people/support.ts";
import { submit } from "../periodic/support.ts";
import { PLAN, report, TAM_GIA, TINH_BAC, TU_DOAN, withHoa } from "../report/support.ts";

/** Hoa reports for a unit, the chairman Bình leads it. */
async function withLeader(unit = TU_DOAN) {
  const town = await withHoa(unit);
  const binh = town.app.world.person("Bình");
  await givePlaces(town.app, PLAN.id, [{ person: binh, unit, role: "leader" }]);
  return { ...town, binh };
}

test("the leader of a unit reads its duties and its reports, and can change nothing", async () => {
  const { app, hoa, binh } = await withLeader();
  await using _ = app;
  await binh.starts();
  expect(binh.buttons()).toEqual(["Nhiệm vụ", "Hạn chót", "Lịch sử"]);
  expect(commandsOf(binh)).toEqual(
    expect.arrayContaining(["nhiemvu", "lichsu", "hanchot", "donvi"]),
  );
  expect(commandsOf(binh)).not.toContain("baocao");
  await binh.says("/lichsu");
  binh.sees(/^Đơn vị chưa gửi báo cáo nào\.$/);

  await report(hoa);
  await binh.says("Nhiệm vụ");
  binh.sees(/nhiệm vụ đã có báo cáo\.\n/);
  expect(binh.buttons()).not.toContainEqual(expect.stringMatching(/^1 · /));
  await binh.says("Lịch sử");
  await binh.taps("1");
  binh.sees("Báo cáo số 0001 · Ủy ban nhân dân xã Tú Đoạn");
  expect(binh.buttons()).not.toContain("Đính chính");
  expect(binh.buttons()).not.toContain("Thu hồi");
  await binh.taps("‹ Danh sách");
  await binh.says("/baocao");
  binh.sees("Nội dung này dành cho cán bộ đầu mối của đơn vị.");
  await binh.says("/trogiup");
  binh.sees("Anh/Chị xem, cán bộ đầu mối nhập và gửi");
});

test("the leader reads the periodic report that was sent", async () => {
  const { app, hoa, binh } = await withLeader();
  await using _ = app;
  await report(hoa);
  app.clock.set("2024-06-12T08:00:00+07:00");
  await binh.says("/lichsu");
  await binh.taps("Các kỳ báo cáo");
  binh.sees("Đơn vị chưa gửi báo cáo định kỳ nào.");
  await submit(hoa);
  await binh.says("/lichsu");
  await binh.taps("Các kỳ báo cáo");
  binh.sees("Chọn số để xem báo cáo đã gửi:");
  await binh.taps("3");
  binh.sees("Báo cáo 06 tháng đầu năm 2024");
  expect(binh.buttons()).not.toContain("Đính chính");
});

test("after the merger the leader of Tĩnh Bắc reads what Tam Gia reports, with what Tĩnh Bắc had", async () => {
  const { app, hoa, binh } = await withLeader(TINH_BAC);
  await using _ = app;
  const nga = app.world.person("Nga");
  await givePlaces(app, PLAN.id, [{ person: nga, unit: TAM_GIA }]);
  await report(hoa);
  await binh.says("/lichsu");
  binh.sees("Báo cáo đã gửi của Ủy ban nhân dân xã Tĩnh Bắc (01)");
  app.clock.set("2024-12-02T08:00:00+07:00");
  await report(nga);
  await binh.says("/lichsu");
  binh.sees("Báo cáo đã gửi của Ủy ban nhân dân xã Tam Gia (02)");
});
