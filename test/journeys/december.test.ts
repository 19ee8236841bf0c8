import { expect, test } from "vitest";
import { givePlaces } from "../support/places.ts";
import { district } from "../telegram/acceptance/support.ts";
import {
  inDatabase,
  PLAN,
  SIX,
  TAM_GIA,
  TINH_BAC,
  TU_DOAN,
  YEAR,
} from "../telegram/notices/support.ts";
import { submit } from "../telegram/periodic/support.ts";
import { report } from "../telegram/report/support.ts";
import { othersSend } from "./support.ts";

const NAME = "Báo cáo năm 2024";

test("the office's December: the Action Month, the merger, and the year closed", async () => {
  const town = await district("2024-06-12T08:00:00+07:00");
  await using app = town.app;
  const { lan, hoa, ba } = town;
  const bac = app.world.person("Bắc");
  await givePlaces(app, PLAN.id, [{ person: bac, unit: TINH_BAC }]);
  await bac.starts();

  // The first half is frozen and closed.
  await report(hoa);
  await othersSend(app, hoa, SIX, []);
  app.clock.advance({ hours: 1 });
  await lan.says("/hanchot");
  await lan.taps("Chốt, đóng kỳ: Báo cáo 06 tháng đầu năm 2024");
  await lan.taps("Chốt số liệu");
  await lan.taps("Đóng kỳ");

  // The plan of the month: its notice opens the duty, and one report says both.
  await app.tick("2024-11-07T08:00:00+07:00");
  hoa.sees("Ban hành Kế hoạch Tháng hành động trên địa bàn");
  await hoa.tapsIn(hoa.lastMessage(), "Báo cáo nhiệm vụ này");
  await hoa.taps("Đã hoàn thành");
  await hoa.taps("Hôm qua");
  await hoa.says("56/KH-UBND ngày 6/11");
  await hoa.says("Ban hành Kế hoạch Tháng hành động, giao các thôn, đoàn thể thực hiện.");
  await hoa.taps("Bỏ qua");
  await hoa.taps("Không có");
  await hoa.taps("Gửi báo cáo");
  await app.tick("2024-11-15T08:30:00+07:00");
  lan.sees(/Đã thực hiện: 01\/21 đơn vị\.[\s\S]*Chưa ghi nhận:[\s\S]*• UBND xã Tam Gia/);
  app.clock.set("2024-11-19T09:00:00+07:00");
  await hoa.says(
    "18/11 xã tổ chức 2 buổi truyền thông hưởng ứng Tháng hành động, 90 người dự, nữ 60, nam 30",
  );
  await hoa.taps("8 · Tổ chức Tháng hành động…");
  await hoa.taps("Gửi báo cáo");

  // The merger is announced, and on its first working day told with what goes over.
  await app.tick("2024-11-22T08:30:00+07:00");
  for (const one of [lan, ba, bac]) one.sees("Sắp sáp nhập đơn vị: từ ngày 01/12/2024");
  await app.tick("2024-12-02T08:30:00+07:00");
  ba.sees("Nhắc hạn: Báo cáo năm 2024");
  ba.sees("Tính cả phần việc tiếp nhận từ UBND xã Tĩnh Bắc.");
  ba.sees("UBND xã Tam Gia lập chung một báo cáo, gồm cả phần của UBND xã Tĩnh Bắc");

  // Everybody reports but Tam Gia, which sends paper: its word silences reminders while there is time.
  app.clock.set("2024-12-10T09:00:00+07:00");
  await submit(hoa);
  hoa.sees("Báo cáo này tính là đúng hạn (hạn cuối: hết ngày 14/12/2024).");
  await othersSend(app, hoa, YEAR, [TU_DOAN, TAM_GIA]);
  await app.tick("2024-12-12T08:00:00+07:00");
  await ba.tapsIn(ba.lastMessage(), "Đã gửi bản giấy");
  await ba.says("88/BC-UBND ngày 10/12");
  await ba.taps("Gửi");
  await app.tick("2024-12-13T14:00:00+07:00");
  expect(ba.lastMessage().text).not.toContain("Hôm nay là ngày làm việc cuối");

  // Nobody has seen it when the time is over: it is owed, until the office says when it came.
  await app.tick("2024-12-16T08:30:00+07:00");
  ba.sees("Đơn vị báo đã gửi bản giấy; cơ quan thường trực chưa xác nhận đã nhận, hết hạn nên");
  lan.sees("• UBND xã Tam Gia (quá hạn 02 ngày; báo đã gửi bản giấy, chờ xác nhận)");
  lan.sees(/Kết thúc Tháng hành động\n[\s\S]*Hoạt động của Tháng hành động đã báo cáo: 01\./);
  await lan.taps("3. Văn bản chờ xác nhận (01)");
  await lan.taps("1");
  await lan.taps("Đã nhận ngày khác");
  await lan.says("13/12");
  lan.sees("Cơ quan thường trực đã nhận ngày 13/12/2024");
  await lan.says("/tinhhinh Tam Gia");
  lan.sees(/Báo cáo năm 2024: [^\n]*đúng hạn/);

  // The month's summary binds nobody to a day; who has not sent it is told the office once.
  await app.tick("2024-12-17T08:00:00+07:00");
  hoa.sees("Đơn vị đã báo cáo 01 hoạt động của Tháng hành động.");
  await submit(hoa);
  await app.tick("2024-12-23T08:30:00+07:00");
  lan.sees(/Gửi số liệu tổng kết[\s\S]*Đã thực hiện: 01\/21 đơn vị\.[\s\S]*• UBND xã Tam Gia/);
  lan.doesNotSee("Thay đổi sau khi chốt số liệu");

  // The year is both its halves; it is frozen and closed, and so is the month. Nothing is said of them any more.
  await lan.says("/tonghop");
  await lan.taps(NAME);
  lan.sees("Đã gửi: 35/35 đơn vị");
  lan.sees(
    "Cả 04 chỉ tiêu cộng dồn của năm bằng số liệu 06 tháng đầu năm (chốt lần 01) cộng số liệu từ ngày 15/6/2024.",
  );
  await lan.taps("Chốt số liệu");
  lan.sees("Từ lần chốt gần nhất: không có thay đổi.");
  await lan.taps("Đóng kỳ");
  await lan.says("/hanchot");
  await lan.taps("Chốt, đóng kỳ: Báo cáo kết quả Tháng hành động");
  await lan.taps("Đóng kỳ");
  lan.sees("Còn 20 đơn vị chưa gửi:");
  await lan.taps("Vẫn đóng kỳ");
  lan.sees("Đã đóng kỳ lúc 08 giờ 30 ngày 23/12/2024 (Nguyễn Thị Lan)");
  await app.tick("2024-12-31T17:00:00+07:00");
  const rows = await inDatabase(app, (tx) =>
    tx.notice.findMany({
      where: {
        subject: { in: [YEAR, "THD-TONG-KET"] },
        createdAt: { gt: new Date("2024-12-23T08:30:00+07:00") },
      },
    }),
  );
  expect(rows).toEqual([]);
});
