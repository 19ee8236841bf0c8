import { expect, test } from "vitest";
import { district, full, sent, unsplit } from "./support.ts";

test("the office reads who did what, of one unit and of one person", async () => {
  const town = await district();
  await using app = town.app;
  const { lan, minh, hoa } = town;
  await sent(app, [full(town), unsplit(town)]);
  await lan.says("/tiepnhan");
  await lan.taps("Tiếp nhận tất cả không có lưu ý (01)");
  await minh.says("/tiepnhan");
  await minh.taps("1");
  await minh.taps("Trả lại");
  await minh.taps("Thiếu minh chứng.");

  await lan.says("/nhatky");
  lan.sees(/Nguyễn Thị Lan: tiếp nhận báo cáo số 0001 · UBND xã Tú Đoạn/);
  lan.sees(/Hoàng Văn Minh: trả lại báo cáo số 0002 · UBND xã Tam Gia/);
  await lan.taps("Chỉ xem: UBND xã Tam Gia");
  lan.sees("Hoàng Văn Minh: trả lại báo cáo số 0002");
  expect(lan.screen()).not.toContain("tiếp nhận báo cáo số 0001");
  await lan.taps("Xem tất cả");
  await lan.taps("Chỉ xem: Nguyễn Thị Lan");
  lan.sees("tiếp nhận báo cáo số 0001");
  expect(lan.screen()).not.toContain("trả lại báo cáo số 0002");
  await lan.says("/nhatky tu doan");
  lan.sees(/tiếp nhận báo cáo số 0001/);
  await lan.says("/nhatky xyz");
  lan.sees("Chưa rõ “xyz” là đơn vị hay người nào.");
  await hoa.says("/nhatky");
  hoa.doesNotSee("tiếp nhận báo cáo");
});

test("a person is looked up by a part of the name; of a unit its nudges are told, and what was done to whom it took over", async () => {
  const town = await district();
  await using app = town.app;
  const { lan, minh, ba } = town;
  await sent(app, [full(town), { ...unsplit(town), by: ba, unit: "06574" }]);
  await minh.says("/tiepnhan");
  await minh.taps("1");
  await minh.taps("Trả lại");
  await minh.taps("Thiếu minh chứng.");
  await lan.says("/dondoc 6 tháng");
  await lan.taps("Gửi (02 đơn vị)");

  await lan.says("/nhatky văn minh");
  lan.sees("Hoàng Văn Minh: trả lại báo cáo số 0002 · UBND xã Tĩnh Bắc");
  lan.doesNotSee("đôn đốc");
  await lan.says("/nhatky nguyen thi lan");
  lan.sees("Nguyễn Thị Lan: đôn đốc Báo cáo 06 tháng đầu năm 2024");
  await lan.says("/nhatky tam gia");
  lan.sees("Nguyễn Thị Lan: đôn đốc Báo cáo 06 tháng đầu năm 2024");
  lan.doesNotSee("Tĩnh Bắc");
  // Since the first of December it answers for Tĩnh Bắc.
  app.clock.set("2024-12-02T08:00:00+07:00");
  await lan.says("/nhatky tam gia");
  lan.sees("Hoàng Văn Minh: trả lại báo cáo số 0002 · UBND xã Tĩnh Bắc");
  // Two of the office have such a syllable, and no unit.
  await lan.says("/nhatky hoang");
  lan.sees(/trả lại báo cáo số 0002/);
});
