import { describe, expect, test } from "vitest";
import { loadPlan } from "../../src/plan/load.ts";
import { type Request, respond } from "../../src/reading/line.ts";

const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");
const tell = (text: string, unit = "06562") =>
  respond({ text, unit, today: "2024-12-16" } as Request, plan);

describe("a deed of another field is asked, whatever of it could be a figure", () => {
  test.each([
    "Ngày 18/5 xã ra quân làm đường giao thông thôn Nà Van, huy động 90 lượt người tham gia",
    "Sáng nay xã ra quân tổng vệ sinh, 62 người tham gia",
    "Ngày 20/2 xã tổ chức lễ giao quân, tiễn 9 thanh niên nhập ngũ",
    "Ngày 3/4 xã tập huấn kỹ thuật chăm sóc cây ăn quả cho 45 hội viên",
    "12/9 xã tổ chức giải cầu lông, 80 người dự",
    "Ngày 27/7 xã thăm, tặng quà 12 gia đình có công, thương binh, mỗi suất 500 nghìn",
    "5/5 xã tổ chức tiêm phòng cho 200 con trâu bò",
  ])("%s", (text) => {
    const got = tell(text);
    expect(got.kind).toBe("none");
    expect(got.figures).toEqual({});
    expect(got.questions.map((question) => question.text)).toContain(text);
  });

  test("so it is of an agency", () => {
    const text = "Hội Nông dân huyện tổ chức tập huấn kỹ thuật trồng na cho 50 hội viên ngày 14/5";
    expect(tell(text, "hoi-nong-dan").kind).toBe("none");
  });

  test.each([
    "Ngày 18/5 xã ra quân tổng vệ sinh, kết hợp tuyên truyền bình đẳng giới, 62 người tham gia",
    "Ngày 24/11 xã tổ chức giải bóng chuyền nữ hưởng ứng Tháng hành động, 60 người tham gia",
    "Ngày 8/8 xã phối hợp mở lớp dạy nghề chăn nuôi; 32 lượt người được hỗ trợ học nghề, nữ 24",
    "Ngày 30/7 nhân Ngày toàn quốc phòng chống mua bán người, xã tuyên truyền cho 58 người dân",
  ])("beside the plan's matter it is a report: %s", (text) => {
    expect(tell(text).kind).toBe("report");
  });

  test.each([
    ["test/fixtures/plans/phong-chay-2026.yaml", "Ngày 8/9 xã diễn tập chữa cháy rừng, 40 người"],
    [
      "test/fixtures/plans/cai-cach-hanh-chinh-2026.yaml",
      "Ngày 16/7/2026 tiếp nhận 18 hồ sơ đất đai",
    ],
  ])("what is another plan's own matter is its report: %s", (file, text) => {
    const own = loadPlan(file);
    const [unit] = own.duties.flatMap(({ units }) => units);
    const got = respond({ text, unit, today: "2026-09-20" } as Request, own);
    expect(got.kind).toBe("report");
  });
});

test.each([
  "một mình em ôm 4 mảng việc, tháng này 3 báo cáo, 2 cuộc thi, làm không xuể",
  "cả tháng 6 cuộc họp, 4 báo cáo, bù đầu luôn chị ạ",
])("who complains tells of no deed: %s", (text) => {
  expect(tell(text).kind).toBe("none");
});
