import { describe, expect, test } from "vitest";
import { named, read } from "./read.ts";

/** Neighbours of what the third unseen set found, each of its kind. */
const unit = "06562";
const tell = (text: string, today = "2024-06-14") => read({ text, unit, today });

describe("what phone keyboards leave of a word", () => {
  test.each([
    ["Ngày 5/6 xã tổ chưc hội nghi truyền thông, 58 đại biêu dự", 58],
    ["5/6 xa tuyen truyn bdg, 46 nguoif du", 46],
    ["Ngày 5/6 tuyên truền bình đẳng giới cho 52 nguoii", 52],
    ["Ngày 5/6 xã tuyên truyền BĐG, 37 ngưi dự", 37],
    ["5/6 tuyên truyền BĐG được 4 chục người", 40],
  ])("%s", (text, people) => {
    expect(tell(text)).toMatchObject({ kind: "report", figures: { nguoi_du: people } });
  });

  test("of a noun no letter may be another, so that no number finds a wrong home", () => {
    const { figures } = tell("Ngày 5/6 tuyên truyền BĐG, 40 đại diều, 3 học viện");
    expect(figures.nguoi_du).toBeUndefined();
  });

  test("a letter inside a number stays a question", () => {
    const got = tell("bdg nam quan 12/6: 6O nguoi");
    expect(got.kind).toBe("report");
    expect(got.figures).toEqual({});
    expect(named(got)).toContain("6O");
  });
});

describe("a list that does not come to its total is asked", () => {
  test.each([
    ["Ngày 4/6 tổng 90 người dự truyền thông gồm cán bộ 20, hội viên 50", "90", "nguoi_du"],
    ["Ngày 4/6 phát 300 tờ rơi (thôn 120, trường 150), tuyên truyền BĐG", "300", "to_roi"],
  ])("%s", (text, total, code) => {
    const got = tell(text);
    expect(got.figures[code]).toBeUndefined();
    expect(named(got)).toContain(total);
  });

  test.each([
    ["Ngày 4/6 tổng 70 người dự truyền thông gồm cán bộ 20, hội viên 50", "nguoi_du", 70],
    ["Ngày 4/6 phát 270 tờ rơi (thôn 120, trường 150), tuyên truyền BĐG", "to_roi", 270],
    ["Ngày 4/6 tuyên truyền BĐG 2 buổi (thôn 1, thôn 2), 60 người dự", "so_cuoc", 2],
    ["Ngày 4/6 truyền thông cho 120 người, trong đó hội viên 50, cán bộ 20", "nguoi_du", 120],
  ])("%s", (text, code, value) => {
    expect(tell(text).figures).toMatchObject({ [code]: value });
  });
});

describe("who learns a trade is nobody's attendance", () => {
  test.each([
    "Ngày 10/6 xã tổ chức lớp dạy nghề trồng nấm; lớp có 35 học viên, trong đó 24 nữ",
    "Ngày 10/6 xã mở 01 lớp dạy nghề nấu ăn cho 30 lao động nữ",
  ])("%s", (text) => {
    const { figures } = tell(text);
    expect([figures.nguoi_du, figures.nguoi_du_nu]).toEqual([undefined, undefined]);
  });
});

describe("a report, and what is none", () => {
  test.each([
    "Nhờ chị cập nhật giúp xã em: 13/6, 2 cuộc, 84 lượt, tờ rơi 100",
    "Hôm 12/6 xã mở hội nghị tuyên truyền được 52 đại biểu, chưa đếm được bao nhiêu nữ",
    "Đến 31/5/2024 cán bộ nữ 46/168 người",
    "11/6 cấp 8 suất vay cho phụ nữ nghèo",
    "Năm nay, tháng 5 đã bố trí từ ngân sách xã 5.000.000 đồng cho công tác bình đẳng giới",
  ])("report: %s", (text) => {
    expect(tell(text).kind).toBe("report");
  });

  test.each([
    "Thời tiết mai mưa to, có khi hoãn buổi 50 người",
    "Huyện Đình Lập họ làm 30 cuộc rồi đấy",
    "Năm ngoái xã em làm 8 cuộc 400 người",
    "Tháng 6 chị có 30 tờ rơi BĐG không",
    "Ngày 11/6 phòng gửi 5 mẫu báo cáo BĐG cho các xã",
    "đến 12/6 mới có 8/28 xã nộp báo cáo BĐG",
    "Em gửi chị 12/40 đơn vị đã nộp đến 12/6",
    "Mai tuyên truyền BĐG cho 50 người",
  ])("none: %s", (text) => {
    expect(tell(text).kind).toBe("none");
  });
});

describe("days", () => {
  test.each([
    ["Từ đầu năm đến 31/5/2024 xã tuyên truyền BĐG 10 cuộc", "2024-01-01", "2024-05-31"],
    ["Tuần 3-7/6 xã tuyên truyền BĐG 3 cuộc", "2024-06-03", "2024-06-07"],
    ["Tháng 4-5/2024 tuyên truyền BĐG 8 buổi", "2024-04-01", "2024-05-31"],
    ["Tháng 4 và tháng 5 tuyên truyền BĐG 8 buổi", "2024-04-01", "2024-05-31"],
    ["T1-T5: 12 buổi tuyên truyền BĐG", "2024-01-01", "2024-05-31"],
    ["Từ 3/6 đến nay xã có 3 buổi truyền thông, 129 người", "2024-06-03", "2024-06-14"],
    ["hqua xã tuyên truyền BĐG cho 39 người", "2024-06-13", "2024-06-13"],
    ["Em gửi số liệu 10/6: người dự 58, tuyên truyền BĐG", "2024-06-10", "2024-06-10"],
  ])("%s", (text, from, to) => {
    expect(tell(text).date).toEqual({ from, to });
  });

  test.each([
    "Trong 4 tháng 2, 3, 4, 5 xã tuyên truyền BĐG 8 buổi",
    "Hôm rằm tháng 4 âm xã tuyên truyền BĐG cho 60 người",
    "Xã tuyên truyền BĐG cho 60 người",
    "vừa xong ạ, 33 người dự tuyên truyền BĐG",
  ])("asked: %s", (text) => {
    const { date, questions } = tell(text);
    expect(date).toBeNull();
    expect(questions).toContainEqual(expect.objectContaining({ figure: "date" }));
  });
});

describe("one event is one session, unless a number that nobody could read may be the sessions", () => {
  test.each([
    ["Ngày 5/6 tổ chức buổi truyền thông BĐG, 96 lượt người dự", 1],
    ["5/6 t/chức 2 bủi truyền thông bđg, 96 lượt người dự", undefined],
  ])("%s", (text, sessions) => {
    expect(tell(text).figures).toMatchObject({ nguoi_du: 96 });
    expect(tell(text).figures.so_cuoc).toBe(sessions);
  });
});
