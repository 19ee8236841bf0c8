import { describe, expect, test } from "vitest";
import { loadPlan } from "../../src/plan/load.ts";
import { type Request, respond } from "../../src/reading/line.ts";

const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");
const tell = (text: string, unit = "06562", today = "2024-12-10") =>
  respond({ text, unit, today } as Request, plan);

describe("what is passed on, tried or handed out is asked before it counts", () => {
  test.each([
    ["06562", "Chuyển tiếp: Kế hoạch số 45/KH-UBND ngày 28/02/2024 về công tác bình đẳng giới"],
    [
      "06562",
      "Trên vừa có Quyết định số 612/QĐ-UBND ngày 08/3/2024 kiện toàn Ban gồm 17 thành viên",
    ],
    ["06562", "Phòng gửi các xã Hướng dẫn số 12/HD-LĐTBXH ngày 16/4/2024 về bình đẳng giới"],
    ["06562", "Dự thảo báo cáo: 6 tháng đầu năm xã tổ chức 3 buổi tuyên truyền, 180 lượt người"],
    ["06562", "Ví dụ như ngày 20/3 tổ chức tuyên truyền cho 50 người, nữ 30"],
    ["06562", "Anh đọc lại hộ em: Sáng 25/11 xã phát động Tháng hành động, 300 người tham gia"],
    ["06562", "Tin trên cổng: Chi Lăng tổ chức diễn đàn bình đẳng giới ngày 18/11, 180 đoàn viên"],
    ["hoi-ccb", "Bên Đoàn hôm 25/11 tổ chức diễn đàn 120 đoàn viên, mình học tập cách làm nhé"],
    ["06562", "Phân công: thôn Nà Van 2 buổi, thôn Pò Lọi 1 buổi, mỗi buổi 50 người trong tháng 5"],
    ["06562", "Năm ngoái 8/3 hội thi có 12 đội với 160 người xem"],
    ["06562", "Hôm 21/5 chúng em được dự tập huấn ở huyện có 80 người, học về lồng ghép giới"],
  ])("%s: %s", (unit, text) => {
    const got = tell(text, unit);
    expect(got.kind).toBe("none");
    expect(got.figures).toEqual({});
    expect(got.questions.map((question) => question.text)).toContain(text);
  });

  test.each([
    [
      "phong-ldtbxh-dt",
      "Phòng gửi các xã Hướng dẫn số 12/HD-LĐTBXH ngày 16/4/2024 về bình đẳng giới",
    ],
    ["06562", "Em chuyển báo cáo của xã: ngày 25/11 tổ chức tọa đàm 65 người dự, nữ 40"],
    ["06562", "Cảm ơn chị đã nhắc. Ngày 15/11 xã treo 6 băng rôn, phát 200 tờ rơi"],
    ["06562", "Ngày 20/5 cử 4 cán bộ đi dự tập huấn ở huyện"],
  ])("their own deed is theirs: %s: %s", (unit, text) => {
    expect(tell(text, unit).kind).toBe("report");
  });

  test("who is thanked, and what is left over, is no figure", () => {
    expect(tell("Cảm ơn 150 bà con đã đến dự lễ phát động sáng nay").figures).toEqual({});
    expect(tell("Ngày 22/3 xã họp chia quà 8/3, còn dư 3 suất").figures).toEqual({});
  });
});
