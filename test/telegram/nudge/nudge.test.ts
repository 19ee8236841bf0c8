import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import {
  claimed,
  extended,
  inDatabase,
  PLAN,
  personIdOf,
  reported,
  SIX,
  TAM_GIA,
  TINH_BAC,
  TU_DOAN,
} from "../notices/support.ts";

const TU_PHAP = "phong-tu-phap";

/** An office of two; Hoa and her deputy Dung of Tú Đoạn, Ba of Tam Gia, Tư of Tĩnh Bắc, Phú of Tư pháp. */
async function onDay(day: string, time = "09:00") {
  const app = await startApp({ office: ["Lan", "Minh"] });
  app.clock.set(`${day}T${time}:00+07:00`);
  const [lan, minh] = app.office;
  const person = (name: string) => app.world.person(name);
  const [hoa, dung, ba, tu, phu] = [
    person("Hoa"),
    person("Dung"),
    person("Ba"),
    person("Tư"),
    person("Phú"),
  ];
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TU_DOAN },
    { person: dung, unit: TU_DOAN, role: "deputy" },
    { person: ba, unit: TAM_GIA },
    { person: tu, unit: TINH_BAC },
    { person: phu, unit: TU_PHAP },
  ]);
  for (const each of [lan, minh, hoa, dung, ba, tu, phu]) await each.starts();
  return { app, lan, minh, hoa, dung, ba, tu, phu };
}

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
  lan.sees("Đã chọn 0/4 đơn vị.");
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

test("whatever else is owed can be asked for: duties, with the button that opens the report", async () => {
  const { app, lan, hoa, dung, ba } = await onDay("2024-06-13");
  await using _ = app;
  await lan.says("/dondoc");
  await lan.taps("Việc khác còn nợ");
  lan.sees("Đôn đốc về việc gì?");
  lan.seesButton("Báo cáo 06 tháng đầu năm 2024 (36)");
  await lan.taps("Nhiệm vụ đến kỳ chưa báo cáo (36)");
  lan.sees("Gửi đến 04 đơn vị (05 người):\nPhòng Tư pháp; Ủy ban nhân dân xã Tam Gia;");
  lan.sees("đề nghị đơn vị báo cáo các nhiệm vụ đến kỳ sau:");
  await lan.taps("Chọn đơn vị");
  await lan.taps("Bỏ chọn tất cả");
  await lan.taps("UBND xã Tú Đoạn");
  await lan.taps("Xong");
  await lan.taps("Gửi (01 đơn vị)");
  for (const person of [hoa, dung]) {
    const { text } = person.lastMessage();
    expect(text).toContain("Đôn đốc: nhiệm vụ đến kỳ chưa báo cáo\nỦy ban nhân dân xã Tú Đoạn");
    // As many as its card says, and the Action Month's are not among them.
    expect(text).toContain("• IV.12.3 ");
    expect(text).not.toContain("• IV.12.2 ");
    expect(text).toContain(
      "Người đôn đốc: cán bộ cơ quan thường trực, Phòng Lao động, Thương binh, Xã hội - Dân tộc.",
    );
  }
  expect(ba.screen()).not.toContain("Đôn đốc: nhiệm vụ");
  hoa.seesButton("Nêu lý do");
  await hoa.tapsIn(hoa.lastMessage(), buttonWith(hoa.lastMessage(), "IV.12.3"));
  hoa.sees("Truyền thông lồng ghép về BĐG trên địa bàn\nTình trạng thực hiện:");

  // Not twice for the same on one day, and of something else it may be.
  app.clock.advance({ hours: 1 });
  await lan.says("/dondoc");
  lan.sees("Gửi đến 04 đơn vị (05 người):");
  await lan.taps("Việc khác còn nợ");
  await lan.taps("Nhiệm vụ đến kỳ chưa báo cáo (36)");
  lan.sees(
    "• đã nhắc chưa đủ 01 ngày (01): Ủy ban nhân dân xã Tú Đoạn (09 giờ 00 ngày 13/6/2024, cán bộ cơ quan thường trực)",
  );
  await lan.says("/nhatky");
  lan.sees("đôn đốc nhiệm vụ đến kỳ chưa báo cáo");

  // Whoever owes it says why, to the office alone.
  await dung.tapsIn(dung.lastMessage(), "Nêu lý do");
  dung.sees("Nêu lý do: nhiệm vụ đến kỳ chưa báo cáo · UBND xã Tú Đoạn");
  await dung.says("Xã đang rà soát số liệu các thôn.");
  await dung.taps("Gửi");
  await dung.taps("Bỏ qua");
  await lan.says("/tinhhinh Tú Đoạn");
  lan.sees(/Lý do chưa thực hiện:\s+• nhiệm vụ đến kỳ chưa báo cáo/);
  lan.sees("Xã đang rà soát số liệu các thôn.");
});

test("papers that did not come, and milestones of the Action Month, each with its own button", async () => {
  const { app, lan, hoa, ba } = await onDay("2024-06-18");
  await using _ = app;
  await reported(app, hoa, TU_DOAN, SIX);
  await lan.says("/dondoc");
  await lan.taps("Việc khác còn nợ");
  await lan.taps("Bản giấy của Báo cáo 06 tháng đầu năm 2024 (01)");
  lan.sees("Gửi đến 01 đơn vị (02 người):\nỦy ban nhân dân xã Tú Đoạn");
  await lan.taps("Gửi (01 đơn vị)");
  expect(hoa.lastMessage().text).toContain("đã gửi qua bot, chưa có bản giấy");
  hoa.seesButton("Đã gửi bản giấy");

  await app.tick("2024-11-14T09:00:00+07:00");
  await lan.says("nhắc các xã chưa ban hành kế hoạch tháng hành động");
  await lan.taps("Soạn lời nhắc");
  lan.sees("Xem trước tin đôn đốc: IV.12.2 Kế hoạch Tháng hành động trên địa bàn");
  lan.sees("Gửi đến 03 đơn vị");
  await lan.says("/dondoc");
  await lan.taps("Việc khác còn nợ");
  await lan.taps("Ban hành Kế hoạch Tháng hành động trên địa bàn (21)");
  await lan.taps("Gửi (03 đơn vị)");
  expect(ba.lastMessage().text).toContain("• Ban hành Kế hoạch Tháng hành động trên địa bàn (");
  ba.seesButton("Đã thực hiện");
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

test("who types that communes owe duties is offered the reminder of duties, not of the deadline", async () => {
  const { app, lan, hoa, ba } = await onDay("2024-06-13");
  await using _ = app;
  await lan.says("nhắc các xã chưa báo cáo nhiệm vụ");
  lan.sees("đôn đốc đơn vị chưa báo cáo nhiệm vụ đến kỳ; Xã, thị trấn");
  await lan.taps("Soạn lời nhắc");
  lan.sees("Xem trước tin đôn đốc: nhiệm vụ đến kỳ chưa báo cáo");
  await lan.taps("Gửi (03 đơn vị)");
  for (const person of [hoa, ba]) person.sees("Đôn đốc: nhiệm vụ đến kỳ chưa báo cáo");
});

/** The label of the button that begins so. */
function buttonWith(
  message: ReturnType<Parameters<typeof inDatabase>[0]["office"][number]["lastMessage"]>,
  begin: string,
): string {
  const rows =
    message.reply_markup && "inline_keyboard" in message.reply_markup
      ? message.reply_markup.inline_keyboard
      : [];
  return rows.flat().find(({ text }) => text.startsWith(begin))?.text ?? begin;
}
