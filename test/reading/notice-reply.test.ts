import { expect, test } from "vitest";
import { readNoticeReply } from "../../src/reading/notice-reply.ts";

test.each([
  ["đã nộp ngày 5/6", "paper"],
  ["Dạ em đã gửi rồi ạ", "paper"],
  ["đã báo cáo bằng văn bản số 45/BC-UBND ngày 5/6", "paper"],
  ["xã đã gửi công văn số 12/BC-UBND", "paper"],
  ["báo cáo đã chuyển văn thư huyện sáng nay", "paper"],
  ["da nop ban giay hom qua", "paper"],
  ["xin gia hạn đến 20/6", "extension"],
  ["em xin lùi hạn vài hôm ạ", "extension"],
  ["cho xã nộp chậm đến 20/6, xin thêm 3 ngày", "extension"],
  ["mai tôi gửi", "later"],
  ["Sáng mai em nộp nhé", "later"],
  ["để mai", "later"],
  ["gửi sau", "later"],
  ["vài hôm nữa em gửi", "later"],
  ["xong rồi", "done"],
  ["Dạ xong rồi ạ", "done"],
  ["đã hoàn thành", "done"],
  ["👍", "thanks"],
  ["👍🏻 🙏", "thanks"],
  ["ok", "thanks"],
  ["OK ạ", "thanks"],
  ["vâng", "thanks"],
  ["Dạ vâng ạ", "thanks"],
  ["dạ", "thanks"],
  ["em nhận được rồi ạ", "thanks"],
  ["cảm ơn chị", "thanks"],
])("“%s” is %s", (text, kind) => {
  expect(readNoticeReply(text)?.kind).toBe(kind);
});

test.each([
  "Ngày 20/5 xã tổ chức tuyên truyền, 45 người dự, nữ 30",
  "hôm nay trời đẹp nhỉ",
  "chưa nộp",
  "không xong được vì thiếu kinh phí",
  "ok nhưng xã chưa có kinh phí in tờ rơi",
  "Mai Sao là một xã của huyện Chi Lăng, đã có 3 thôn báo cáo",
  "báo cáo",
  "gửi báo cáo",
  "12",
  "",
])("“%s” answers no reminder", (text) => {
  expect(readNoticeReply(text)).toBeNull();
});

test("a wish for more time holds its day and its reason", () => {
  expect(readNoticeReply("Xin gia hạn đến ngày 20/6 vì cán bộ đầu mối đi công tác.")).toEqual({
    kind: "extension",
    day: "ngày 20/6",
    reason: "cán bộ đầu mối đi công tác.",
  });
  expect(readNoticeReply("xin gia hạn")).toEqual({ kind: "extension", day: null, reason: null });
});

test("tomorrow is one day, some days are three", () => {
  expect(readNoticeReply("mai em gửi")).toEqual({ kind: "later", days: 1 });
  expect(readNoticeReply("tuần sau em gửi")).toEqual({ kind: "later", days: 3 });
  expect(readNoticeReply("để thứ Hai tuần sau gửi nhé")).toEqual({ kind: "later", days: 3 });
});
