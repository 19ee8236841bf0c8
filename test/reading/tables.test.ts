import { describe, expect, test } from "vitest";
import { named, read } from "./read.ts";

/** A table pasted into the chat, or out of a Word file: a tab or a stroke parts its cells. */
const unit = "06562";
const tell = (text: string) => read({ text, unit });
const answer = (text: string) => read({ text, duty: "IV.12.3", asked: "so_cuoc" });
const offered = ({ offers }: ReturnType<typeof read>) =>
  Object.fromEntries(offers.map(({ figure, value }) => [figure, value]));

const HEADINGS = "TT\tNội dung\tSố cuộc\tSố người\tNữ";
const FIRST = "1\tTuyên truyền tại thôn\t6\t250\t160";
const SECOND = "2\tSinh hoạt CLB\t3\t162\t108";
const strokes = (text: string) => text.replaceAll("\t", " | ");

describe("a border between cells never makes one number of two", () => {
  test.each([
    ["Ngày 3/6 tuyên truyền\nThôn Nà Mu\t1\t120\tngười", "120"],
    ["Ngày 5/6 tuyên truyền\nThôn Nà Mu\t2\t100\t45", "100"],
    ["Ngày 5/6 phát\tNà Mu\t1\t250\ttờ rơi", "250"],
  ])("%j", (text, number) => {
    const got = tell(text);
    expect(Object.values(got.figures).filter((value) => Number(value) > 999)).toEqual([]);
    expect(named(got)).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`));
  });

  test("the number of a hamlet stays its name", () => {
    expect(tell("Ngày 5/6 tuyên truyền\nThôn 1\t120 người").figures).toMatchObject({
      nguoi_du: 120,
    });
    const two = tell("Ngày 5/6 tuyên truyền\nThôn 1\t120 người\nThôn 2\t100 người");
    expect(offered(two)).toEqual({ nguoi_du: 220 });
  });
});

describe("a space between two numbers is none inside of one", () => {
  test.each([
    ["Ngày 5/6 tuyên truyền tại khu 2 145 người, nữ 80", { nguoi_du: 145, nguoi_du_nu: 80 }],
    ["Ngày 5/6 xã tuyên truyền tại thôn 4 110 người dự", { nguoi_du: 110 }],
    ["Ngày 5/6 tuyên truyền cho 1 250 người", { nguoi_du: 1250 }],
    ["Ngày 5/6 tuyên truyền cho 250 người, phát 2 300 tờ rơi", { nguoi_du: 250, to_roi: 2300 }],
  ])("%s", (text, figures) => expect(tell(text).figures).toMatchObject(figures));

  test.each([
    ["số buổi 3 120 người dự", { so_cuoc: 3, nguoi_du: 120 }],
    ["số cuộc 12 450 lượt người, nữ 300", { so_cuoc: 12, nguoi_du: 450, nguoi_du_nu: 300 }],
    ["người dự 1 250 nữ 800", { nguoi_du: 1250, nguoi_du_nu: 800 }],
  ])("%s", (text, figures) => expect(answer(text).figures).toMatchObject(figures));

  test("which of its kind a session was is no number of sessions", () => {
    const got = tell("Ngày 5/6 tuyên truyền buổi 1 120 người, buổi 2 100 người");
    expect(offered(got)).toEqual({ nguoi_du: 220 });
  });
});

describe("a table with headings is read by its columns", () => {
  test.each([
    [`Ngày 3/6 tuyên truyền\n${HEADINGS}\n${FIRST}\n${SECOND}`],
    [strokes(`Ngày 3/6 tuyên truyền\n${HEADINGS}\n${FIRST}\n${SECOND}`)],
  ])("of several rows the sums are offered: %j", (text) => {
    const got = tell(text);
    expect(got.date).toEqual({ from: "2024-06-03", to: "2024-06-03" });
    expect(got.figures).toEqual({});
    expect(offered(got)).toEqual({ so_cuoc: 9, nguoi_du: 412, nguoi_du_nu: 268 });
    expect(got.unread).toEqual([]);
  });

  test("its only row is taken", () => {
    expect(answer(`${HEADINGS}\n${FIRST}`).figures).toEqual({
      so_cuoc: 6,
      nguoi_du: 250,
      nguoi_du_nu: 160,
      nguoi_du_nam: 90,
    });
  });

  test("what its last row says all of them come to is taken, and asked if they come to something else", () => {
    const right = answer(`${HEADINGS}\n${FIRST}\n${SECOND}\n\tCộng\t9\t412\t268`);
    expect(right.figures).toMatchObject({ so_cuoc: 9, nguoi_du: 412, nguoi_du_nu: 268 });
    const wrong = answer(`${HEADINGS}\n${FIRST}\n${SECOND}\n\tCộng\t9\t421\t268`);
    expect(wrong.figures.nguoi_du).toBeUndefined();
    expect(named(wrong)).toContain("421");
  });

  test("what the words beside it say differently is asked", () => {
    const table = `${HEADINGS}\n${FIRST}\n${SECOND}`;
    const right = tell(`Ngày 3/6 xã tuyên truyền 9 buổi, 412 người\n${table}`);
    expect(right.figures).toMatchObject({ so_cuoc: 9, nguoi_du: 412 });
    const wrong = tell(`Ngày 3/6 xã tuyên truyền 9 buổi, 400 người\n${table}`);
    expect(wrong.figures.nguoi_du).toBeUndefined();
    expect(named(wrong)).toMatch(/400.*412/);
  });

  test("rows with days of their own are events", () => {
    const got = tell("Thôn\tNgày\tNgười dự\tNữ\nNà Mu\t3/6\t45\t30\nBản Quang\t5/6\t38\t20");
    expect(got.events.map(({ date, figures }) => [date.from, figures.nguoi_du])).toEqual([
      ["2024-06-03", 45],
      ["2024-06-05", 38],
    ]);
  });

  test("a heading says in what its numbers are counted, and may stand in two rows", () => {
    const money = read({
      duty: "IV.12.6",
      text: "Nội dung\tKinh phí ngân sách (triệu đồng)\nTuyên truyền\t5\nTập huấn\t3",
    });
    expect(offered(money)).toEqual({ kinh_phi_ns: 8_000_000 });
    const two = answer(
      "STT\tNội dung\tSố người\t\n\t\tTổng số\tNữ\n1\tTuyên truyền\t250\t160\n2\tCLB\t162\t108",
    );
    expect(offered(two)).toEqual({ nguoi_du: 412, nguoi_du_nu: 268 });
  });

  test.each([
    `${HEADINGS}\n${FIRST}\nCộng\t6\t250\t160`,
    "Chỉ tiêu\tNà Mu\tBản Quang\nSố người dự\t250\t160\nNữ\t60\t20",
    "STT\nNội dung\nSố cuộc\nSố người\nNữ\n1\nTuyên truyền tại thôn\n6\n250\n160",
  ])("where the columns cannot be told, every number is named: %j", (text) => {
    const got = answer(text);
    expect(got.figures).toEqual({});
    for (const number of ["250", "160"]) expect(got.unread).toContain(number);
  });
});

describe("what a row says of other rows is never added to them", () => {
  const rows = [FIRST, SECOND, "\tCộng\t9\t412\t268"];
  test.each([
    ["its total stands above", [rows[2], rows[0], rows[1]]],
    ["its total has more words", [rows[0], rows[1], "\tCộng toàn xã\t9\t412\t268"]],
  ])("%s: the total is taken", (_where, lines) => {
    const { figures } = answer([HEADINGS, ...lines].join("\n"));
    expect(figures).toMatchObject({ so_cuoc: 9, nguoi_du: 412, nguoi_du_nu: 268 });
  });

  test.each([
    [
      "subtotals",
      [
        FIRST,
        SECOND,
        "\tCộng\t9\t412\t268",
        "3\tLễ mít tinh\t1\t50\t30",
        "\tTổng cộng\t10\t462\t298",
      ],
    ],
    [
      "chapters",
      ["I\tTuyên truyền\t9\t412\t268", "1\tTại thôn\t6\t250\t160", "2\tCLB\t3\t162\t108"],
    ],
    [
      "numbers of chapters",
      ["1\tTuyên truyền\t9\t412\t268", "1.1\tTại thôn\t6\t250\t160", "1.2\tCLB\t3\t162\t108"],
    ],
    [
      "a row that may be the total",
      ["1\tToàn xã\t9\t412\t268", "2\tTại thôn\t6\t250\t160", "3\tCLB\t3\t162\t108"],
    ],
  ])("%s: no sum is offered, and every number is named", (_what, lines) => {
    const got = answer([HEADINGS, ...lines].join("\n"));
    expect(got.figures).toEqual({});
    expect(got.offers).toEqual([]);
    for (const number of ["412", "250", "162"]) expect(named(got)).toContain(number);
  });

  test("the last empty cell of the last row is a cell", () => {
    const got = answer(`${HEADINGS}\tGhi chú\n${FIRST}\t\n${SECOND}\t`);
    expect(offered(got)).toEqual({ so_cuoc: 9, nguoi_du: 412, nguoi_du_nu: 268 });
  });
});

describe("the day of some rows is not that of all", () => {
  test.each([
    [`${HEADINGS}\n1\tTuyên truyền tại thôn\t6\t250\t160\n2\tTọa đàm 8/3\t1\t65\t65`],
    ["TT\tNội dung\tNgày\tSố người\n1\tTuyên truyền tại thôn\t\t250\n2\tTọa đàm\t8/3/2024\t65"],
    ["1\tTuyên truyền tại thôn\t6\t250\t160\n2\tTọa đàm 8/3\t1\t65\t65"],
  ])("%j", (table) => {
    const got = tell(`Xã đã tổ chức tuyên truyền tại các thôn.\n${table}`);
    expect(got.date).toBeNull();
  });

  test.each([
    "1\tThời gian\t03/6/2024\t\n2\tSố người dự\t45\tngười",
    "Thời gian\t03/6/2024\nSố người dự\t45 người",
    "TT\tNội dung\tNgày\tSố người\n1\tTuyên truyền tại thôn\t03/6/2024\t250",
  ])("the only day told is that: %j", (table) => {
    const got = tell(`Xã đã tổ chức tuyên truyền tại thôn Nà Mu.\n${table}`);
    expect(got.date).toEqual({ from: "2024-06-03", to: "2024-06-03" });
  });
});

test("a month said of all rows keeps none of them from being an event", () => {
  const got = tell(
    "Tháng 5 xã đã tổ chức tuyên truyền\nThôn\tNgày\tNgười dự\nNà Mu\t12/5\t45\nBản Quang\t14/5\t38",
  );
  expect(got.events.map(({ figures }) => figures.nguoi_du)).toEqual([45, 38]);
});
