import { test } from "vitest";
import { district, full, sent, unsplit } from "./support.ts";

test("a unit named after /tiepnhan is looked at alone, and what is not seen stays new", async () => {
  const town = await district();
  await using app = town.app;
  const { lan } = town;
  await sent(app, [full(town), { ...full(town), day: "2024-06-02" }, unsplit(town)]);

  await lan.says("/tiepnhan tu doan");
  lan.sees(/UBND xã Tú Đoạn: báo cáo chờ tiếp nhận \(02\)/);
  lan.sees(/1\. UBND xã Tú Đoạn · báo cáo số 0001/);
  lan.sees(/2\. UBND xã Tú Đoạn · báo cáo số 0002/);
  lan.doesNotSee("0003");
  await lan.taps("Tiếp nhận tất cả không có lưu ý (02)");
  lan.sees("Đã tiếp nhận 02 báo cáo.");
  lan.sees("UBND xã Tú Đoạn không có báo cáo nào chờ tiếp nhận.");

  await lan.taps("Tất cả đơn vị");
  lan.sees(/Báo cáo chờ tiếp nhận \(01\) · mới đến từ lần xem trước: 01/);
  lan.sees(/1\. UBND xã Tam Gia/);
});

test("accepting all of one unit accepts nothing of another", async () => {
  const town = await district();
  await using app = town.app;
  const { lan, ba } = town;
  await sent(app, [full(town), { ...full(town), by: ba, unit: "06559" }]);
  await lan.says("/tiepnhan tam gia");
  await lan.taps("Tiếp nhận tất cả không có lưu ý (01)");
  lan.sees("Đã tiếp nhận 01 báo cáo.");
  await lan.says("/tiepnhan");
  lan.sees(/Báo cáo chờ tiếp nhận \(01\)/);
  lan.sees(/1\. UBND xã Tú Đoạn/);
});

test("of several units that fit it is asked which, and a name that is none is said", async () => {
  const town = await district();
  await using app = town.app;
  const { lan } = town;
  await sent(app, [full(town)]);
  await lan.says("/tiepnhan Hội");
  lan.sees("Có nhiều đơn vị khớp với “Hội”");
  await lan.says("/tiepnhan Tú Đoàn");
  lan.sees("Không có đơn vị “Tú Đoàn”. Có phải Anh/Chị muốn tìm:");
  await lan.taps("UBND xã Tú Đoạn");
  lan.sees(/UBND xã Tú Đoạn: báo cáo chờ tiếp nhận \(01\)/);
  await lan.says("/tiepnhan Hà Nội");
  lan.sees("Không tìm thấy đơn vị “Hà Nội”.");
});

test("a unit's list turns its pages as its own", async () => {
  const town = await district();
  await using app = town.app;
  const { lan } = town;
  const days = Array.from({ length: 9 }, (_, i) => `2024-05-${String(i + 10)}`);
  await sent(app, [unsplit(town), ...days.map((day) => ({ ...full(town), day }))]);
  await lan.says("/tiepnhan Tú Đoạn");
  await lan.taps("Sau ›");
  lan.sees(/UBND xã Tú Đoạn: báo cáo chờ tiếp nhận \(09\)/);
  lan.sees(/9\. UBND xã Tú Đoạn · báo cáo số 0010/);
});

test("the office that names a unit behind /lichsu is led to its reports, and is not told that there are none", async () => {
  const town = await district();
  await using app = town.app;
  const { lan } = town;
  await sent(app, [full(town)]);
  await lan.says("/lichsu tu doan");
  lan.doesNotSee("chưa gửi báo cáo nào");
  lan.sees("Báo cáo của UBND xã Tú Đoạn có trên thẻ đơn vị:");
  await lan.taps("UBND xã Tú Đoạn");
  lan.sees("Báo cáo đã gửi: 01. Chọn để xem đầy đủ:");
});
