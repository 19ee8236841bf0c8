import { expect, test } from "vitest";
import { about, play } from "./support.ts";

test("the first expectation that fails ends the story, with its place and what was on the screen", async () => {
  const told = "Hoa: { says: /start, sees: [Chào Anh/Chị, »Bước 9] }";
  const { code, complaint, transcript } = await play(about(told, "Hoa: { says: /huy }"));
  expect(code).toBe(1);
  expect(complaint).toContain(`story.yaml:6:${told.indexOf("»") + 5}: Hoa does not see Bước 9`);
  expect(complaint).toContain("Mời Anh/Chị chọn nút ở cuối màn hình");
  expect(transcript).toContain("[Hoa] Hoa: /start");
  expect(transcript).not.toContain("/huy");
  expect(transcript).not.toContain("as told");
});

/** What goes wrong at the mark. */
const WRONG: readonly (readonly [told: string, says: string])[] = [
  ["Hoa: { says: /start, sees not: »Chào }", "Hoa sees Chào"],
  ["Hoa: { says: /start, sees: »/Chào .*tạm biệt/u }", "Hoa does not see /Chào .*tạm biệt/u"],
  ["Hoa: { button: »Gửi }", 'Hoa sees no button "Gửi"'],
  ["Hoa: { says: /start, no button: »Nhiệm vụ }", 'Hoa sees a button "Nhiệm vụ"'],
  ["Hoa: { taps: »Gửi }", 'Hoa finds no button "Gửi"'],
  ["Hoa: { says: /start, receives: »nothing }", "Hoa sees something"],
  ["Lan: { receives: »Nhắc hạn }", "Lan does not see Nhắc hạn"],
  ["Hoa: { edits: »Sai }", "Hoa has written nothing to edit"],
  ["Hoa: { opens link: »Lan }", "Lan has no link"],
  ["Bình: { in: Nhóm, says: »Chào }", "Bình is not in the group"],
  ["clock: »{ to: 2024-06-01T08:00 }", "Đồng hồ không quay lui"],
];

test.for(WRONG)("%s: %s", async ([told, says]) => {
  const { code, complaint } = await play(about(told));
  expect(complaint).toContain(`story.yaml:6:${told.indexOf("»") + 5}: ${says}`);
  expect(code).toBe(1);
});

test("with a demo the story's names stand for the people who are there", async () => {
  const { transcript, complaint } = await play({
    text: [
      "title: Thử",
      "at: 2024-03-20T08:00",
      "fill: { demo: 3 }",
      "people: { Lan: office, Mai: office }",
      "groups: { Nhóm: office }",
      "steps:",
      "  - Lan: { taps: Tình hình, sees: Đơn vị đã báo cáo }",
      "  - Mai: { in: Nhóm, says: /tinhhinh, sees: Đơn vị đã báo cáo }",
      "  - Mai: { sees: Bước 9 }",
    ].join("\n"),
  });
  expect(transcript).toContain("[Lan] Lan: Tình hình");
  expect(transcript).toContain("[Nhóm] Mai: /tinhhinh");
  expect(complaint).toContain("story.yaml:9:18: Mai does not see Bước 9");
});
