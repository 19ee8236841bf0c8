import { expect, test } from "vitest";
import { textOf } from "../../documents/docx.ts";
import type { Actor } from "../../support/actors.ts";
import { sheetsOf } from "../tables/read-back.ts";
import { fileOf, inJune, reports } from "./support.ts";

/** One report in a sentence, of an activity of that time. */
async function reportsOf(who: Actor, days: string, sentence: string): Promise<void> {
  await who.says("/baocao");
  await who.taps("3");
  await who.taps("Đã hoàn thành");
  await who.says(days);
  await who.says(sentence);
  await who.taps("Các mục còn lại không có số liệu");
  await who.says("Tổ chức truyền thông tại các thôn về bình đẳng giới.");
  await who.taps("Bỏ qua");
  await who.taps("Không có");
  await who.taps("Gửi báo cáo");
}

async function opensYear(lan: Actor): Promise<void> {
  await lan.says("/tonghop");
  await lan.taps("Báo cáo năm 2024");
}

/** What was frozen in June was added to since, and one activity took all of June. */
async function uneven() {
  const one = await inJune();
  const { app, lan, hoa } = one;
  await reports(hoa, "3 cuộc, 120 người, nữ 70");
  await lan.says("/tonghop");
  await lan.taps("Báo cáo 06 tháng đầu năm 2024");
  await lan.taps("Chốt số liệu");
  app.clock.set("2024-09-12T09:00:00+07:00");
  await reportsOf(hoa, "5/6", "1 cuộc, 40 người, nữ 30");
  await reportsOf(hoa, "1/6-30/6", "2 cuộc");
  await reportsOf(hoa, "10/9", "5 cuộc");
  return one;
}

test("the office reads that the year is both its halves together", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  await reports(hoa, "3 cuộc, 120 người, nữ 70");
  app.clock.set("2024-09-12T09:00:00+07:00");
  await reports(hoa, "2 cuộc, 50 người, nữ 20");
  await opensYear(lan);
  lan.sees(
    "Cả 04 chỉ tiêu cộng dồn của năm bằng số liệu 06 tháng đầu năm cộng số liệu từ ngày 15/6/2024.",
  );
  lan.doesNotSeeButton("Hai nửa năm");
});

test("what the year is more or less than its halves has its reason, in the chat and in the draft", async () => {
  const { app, lan } = await uneven();
  await using _ = app;
  await opensYear(lan);
  lan.sees(
    /04\/04 chỉ tiêu cộng dồn của năm khác số liệu 06 tháng đầu năm cộng số liệu từ ngày 15\/6\/2024, do: 01 báo cáo có hoạt động kéo dài qua hai nửa năm, chỉ tính vào số liệu năm; 04 chỉ tiêu của 06 tháng đầu năm thay đổi sau lần chốt 01\./,
  );
  await lan.taps("Hai nửa năm (04)");
  lan.sees("• Số cuộc/buổi: cả năm 11; 06 tháng đầu năm 04; từ ngày 15/6/2024: 05");
  lan.sees("– 02 ở 01 báo cáo kéo dài qua hai nửa năm: 0003");
  lan.sees("– 06 tháng đầu năm: lúc chốt lần 01 là 03, nay 04");
  await lan.taps("Thay đổi của 06 tháng đầu năm");
  lan.sees("03 cuộc → 04 cuộc");

  await opensYear(lan);
  await lan.taps("Hai nửa năm (04)");
  await lan.taps("0003");
  lan.sees("Báo cáo số 0003");
  await opensYear(lan);
  await lan.taps("Lập dự thảo");
  const draft = await textOf(fileOf(app, lan).bytes);
  expect(draft).toContain("04/04 chỉ tiêu cộng dồn của năm khác số liệu 06 tháng đầu năm");
  expect(draft).toContain("01 báo cáo kéo dài qua hai nửa năm");
  expect(draft).toContain("số liệu 06 tháng đầu năm thay đổi sau khi chốt");
});

test("the workbook of the year tells its halves beside it", async () => {
  const { app, lan } = await uneven();
  await using _ = app;
  await lan.says("/xuatbaocao");
  await lan.taps("Báo cáo năm 2024");
  await lan.taps("Bảng số liệu (Excel)");
  const sheets = await sheetsOf(fileOf(app, lan).bytes);
  const row = sheets
    .get("Tổng hợp")
    ?.find((one) => String(one["Chỉ tiêu, số liệu"]).startsWith("Số cuộc"));
  expect(row).toMatchObject({
    ...{ "Tổng số": 11, "06 tháng đầu năm": 4, "Từ ngày 15/6/2024": 5 },
    ...{ "Kéo dài qua hai nửa năm": 2, "06 tháng đầu năm, chốt lần 01": 3 },
  });
});
