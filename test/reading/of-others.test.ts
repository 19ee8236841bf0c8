import { expect, test } from "vitest";
import { loadPlan } from "../../src/plan/load.ts";
import { respond } from "../../src/reading/line.ts";
import { read } from "./read.ts";

/** Ủy ban nhân dân xã Tú Đoạn. */
const COMMUNE = "06562";
/** Of the district. */
const UNION = "hoi-lhpn";

const taken = (text: string, unit = COMMUNE) => read({ text, unit });

test.each([
  ["another commune", "Bên xã Khuất Xá hôm qua làm truyền thông BĐG được 42 người"],
  ["another commune", "Xã Yên Khoái ngày 5/6 tổ chức tọa đàm 60 người dự, nữ 40"],
  ["a friend's", "Xã bạn tổ chức được 5 buổi truyền thông rồi mà xã mình còn chậm"],
  ["another district", "Hôm qua, huyện Đình Lập vừa tổ chức hội nghị truyền thông cho 70 cán bộ"],
  ["the province", "Từ đầu năm toàn tỉnh tổ chức 120 hội nghị tuyên truyền, 9.000 người dự"],
  [
    "the province's police",
    "Theo Công an tỉnh, 5 tháng toàn tỉnh tuyên truyền 30 buổi cho 900 người",
  ],
  ["who went there", "Sáng nay đồng chí chủ tịch xã đi dự hội thảo BĐG ở huyện, chắc 80 người"],
  ["who went there", "Hôm qua thay mặt xã đi họp tổng kết trên huyện, 65 đại biểu dự"],
  ["the year before", "Xã Tú Đoạn năm 2023 có 350 lượt người dự tuyên truyền BĐG"],
  ["another year", "Năm 2022 có 350 lượt người dự tuyên truyền BĐG, năm nay chắc khó bằng"],
])("%s: its author is asked if it is a report, and no value is taken: %s", (_, text) => {
  const got = taken(text);
  expect(got).toMatchObject({ kind: "none", date: null, figures: {} });
  expect(got.questions).toHaveLength(1);
  expect(got.questions[0]?.text).toBe(text);
});

test("a level above is above who tells: of a department of the province the district is asked", () => {
  const text = "Sở Tư pháp mở lớp tập huấn cho 90 cán bộ vào tháng 5, huyện mình được 3 suất";
  expect(taken(text, UNION)).toMatchObject({ kind: "none", figures: {} });
  const own = "Ngày 5/6 Hội LHPN huyện Lộc Bình tổ chức tập huấn cho 90 cán bộ";
  expect(taken(own, UNION).kind).toBe("report");
});

test.each([
  "Theo tin báo Lạng Sơn, hôm qua tổ chức truyền thông BĐG cho 45 cán bộ",
  "Nếu kịp thì tuần này làm truyền thông thôn Nà Mu cho 60 người",
  "Hôm nay nếu trời tạnh thì mít tinh 200 người ở sân vận động",
])("hearsay and a condition are none: %s", (text) => {
  expect(taken(text)).toMatchObject({ kind: "none", figures: {} });
});

test.each([
  "Xã Tú Đoạn ngày 5/6 tổ chức tọa đàm 60 người dự, nữ 40",
  "Xã TĐ ngày 5/6 tổ chức tọa đàm 60 người dự, nữ 40",
  "Bên xã em hôm qua làm truyền thông 35 người",
  "Ngày 6/6 tỉnh về tổ chức truyền thông tại xã em, 90 người dân dự",
  "Ngày 6/6 Hội LHPN huyện phối hợp tổ chức truyền thông BĐG tại xã Tú Đoạn, 90 người dự",
  "Thực hiện kế hoạch của UBND tỉnh, ngày 5/6 xã tổ chức tọa đàm 60 người dự",
  "Ngày 5/6 xã ban hành kế hoạch số 12/KH-UBND về bình đẳng giới",
  "So với năm 2023 tăng 1 cuộc: xã đã tổ chức 3 hội nghị, 120 người dự",
  "Ngày 5/6 tại thôn Bản Chu tổ chức tọa đàm 60 người dự",
])("what they did, or others at their place, is a report: %s", (text) => {
  expect(taken(text).kind).toBe("report");
});

test.each([["3/6 xem lại thì xã đang duy trì 2 mô hình, 34 thành viên, nữ 30"]])(
  "said in few words, it is a report: %s",
  (text) => {
    expect(read({ text, unit: COMMUNE }).kind).toBe("report");
  },
);

test("the plan's own short words are read as one word, too", () => {
  const today = "2024-06-14";
  const text = "Tú Đoạn ngày 04/06 ttbđg nvh Bản Mới: 36 người dự, nữ 24";
  const got = respond({ text, unit: COMMUNE, today }, loadPlan("prisma/plans/loc-binh-2024.yaml"));
  expect(got).toMatchObject({ kind: "report", figures: { nguoi_du: 36, nguoi_du_nu: 24 } });
});
