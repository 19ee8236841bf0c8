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
    "Ngày 2/7 xã tổ chức tập huấn phòng cháy chữa cháy rừng cho 45 người, nữ 12",
    "Ngày 26/6 tuyên truyền phòng chống ma túy tại trường THPT cho 700 học sinh, 380 nữ",
    "Ngày 18/11 ngày hội đại đoàn kết tại thôn Pá Phấy có 150 bà con dự",
    "Ngày hội Đại đoàn kết 18/11 có 120 người dự, biểu dương 15 gia đình văn hóa",
    "Ngày 9/8 xã tổ chức đại hội chi đoàn, 30 đoàn viên dự, bầu 3 đồng chí vào ban chấp hành",
    "Tháng 6 xã trồng 20 ha bạch đàn, cấp 9.000 cây giống cho 30 hộ",
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
    "Ngày 18/4 xã mở lớp tập huấn kỹ thuật ủ men lá cho 40 người, nữ 22",
    "Ngày 8/10 hội nghị tổng kết tổ nuôi ong mật, 48 người dự, nữ 20",
    "12/8 trạm y tế truyền thông phòng chống bệnh dại cho 90 người dân",
  ])("a topic that no list names is another one, if the plan names its own: %s", (text) => {
    const got = tell(text);
    expect(got.kind).toBe("none");
    expect(got.figures).toEqual({});
  });

  test.each([
    "Ngày 7/3 xã tổ chức hội thi nấu ăn với 21 đội, 300 người dự",
    "Ngày 5/8 xã nói chuyện chuyên đề cha mẹ chia sẻ việc chăm con, 60 phụ huynh dự",
    "Sàn Viên ngày 04/09/24 ttbđg nvh Bản Mới: 36ng/24 nữ",
    "Ngày 03/5/2024 tổ chức thêm một buổi truyền thông tại thôn Nà Van, 40 người dự",
    "Ngày 03/5 xã truyền thông lưu động bằng loa kéo tại chợ, 40 người nghe",
    "Ngày 27/9 tập huấn kỹ năng lãnh đạo cho 35 cán bộ nữ",
    "Ngày 31/3 hội nghị tuyên truyền tại thôn Nà Van 70 người dự",
  ])("a matter of the plan is none: %s", (text) => {
    expect(tell(text).kind).toBe("report");
  });

  test("what another field counts is no case of the plan's", () => {
    const text = "Tuần qua xảy ra 2 vụ ma túy, xử lý 3 đối tượng ngày 3/5";
    expect(tell(text, "cong-an-huyen").figures).toEqual({});
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
    ["test/fixtures/plans/phong-chay-2026.yaml", "Ngày 8/9 xã phổ biến phòng cháy rừng, 40 người"],
    [
      "test/fixtures/plans/cai-cach-hanh-chinh-2026.yaml",
      "Ngày 8/9 xã tuyên truyền dịch vụ công cho bà con, 36 người tham dự",
    ],
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
