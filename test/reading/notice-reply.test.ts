import { expect, test } from "vitest";
import { readNoticeReply, saysPaperSent } from "../../src/reading/notice-reply.ts";

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
  ["để mai em làm ạ", "later"],
  ["tuần sau xã gửi", "later"],
  ["vâng ạ, chiều em gửi", "promise"],
  ["da vang de chieu em nhap", "promise"],
  ["tối em gửi", "promise"],
  ["lát nữa em nộp ạ", "promise"],
  ["đang làm ạ", "promise"],
  ["Dạ em đang viết, chiều em gửi", "promise"],
  ["xã đang tổng hợp số liệu", "promise"],
  ["đang chờ lãnh đạo ký", "promise"],
  ["em chưa kịp làm", "promise"],
  ["sẽ nộp đúng hạn ạ", "promise"],
  ["20/6 em gửi ạ", "promise"],
  ["cuối tuần em nộp nhé chị", "promise"],
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
  ["vâng em biết rồi ạ", "thanks"],
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
  "tôi gửi báo cáo",
  "nộp báo cáo ngay",
  "đang làm gì đấy",
  "chiều em gửi ảnh hội nghị 45 người",
  "chiều nay xã tổ chức mít tinh 120 người",
  "mai xã tổ chức hội nghị 50 người",
  "đang tập huấn 30 người",
  "chiều đã làm",
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
  expect(readNoticeReply("mai em gửi")).toMatchObject({ kind: "later", days: 1 });
  expect(readNoticeReply("tuần sau em gửi")).toMatchObject({ kind: "later", days: 3 });
  expect(readNoticeReply("để thứ Hai tuần sau gửi nhé")).toMatchObject({ kind: "later", days: 3 });
});

const NA_DUONG = ["UBND thị trấn Na Dương"];

test.each([
  "tt đã nộp bản giấy ngày hôm qua rồi ạ",
  "thị trấn đã gửi báo cáo bằng văn bản số 77/BC-UBND ngày 6/6/2024 rồi nhé",
  "UBND thị trấn đã nộp báo cáo 6 tháng số 77/BC-UBND ngày 6/6/2024",
  "Thị trấn Na Dương đã gửi Báo cáo số 77/BC-UBND 6 tháng đầu năm 2024 qua đường công văn",
  "Na Dương đã nộp bản giấy",
  "Ủy ban nhân dân TT Na Dương đã gửi báo cáo bằng văn bản",
])("the unit itself says that its report went out on paper: “%s”", (text) => {
  expect(readNoticeReply(text, NA_DUONG)?.kind).toBe("paper");
  expect(saysPaperSent(text, NA_DUONG)).toBe(true);
});

test.each([
  "Xã Tam Gia đã nộp bản giấy",
  "Na Dương đã tổ chức tuyên truyền cho 40 người",
  "Thị trấn đã ban hành kế hoạch số 12/KH-UBND",
])("“%s” says nothing of one's own paper", (text) => {
  expect(saysPaperSent(text, NA_DUONG)).toBe(false);
});

test.each([
  "được gia hạn đến ngày nào",
  "Xã em được gia hạn đến bao giờ ạ",
  "đơn vị đã được gia hạn chưa ạ?",
  "đề nghị gia hạn của xã được duyệt chưa",
])("“%s” asks whether more time was given, and for none", (text) => {
  expect(readNoticeReply(text)).toBeNull();
});

test.each(["xin gia hạn, chưa biết khi nào xong", "xin gia hạn mấy ngày ạ", "gia hạn cho em với"])(
  "“%s” asks for more time",
  (text) => {
    expect(readNoticeReply(text)?.kind).toBe("extension");
  },
);
