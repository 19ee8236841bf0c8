import { expect, test } from "vitest";
import { type District, district } from "../telegram/acceptance/support.ts";
import { inDatabase, SIX, TAM_GIA, TU_DOAN } from "../telegram/notices/support.ts";
import { submit } from "../telegram/periodic/support.ts";
import { report } from "../telegram/report/support.ts";
import { othersSend } from "./support.ts";

const NAME = "Báo cáo 06 tháng đầu năm 2024";

/** What the office reads of the occasion, two taps from anywhere. */
async function opens(lan: District["lan"]): Promise<void> {
  await lan.says("/hanchot");
  await lan.taps(`Chốt, đóng kỳ: ${NAME}`);
}

test("the office's June: from the first reminder to the closed six-month period", async () => {
  const town = await district("2024-05-20T08:00:00+07:00");
  await using app = town.app;
  const { lan, hoa, ba } = town;

  await app.tick("2024-05-31T08:00:00+07:00");
  hoa.sees(NAME);
  ba.sees(NAME);
  app.clock.set("2024-06-12T08:10:00+07:00");
  await report(hoa);
  await submit(hoa);
  await othersSend(app, hoa, SIX, [TU_DOAN, TAM_GIA]);

  // The deadline is over: one unit is named, and the office may look who owes before it closes anything.
  await app.tick("2024-06-17T09:00:00+07:00");
  lan.sees("Quá hạn: Báo cáo 06 tháng đầu năm 2024");
  lan.sees("UBND xã Tam Gia (quá hạn 03 ngày)");
  await opens(lan);
  lan.sees("Đã gửi: 35/36 đơn vị; chưa gửi: 01 đơn vị.");
  await lan.taps("Đóng kỳ");
  lan.sees("Còn 01 đơn vị chưa gửi:");
  lan.sees("• UBND xã Tam Gia");
  await lan.taps("‹ Quay lại");

  // The unit reports late, the office takes what came and freezes the totals.
  await app.tick("2024-06-18T09:00:00+07:00");
  await submit(ba);
  ba.sees("Đã ghi nhận Báo cáo 06 tháng");
  await app.tick("2024-06-19T08:00:00+07:00");
  lan.sees("Chờ cơ quan thường trực tiếp nhận");
  await opens(lan);
  lan.sees("Đã gửi: 36/36 đơn vị; chưa gửi: 0 đơn vị.");
  await lan.taps("Chốt số liệu");
  await lan.taps("Số liệu đã chốt");
  lan.sees("Số lượt người tham dự: 120 lượt người");
  lan.sees("36 đơn vị đã gửi báo cáo này");

  // A correction after it: said to the unit, told to the office next morning, listed as a change.
  app.clock.set("2024-06-19T14:00:00+07:00");
  await hoa.says("/lichsu");
  await hoa.taps("1");
  await hoa.taps("Đính chính");
  await hoa.says("nữ 75");
  await hoa.taps("Gửi báo cáo");
  hoa.sees(`Số liệu của ${NAME} đã chốt ngày 19/6/2024`);
  hoa.sees(`${NAME} đã gửi không còn khớp với các báo cáo nhiệm vụ`);
  await hoa.taps(`Cập nhật ${NAME}`);
  hoa.sees("70 lượt người → 75 lượt người");
  await hoa.taps("Gửi báo cáo");
  await app.tick("2024-06-20T08:00:00+07:00");
  lan.sees("Thay đổi sau khi chốt số liệu: 02");
  await opens(lan);
  await lan.taps("Thay đổi từ khi chốt (01)");
  lan.sees("UBND xã Tú Đoạn: đính chính số 0001; đính chính báo cáo định kỳ");
  lan.sees("Người dự là nữ: 70 lượt người → 75 lượt người");

  // Frozen again, and closed: nobody owes anything, so that nothing is asked.
  await lan.taps("‹ Quay lại");
  await lan.taps("Chốt lại số liệu (lần 02)");
  await lan.taps("Đóng kỳ");
  lan.sees("Đã đóng kỳ lúc 08 giờ 00 ngày 20/6/2024 (Nguyễn Thị Lan)");
  await app.tick("2024-07-31T17:00:00+07:00");
  const rows = await inDatabase(app, (tx) =>
    tx.notice.findMany({
      where: { subject: SIX, createdAt: { gt: new Date("2024-06-20T08:00:00+07:00") } },
    }),
  );
  expect(rows).toEqual([]);
  await lan.says("/nhatky");
  lan.sees(/đóng kỳ Báo cáo 06 tháng đầu năm 2024[\s\S]*chốt số liệu Báo cáo 06 tháng/);
});
