import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../src/plan/cli.ts";

/** A clerk edits the plan file and asks whether it is right; nobody explains YAML to her. */
const folder = mkdtempSync(join(tmpdir(), "plan-"));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, "prisma"));
cpSync("prisma/calendars", join(folder, "prisma/calendars"), { recursive: true });
cpSync("prisma/plans", join(folder, "prisma/plans"), { recursive: true });

const good = readFileSync("test/fixtures/plans/xa-na-duong-2026.yaml", "utf8").replace(
  /calendarFile: .*/,
  "calendarFile: prisma/calendars/vn.yaml",
);

function check(contents: string | Uint8Array, ...more: string[]): string[] {
  const file = join(folder, "ke-hoach.yaml");
  writeFileSync(file, contents);
  const lines: string[] = [];
  const print = (line: string) => lines.push(line.replaceAll(`${folder}/`, ""));
  run(["check", file, ...more], {}, { print, complain: print });
  return lines;
}

function edited(old: string, by: string): string {
  expect(good.split(old), `"${old}" stands once in the file`).toHaveLength(2);
  return good.replace(old, by);
}

const title = "title: Khám sức khỏe trẻ em";
const straight = 'ngoặc kép thẳng, ví dụ "07:30", hoặc bỏ ngoặc';
const closing = "thêm dấu đóng \" ' ] hoặc }";
const unclosed = "ở đây hoặc phía trên có ngoặc kép, ngoặc vuông hay ngoặc nhọn mở mà chưa đóng";
const slips: [slip: string, old: string, by: string, said: string][] = [
  [
    "Word's quotes around an hour",
    'at: "14:00"',
    "at: “14:00”",
    `37:51: lần nhắc qua-han: at đang dùng dấu ngoặc kép cong: “14:00” (cần: ${straight})`,
  ],
  [
    "Word's quotes around a code that others name",
    "code: tram-y-te\n",
    "code: “tram-y-te”\n",
    `75:11: đơn vị tram-y-te: code đang dùng dấu ngoặc kép cong: “tram-y-te” (cần: ${straight})`,
  ],
  [
    "one of Word's quotes",
    'at: "14:00"',
    'at: "14:00”',
    `37:51: chữ này mở bằng ngoặc kép thẳng nhưng đóng bằng ngoặc kép cong (cần: ${straight})`,
  ],
  [
    "a Tab",
    "    shortName: Thôn Toòng Giành",
    "\tshortName: Thôn Toòng Giành",
    "57:1: dòng này thụt bằng phím Tab (cần: dấu cách)",
  ],
  [
    "two spaces too many",
    "    shortName: Thôn Toòng Giành",
    "      shortName: Thôn Toòng Giành",
    "57:7: dòng này thụt không khớp với các dòng cùng cấp (cần: số dấu cách bằng các dòng cùng cấp)",
  ],
  [
    "a colon in a text",
    title,
    "title: Khám: sức khỏe",
    "150:12: trong chữ có dấu hai chấm và dấu cách (cần: đặt cả câu trong ngoặc kép thẳng)",
  ],
  ["a quote left open", title, 'title: "Khám', `150:17: ${unclosed} (cần: ${closing})`],
  [
    "a bracket left open",
    "units: [tram-y-te, thcs-na-duong]",
    "units: [tram-y-te, thcs-na-duong",
    `154:5: ${unclosed} (cần: ${closing})`,
  ],
  ...["@Khám", "*Khám", "%Khám"].map((text): [string, string, string, string] => [
    `a text that begins with ${text[0]}`,
    title,
    `title: ${text}`,
    "150:12: chữ không được bắt đầu bằng ký hiệu này (cần: đặt cả câu trong ngoặc kép thẳng)",
  ]),
  [
    "a text that goes on after its quotes",
    title,
    'title: "Khám" sức khỏe',
    "150:19: sau dấu ngoặc đóng vẫn còn chữ (cần: đặt cả câu trong ngoặc kép thẳng)",
  ],
  [
    "no space after the colon",
    title,
    "title:Khám",
    "150:5: dòng này không có dạng khóa: giá trị (cần: khóa: giá trị, có dấu hai chấm và một dấu cách)",
  ],
  [
    "a key written twice",
    title,
    `${title}\n    title: Khám`,
    '151:5: khóa "title" được ghi hai lần (cần: mỗi khóa một lần)',
  ],
  [
    "a unit's name where its code belongs",
    "units: [tram-y-te, thcs-na-duong]",
    "units: [Trạm Y tế xã, thcs-na-duong]",
    '153:13: nhiệm vụ 1.b: không có đơn vị hoặc nhóm đơn vị "Trạm Y tế xã" (cần: có thể là tram-y-te)',
  ],
  [
    "a section mistyped",
    "weeklyPost:",
    "weeklypost:",
    '32:1: không có phần "weeklypost" (cần: có thể là weeklyPost)',
  ],
];

describe("one slip is said once, in Vietnamese", () => {
  test.each(slips)("%s", (_slip, old, by, said) => {
    expect(check(edited(old, by))).toEqual([`ke-hoach.yaml:${said}`]);
  });
});

describe("what is no text in UTF-8", () => {
  const plain = "(cần: tệp văn bản lưu dạng UTF-8 (Notepad: Lưu thành, Mã hóa UTF-8))";
  test.each<[kind: string, contents: Uint8Array, said: string]>([
    [
      "a Word document",
      new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]),
      "1:1: đây là tệp Word, Excel hoặc OpenDocument, không phải tệp văn bản thuần",
    ],
    [
      "an old Word document",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      "1:1: đây là tệp Word, Excel hoặc OpenDocument, không phải tệp văn bản thuần",
    ],
    ["a PDF", Buffer.from("%PDF-1.7"), "1:1: đây là tệp PDF, không phải tệp văn bản thuần"],
    [
      "Notepad's “Unicode”",
      Buffer.from(`\uFEFF${good}`, "utf16le"),
      '1:1: tệp được lưu dạng UTF-16 ("Unicode"), không phải UTF-8',
    ],
    [
      "an old code page",
      Buffer.from("plan:\n  id: x\n  title: K\xca\n", "latin1"),
      "3:1: từ đây tệp không phải UTF-8",
    ],
  ])("%s", (_kind, contents, said) => {
    expect(check(contents)).toEqual([`ke-hoach.yaml:${said} ${plain}`]);
  });

  test("Notepad's mark in front of UTF-8 is no mistake", () => {
    expect(check(`\uFEFF${good}`)).toEqual(check(good));
    expect(check(good)).toEqual([expect.stringContaining("dùng được: 2 nội dung")]);
  });
});

describe("last year's file, copied and not edited to its end", () => {
  const later = (text: string, from: string, to: string) => text.replace(from, to);

  test("the wording names another day than the deadline", () => {
    const text = later(good, "dueBefore: 2026-12-01", "dueBefore: 2026-12-03");
    expect(check(text)).toEqual([
      'ke-hoach.yaml:181:14: lưu ý: hạn báo cáo CUOI-NAM: "trước ngày 01/12/2026" nói ngày khác với dueBefore 2026-12-03 (cần: ngày trong chữ là ngày đầu bị coi là chậm, hoặc ngày cuối còn đúng hạn)',
      expect.stringContaining("dùng được"),
    ]);
  });

  test("the last on-time day in the wording is right, too", () => {
    const text = later(
      good,
      "wording: trước ngày 01/12/2026",
      "wording: chậm nhất ngày 30/11/2026",
    );
    expect(check(text)).toEqual(check(good));
  });

  test("a text and an id of another year", () => {
    const text = later(
      later(good, "id: na-duong-2026", "id: na-duong-2024"),
      "wording: trước ngày 01/12/2026",
      "wording: trước ngày 01/12/2024",
    );
    const [id, year, day, fine] = check(text);
    expect(id).toContain("plan: id na-duong-2024 mang năm khác với 2026");
    expect(`${year} ${day}`).toContain("nói đến năm 2024, Kế hoạch là của năm 2026");
    expect(`${year} ${day}`).toContain("nói ngày khác với dueBefore 2026-12-01");
    expect(fine).toContain("dùng được");
  });
});

test("it speaks English where it is asked to, and Vietnamese by itself", () => {
  const text = edited(title, "title: Khám: sức khỏe");
  expect(check(text, "--language", "en")).toEqual([
    "ke-hoach.yaml:150:12: the text holds a colon followed by a space (expected quotes around the whole text)",
  ]);
});

test("what README tells a newcomer to do works", () => {
  const readme = readFileSync("README.md", "utf8");
  const [, from = "", to = ""] = /^cp (prisma\/plans\/\S+) (\S+)$/m.exec(readme) ?? [];
  const [, file = ""] = /^npm run plan -- check (\S+)$/m.exec(readme) ?? [];
  expect(file).toBe(to);
  cpSync(from, join(folder, to));
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  expect(run(["check", join(folder, file)], {}, { print, complain: print })).toBe(0);
  expect(lines).toEqual([expect.stringContaining("dùng được: 6 nội dung, 42 nhiệm vụ")]);
});
