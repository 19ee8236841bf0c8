import { expect, test } from "vitest";
import { readLeadersWord } from "../../src/reading/leaders-word.ts";
import { isReason } from "../../src/reading/reason.ts";

test("a leader agrees in words", () => {
  for (const typed of [
    ...["đồng ý", "Đồng ý gửi.", "dong y", "Tôi đồng ý nhé", "nhất trí", "Duyệt"],
    ...["Agree", "phê duyệt ạ", "Dạ, đồng ý"],
  ]) {
    expect(readLeadersWord(typed), typed).toEqual({ kind: "agree" });
  }
});

test("a leader refuses in words, with the reason as it was written", () => {
  const reasons: Record<string, string | null> = {
    "không đồng ý": null,
    "Khong dong y.": null,
    "Chưa đồng ý, vì thiếu số nữ": "thiếu số nữ",
    "Trả lại: Bổ sung thôn Bản Mới.": "Bổ sung thôn Bản Mới.",
    "Chưa duyệt\nlý do: sai kinh phí": "sai kinh phí",
  };
  for (const [typed, reason] of Object.entries(reasons)) {
    expect(readLeadersWord(typed), typed).toEqual({ kind: "return", reason });
  }
});

test("what only takes note, asks or tells is no word on a report", () => {
  for (const typed of [
    "ok",
    "cảm ơn",
    "đồng ý với ý kiến của phòng về kinh phí",
    "đồng chí",
    "?",
  ]) {
    expect(readLeadersWord(typed), typed).toBeNull();
  }
});

test("a reason says why: a sign, a number, “ok” or the deed itself does not", () => {
  for (const none of [
    "ok",
    "OK.",
    "vâng ạ",
    "đồng ý",
    "trả lại",
    "Thu hồi",
    "12",
    "..",
    "👍",
    "không",
  ]) {
    expect(isReason(none), none).toBe(false);
  }
  for (const some of ["Nhầm.", "Thiếu nữ.", "sai số", "Không có văn bản", "ok nhưng thiếu nữ"]) {
    expect(isReason(some), some).toBe(true);
  }
});
