import { expect, test } from "vitest";
import type { Actor } from "../../support/actors.ts";
import { type inDatabase, reported, SIX, TU_DOAN } from "../notices/support.ts";
import { onDay } from "./support.ts";

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
  // One fact with a duty, which the button opens.
  ba.doesNotSeeButton("Đã thực hiện");
  ba.seesButton("Báo cáo nhiệm vụ này");

  // A day in the calendar is no thing that a unit owes.
  await app.tick("2024-11-18T09:00:00+07:00");
  await lan.says("/dondoc");
  await lan.taps("Việc khác còn nợ");
  lan.seesButton(labelled(lan, "Ban hành Kế hoạch Tháng hành động trên địa bàn"));
  lan.doesNotSeeButton("Bắt đầu Tháng hành động, phát động");
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

const labelled = (person: Actor, beginning: string) =>
  person.buttons().find((label) => label.startsWith(beginning)) ?? beginning;

test("once a period is closed, what is owed now is asked for and no report of half a year later", async () => {
  const { app, lan } = await onDay("2024-06-18");
  await using _ = app;
  await lan.says("/hanchot");
  await lan.taps("Chốt, đóng kỳ: Báo cáo 06 tháng đầu năm 2024");
  await lan.taps("Đóng kỳ");
  await lan.taps("Vẫn đóng kỳ");

  await lan.says("/dondoc");
  lan.sees("Đôn đốc về việc gì?");
  const buttons = lan.buttons();
  expect(buttons[0]).toBe("Nhiệm vụ đến kỳ chưa báo cáo (36)");
  expect(buttons).toContain("Báo cáo năm 2024: chưa đến hạn");
  expect(buttons.join()).not.toMatch(/Báo cáo năm 2024 \(|Gửi \(/);
  await lan.taps("Báo cáo năm 2024: chưa đến hạn");
  lan.sees("Lưu ý: chưa đến lúc gửi báo cáo này (hạn cuối: hết thứ Bảy, ngày 14/12/2024).");

  await lan.says("/chuabaocao");
  lan.sees("Chưa đơn vị nào nợ báo cáo này.");
  await lan.taps("Việc khác còn nợ");
  await lan.taps("Nhiệm vụ đến kỳ chưa báo cáo (36)");
  lan.sees("Xem trước tin đôn đốc: nhiệm vụ đến kỳ chưa báo cáo");
});
