import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

/** What is taken as a report tells what this unit did, in this plan's time, in this plan's matter. */
const tell = (text: string, today = "2024-06-14") => read({ text, unit: "06562", today });

describe("what was undone, is of another time or of others", () => {
  test.each([
    "Đã hủy lớp tập huấn 2 ngày 2-3/5 vì không đủ 30 học viên",
    "Buổi tuyên truyền 5/6 phải hoãn vì mưa, 40 người chờ mãi",
    "Hội nghị BĐG ngày 5/6 không thành vì chỉ có 6 người đến",
    "Tọa đàm BĐG 5/6 đã hủy do vắng quá, mời 50 người",
    "Lễ phát động 5/6 phải dời sang tuần sau, 120 người",
    "Lớp tập huấn BĐG 30 học viên tạm dừng từ 5/6",
    "Xã chưa tổ chức được buổi tuyên truyền BĐG 5/6 cho 50 người vì mưa",
    "Cùng kỳ năm 2023: 5 cuộc, 260 lượt người, 300 tờ rơi.",
    "Cùng kỳ năm trước tuyên truyền BĐG 5 cuộc, 260 lượt người, phát 300 tờ rơi",
    "Năm 2022 xã tổ chức 5 cuộc tuyên truyền BĐG, 260 lượt người",
    "Giai đoạn 2021 - 2023 toàn xã đã thành lập 4 mô hình với 60 thành viên",
    "Giai đoạn 2016-2020: tuyên truyền BĐG 40 cuộc, 2.600 lượt người",
    "Từ năm 2020 đến năm 2023 xã duy trì 3 câu lạc bộ với 70 thành viên",
    "Nhiệm kỳ 2016 - 2021 xã thành lập 2 câu lạc bộ, 55 thành viên",
    "Công văn số 312/UBND-LĐTBXH ngày 19/4/2024 của UBND huyện về việc đôn đốc báo cáo công tác bình đẳng giới: đề nghị các xã gửi trước ngày 26/4.",
    "Kế hoạch số 45/KH-UBND ngày 12/3/2024 của UBND tỉnh về bình đẳng giới",
    "Quyết định số 120/QĐ-UBND ngày 3/4/2024 của Chủ tịch UBND huyện về kiện toàn Ban VSTBPN huyện",
  ])("%s", (text) => {
    const got = tell(text);
    expect(got.kind).toBe("none");
  });

  test.each([
    "5/6 xã tuyên truyền BĐG, 48 người, cùng kỳ năm trước 40 người",
    "So với cùng kỳ năm 2023, xã tổ chức tuyên truyền BĐG tăng 3 cuộc; ngày 5/6 có 48 người dự",
    "Ngày 5/6 xã ban hành Kế hoạch số 45/KH-UBND thực hiện Kế hoạch số 12/KH-UBND ngày 5/2/2024 của UBND huyện",
    "Buổi 3/6 hoãn vì mưa, đã tổ chức tuyên truyền BĐG ngày 5/6, 48 người dự",
  ])("still a report: %s", (text) => {
    expect(tell(text).kind).toBe("report");
  });
});

describe("no deed of the unit's own in the plan's matter", () => {
  test.each([
    "hôm nay nóng 40 độ, đi tuyên truyền chắc thành 40 con cá nướng =))",
    "hôm qua đi tập huấn về đau lưng quá, 3 ngày chưa khỏi",
    "Kỷ niệm 93 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2024), chúc các đồng chí luôn trẻ trung, nhiệt huyết!",
    "Nhân ngày 8/3 chúc chị em mạnh khỏe, hạnh phúc, thành công",
    "Mừng 20/10, chúc toàn thể chị em hội viên xinh đẹp",
    "8/3 vui vẻ nha các chị, thôn em tặng mỗi chị 1 bông hồng",
    "Ngày 11/6, Bộ Y tế tổ chức mít tinh Ngày Dân số thế giới tại Hà Nội với 1.000 đại biểu",
    "Ngày 5/6, Quảng Ninh phát động Tháng hành động với 500 đại biểu",
    "Trung ương Hội vừa tổ chức diễn đàn trẻ em gái, 300 em tham gia",
    "Ngày 8/6 thôn làm 200 m kênh mương, huy động 45 ngày công",
    "Sáng 9/6 chi bộ họp xét kết nạp 2 quần chúng",
    "Tối thứ bảy 8/6 mời bà con ra nhà văn hóa sinh hoạt, ai vắng phạt 50k",
    "Mời chị em 7h ngày 8/6 ra hội trường tập văn nghệ, ai không đi nộp 50 nghìn",
    "Hà Nội tiếp nhận 1,2 triệu hồ sơ trong 6 tháng, ghê thật",
  ])("%s", (text) => {
    const got = tell(text);
    expect(got.kind).toBe("none");
  });
});

describe("a span that the text says is not widened", () => {
  test.each([
    [
      "Trong 2 ngày mồng 9 và mồng 10 tháng 6 xã tuyên truyền BĐG, 41 người dự",
      "2024-06-09",
      "2024-06-10",
    ],
    ["mùng 1 và mùng 2 tháng 6 xã tuyên truyền BĐG, 41 người dự", "2024-06-01", "2024-06-02"],
    ["ngày 3 và ngày 4 tháng 6 xã tuyên truyền BĐG, 41 người dự", "2024-06-03", "2024-06-04"],
    [
      "Tuần trước (từ thứ 2 đến thứ 6), xã mở 5 buổi tuyên truyền BĐG, 260 lượt người",
      "2024-06-03",
      "2024-06-07",
    ],
    [
      "Tuần trước, từ thứ ba đến thứ năm, xã tuyên truyền BĐG 2 buổi, 60 người",
      "2024-06-04",
      "2024-06-06",
    ],
    [
      "Từ thứ 2 đến thứ 4 tuần trước xã tuyên truyền BĐG 2 buổi, 60 người",
      "2024-06-03",
      "2024-06-05",
    ],
    ["Tuần lễ 8/3 (4/3-8/3/2024) xã tuyên truyền BĐG 2 buổi, 60 người", "2024-03-04", "2024-03-08"],
    [
      "Xã tuyên truyền BĐG 2 buổi từ mùng 3 đến mùng 5 tháng này, 60 người",
      "2024-06-03",
      "2024-06-05",
    ],
  ])("%s", (text, from, to) => {
    expect([null, { from, to }]).toContainEqual(tell(text).date);
  });

  test.each([
    ["mùng 1 đến mùng 3 tháng này", "2024-06-01", "2024-06-03"],
    ["từ ngày 3 đến ngày 5 tháng này", "2024-06-03", "2024-06-05"],
    ["ngày 3 đến ngày 5 tháng trước", "2024-05-03", "2024-05-05"],
    ["3 đến 5 tháng này", "2024-06-03", "2024-06-05"],
    ["mồng 9 và mồng 10 tháng 6", "2024-06-09", "2024-06-10"],
    ["thứ 2 đến thứ 4 tuần trước", "2024-06-03", "2024-06-05"],
  ])("as an answer: %s", (text, from, to) => {
    const got = read({ text, duty: "IV.12.8", asked: "date" });
    expect([null, { from, to }]).toContainEqual(got.date);
  });
});
