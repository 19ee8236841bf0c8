import { expect, test } from "vitest";
import { goesOn } from "../../src/reports/goes-on.ts";

const DONE = "Tổ chức 03 buổi truyền thông tại các thôn.";

test.each([
  [DONE, "Ngoài ra phát 200 tờ rơi cho chị em"],
  [DONE, "đồng thời treo 02 băng rôn tại trụ sở"],
  [DONE, "- Phát 200 tờ rơi cho bà con"],
  [DONE, "2. Tọa đàm với hội viên phụ nữ"],
  ["Đã thực hiện các nội dung:", "Truyền thông tại 03 thôn"],
  ["Tổ chức truyền thông, tọa đàm và", "phát tờ rơi tại 03 thôn"],
])("%j goes on with %j", (before, text) => {
  expect(goesOn(before, text)).toBe(true);
});

test.each([
  [DONE, "Bà con hưởng ứng rất nhiệt tình"],
  [DONE, "lát nữa em gửi ảnh nhé ạ"],
  [DONE, "ngoài ra em gửi ảnh sau ạ"],
  [DONE, "Ngoài ra không có"],
  [DONE, "- 75"],
  [DONE, "để em hỏi lại đã ạ"],
  [DONE, "bỏ qua bước này giúp em"],
])("%j does not plainly go on with %j: its author is asked", (before, text) => {
  expect(goesOn(before, text)).toBe(false);
});
