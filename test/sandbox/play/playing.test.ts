import { expect, test } from "vitest";
import { about, play } from "./support.ts";

test("everything that a story can do", async () => {
  const { complaint, transcript } = await play(
    about(
      "note: Một câu cho người đọc.",
      "Lan: { in: Nhóm, says: /nhom, sees: nhóm của cơ quan thường trực }",
      "Hoa: { says: /baocao, taps: ['3', Đã hoàn thành, Hôm qua], button: Mục này không có số liệu }",
      "Hoa: { says: '90 người', edits: '95 người', sees: Sửa tin nhắn đã gửi không làm thay đổi }",
      "Hoa: { sends photo: Toàn cảnh, sees: Đã nhận tệp minh chứng (01/10) }",
      "Hoa: { sends photo: null, sends file: ke-hoach.pdf, sees: Đã nhận tệp minh chứng (03/10) }",
      "bot: restarts",
      "clock: { plus: 2 hours }",
      "Hoa: { receives: nothing, says: /baocao, sees: bước 4/7 }",
      "Lan: { says: /donvi Hữu Lân, taps: Mời đầu mối }",
      "Bình: { opens link: Lan, taps: Đồng ý, says: Lý Văn Bình }",
      "Bình: { taps: Đúng }",
      "Lan: { receives: /Lý Văn Bình đã đăng ký/i }",
      "Bình: { blocks: bot, unblocks: bot, says: /nhiemvu, sees: Hữu Lân }",
      "clock: { to: 2024-06-05T08:00 }",
    ),
  );
  expect(complaint).toBe("");
  expect(transcript).toContain("Một câu cho người đọc.");
  expect(transcript).toContain("── 10:00, thứ Ba, 04/6/2024 ──");
  expect(transcript).toContain("── 08:00, thứ Tư, 05/6/2024 ──");
  expect(transcript).toContain("[Hoa] ▸ [Hôm qua]");
  expect(transcript).toContain("[Hoa] Hoa: [ảnh] Toàn cảnh");
  expect(transcript).toContain("story.yaml: 15 steps, as told");
});

test("troubles are switched on and off, and what was said meanwhile is answered", async () => {
  const { complaint } = await play(
    about(
      "fault: { on: serverError }",
      "Hoa: { says: /nhiemvu, sees not: Tú Đoạn }",
      "fault: { off: serverError }",
      "Hoa: { receives: Ủy ban nhân dân xã Tú Đoạn }",
      "fault: { on: down }",
      "Hoa: { says: /lichsu, sees not: Báo cáo đã gửi }",
      "fault: { off: down }",
      "Hoa: { sees: chưa gửi báo cáo nào }",
    ),
  );
  expect(complaint).toBe("");
});
