import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { PLAN, reported, SIX, TAM_GIA, TU_DOAN } from "../notices/support.ts";

/** Lan of the office; Hoa of Tú Đoạn, Ba of Tam Gia; the six-month report is overdue since three days. */
async function overdue() {
  const app = await startApp({ office: ["Lan"] });
  await app.tick("2024-06-17T07:20:00+07:00");
  const [lan] = app.office;
  const [hoa, ba] = [app.world.person("Hoa"), app.world.person("Ba")];
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TU_DOAN },
    { person: ba, unit: TAM_GIA },
  ]);
  for (const person of [lan, hoa, ba]) await person.starts();
  return { app, lan, hoa, ba };
}

const WHY = "Đang chờ số liệu của thôn Nà Van và Trạm Y tế.";

test("who is reminded of what is overdue says why, and the office reads it where it sees who owes", async () => {
  const { app, lan, hoa, ba } = await overdue();
  await using _ = app;
  await app.tick("2024-06-17T08:35:00+07:00");
  expect(hoa.lastMessage().text).toContain("Quá hạn: Báo cáo 06 tháng đầu năm 2024");
  await hoa.taps("Nêu lý do");
  hoa.sees("Nêu lý do: Báo cáo 06 tháng đầu năm 2024 · UBND xã Tú Đoạn");
  await hoa.says("bận");
  hoa.sees("từ 05 đến 500 ký tự");
  await hoa.says(WHY);
  hoa.sees("Lý do gửi cơ quan thường trực.");
  await hoa.taps("Gửi");
  hoa.sees("Đã ghi nhận lý do.");
  await hoa.says("20/6");
  hoa.sees("Đã ghi nhận: dự kiến xong thứ Năm, ngày 20/6/2024");

  const line = `Lý do (17/6/2024): ${WHY} Dự kiến xong: 20/6/2024.`;
  await lan.says("/chuabaocao");
  await lan.taps("Xã, thị trấn (21)");
  lan.sees("• UBND xã Tú Đoạn (quá hạn 03 ngày)");
  lan.sees(line);
  await lan.says("/tinhhinh Tú Đoạn");
  lan.sees("Lý do chưa thực hiện:");
  lan.sees(WHY);
  await lan.says("/nhatky Tú Đoạn");
  lan.sees("nêu lý do chưa thực hiện");
  lan.doesNotSee("sửa lý do");

  // It silences nothing.
  await app.tick("2024-06-18T08:35:00+07:00");
  expect(lan.screen()).toContain(line);
  await app.tick("2024-06-19T08:35:00+07:00");
  expect(hoa.lastMessage().text).toContain("Quá hạn: Báo cáo 06 tháng đầu năm 2024");
  expect(ba.screen()).not.toContain(WHY);

  // And may be changed.
  await hoa.taps("Nêu lý do");
  hoa.sees("Lý do đã nêu trước đó, sẽ được thay:");
  await hoa.says("Cán bộ phụ trách nghỉ ốm, xã đã cử người khác.");
  await hoa.taps("Gửi");
  await hoa.taps("Bỏ qua");
  await lan.says("/chuabaocao");
  await lan.taps("Xã, thị trấn (21)");
  lan.sees("Lý do (19/6/2024): Cán bộ phụ trách nghỉ ốm, xã đã cử người khác.");
  lan.doesNotSee(WHY);
  await lan.says("/nhatky Tú Đoạn");
  lan.sees("sửa lý do chưa thực hiện");
  await hoa.says("/dulieucuatoi");
  hoa.sees("lý do chậm đã nêu: 03");

  // Once the report is there nobody asks why.
  await reported(app, hoa, TU_DOAN, SIX);
  await lan.says("/tinhhinh Tú Đoạn");
  lan.doesNotSee("Lý do chưa thực hiện:");
});

test("no name of a victim stays in a reason, and a day that is over is no plan", async () => {
  const { app, lan, hoa } = await overdue();
  await using _ = app;
  await app.tick("2024-06-17T08:35:00+07:00");
  await hoa.taps("Nêu lý do");
  await hoa.says("Xã đang giải quyết vụ chị Hoàng Thị Mai bị chồng đánh ở thôn Nà Van.");
  hoa.doesNotSee("Lý do gửi cơ quan thường trực.");
  await hoa.says("Đang chờ số liệu.");
  await hoa.taps("Gửi");
  await hoa.says("10/6");
  hoa.doesNotSee("dự kiến xong");
  await hoa.taps("Bỏ qua");
  await lan.says("/chuabaocao");
  await lan.taps("Xã, thị trấn (21)");
  lan.sees("Lý do (17/6/2024): Đang chờ số liệu.");
  lan.doesNotSee("Dự kiến xong");
  lan.doesNotSee("Hoàng Thị Mai");
});
