import { expect, test } from "vitest";
import {
  claimed,
  extended,
  inDatabase,
  personIdOf,
  reported,
  SIX,
  TAM_GIA,
  TINH_BAC,
  TU_DOAN,
} from "../notices/support.ts";
import { onDay, TU_PHAP } from "./support.ts";

const letter = "Đôn đốc: Báo cáo 06 tháng đầu năm 2024";

test("the office sees whom it would reach and with what, and sends it with a word", async () => {
  const { app, lan, hoa, dung, ba, tu, phu } = await onDay("2024-06-13");
  await using _ = app;
  await reported(app, phu, TU_PHAP, SIX);
  await claimed(app, tu, TINH_BAC, SIX);

  await lan.says("/dondoc");
  const preview = lan.sees(
    "Gửi đến 02 đơn vị (03 người):\nỦy ban nhân dân xã Tam Gia; Ủy ban nhân dân xã Tú Đoạn",
  );
  lan.sees("Không gửi đến 33 đơn vị:");
  lan.sees(/• chưa có đầu mối \(32\): Phòng Nội vụ; .* và 24 đơn vị khác/);
  lan.sees("Phòng Lao động, Thương binh, Xã hội - Dân tộc đề nghị đơn vị gửi báo cáo này.");
  lan.sees("Người đôn đốc: cán bộ cơ quan thường trực, Phòng");

  await lan.taps("Thêm ý kiến");
  await lan.says("x");
  lan.sees("từ 02 đến 300 ký tự");
  await lan.says("Gửi kèm danh sách chị Hoàng Thị Mai bị chồng đánh ở thôn Nà Van.");
  lan.doesNotSee("Nội dung gửi");
  await lan.says("Đề nghị gửi trước 17 giờ ngày 14/6.");
  lan.sees("Ý kiến của cơ quan thường trực:\nĐề nghị gửi trước 17 giờ ngày 14/6.");
  await lan.taps("Gửi (02 đơn vị)");
  lan.sees("Đã gửi đôn đốc: Báo cáo 06 tháng đầu năm 2024\n02 đơn vị, 03 người:");

  for (const person of [hoa, dung, ba]) {
    expect(person.lastMessage().text).toContain(letter);
    expect(person.lastMessage().text).toContain("Còn 01 ngày làm việc.");
    expect(person.lastMessage().text).toContain("Đề nghị gửi trước 17 giờ ngày 14/6.");
    person.seesButton("Báo cáo ngay");
    person.seesButton("Đã gửi bản giấy");
  }
  for (const person of [tu, phu]) expect(person.screen()).not.toContain(letter);

  await lan.presses(preview, await sendData(app));
  lan.sees("Tin đôn đốc này đã được gửi.");
  const byId = await personIdOf(app, lan);
  const log = await inDatabase(app, (tx) =>
    tx.logEntry.findMany({ where: { action: "nudge.sent" } }),
  );
  expect(log).toMatchObject([
    { personId: byId, subject: `deadline:${SIX}`, detail: { units: [TAM_GIA, TU_DOAN] } },
  ]);
});

/** The button of a preview that was sent already. */
async function sendData(app: Parameters<typeof inDatabase>[0]): Promise<string> {
  const nudge = await inDatabase(app, (tx) => tx.nudge.findFirstOrThrow());
  return `ea:${nudge.id}:send:-`;
}

test("whoever was told within a day is left out, whoever told them", async () => {
  const { app, lan, minh, hoa, ba } = await onDay("2024-06-13");
  await using _ = app;
  await lan.says("/dondoc");
  await lan.taps("Chọn đơn vị");
  await lan.taps("Bỏ chọn tất cả");
  lan.sees("Đã chọn 0/04 đơn vị.");
  await lan.taps("UBND xã Tú Đoạn");
  lan.seesButton("✓ UBND xã Tú Đoạn");
  await lan.taps("Xong");
  lan.sees("Gửi đến 01 đơn vị (02 người):\nỦy ban nhân dân xã Tú Đoạn");
  await lan.taps("Gửi (01 đơn vị)");
  expect(hoa.lastMessage().text).toContain(letter);
  expect(ba.screen()).not.toContain(letter);

  app.clock.advance({ hours: 3 });
  await minh.says("Đôn đốc");
  minh.sees("Lần trước: 09 giờ 00 ngày 13/6/2024, cán bộ cơ quan thường trực, 01 đơn vị.");
  minh.sees(
    "• đã nhắc chưa đủ 01 ngày (01): Ủy ban nhân dân xã Tú Đoạn (09 giờ 00 ngày 13/6/2024, cán bộ cơ quan thường trực)",
  );
  minh.sees("Gửi đến 03 đơn vị (03 người):");

  app.clock.set("2024-06-14T09:01:00+07:00");
  await minh.says("/dondoc");
  minh.sees("Gửi đến 04 đơn vị (05 người):");
});

test("once units are overdue they are meant, and not those that have more time", async () => {
  const { app, lan, hoa } = await onDay("2024-06-17");
  await using _ = app;
  await extended(app, TINH_BAC, SIX, "2024-06-20");
  await lan.says("/dondoc");
  lan.sees(
    "Gửi đến 03 đơn vị (04 người):\nPhòng Tư pháp; Ủy ban nhân dân xã Tam Gia; Ủy ban nhân dân xã Tú Đoạn",
  );
  // What changes between preview and tap counts.
  await reported(app, hoa, TU_DOAN, SIX);
  await lan.taps("Gửi (03 đơn vị)");
  lan.sees("02 đơn vị, 02 người:\nPhòng Tư pháp; Ủy ban nhân dân xã Tam Gia");
  expect(hoa.screen()).not.toContain(letter);
});

test("outside working hours it waits, and reaches nobody who reports before", async () => {
  const { app, lan, hoa, ba } = await onDay("2024-06-14", "20:00");
  await using _ = app;
  await lan.says("/dondoc");
  lan.sees("Đang ngoài giờ làm việc: bot gửi lúc 07 giờ 30 ngày 17/6/2024");
  await lan.taps("Gửi (04 đơn vị)");
  lan.sees("bot gửi lúc 07 giờ 30 ngày 17/6/2024");
  expect(ba.screen()).not.toContain(letter);
  await reported(app, hoa, TU_DOAN, SIX);
  app.clock.set("2024-06-17T07:31:00+07:00");
  await app.tick();
  expect(ba.lastMessage().text).toContain(letter);
  expect(ba.lastMessage().text).toContain("Đã quá hạn 03 ngày.");
  expect(hoa.screen()).not.toContain(letter);
});

test("a nudge can be dropped, is its author's, and only the office's", async () => {
  const { app, lan, minh, hoa } = await onDay("2024-06-13");
  await using _ = app;
  await lan.says("/dondoc");
  const data = await sendData(app);
  await minh.presses(minh.lastMessage(), data);
  minh.sees("Nút này đã cũ.");
  await hoa.presses(hoa.lastMessage(), data);
  hoa.sees("Nội dung này dành cho cán bộ của cơ quan thường trực.");
  await lan.taps("Không gửi");
  lan.sees("Đã bỏ, không gửi tin đôn đốc nào.");
  await lan.presses(lan.lastMessage(), data);
  lan.sees("Nút này đã cũ.");
  await hoa.says("/dondoc");
  hoa.sees("Nội dung này dành cho cán bộ của cơ quan thường trực.");
  const room = app.world.group("BĐG Lộc Bình", [lan, hoa]);
  await lan.in(room).says("/nhom");
  await lan.in(room).says("/dondoc");
  lan.in(room).sees("Nội dung này chỉ xem trong trò chuyện riêng với bot.");
});

test("an obstacle that is being typed is not disturbed by a nudge", async () => {
  const { app, lan, hoa } = await onDay("2024-06-13");
  await using _ = app;
  await hoa.says("/vuongmac");
  await lan.says("/dondoc");
  await lan.taps("Gửi (04 đơn vị)");
  expect(hoa.lastMessage().text).toContain(letter);
  await hoa.says("Thiếu kinh phí cho các buổi truyền thông tại thôn.");
  hoa.sees("Anh/Chị kiểm tra lại trước khi gửi:");
});

test("what is urgent is urged once more within a day, with the reason that the unit reads", async () => {
  const { app, lan, minh, hoa, ba, tu } = await onDay("2024-06-13");
  await using _ = app;
  await lan.says("/dondoc");
  await lan.taps("Gửi (04 đơn vị)");
  app.clock.advance({ hours: 2 });
  const before = hoa.lastMessage();
  await minh.says("/dondoc");
  minh.sees(
    /đã nhắc chưa đủ 01 ngày \(04\): .*Tam Gia \(09 giờ 00 ngày 13\/6\/2024, cán bộ cơ quan thường trực\)/,
  );
  await minh.taps("Vẫn nhắc (04 đơn vị đã nhắc)");
  await minh.says("UBND huyện họp lúc 14 giờ chiều nay.");
  minh.sees("Gửi đến 04 đơn vị");
  await minh.taps("Chọn đơn vị");
  await minh.taps("✓ UBND xã Tú Đoạn");
  await minh.taps("Xong");
  await minh.taps("Gửi (03 đơn vị)");
  for (const person of [ba, tu]) {
    expect(person.lastMessage().text).toContain(
      "Nhắc lại trong ngày vì: UBND huyện họp lúc 14 giờ chiều nay.",
    );
  }
  expect(hoa.lastMessage()).toEqual(before);
  // No third time; whoever was left out may still be.
  await lan.says("/dondoc");
  lan.sees(/đã nhắc chưa đủ 01 ngày \(04\)/);
  lan.seesButton("Vẫn nhắc (01 đơn vị đã nhắc)");
});
