import { expect, test } from "vitest";
import { partsOf, textOf, withPart } from "../../documents/docx.ts";
import { pdfText } from "../../documents/pdf.ts";
import { goTo, submit } from "../periodic/support.ts";
import { fileOf, inJune, reports } from "./support.ts";

test("the office sees what is missing, has the draft written, and what has changed since", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  await reports(hoa, "3 cuộc, khoảng 120 người, nữ 70");
  await submit(hoa);

  await lan.says("/tonghop");
  lan.sees("Tổng hợp báo cáo của kỳ nào?");
  lan.doesNotSeeButton("Báo cáo kết quả Tháng hành động");
  await lan.taps("Báo cáo 06 tháng đầu năm 2024");
  lan.sees("Đã gửi: 01/36 đơn vị");
  lan.sees("• Chưa gửi: 35 đơn vị");
  lan.sees("• Chưa có số liệu nào trong kỳ: 35 đơn vị");
  lan.doesNotSee("sau khi gửi báo cáo định kỳ");

  await lan.taps("Lập dự thảo");
  lan.sees("Đã lập xong dự thảo Báo cáo 06 tháng đầu năm 2024");
  lan.sees("Số, ngày, người ký để trống");
  const { name, bytes } = fileOf(app, lan);
  expect(name).toBe("Dự thảo Báo cáo 06 tháng đầu năm 2024.docx");
  const text = await textOf(bytes);
  await expect(text).toMatchFileSnapshot("snapshots/draft.txt");
  expect(text).toContain("DỰ THẢO");
  expect(text).toContain("03 cuộc/buổi; khoảng 120 lượt người tham dự, trong đó nữ 70 (58,3%)");
  expect(text).toContain("Đã gửi: 01 đơn vị, đều đúng hạn.");
  expect(text).toContain("Nam giới tham gia còn ít (UBND xã Tú Đoạn).");

  // Hoa reports again after her periodic report: its words may be old now.
  app.clock.set("2024-06-13T09:00:00+07:00");
  await reports(hoa, "1 cuộc, 40 người, nữ 25");
  await lan.says("/tonghop");
  await lan.taps("Báo cáo 06 tháng đầu năm 2024");
  lan.sees("• Số liệu nhiệm vụ đã thay đổi sau khi gửi báo cáo định kỳ: 01 đơn vị");
  await lan.taps("Báo cáo cần cập nhật (01)");
  lan.sees("• UBND xã Tú Đoạn");
  await lan.taps("‹ Tổng hợp");
  await lan.taps("Lập lại dự thảo");
  lan.sees("So với lần lập trước:");
  lan.sees("• Số cuộc/buổi: 03 cuộc → 04 cuộc");
  lan.sees(/UBND xã Tú Đoạn: .*0002/);
  expect(await textOf(fileOf(app, lan).bytes)).toContain("khoảng 160 lượt người tham dự");

  await lan.taps("Lập lại dự thảo");
  lan.sees("Không có thay đổi.");
});

test("what holds for all who have not sent is said once: so many days overdue", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  await submit(hoa);
  app.clock.set("2024-06-18T08:00:00+07:00");
  await lan.says("/tonghop");
  await lan.taps("Báo cáo 06 tháng đầu năm 2024");
  await lan.taps("Lập dự thảo");
  const text = await textOf(fileOf(app, lan).bytes);
  expect(text).toMatch(/Chưa gửi, quá hạn 04 ngày: 35 đơn vị, gồm Phòng Tư pháp; Phòng Nội vụ;/);
  expect(text).not.toContain("(quá hạn 04 ngày)");
});

test("the office gets the page for its leader: the numbers, who is missing and why, what is to be decided", async () => {
  const { app, lan, hoa, ba } = await inJune();
  await using _ = app;
  await reports(hoa, "3 cuộc, 120 người, nữ 70");
  await submit(hoa);
  await ba.says("/vuongmac");
  await ba.says("Chưa có kinh phí tổ chức lớp tập huấn cho đội ngũ cộng tác viên tại thôn.");
  await ba.taps("Gửi");
  await lan.says("Vướng mắc");
  await lan.taps("01");
  await lan.taps("Trình cấp trên");
  await lan.taps("Trình Ủy ban nhân dân huyện Lộc Bình");
  await lan.says("/tonghop");
  await lan.taps("Báo cáo 06 tháng đầu năm 2024");
  await lan.taps("Tóm tắt 01 trang (PDF)");
  lan.sees("Đã lập xong bản tóm tắt Báo cáo 06 tháng đầu năm 2024: 01 tệp.");
  const { name, bytes } = fileOf(app, lan);
  expect(name).toBe("Tóm tắt Báo cáo 06 tháng đầu năm 2024.pdf");
  const { pages, text } = await pdfText(bytes);
  expect(pages).toBe(1);
  await expect(text).toMatchFileSnapshot("snapshots/brief.txt");
  expect(text).toContain("(Số liệu tính đến 08 giờ 00 ngày 12/6/2024, theo 01 báo cáo nhiệm vụ)");
  expect(text).toContain("01/36");
  expect(text).toContain("nữ 70 (58,3%)");
  expect(text).toContain("Chưa có kinh phí tổ chức lớp tập huấn");
  expect(text).toContain("Trình Ủy ban nhân dân huyện Lộc Bình ngày 12/6/2024.");

  // Frozen and unchanged, it says so; changed since, too.
  await lan.taps("‹ Tổng hợp");
  await lan.taps("Chốt số liệu");
  await lan.taps("‹ Tổng hợp");
  await lan.taps("Tóm tắt 01 trang (PDF)");
  expect((await pdfText(fileOf(app, lan).bytes)).text).toContain("(Số liệu chốt lần 01 lúc");
  app.clock.set("2024-06-13T09:00:00+07:00");
  await reports(hoa, "1 cuộc, 40 người, nữ 25");
  await lan.says("/tonghop");
  await lan.taps("Báo cáo 06 tháng đầu năm 2024");
  await lan.taps("Tóm tắt 01 trang (PDF)");
  const changed = (await pdfText(fileOf(app, lan).bytes)).text;
  expect(changed).toContain("có thay đổi so với số liệu chốt lần 01");
  expect(changed).toContain("160 lượt người");
});

test("each line of the readiness leads to its list", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  await reports(hoa, "3 cuộc, 120 người, nữ 70");
  await lan.says("/tonghop");
  await lan.taps("Báo cáo 06 tháng đầu năm 2024");
  await lan.taps("Chưa gửi (36)");
  lan.sees("Chưa gửi: Báo cáo 06 tháng đầu năm 2024");
  await lan.says("/tonghop");
  await lan.taps("Báo cáo 06 tháng đầu năm 2024");
  await lan.taps("Chưa có số liệu (35)");
  lan.sees("• Phòng Tư pháp");
  await lan.taps("Sau ›");
  await lan.taps("‹ Tổng hợp");
  await lan.taps("Chốt số liệu");
  lan.sees("Đã chốt số liệu lần 01");
  await lan.taps("‹ Tổng hợp");
  lan.sees("Tổng hợp: Báo cáo 06 tháng đầu năm 2024");
});

test("the office makes a template of its own in Word: wrong tags are named, and it is used once it is chosen", async () => {
  const { app, lan, hoa } = await inJune();
  await using _ = app;
  await reports(hoa, "3 cuộc, 120 người, nữ 70");
  await lan.says("/tonghop");
  await lan.taps("Mẫu báo cáo định kỳ");
  lan.sees("Đang dùng: mẫu của bot");
  await lan.taps("Tải mẫu đang dùng");
  const { bytes } = fileOf(app, lan);
  expect(await textOf(bytes)).toContain("{#noi_dung}");

  await lan.taps("Gửi mẫu của cơ quan");
  await lan.says("mẫu đây");
  lan.sees("Vui lòng gửi tệp mẫu (.docx)");
  await lan.sendsFile("Mau.docx", await edited(bytes, "{can_cu}", "{can_cuu}"));
  lan.sees("Không có thẻ {can_cuu}; có phải là {can_cu}?");
  await lan.sendsFile("Mau.docx", await edited(bytes, "</w:p>", ""));
  lan.sees("Phần word/document.xml bên trong tệp bị hỏng");
  lan.sees("Mở tệp bằng Word, chọn Lưu thành (Save As)");
  await lan.sendsFile("Mau.docx", await edited(bytes, "DỰ THẢO", "BẢN NHÁP"));
  lan.sees("Mẫu Mau.docx hợp lệ (bản 1)");
  // Its deadline is over, and it is the one at hand all the same.
  app.clock.set("2024-06-18T08:00:00+07:00");
  await lan.taps("Xem trước");
  lan.sees("Đã lập xong bản xem trước Báo cáo 06 tháng đầu năm 2024");
  expect(await textOf(fileOf(app, lan).bytes)).toContain("BẢN NHÁP");
  await lan.taps("Dùng mẫu này");
  lan.sees("Đang dùng: mẫu của cơ quan, bản 1, tệp Mau.docx");

  await lan.says("/tonghop");
  await lan.taps("Báo cáo 06 tháng đầu năm 2024");
  await lan.taps("Lập dự thảo");
  const own = await textOf(fileOf(app, lan).bytes);
  expect(own).toContain("BẢN NHÁP");
  expect(own).toContain("03 cuộc/buổi; 120 lượt người tham dự");

  await lan.says("/tonghop");
  await lan.taps("Mẫu báo cáo định kỳ");
  await lan.taps("Quay lại mẫu của bot");
  lan.sees("Đang dùng: mẫu của bot");
});

test("annexes of a draft in which nothing was reported say so", async () => {
  const { app, lan } = await inJune();
  await using _ = app;
  await lan.says("/tonghop");
  await lan.taps("Báo cáo 06 tháng đầu năm 2024");
  await lan.taps("Lập dự thảo");
  const text = await textOf(fileOf(app, lan).bytes);
  expect(text.match(/Chưa có đơn vị nào báo cáo số liệu\./g)).toHaveLength(2);
  expect(text).toContain("Chưa có đơn vị nào báo cáo kết quả.");
});

test("a focal point compiles nothing", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await goTo(hoa, "known");
  await hoa.says("/tonghop");
  hoa.doesNotSee("Tổng hợp báo cáo của kỳ nào?");
});

async function edited(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  const name = "word/document.xml";
  const text = (await partsOf(bytes)).get(name) ?? "";
  return withPart(bytes, name, (xml) => xml.replace(from, to), text);
}
