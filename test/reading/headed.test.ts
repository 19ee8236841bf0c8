import { describe, expect, test } from "vitest";
import { loadPlan } from "../../src/plan/load.ts";
import { type Request, respond } from "../../src/reading/line.ts";

const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");
const tell = (text: string) =>
  respond({ text, unit: "06562", today: "2024-12-16" } as Request, plan);

describe("what its heading calls an aim, a speech, a programme or a former year's is asked before it counts", () => {
  test.each([
    "Mục tiêu năm 2024: tổ chức 5 cuộc truyền thông bình đẳng giới, 250 lượt người dự",
    "muc tieu nam 2024: to chuc 5 cuoc truyen thong, 250 luot nguoi du",
    "Mục tiêu cụ thể: tổ chức 4 buổi tuyên truyền, treo 8 băng rôn",
    "Kết quả năm trước: treo 5 băng rôn, lễ phát động ngày 15/11/2023 có 120 người",
    "Tổng kết 2021-2022: xã có 3 mô hình, 60 thành viên",
    "Báo cáo năm 2023: tổ chức 5 cuộc truyền thông, 210 người dự",
    "Chương trình: 8h00 đón tiếp 90 đại biểu; 8h30 khai mạc; 9h00 tuyên truyền bình đẳng giới",
    "8h00: đón 90 đại biểu\n8h30: khai mạc lễ phát động\n9h00: tuyên truyền bình đẳng giới",
    "Diễn văn khai mạc: Kính thưa 120 đại biểu, hôm nay xã tổ chức lễ phát động Tháng hành động",
    "IV. TỔ CHỨC THỰC HIỆN. 1. Treo băng rôn tại trụ sở: ít nhất 03 băng rôn. 2. Phát động trong tuần đầu của Tháng hành động.",
  ])("%s", (text) => {
    const got = tell(text);
    expect(got.kind).toBe("none");
    expect(got.figures).toEqual({});
    expect(got.questions.map((question) => question.text)).toContain(text);
  });

  test.each([
    "Kết quả năm 2024: xã tổ chức 5 cuộc truyền thông, 210 người dự",
    "Kết quả so với năm ngoái: ngày 15/11 treo 6 băng rôn, hơn 2 băng rôn",
    "Chương trình truyền thông bình đẳng giới ngày 25/11: 90 người dự",
    "Tổ chức thực hiện truyền thông bình đẳng giới ngày 25/11: 90 người dự",
    "Từ 7h30 ngày 25/11 xã tuyên truyền bình đẳng giới cho 90 người dự",
    "Báo cáo năm 2024: tổ chức 5 cuộc truyền thông, 210 người dự",
  ])("what was done has a heading, too: %s", (text) => {
    expect(tell(text).kind).toBe("report");
  });
});
