import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { asOf010, facesOf } from "../support/december.ts";
import { temporary } from "./support.ts";

/** What 0.1.0 itself answered on that database, at that time, line by line. */
const SAID: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync("test/fixtures/databases/said-by-0.1.0.json", "utf8"),
);

/** What 0.2.0 says in other words. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/09:31/, "09 giờ 31"],
  [/đã làm (\d+\/\d+ đơn vị)/, "$1 đã thực hiện"],
  [/\(đã làm ngày/, "(đã thực hiện ngày"],
  [/^Chưa báo cáo: Báo cáo/, "Chưa gửi: Báo cáo"],
  [/^Đã báo cáo: /, "Đã gửi: "],
  [/, chậm\.$/, ", sau hạn."],
  [/bot không nhắn được/, "chưa liên lạc được qua bot"],
  [/^Bot nhắn được/, "Liên lạc được qua bot"],
  [/Quá giờ, không gửi/, "Hết hiệu lực"],
  [/Không gửi nữa/, "Đã hủy"],
  [/\/donvi tu doan/, "/donvi UBND xã Ái Quốc"],
  [/^00\//, "0/"],
  [/\((\d) báo cáo\)/, "(0$1 báo cáo)"],
  [/\((\d)\)$/, "(0$1)"],
  // Percentages are rounded.
  [/ 77%/, " 78%"],
];

const TAKEN = " · Chưa báo cáo · phần của UBND xã Tĩnh Bắc: đã báo cáo";

/** What 0.2.0 counts by other rules, each of them in CHANGELOG.md; null is not said by 0.1.0. */
const RULES: Readonly<Record<string, readonly (readonly [RegExp | null, string])[]>> = {
  // What a successor owes for a unit that is merged counts as well, and a duty once completed stays so.
  "office /tinhhinh": [
    [/157\/228/, "163/242"],
    [/68%/, "67%"],
    [/hoàn thành: 102/, "hoàn thành: 139"],
    [/thực hiện: 52/, "thực hiện: 23"],
    [null, "• Chưa thực hiện: 0"],
    // In the plan's last month the next one is asked for.
    [
      null,
      "Kế hoạch hết thời gian ngày 31/12/2024. Hoạt động sau ngày này báo cáo theo Kế hoạch tiếp theo; đề nghị sớm đưa Kế hoạch đó lên bot.",
    ],
    [/phát sinh: 03/, "phát sinh: 01"],
    [/• Chưa báo cáo: 71/, "• Chưa báo cáo: 79"],
  ],
  // A paper is counted apart only where it came alone.
  "office /chuabaocao": [
    [/; văn bản giấy đã xác nhận: 16/, "; chỉ bằng văn bản giấy đã xác nhận: 0"],
  ],
  // The month counts what lies in it; who has done the duty that a milestone is the same as has done the milestone.
  "office /hanchot": [
    [/báo cáo: 36/, "báo cáo: 20"],
    [/11\/21/, "15/21"],
    // Days that nobody owes anything on are owed by none.
    [/(\d+)\/(?:36|35|22) đơn vị đã thực hiện/, "$1 đơn vị đã thực hiện"],
  ],
  "UBND xã Tam Gia /hanchot": [[/báo cáo: 02/, "báo cáo: 01"]],
  // Whose report each was is said since a unit has those of another one, too.
  "UBND xã Tam Gia /lichsu": [[/^(\d\. Số \d+) · /, "$1 · UBND xã Tĩnh Bắc · "]],
  "UBND xã Tam Gia /nhiemvu": [
    [/^0\/08/, "06/16"],
    [null, "Tính cả phần việc tiếp nhận từ UBND xã Tĩnh Bắc."],
    [/(?<=^[123678]\..*) · Chưa báo cáo$/, TAKEN],
  ],
};

/** A line of 0.1.0 as 0.2.0 is to say it. */
function now(face: string, line: string): string {
  const rules = (RULES[face] ?? []).flatMap(([from, to]) => (from ? [[from, to] as const] : []));
  return [...WORDS, ...rules].reduce((text, [from, to]) => text.replace(from, to), line);
}

test("an office of 0.1.0 goes on: what was said of its reports, deadlines and people is said now", async () => {
  using place = temporary();
  const file = join(place.folder, "bot.db");
  await asOf010(file);
  const faces = await facesOf(`file:${file}`);
  expect(Object.keys(SAID).length).toBe(17);
  for (const [face, lines] of Object.entries(SAID)) {
    const added = (RULES[face] ?? []).flatMap(([from, to]) => (from === null ? [to] : []));
    const says = (faces.get(face) ?? "").split("\n").filter((line) => !added.includes(line));
    const filled = (all: readonly string[]) => all.filter((line) => line !== "");
    expect([face, filled(says)]).toEqual([face, filled(lines.map((line) => now(face, line)))]);
    for (const line of added) expect(faces.get(face)).toContain(line);
  }
});
