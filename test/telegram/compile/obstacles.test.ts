import { expect, test } from "vitest";
import { textOf } from "../../documents/docx.ts";
import { PROPOSALS, submit } from "../periodic/support.ts";
import { fileOf, inJune } from "./support.ts";

const OPEN = "Xã không có kinh phí in tài liệu tuyên truyền";
const MET = "Cán bộ mới chưa được tập huấn";
const ANSWER = "Phòng mở lớp tập huấn trong quý III.";

test("what stood in a unit's way is in the report that it signs, and the office's draft says which was answered, and how", async () => {
  const { app, lan, hoa, ba } = await inJune();
  await using _ = app;
  for (const text of [MET, OPEN]) {
    await hoa.says(`Vướng mắc: ${text}`);
    await hoa.taps("Gửi");
  }
  await lan.replies(lan.sees("Vướng mắc số 01 của UBND xã Tú Đoạn"), ANSWER);
  await lan.taps("Gửi");

  await hoa.says("/nopbaocao");
  await hoa.taps("1");
  await hoa.taps("Không phát sinh");
  await hoa.taps("Bản Word để trình ký");
  const nil = await textOf(fileOf(app, hoa).bytes);
  expect(nil).toContain(
    [
      "Khó khăn, vướng mắc đã nêu trong kỳ:",
      `- ${MET}. Đã được trả lời ngày 12/6/2024: ${ANSWER}`,
      `- ${OPEN}.`,
    ].join("\n"),
  );

  await lan.says("/tonghop");
  await lan.taps("Báo cáo 06 tháng đầu năm 2024");
  await lan.taps("Lập dự thảo");
  expect(await textOf(fileOf(app, lan).bytes)).toContain(
    [
      "1. Khó khăn, vướng mắc",
      `- ${OPEN} (UBND xã Tú Đoạn) – chưa trả lời;`,
      `- ${MET} (UBND xã Tú Đoạn). Đã được trả lời ngày 12/6/2024: ${ANSWER}`,
      "2. Kiến nghị, đề xuất",
    ].join("\n"),
  );

  // Who raised nothing is not made to say that there is nothing.
  await submit(ba);
  await ba.taps("Tải bản Word");
  expect(await textOf(fileOf(app, ba).bytes)).not.toMatch(/vướng mắc/i);
});

test("the whole report has difficulties beside proposals, those told after it was sent left out", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await hoa.says(`Vướng mắc: ${MET}`);
  await hoa.taps("Gửi");
  await submit(hoa);
  app.clock.set("2024-06-12T10:00:00+07:00");
  await hoa.says(`Vướng mắc: ${OPEN}`);
  await hoa.taps("Gửi");
  await hoa.says("/lichsu");
  await hoa.taps("Các kỳ báo cáo");
  await hoa.taps("1");
  await hoa.taps("Tải bản Word");
  const text = await textOf(fileOf(app, hoa).bytes);
  expect(text).toContain(
    [
      "IV. KHÓ KHĂN, VƯỚNG MẮC; KIẾN NGHỊ, ĐỀ XUẤT",
      "1. Khó khăn, vướng mắc",
      `- ${MET}.`,
      "2. Kiến nghị, đề xuất",
      PROPOSALS,
    ].join("\n"),
  );
  expect(text).not.toContain(OPEN);
});
