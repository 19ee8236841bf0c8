/** Reports whose numbers stand in the tables of a Word file. */
import { expect, test } from "vitest";
import type { Actor } from "../../support/actors.ts";
import { officeFile } from "../../support/files.ts";
import { draftOf, goTo, withHoa } from "./support.ts";

const SIX_MONTHS = [
  ...["ỦY BAN NHÂN DÂN XÃ TÚ ĐOẠN", "Số: 45/BC-UBND", "Tú Đoạn, ngày 05 tháng 6 năm 2024"],
  ...["BÁO CÁO", "Kết quả công tác bình đẳng giới 06 tháng đầu năm 2024"],
  "I. KẾT QUẢ THỰC HIỆN",
  "Trong 6 tháng đầu năm xã đã tổ chức tuyên truyền tại các thôn.",
  [
    ["STT", "Nội dung", "Số cuộc", "Số người", "Nữ"],
    ["1", "Truyền thông tại thôn", "6", "310", "190"],
    ["2", "Tọa đàm 8/3", "1", "65", "65"],
    ["", "Cộng", "7", "375", "255"],
  ],
  ...["II. ĐÁNH GIÁ", "1. Ưu điểm: Các thôn tích cực tham gia."],
  ...["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
];

const send = (hoa: Actor, lines: Parameters<typeof officeFile>[1], caption = "Em gửi báo cáo") =>
  hoa.sendsFile("bao cao.docx", officeFile("docx", lines), undefined, { caption });

test("the total below the rows is taken, no cell for another's, and no row's day for the report's", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await send(hoa, { lines: SIX_MONTHS });
  hoa.sees(/Số cuộc[^\n]*: 07[\s\S]*Số lượt người tham dự: 375[\s\S]*nữ: 255/);
  await hoa.taps("Dùng tệp làm kết quả");
  const { answers } = await draftOf(app);
  expect(answers.figures).toMatchObject({ so_cuoc: 7, nguoi_du: 375, nguoi_du_nu: 255 });
  expect(answers.period).not.toEqual({ from: "2024-03-08", to: "2024-03-08" });
  expect(answers.result).toContain("\nSTT | Nội dung | Số cuộc | Số người | Nữ\n1 | Truyền thông");
});

test.each([
  [
    "without its total",
    SIX_MONTHS.map((line) => (typeof line === "string" ? line : line.slice(0, -1))),
  ],
  [
    "whose headings are no nouns of the plan",
    SIX_MONTHS.map((line) =>
      typeof line === "string" ? line : [["TT", "A", "B", "C", "D"], ...line.slice(1)],
    ),
  ],
  [
    "with cells that are merged",
    SIX_MONTHS.map((line) =>
      typeof line === "string" ? line : line.map((row) => (row[1] === "Cộng" ? row.slice(1) : row)),
    ),
  ],
])("of a table %s no number is taken, and each is named or offered", async (_table, lines) => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await send(hoa, { lines });
  const said = hoa.lastMessage().text ?? "";
  for (const number of ["6", "310", "190", "65"])
    expect(said).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`));
  await hoa.taps("Dùng tệp làm kết quả");
  expect((await draftOf(app)).answers.figures ?? {}).toEqual({});
});

test("a file that is only a table never has an empty content", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const rows = [
    ["Thôn", "Ngày", "Số người dự", "Nữ", "Tờ rơi"],
    ["Nà Căng", "12/5", "45", "30", "50"],
    ["Pò Lọi", "14/5", "38", "20", "40"],
  ];
  await send(hoa, { lines: ["Kết quả tuyên truyền tháng 5", rows] });
  const said = hoa.lastMessage().text ?? "";
  expect(said).not.toMatch(/có nội dung:\nDùng/);
  for (const number of ["12/5", "14/5", "45", "30", "50", "38", "20", "40"])
    expect(said).toContain(number);
});

test("at the question for figures the table is read by its headings", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "figures");
  await send(hoa, { lines: SIX_MONTHS });
  await hoa.taps("Dùng tệp làm kết quả");
  expect((await draftOf(app)).answers.figures).toMatchObject({ nguoi_du: 375, nguoi_du_nu: 255 });
});
