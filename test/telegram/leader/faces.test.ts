import { expect, test } from "vitest";
import { handIn, inTuDoan, openEntry, text } from "./support.ts";

test("a report that waits for its leader is called so wherever the office asks, and nowhere “chưa gửi”", async () => {
  const { app, lan, hoa } = await inTuDoan();
  await using _ = app;
  await handIn(hoa);

  await lan.says("Tú Đoạn đã gửi báo cáo 6 tháng chưa?");
  lan.sees("UBND xã Tú Đoạn: đã trình lãnh đạo đơn vị ngày 12/6/2024, chờ duyệt; chưa gửi.");
  await lan.says("xã nào chưa gửi báo cáo 6 tháng?");
  lan.sees("• UBND xã Tú Đoạn (trình lãnh đạo đơn vị ngày 12/6/2024, chờ duyệt)");
  lan.sees("Trong đó chờ lãnh đạo đơn vị duyệt: 01 đơn vị.");
  await lan.says("/tonghop");
  await lan.taps("Báo cáo 06 tháng đầu năm 2024");
  lan.sees("• Chưa gửi: 35 đơn vị");
  lan.sees("• Chờ lãnh đạo đơn vị duyệt: 01 đơn vị");
  await lan.says("/dondoc");
  lan.sees(/chờ lãnh đạo đơn vị duyệt \(01\): Ủy ban nhân dân xã Tú Đoạn/);

  // The deadline is over: the unit did its part in time, and no face says otherwise.
  await app.tick("2024-06-18T08:35:00+07:00");
  expect(text(hoa)).toContain("Chờ lãnh đạo đơn vị duyệt: Báo cáo 06 tháng đầu năm 2024");
  expect(text(hoa)).not.toMatch(/quá hạn|Đề nghị gửi sớm/iu);
  await lan.says("xã nào nộp muộn báo cáo 6 tháng?");
  lan.doesNotSee("UBND xã Tú Đoạn");
  await lan.says("Tú Đoạn đã gửi báo cáo 6 tháng chưa?");
  lan.sees("UBND xã Tú Đoạn: đã trình lãnh đạo đơn vị ngày 12/6/2024, chờ duyệt; chưa gửi.");
  await lan.says("/chuabaocao");
  await lan.taps("Xã, thị trấn (21)");
  lan.sees("UBND xã Tú Đoạn (chờ lãnh đạo đơn vị duyệt)");
  await lan.says("/dondoc");
  lan.sees(/chờ lãnh đạo đơn vị duyệt \(01\): Ủy ban nhân dân xã Tú Đoạn/);
});

test("what is put before the leader late is late, and every card says so", async () => {
  const { app, lan, hoa, binh } = await inTuDoan();
  await using _ = app;
  app.clock.set("2024-06-17T09:00:00+07:00");
  await handIn(hoa);
  hoa.sees("Báo cáo trình sau hạn, tính là báo cáo chậm.");
  hoa.doesNotSee("tính đúng hạn");
  await lan.says("Tú Đoạn đã gửi báo cáo 6 tháng chưa?");
  lan.sees("đã trình lãnh đạo đơn vị ngày 17/6/2024, sau hạn 03 ngày, chờ duyệt; chưa gửi.");
  await binh.tapsIn(binh.lastMessage(), "Đồng ý gửi");
  expect(text(hoa)).toContain("Báo cáo trình sau hạn, tính là báo cáo chậm.");
});

test("given back when the deadline is over it is late, which leader and unit are told before", async () => {
  const { app, hoa, binh } = await inTuDoan();
  await using _ = app;
  await handIn(hoa);
  hoa.sees("Báo cáo tính đúng hạn theo thời điểm trình.");
  app.clock.set("2024-06-17T09:00:00+07:00");
  await hoa.says("/nopbaocao");
  await hoa.taps("1");
  hoa.sees("Hạn đã qua: thu hồi để sửa thì thời điểm trình tính lại, tính là báo cáo chậm.");
  await binh.taps("Trả lại, kèm lý do");
  binh.sees("Hạn đã qua: trả lại thì bản trình lại tính là báo cáo chậm.");
  await binh.says("Bổ sung số liệu của thôn Bản Mới.");
  await binh.taps("Gửi");
  expect(text(hoa)).toContain("Hạn đã qua: bản trình lại tính là báo cáo chậm.");
  await hoa.taps("Sửa và trình lại");
  await hoa.taps("Trình lãnh đạo");
  hoa.sees("Báo cáo trình sau hạn, tính là báo cáo chậm.");
});

test("a returned report whose correction waits for the leader is not urged, and its unit not reminded", async () => {
  const { app, lan, hoa, tu, binh } = await inTuDoan({ confirms: "periodic, corrections" });
  await using _ = app;
  await handIn(hoa);
  await binh.taps("Đồng ý gửi");
  await lan.says("/tiepnhan");
  await lan.taps("1");
  await lan.taps("Trả lại");
  await lan.taps("Chưa nêu nguyên nhân.");
  await openEntry(hoa);
  await hoa.taps("Đính chính");
  await hoa.says("Nhiều người đi làm xa trong mùa vụ, ít thời gian.");
  await hoa.taps("Trình lãnh đạo");
  const before = [text(hoa), text(tu)];
  await app.tick("2024-06-14T16:00:00+07:00");
  expect([text(hoa), text(tu)]).toEqual(before);
  await lan.says("/dondoc");
  await lan.taps("Việc khác còn nợ");
  await lan.taps("Báo cáo bị trả lại, chưa sửa (01)");
  lan.sees(/chờ lãnh đạo đơn vị duyệt \(01\)/);
});
