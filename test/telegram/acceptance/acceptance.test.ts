import { expect, test } from "vitest";
import { district, full, sent, unsplit } from "./support.ts";

test("the office reads what came, what is strange first, and accepts the rest at one tap", async () => {
  const town = await district();
  await using app = town.app;
  const { lan, minh, hoa } = town;
  await lan.says("/tiepnhan");
  lan.sees("Không có báo cáo nào chờ tiếp nhận.");

  app.clock.set("2024-06-10T08:01:00+07:00");
  await sent(app, [full(town), full(town), unsplit(town)]);
  await lan.says("/tiepnhan");
  lan.sees(/Báo cáo chờ tiếp nhận \(03\) · mới đến từ lần xem trước: 3/);
  lan.sees(
    /1\. UBND xã Tam Gia · báo cáo số 0003.*mới gửi\n.*Lưu ý: Số lượt người tham dự: chưa tách nữ/,
  );
  lan.sees(/2\. UBND xã Tú Đoạn · báo cáo số 0001/);
  await lan.taps("Tiếp nhận tất cả không có lưu ý (02)");
  lan.sees("Đã tiếp nhận 02 báo cáo.");
  lan.sees(/Báo cáo chờ tiếp nhận \(01\)/);
  lan.doesNotSeeButton("Tiếp nhận tất cả");

  // The unit is not disturbed, and finds it where it looks.
  hoa.doesNotSee("tiếp nhận");
  await hoa.says("/lichsu");
  hoa.sees(/Số 0001 · .* · đã tiếp nhận/);

  // For the other one, too, the office has looked.
  await minh.says("/tiepnhan");
  minh.sees(/Báo cáo chờ tiếp nhận \(01\)\n/);
  await minh.taps("1");
  minh.sees(/Báo cáo số 0003[\s\S]*• Số lượt người tham dự: chưa tách nữ/);
  const card = minh.lastMessage();

  await lan.taps("1");
  await lan.taps("Tiếp nhận");
  lan.sees("Đã tiếp nhận. Không có báo cáo nào chờ tiếp nhận.");
  // Minh's tap was on its way.
  await minh.tapsIn(card, "Tiếp nhận");
  minh.sees(/Nguyễn Thị Lan đã tiếp nhận lúc 08 giờ 01/);
});

test("a return takes no more than ten taps from the list to the corrected report", async () => {
  const town = await district();
  await using app = town.app;
  const { lan, minh, hoa, ba } = town;
  await sent(app, [unsplit(town)]);
  let taps = 0;
  const tap = async (person: typeof lan, button: string) => {
    taps += 1;
    await person.taps(button);
  };
  await lan.says("/tiepnhan");
  await tap(lan, "1");
  await tap(lan, "Trả lại");
  lan.sees(
    /Trả lại báo cáo số 0001.* của UBND xã Tam Gia: chọn lý do\. Hạn gửi lại: hết thứ Năm, ngày 13\/6\/2024/,
  );
  await tap(lan, "Số lượt người tham dự: chưa tách nữ.");
  lan.sees(/Đã trả lại báo cáo số 0001.*Hạn gửi lại: hết thứ Năm, ngày 13\/6\/2024/);

  const letter = ba.sees(
    /Cơ quan thường trực trả lại báo cáo số 0001[\s\S]*chưa tách nữ[\s\S]*Mục cần sửa: Số liệu\.\nHạn gửi lại: hết thứ Năm, ngày 13\/6\/2024/,
  );
  hoa.doesNotSee("trả lại");
  // It counts until then, marked.
  await ba.says("/lichsu");
  ba.sees(/Số 0001 .* · bị trả lại/);
  await lan.says("/tinhhinh");
  await lan.says("/tiepnhan");
  lan.sees("Không có báo cáo nào chờ tiếp nhận.");

  await ba.tapsIn(letter, "Sửa");
  taps += 1;
  ba.sees("Số liệu");
  await ba.says("nữ 70, nam 50");
  ba.sees(/Người dự là nữ: .* → 70/);
  await tap(ba, "Gửi báo cáo");
  ba.sees("Đã đính chính báo cáo số 0001");
  expect(taps).toBeLessThanOrEqual(10);

  await minh.says("/tiepnhan");
  minh.sees(/UBND xã Tam Gia · báo cáo số 0001.*đính chính/);
  await tap(minh, "1");
  minh.sees(/Thay đổi so với bản trước:\n.*Người dự là nữ: .* → 70/);
  await tap(minh, "Tiếp nhận");
  expect(taps).toBeLessThanOrEqual(10);

  await ba.says("/lichsu");
  await ba.taps("1");
  ba.sees(/Đã tiếp nhận lúc 08 giờ 00 ngày 10\/6\/2024 \(Hoàng Văn Minh\)/);
  await ba.taps("Lịch sử");
  ba.sees(
    /Ba: gửi[\s\S]*Nguyễn Thị Lan: trả lại[\s\S]*Ba: đính chính, bản 2[\s\S]*→ 70[\s\S]*Hoàng Văn Minh: tiếp nhận/,
  );
});
