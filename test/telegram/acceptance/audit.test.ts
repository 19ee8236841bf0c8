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
  lan.sees("Chưa rõ “xyz” là đơn vị nào.");
  await hoa.says("/nhatky");
  hoa.doesNotSee("tiếp nhận báo cáo");
});
