import { expect, test } from "vitest";
import { ASKED, draftOf, goTo, withHoa } from "./support.ts";

test("the result has 10 to 2,000 characters, counted as a person counts them", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "result");
  await hoa.says("Đã làm ạ.");
  hoa.sees("Nội dung có 09 ký tự; cần từ 10 đến 2.000 ký tự");
  hoa.sees("Tin nhắn vẫn còn ở trên");

  const long = "ế".repeat(2001);
  await hoa.says(long);
  hoa.sees("Nội dung có 2.001/2.000 ký tự");
  await hoa.says(`  ${"ế".repeat(2000).normalize("NFD")}  `);
  hoa.sees(ASKED.evidence);
  expect((await draftOf(app)).answers.result).toBe("ế".repeat(2000));
});

test.each([
  ["decomposed letters are stored composed", "Tổ chức tọa đàm".normalize("NFD"), "Tổ chức tọa đàm"],
  ["an emoji is one character", "👩‍🌾 hội thi", "👩‍🌾 hội thi"],
  ["signs of HTML stay what they are", "Nam < nữ & <b>đẹp</b>", "Nam < nữ & <b>đẹp</b>"],
])("%s", async (_name, typed, stored) => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "result");
  await hoa.says(typed);
  hoa.sees(ASKED.evidence);
  expect((await draftOf(app)).answers.result).toBe(stored);
  await hoa.taps("Bỏ qua");
  await hoa.taps("Không có");
  hoa.sees(`Kết quả: ${stored}`);
});

test("an obstacle is a text of its own, or none", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "obstacle");
  await hoa.says("ít tiền");
  hoa.sees("Nội dung có 07 ký tự");
  await hoa.says("Thiếu kinh phí in tờ rơi.");
  hoa.sees("Khó khăn, vướng mắc: Thiếu kinh phí in tờ rơi.");
  await hoa.taps("Sửa: Khó khăn, vướng mắc");
  hoa.sees("Hiện ghi: Thiếu kinh phí in tờ rơi.");
  await hoa.says("Không có gì ạ");
  hoa.sees("Khó khăn, vướng mắc: không có");
});

test("a text that is too long is counted, and may be cut after its last sentence that fits", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "result");
  const sentence = "Tổ chức truyền thông tại thôn Bản Chu, bà con dự đông. ";
  const typed = `${sentence.repeat(40)}Ngoài ra xã còn phát thanh.`;
  await hoa.says(typed);
  hoa.sees(
    /Nội dung có 2\.227\/2\.000 ký tự[\s\S]*dừng ở 1\.979 ký tự: “… .*dự đông\.”[\s\S]*còn lại: “Tổ chức/,
  );
  hoa.seesButton("‹ Quay lại");
  await hoa.taps("Lấy 1.979 ký tự đầu");
  hoa.sees(ASKED.evidence);
  expect((await draftOf(app)).answers.result).toBe(sentence.repeat(36).trim());
});

test("a long text is shown by its beginning, and in full when asked for", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "review");
  await hoa.taps("Sửa: Kết quả");
  await hoa.says(`Đã làm nhiều việc. ${"Tuyên truyền ở thôn. ".repeat(80)}Hết.`);
  hoa.sees(/Kết quả: Đã làm[\s\S]*…/);
  hoa.doesNotSee("Hết.");
  await hoa.taps("Xem đủ");
  hoa.sees("Hết.");
  await hoa.taps("Gửi báo cáo");
  hoa.doesNotSee("Hết.");
  await hoa.taps("Xem đủ");
  hoa.sees("Hết.");
});

test("a duty done by a document is asked when it was issued, and what its number is", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says("/baocao");
  await hoa.taps("2 ·");
  await hoa.taps("Đã hoàn thành");
  hoa.sees("Văn bản ban hành ngày nào?");
  await hoa.says("20/02");
  hoa.sees("Nhập số, ký hiệu, ngày, trích yếu văn bản, ví dụ: 15/KH-UBND ngày 20/02/2024");
  await hoa.taps("Chưa có văn bản");
  hoa.sees("· Kết quả");
});
