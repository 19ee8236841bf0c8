import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, isWithin } from "../../../src/plan/day.ts";
import { monthAt, quarterAt, spanOf } from "../../../src/progress/work-record.ts";
import { partsOf, textOf } from "../../documents/docx.ts";
import { fileOf, inJune, reports } from "../compile/support.ts";
import { submit } from "../periodic/support.ts";

test("a focal point gets the month's list of work: what was due, sent, returned and accepted, and no score", async () => {
  const { app, lan, hoa, ba } = await inJune();
  await using _ = app;
  await reports(hoa, "3 cuộc, khoảng 120 người");
  await lan.says("/tiepnhan");
  await lan.taps("1");
  await lan.taps("Trả lại");
  await lan.taps("Số lượt người tham dự: chưa tách nữ.");
  await submit(hoa);
  await lan.says("/tiepnhan");
  await lan.taps("1");
  await lan.taps("Tiếp nhận");

  await hoa.says("/congviec");
  hoa.sees("Bảng kê sản phẩm, công việc tháng 6 năm 2024");
  hoa.sees("• Báo cáo định kỳ đến hạn hoặc đã gửi: 01, đúng hạn 01");
  hoa.sees("• Báo cáo nhiệm vụ đã gửi: 01");
  hoa.sees("• Số lần bị trả lại: 01");
  hoa.sees("không chấm điểm, không xếp loại");
  await hoa.taps("Tải bản Word");
  const { name, bytes, message } = fileOf(app, hoa);
  expect(name).toBe("Bảng kê công việc 2024-06 - UBND xã Tú Đoạn.docx");
  expect(message.caption).toContain("Bảng kê để đưa vào bản tự kê khai.");
  const text = await textOf(bytes);
  await expect(text).toMatchFileSnapshot("snapshots/june.txt");
  expect(text).toContain("trước ngày 15/6/2024");
  expect(text).toContain("Trả lại ngày 12/6/2024: Số lượt người tham dự: chưa tách nữ.");
  const xml = (await partsOf(bytes)).get("word/document.xml") ?? "";
  expect(xml).toContain('w:orient="landscape"');
  // Pages are numbered from the second one.
  expect(xml).toContain("<w:titlePg/>");
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);

  await hoa.taps("Tải bảng Excel");
  const table = fileOf(app, hoa);
  expect(table.name).toBe("Bảng kê công việc 2024-06 - UBND xã Tú Đoạn.xlsx");
  const texts = (await partsOf(table.bytes)).get("xl/sharedStrings.xml") ?? "";
  expect(texts).toContain("Báo cáo 06 tháng đầu năm 2024");
  expect(texts).toContain("chưa tách nữ");

  // One's own hand, another month, a quarter.
  await hoa.taps("Chỉ việc tôi gửi");
  hoa.sees("Chỉ gồm việc do Anh/Chị gửi.");
  hoa.doesNotSee("Nhiệm vụ đến kỳ, chưa có báo cáo");
  await hoa.taps("Việc của cả đơn vị");
  await hoa.taps("‹ tháng 5 năm 2024");
  hoa.sees("• Báo cáo nhiệm vụ đã gửi: 0");
  await hoa.taps("Quý II năm 2024");
  hoa.sees("Bảng kê sản phẩm, công việc quý II năm 2024");
  hoa.sees("• Báo cáo nhiệm vụ đã gửi: 01");
  await hoa.taps("‹ quý I năm 2024");
  hoa.sees("• Báo cáo nhiệm vụ đã gửi: 0");

  // Another unit's people see their own; who reports late is told so in facts.
  app.clock.set("2024-06-17T08:00:00+07:00");
  await ba.says("/congviec");
  ba.sees("Ủy ban nhân dân xã Tam Gia");
  ba.sees("• Báo cáo nhiệm vụ đã gửi: 0");
  ba.sees("• Quá hạn, chưa gửi: 01");
  await ba.taps("Tải bản Word");
  const own = await textOf(fileOf(app, ba).bytes);
  expect(own).toContain("Chưa gửi, quá hạn 03 ngày");
  expect(own).not.toContain("Tú Đoạn");
  // The office's own duties are its people's work.
  await lan.says("/congviec");
  lan.sees("Phòng Lao động, Thương binh, Xã hội - Dân tộc");
});

test("each day lies in its month and its quarter, and in no other", () => {
  const day = fc.integer({ min: 0, max: 2000 }).map((count) => addDays("2023-01-01", count));
  fc.assert(
    fc.property(day, day, (one, other) => {
      for (const at of [monthAt, quarterAt]) {
        const span = at(one);
        expect(isWithin(one, span.period)).toBe(true);
        expect(spanOf(span.code)).toEqual(span);
        expect(isWithin(other, span.period)).toBe(at(other).code === span.code);
      }
    }),
  );
  expect(spanOf("2024-13")).toBeNull();
  expect(spanOf("2024-Q5")).toBeNull();
});
