import { describe, expect, test } from "vitest";
import { loadPlan } from "../../src/plan/load.ts";
import { respond } from "../../src/reading/line.ts";

/** Two numbers beside a stroke are the day that it was only where nothing else names or counts by them. */
const TODAY = "2024-06-14";
const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");
const tell = (text: string, unit = "06562") => respond({ text, unit, today: TODAY }, plan);

describe("what was held today is called by the day that it is for", () => {
  test.each([
    "hnay to chuc toa dam 8/3 muon, 55 chi em, co tuyen truyen luat BDG",
    "Hôm nay xã tổ chức tọa đàm 8/3 muộn, 55 người dự",
    "Sáng nay xã tổ chức mít tinh 5/6, 55 người dự",
  ])("%s", (text) => expect(tell(text).date).toEqual({ from: TODAY, to: TODAY }));

  test.each([
    ["Hôm nay em báo cáo xã tổ chức tọa đàm 8/3, 55 người dự", "2024-03-08"],
    ["Hôm nay xã gửi kết quả tọa đàm 8/3, 55 người dự", "2024-03-08"],
    ["Sáng nay 13/6 xã tổ chức tọa đàm, 55 người dự", "2024-06-13"],
  ])("but what is told today was on its day: %s", (text, day) => {
    expect(tell(text).date).toEqual({ from: day, to: day });
  });
});

describe("a share behind its label in a list is no day", () => {
  test("of those who lead", () => {
    const got = tell(
      "Phòng báo cáo đến 31/5/2024: - Cán bộ nữ: 214/498 - Nữ cấp ủy: 8/39 - Nữ lãnh đạo UBND huyện: 1/4",
      "phong-noi-vu",
    );
    expect(got.figures.nu_ubnd).toEqual({ part: 1, whole: 4 });
    expect(got.date).not.toEqual({ from: "2024-04-01", to: "2024-04-01" });
  });

  test("an activity's label has a day", () => {
    expect(tell("Tọa đàm với hội viên: 5/6, 60 người dự").date?.from).toBe("2024-06-05");
  });
});
