import { expect, test } from "vitest";
import { officeFile, pdfOf } from "../../support/files.ts";
import { draftOf, goTo, withHoa } from "./support.ts";

const LETTER = [
  "HỘI LHPN HUYỆN LỘC BÌNH",
  "HỘI LHPN XÃ TÚ ĐOẠN",
  "Số: 21/BC-BTV",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "Tú Đoạn, ngày 02 tháng 6 năm 2024",
  "BÁO CÁO",
  "Kết quả truyền thông lồng ghép về bình đẳng giới trên địa bàn",
  "Kính gửi: Phòng Lao động - Thương binh và Xã hội",
];
const TOLD = [
  "Ngày 01/6/2024, xã tổ chức 03 buổi truyền thông lồng ghép về bình đẳng giới, 150 lượt người dự, trong đó nữ 90.",
];
const END = ["Nơi nhận:", "- Như trên;", "TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"];

test.each([
  ["bao cao.docx", async (lines: string[]) => officeFile("docx", { lines })],
  ["bao cao.pdf", pdfOf],
])("%s alone: what it says is shown, and taken with one tap", async (name, make) => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.sendsFile(name, await make([...LETTER, ...TOLD, ...END]), undefined, {
    caption: "Em gửi báo cáo ạ",
  });
  hoa.sees(
    /Tệp “bao cao\.(docx|pdf)” có nội dung:\n• Truyền thông lồng ghép[\s\S]*ngày 01\/6\/2024[\s\S]*150 lượt người[\s\S]*Dùng làm kết quả của báo cáo\?/,
  );
  await hoa.taps("Dùng tệp làm kết quả");
  hoa.sees(/kiểm tra rồi gửi[\s\S]*Thời gian: ngày 01\/6\/2024[\s\S]*Minh chứng: 01 tệp/);
  const { answers, evidence } = await draftOf(app);
  expect(evidence.map(({ caption }) => caption)).toEqual(["Em gửi báo cáo ạ"]);
  expect(answers).toMatchObject({
    period: { from: "2024-06-01", to: "2024-06-01" },
    figures: { so_cuoc: 3, nguoi_du: 150, nguoi_du_nu: 90 },
    result: `Kết quả truyền thông lồng ghép về bình đẳng giới trên địa bàn\n${TOLD.join("")}`,
  });
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã ghi nhận báo cáo số 0001");
});

test("who does not take it sends evidence and nothing else", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.sendsFile("bao cao.docx", officeFile("docx", { lines: [...LETTER, ...TOLD, ...END] }));
  await hoa.taps("3 · Truyền thông");
  hoa.sees("Bước 2/7 · Tình trạng");
  const { answers } = await draftOf(app);
  expect(answers).not.toHaveProperty("result");
  expect(answers).not.toHaveProperty("figures");
});

test("at a later question it fills what is open; what was told stays and is named", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "result");
  await hoa.sendsFile("bao cao.docx", officeFile("docx", { lines: [...LETTER, ...TOLD, ...END] }));
  await hoa.taps("Dùng tệp làm kết quả");
  hoa.sees(/Giữ nguyên nội dung đã nhập; nội dung vừa gửi ghi khác: ngày 01\/6\/2024/);
  const { answers } = await draftOf(app);
  expect(answers).toMatchObject({ figures: { so_cuoc: 3, nguoi_du: 120, nguoi_du_nu: 70 } });
  expect(answers.result).toContain("150 lượt người dự");
});

test("where the result was told, a document is evidence of it and nothing is asked", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "evidence");
  await hoa.sendsFile("bao cao.docx", officeFile("docx", { lines: [...LETTER, ...TOLD, ...END] }));
  hoa.doesNotSee("Dùng làm kết quả của báo cáo?");
  hoa.sees("Đã nhận 01 tệp");
});

test("words that are too long are left out of the result, and that is said", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const long = Array.from({ length: 40 }, () => "Nội dung truyền thông được bà con hưởng ứng tốt.");
  await hoa.sendsFile("dai.docx", officeFile("docx", { lines: [...LETTER, ...TOLD, ...long] }));
  hoa.sees(/Lời trong tệp dài 2\.\d{3} ký tự, chưa ghi vào Kết quả/);
  await hoa.taps("Dùng tệp làm kết quả");
  hoa.sees(/Số lượt người tham dự: 150[\s\S]*Lời trong tệp dài|Lời trong tệp dài[\s\S]*150/);
  expect((await draftOf(app)).answers).not.toHaveProperty("result");
});

test("of a document that is not read to its end its author is told", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const long = Array.from(
    { length: 300 },
    () => "Nội dung truyền thông được bà con hưởng ứng tốt.",
  );
  const lines = [...LETTER, ...TOLD, ...long, "Phát 240 tờ rơi."];
  await hoa.sendsFile("dai.docx", officeFile("docx", { lines }));
  hoa.sees(/Bot chỉ đọc khoảng 12\.000 ký tự đầu của tệp; phần còn lại chưa đọc[\s\S]*Dùng làm/);
  await hoa.taps("Dùng tệp làm kết quả");
  hoa.sees(
    /Số lượt người tham dự: 150[\s\S]*phần còn lại chưa đọc|phần còn lại chưa đọc[\s\S]*150/,
  );
});

test("of an official document that names somebody only the figures are taken", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const named = "Đã tặng quà cho nạn nhân Hoàng Thị Mận tại trụ sở.";
  await hoa.sendsFile("qd.docx", officeFile("docx", { lines: [...LETTER, ...TOLD, named] }));
  await hoa.taps("Dùng tệp làm kết quả");
  hoa.sees("Lời trong tệp có thể chứa thông tin cá nhân, chưa ghi vào Kết quả.");
  const { answers } = await draftOf(app);
  expect(answers).toMatchObject({ figures: { nguoi_du: 150 } });
  expect(JSON.stringify(answers)).not.toContain("Mận");
});

test("a scan says that nothing could be read, and stays as evidence", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "result");
  await hoa.sendsFile("scan.pdf", await pdfOf([]));
  hoa.doesNotSee("Dùng làm kết quả của báo cáo?");
  await hoa.taps("Dùng tệp làm kết quả");
  hoa.sees(/Không có nội dung nào của báo cáo lấy được từ tệp[\s\S]*Bước 5\/7 · Kết quả/);
  expect((await draftOf(app)).evidence).toHaveLength(1);
});
