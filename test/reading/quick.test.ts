import { describe, expect, test } from "vitest";
import { type QuickContext, readQuickReport } from "../../src/reading/quick.ts";
import { context as dates, duties, figures } from "./fixtures.ts";

const context: QuickContext = {
  ...dates,
  duties,
  figures,
  seasons: { months: new Map([["THD", { from: "2024-11-10", to: "2024-12-15" }]]) },
};

function report(text: string) {
  const reading = readQuickReport(text, context);
  if (reading.kind === "none") throw new Error(`Not read as a report: ${text}`);
  return reading;
}

describe("a report in one sentence", () => {
  test("everything that was said, and nothing that was not", () => {
    const text = "Ngày 20/11 xã tổ chức mít tinh, 150 người dự, nữ 90, ngân sách 5 triệu";
    const reading = report(text);
    expect(reading.date).toEqual({ from: "2024-11-20", to: "2024-11-20" });
    expect(reading.figures.values).toEqual({
      // One event is one session, and is marked as worked out.
      so_cuoc: 1,
      nguoi_du: 150,
      nguoi_du_nu: 90,
      nguoi_du_nam: 60,
      kinh_phi_ns: 5_000_000,
    });
    expect(reading.figures.derived).toEqual(["nguoi_du_nam", "so_cuoc"]);
    expect(reading.figures.unread).toEqual([]);
    expect(reading.result).toBe(text);
    expect(reading.duties[0]).toBe("IV.12.8");
  });

  test.each([
    [
      "Hôm qua xã tổ chức mít tinh, 150 người dự",
      "Ngày 19/11/2024 xã tổ chức mít tinh, 150 người dự",
    ],
    [
      "Xã hôm kia tổ chức mít tinh, 150 người dự",
      "Xã ngày 18/11/2024 tổ chức mít tinh, 150 người dự",
    ],
    [
      "Sáng nay xã tổ chức mít tinh, 150 người dự",
      "Sáng ngày 20/11/2024 xã tổ chức mít tinh, 150 người dự",
    ],
    [
      "Tháng trước xã tổ chức mít tinh, 150 người dự",
      "Tháng trước xã tổ chức mít tinh, 150 người dự",
    ],
  ])("what is read on other days too names the day: %s", (text, result) => {
    const reading = readQuickReport(text, { ...context, today: "2024-11-20" });
    expect(reading).toMatchObject({ kind: "report", result });
  });

  test("the same without diacritics", () => {
    const reading = report("ngay 20/11 xa to chuc mit tinh, 150 nguoi du, nu 90, 5 trieu");
    expect(reading.date?.from).toBe("2024-11-20");
    expect(reading.figures.values).toMatchObject({ nguoi_du: 150, nguoi_du_nu: 90 });
  });

  test("a document's day answers the day where only the document is told", () => {
    const reading = report("UBND xã ban hành Kế hoạch số 15/KH-UBND ngày 20/2/2024");
    expect(reading.date).toEqual({ from: "2024-02-20", to: "2024-02-20" });
    expect(reading.figures.values).toEqual({
      van_ban: [{ number: "15/KH-UBND", day: "2024-02-20" }],
    });
    expect(reading.duties[0]).toBe("IV.12.1");
  });

  test("a basis and its day are not the activity's", () => {
    const reading = report(
      "Thực hiện Kế hoạch 15/KH-UBND ngày 20/2/2024, xã tổ chức mít tinh, 80 người dự",
    );
    expect(reading.date).toBeNull();
    expect(reading.figures.values).toEqual({ nguoi_du: 80 });
  });

  test("8 of 11 is not the eighth of November", () => {
    const reading = report("Xã tổ chức tập huấn cho cán bộ, nữ 8/11");
    expect(reading.date).toBeNull();
    expect(reading.figures.values).toMatchObject({ nguoi_du: 11, nguoi_du_nu: 8 });
  });

  test("several days", () => {
    expect(report("Từ ngày 18/11 đến 20/11 xã tổ chức 3 buổi truyền thông").date).toEqual({
      from: "2024-11-18",
      to: "2024-11-20",
    });
  });

  test("an impossible day is told, the rest is kept", () => {
    const reading = report("Ngày 31/6 xã tổ chức mít tinh, 150 người dự");
    expect(reading.date).toBeNull();
    expect(reading.dateProblem).toEqual({ kind: "impossible-day", read: "31/6" });
    expect(reading.figures.values).toEqual({ nguoi_du: 150 });
  });

  test("communication outside the Action Month is the ordinary duty", () => {
    expect(report("Ngày 14/6 xã tổ chức 2 buổi truyền thông, 80 người").duties[0]).toBe("IV.12.3");
  });
});

describe("these are reports", () => {
  test.each([
    "Chào anh chị, ngày 20/11 xã tổ chức mít tinh, 150 người dự",
    "Hôm qua xã tổ chức tọa đàm, 45 người tham gia, nữ 30",
    "hom qua to chuc toa dam 45 nguoi tham gia nu 30",
    "Đã tổ chức 02 buổi tuyên truyền, 120 người dự",
    "Tuyên truyền 3 cuộc, 250 lượt người, trong đó nữ 140",
    "tuyen truyen 3 cuoc 250 luot nguoi nu 140",
    "Treo 12 băng rôn, phát 500 tờ rơi",
    "20/11: tập huấn 1 lớp, 40 học viên, nữ 25",
    "Sáng nay Hội Phụ nữ phối hợp tổ chức hội thi, 200 người",
    "Ngày 15 tháng 11 năm 2024, UBND xã tổ chức lễ phát động Tháng hành động, 300 người",
    "UBND xã ban hành kế hoạch 15/KH-UBND",
    "Phòng đã kiểm tra 3 xã, 2 cuộc kiểm tra trong tháng 10",
    "Đài phát thanh 30 lượt phát, 5 tin bài",
    "Tháng 10 xã duy trì sinh hoạt câu lạc bộ, 35 người tham gia",
    "Thăm hỏi, tặng 15 suất quà, kinh phí 4,5 triệu",
    "NGÀY 20/11 XÃ TỔ CHỨC MÍT TINH, 150 NGƯỜI DỰ",
    "Ngày 20/11 xã đã tổ chức hội nghị truyền thông tại nhà văn hóa",
  ])("%s", (text) => {
    expect(readQuickReport(text, context).kind).toBe("report");
    expect(readQuickReport(text.normalize("NFD"), context).kind).toBe("report");
  });
});

describe("these are not", () => {
  test.each([
    "chào",
    "Chào anh chị ạ",
    "cảm ơn",
    "Cảm ơn bot nhiều nhé",
    "cam on anh",
    "họp lúc 9h?",
    "Họp lúc 9h ngày 20/11 ạ",
    "120",
    "120, nữ 70",
    "5 triệu",
    "20/11",
    "Ngày 20/11",
    "Ngày mai xã tổ chức mít tinh, 150 người",
    "Ngày 26/11 xã tổ chức mít tinh, 150 người",
    "Dự kiến 20/11 tổ chức mít tinh 150 người",
    "du kien to chuc mit tinh 150 nguoi",
    "Mít tinh ngày 20/11 bao nhiêu người dự?",
    "Anh kiểm tra lại số liệu giúp em",
    "Em kiểm tra lại số liệu rồi",
    "Đề nghị các xã tổ chức mít tinh trước 20/11, 150 người",
    "Bao giờ phải nộp báo cáo 6 tháng",
    "Xã chưa tổ chức tọa đàm nào trong tháng 11",
    "xa chua to chuc toa dam",
    "Hoãn hội nghị ngày 20/11 sang tuần sau",
    "Mời các đồng chí dự hội nghị ngày 20/11",
    "Em gửi sau nhé",
    "Số điện thoại của phòng là 02053840123",
    "/baocao mít tinh 150 người tổ chức",
    "Đơn vị không phát sinh trong tháng 10",
    "Bị lỗi không gửi được ảnh hội nghị ngày 20/11, 3 ảnh",
    "Hôm qua em tham gia họp",
    "ok anh",
    "Thứ sáu tuần trước em nghỉ",
    "",
  ])("%s", (text) => {
    expect(readQuickReport(text, context).kind).toBe("none");
  });
});

test("a long message is read in time", () => {
  const before = process.cpuUsage();
  for (const piece of [
    "Ngày 20/11 xã tổ chức mít tinh, 150 người dự. ",
    "15/KH-",
    "20-22/11 ",
    "1 000 ",
    "a ",
  ])
    readQuickReport(piece.repeat(4096 / piece.length), context);
  // Where a pattern goes back and forth in it, it takes minutes.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(10_000);
});
