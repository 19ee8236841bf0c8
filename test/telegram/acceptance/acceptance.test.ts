import { expect, test } from "vitest";
import { submit } from "../periodic/support.ts";
import { district, full, sent, unsplit } from "./support.ts";

test("the office reads what came, what is strange first, and accepts the rest at one tap", async () => {
  const town = await district();
  await using app = town.app;
  const { lan, minh, hoa } = town;
  await lan.says("/tiepnhan");
  lan.sees("Không có báo cáo nào chờ tiếp nhận.");

  app.clock.set("2024-06-10T08:01:00+07:00");
  await sent(app, [full(town), { ...full(town), day: "2024-06-02" }, unsplit(town)]);
  await lan.says("/tiepnhan");
  lan.sees(/Báo cáo chờ tiếp nhận \(03\) · mới đến từ lần xem trước: 03/);
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

test("of more than a hundred without remarks a tap accepts the first hundred, and says how many are left", async () => {
  const town = await district();
  await using app = town.app;
  const { lan } = town;
  const days = Array.from({ length: 103 }, (_, i) => new Date(Date.UTC(2024, 1, 20 + i)));
  app.clock.set("2024-06-10T08:01:00+07:00");
  const each = days.map((day) => ({ ...full(town), day: day.toISOString().slice(0, 10) }));
  await sent(app, each);
  await lan.says("/tiepnhan");
  await lan.taps("Tiếp nhận tất cả không có lưu ý (103)");
  lan.sees(
    "Đã tiếp nhận 100 báo cáo. Còn 03 báo cáo không có lưu ý: bấm nút bên dưới một lần nữa.",
  );
  await lan.taps("Tiếp nhận tất cả không có lưu ý (03)");
  lan.sees("Đã tiếp nhận 03 báo cáo.");
  lan.doesNotSee("Còn");
  lan.sees("Không có báo cáo nào chờ tiếp nhận.");
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
    /Trả lại báo cáo số 0001.* của UBND xã Tam Gia: chọn hoặc nhập lý do\. Hạn gửi lại: hết thứ Năm, ngày 13\/6\/2024/,
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

test("the office chooses until when the correction is awaited; the unit reads it, and is reminded by it", async () => {
  const town = await district();
  await using app = town.app;
  const { lan, ba } = town;
  await sent(app, [unsplit(town)]);
  await lan.says("/tiepnhan");
  await lan.taps("1");
  await lan.taps("Trả lại");
  await lan.taps("Hạn khác");
  await lan.says("9/6");
  lan.sees("đã qua");
  await lan.says("18/6");
  lan.sees("chọn hoặc nhập lý do. Hạn gửi lại: hết thứ Ba, ngày 18/6/2024");
  await lan.taps("Hạn 17/6/2024");
  lan.sees("chọn hoặc nhập lý do. Hạn gửi lại: hết thứ Hai, ngày 17/6/2024");
  await lan.taps("Lý do khác");
  await lan.says("Chưa tách nữ.");
  await lan.taps("Gửi");
  lan.sees("Hạn gửi lại: hết thứ Hai, ngày 17/6/2024");
  ba.sees("Hạn gửi lại: hết thứ Hai, ngày 17/6/2024. Đến lúc đó báo cáo vẫn được tính là đã gửi.");
  await app.tick("2024-06-13T08:00:00+07:00");
  ba.doesNotSee("bị trả lại, chờ sửa");
  await app.tick("2024-06-17T08:00:00+07:00");
  ba.sees(
    /(?:^|\d\. )Báo cáo số \d+, .* bị trả lại, chờ sửa\. Hạn gửi lại: hết thứ Hai, ngày 17\/6\/2024/,
  );
});

test("in the morning the office hears how much waits; what was returned and not corrected is owed again", async () => {
  const town = await district();
  await using app = town.app;
  const { lan, minh, ba } = town;
  await sent(app, [full(town), unsplit(town)]);
  lan.doesNotSee("Chờ cơ quan thường trực tiếp nhận");
  await app.tick("2024-06-11T07:30:00+07:00");
  minh.sees(/Chờ cơ quan thường trực tiếp nhận:\n• Báo cáo: 02, trong đó 01 cần lưu ý/);
  const morning = lan.sees("Chờ cơ quan thường trực tiếp nhận");
  await lan.tapsIn(morning, "Xem");
  await lan.taps("1");
  await lan.taps("Trả lại");
  await lan.taps("Lý do khác");
  await lan.says("Đề nghị bổ sung số nữ tham dự.");
  await lan.taps("Gửi");
  lan.sees(/Hạn gửi lại: hết thứ Sáu, ngày 14\/6\/2024/);
  ba.sees("Đề nghị bổ sung số nữ tham dự.");

  // The next morning nothing is new.
  await app.tick("2024-06-12T07:30:00+07:00");
  expect(lan.screen()).not.toContain("Chờ cơ quan thường trực tiếp nhận:");
  await app.tick("2024-06-14T08:30:00+07:00");
  ba.sees(
    /(?:^|\d\. )Báo cáo số \d+, .* bị trả lại, chờ sửa\. Hạn gửi lại: hết thứ Sáu, ngày 14\/6\/2024\./,
  );
  await app.tick("2024-06-15T00:01:00+07:00");
  await ba.says("/nhiemvu");
  ba.sees(/0\/\d+ nhiệm vụ đã có báo cáo/);
  await app.tick("2024-06-17T08:30:00+07:00");
  const late = ba.sees(/đã quá hạn gửi lại[\s\S]*không còn được tính cho đến khi gửi bản sửa/);

  await ba.tapsIn(late, "Sửa");
  await ba.says("nữ 70, nam 50");
  await ba.taps("Gửi báo cáo");
  await ba.says("/nhiemvu");
  ba.sees(/01\/\d+ nhiệm vụ đã có báo cáo/);
});

test("a periodic report that was returned and not corrected is nowhere one that was never sent", async () => {
  const town = await district("2024-06-12T08:00:00+07:00");
  await using app = town.app;
  const { lan, hoa } = town;
  await sent(app, [full(town)]);
  await submit(hoa);
  await lan.says("/tiepnhan");
  await lan.taps("2");
  await lan.taps("Trả lại");
  await lan.taps("‹ Quay lại");
  await lan.says("Đề nghị bổ sung nguyên nhân.");
  lan.doesNotSee("Đã trả lại");
  lan.doesNotSee("Anh/Chị kiểm tra lại trước khi gửi");
  await lan.taps("Trả lại");
  await lan.says("Đề nghị bổ sung nguyên nhân.");
  await lan.taps("Gửi");
  lan.sees(/Hạn gửi lại: hết thứ Hai, ngày 17\/6\/2024/);

  await app.tick("2024-06-18T08:30:00+07:00");
  hoa.sees("Báo cáo đơn vị đã gửi bị trả lại và quá hạn gửi lại");
  hoa.doesNotSee("Đơn vị chưa gửi báo cáo này");
  // It had sent in time, and missed the day that the return named.
  hoa.doesNotSee("Đã quá hạn 04 ngày");
  await lan.says("/chuabaocao");
  await lan.taps("Xã, thị trấn (21)");
  lan.sees(/UBND xã Tú Đoạn \(bị trả lại, quá hạn gửi lại/);
  await lan.says("đơn vị nào chưa gửi báo cáo 6 tháng");
  lan.sees("• UBND xã Tú Đoạn (bị trả lại, quá hạn gửi lại)");
  await lan.says("/tonghop");
  await lan.taps("Báo cáo 06 tháng đầu năm 2024");
  lan.sees("• Chưa gửi: 35 đơn vị\n• Bị trả lại, quá hạn gửi lại: 01 đơn vị");
  lan.seesButton("Chưa có báo cáo được tính (36)");
  await hoa.says("/nopbaocao");
  hoa.sees("bị trả lại, quá hạn gửi lại");
});

test("the office asks, the unit answers, and both stand in the history", async () => {
  const town = await district();
  await using app = town.app;
  const { lan, minh, hoa } = town;
  await sent(app, [full(town)]);
  await lan.says("/tiepnhan");
  await lan.taps("1");
  await lan.taps("Hỏi đơn vị");
  await lan.says("Ba buổi này ở những thôn nào?");
  await lan.taps("Gửi");
  lan.sees("Đã gửi câu hỏi cho UBND xã Tú Đoạn.");
  const asked = hoa.sees(/Cơ quan thường trực hỏi về báo cáo số 0001[\s\S]*ở những thôn nào/);
  await hoa.tapsIn(asked, "Trả lời");
  await hoa.says("Thôn Bản Chu và thôn Nà Mu.");
  await hoa.taps("Gửi");
  hoa.sees("Đã gửi câu trả lời cho cơ quan thường trực.");
  lan.sees(/UBND xã Tú Đoạn trả lời về báo cáo số 0001[\s\S]*Nà Mu/);
  await hoa.tapsIn(asked, "Trả lời");
  hoa.sees("Câu hỏi này đã được trả lời.");
  await minh.says("/tiepnhan");
  await minh.taps("1");
  minh.sees(/ở những thôn nào\?[\s\S]*Nà Mu/);
});

test("what a unit withdraws is seen, and a correction of what was accepted counts once it is accepted, too", async () => {
  const town = await district();
  await using app = town.app;
  const { lan, hoa } = town;
  await sent(app, [full(town)]);
  await lan.says("/tiepnhan");
  await lan.taps("Tiếp nhận tất cả không có lưu ý (01)");
  await hoa.says("/lichsu");
  await hoa.taps("1");
  await hoa.taps("Đính chính");
  await hoa.says("nữ 60, nam 60");
  await hoa.taps("Gửi báo cáo");
  await hoa.says("/lichsu");
  await hoa.taps("1");
  hoa.sees("Bản đính chính chờ tiếp nhận; bản đã tiếp nhận vẫn được tính.");

  await hoa.taps("Thu hồi");
  await hoa.taps("Thu hồi, không ghi lý do");
  await lan.says("/tiepnhan");
  lan.sees(/UBND xã Tú Đoạn · báo cáo số 0001.*đã thu hồi/);
  await lan.taps("1");
  await lan.taps("Đã xem");
  lan.sees("Đã xem. Không có báo cáo nào chờ tiếp nhận.");
});
