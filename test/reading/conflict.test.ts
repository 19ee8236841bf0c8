import { describe, expect, test } from "vitest";
import { loadPlan } from "../../src/plan/load.ts";
import { respond } from "../../src/reading/line.ts";
import { read } from "./read.ts";

/** Where evidence conflicts nothing is taken in silence; neighbours of what the fourth unseen set found. */
const unit = "06562";
const today = "2024-06-14";
const tell = (text: string) => read({ text, unit, today });

describe("who tells of a deed tells when it was, or that it is done", () => {
  test.each([
    "Huyện bên tổ chức 8 buổi mà mình chưa buổi nào",
    "Cho xã xin 150 tờ rơi với 4 cái băng rôn",
    "Chuẩn bị in 20 băng rôn, 500 tờ gấp, chờ duyệt 5 triệu",
    "Phòng giao xã 6 buổi truyền thông trong tháng hành động",
    "Xã muốn làm 3 buổi cho 120 người trong năm nay",
    "Vâng ạ, mai 15/11 xã em treo 10 băng rôn",
    "Đội văn nghệ hay lắm, mà chi có 7 buổi thôi",
    "Năm nay xã được giao 4 cuộc truyền thông, 200 người",
    "Em mới nhận 300 tờ rơi hôm 3/6, cảm ơn chị",
    "Hôm qua em xem tivi thấy tỉnh tổ chức mít tinh 500 người dự",
    "Hôm nay là ngày quốc tế người cao tuổi 1/10, kính chúc các bác mạnh khỏe",
  ])("no report: %s", (text) => {
    expect(tell(text).kind).toBe("none");
  });

  test.each([
    "Xã tuyên truyền BĐG cho 60 người",
    "Đã phát 150 tờ rơi tuyên truyền BĐG",
    "Hôm kia phát 150 tờ rơi tuyên truyền BĐG",
    "Treo 8 băng rôn, phát 120 tờ rơi",
    "Tháng 5 xã tổ chức 3 cuộc truyền thông, 120 người, chưa có kinh phí",
    "Thang 5 xa to chuc 3 buoi tuyen truyen cho 120 nguoi",
  ])("a report: %s", (text) => {
    expect(tell(text).kind).toBe("report");
  });
});

test("what came is told behind what was expected", () => {
  const { figures } = tell("Ngày 5/6 truyền thông BĐG, dự kiến 200 người nhưng chỉ 134 người đến");
  expect(figures.nguoi_du).toBe(134);
});

describe("offered, not taken", () => {
  test.each([
    ["2/6 tọa đàm BĐG: 45 hội viên phụ nữ và 12 cán bộ nam tham dự", "nguoi_du", 57],
    ["Ngày 2/6 tuyên truyền BĐG, bố trí có 3 người", "nguoi_du", 3],
    ["Ngày 2/6 đăng 5 bài tuyên truyền BĐG trên zalo xã", "tin_bai", 5],
    ["Ngày 2/6 tuyên truyền BĐG 6 thôn, thôn nào cũng 25 người dự", "nguoi_du", 150],
  ])("%s", (text, figure, value) => {
    const { figures, offers } = tell(text);
    expect(figures[figure]).toBeUndefined();
    expect(offers).toContainEqual(expect.objectContaining({ figure, value }));
  });
});

describe("the deed before a number says whose figure it is", () => {
  test.each([
    ["Ngày 5/6 kiện toàn Ban VSTBPN xã, gồm 9 người, nữ 3", "nguoi_du_nu"],
    ["Ngày 5/6 kiện toàn Ban VSTBPN xã. 9 thành viên (3 nữ)", "thanh_vien"],
    ["Ngày 5/6 TGPL cho 31 lượt người (nữ 20, nam 11)", "nguoi_du"],
    [
      "Ngày 5/6 tổ truyền thông tổ chức truyền thông BĐG. Tham dự có 8 thành viên tổ truyền thông và 40 người dân",
      "thanh_vien",
    ],
    ["Ngày 5/6 tuyên truyền BĐG cho 60 phụ huynh và 12 CBGVNV", "nguoi_du"],
    [
      "Ngày 5/6 xã tuyên truyền BĐG tại thôn Nà Mu. Từ đầu năm đến nay đã tổ chức 9 buổi tuyên truyền cho 700 lượt người",
      "so_cuoc",
    ],
    ["Ngày 5/6 xã tổ chức 3 diễn đàn, 1 phiên tòa giả định về BĐG, 300 người dự", "so_cuoc"],
  ])("not taken: %s", (text, figure) => {
    const { figures } = tell(text);
    expect(figures[figure] ?? 1).toBe(1);
  });

  test("a plan whose days cannot be told of yet is no report", () => {
    const text =
      "Kế hoạch tháng hành động của xã gồm 2 nội dung: treo 6 băng rôn, tổ chức 2 buổi truyền thông. Thời gian từ 15/11 đến 15/12";
    expect(tell(text).kind).toBe("none");
  });
});

describe("days said as people say them", () => {
  test.each([
    ["Xã làm 2 hôm 5 với 6/6, tuyên truyền BĐG 73 người", "2024-06-05", "2024-06-06"],
    ["Tối 28 tháng trước xã tuyên truyền BĐG, 130 hội viên dự", "2024-05-28", "2024-05-28"],
    ["Trong 2 tháng 4 và 5 xã tổ chức 4 buổi tuyên truyền BĐG", "2024-04-01", "2024-05-31"],
    ["Hội PN mùng 6/6 truyền thông BĐG, 90 người dự", "2024-06-06", "2024-06-06"],
    ["hom wa xa tuyen truyen bdg, 52 nguoi du", "2024-06-13", "2024-06-13"],
    ["Yên Khoái 2/6 tọa đàm BĐG, 45 người dự", "2024-06-02", "2024-06-02"],
    ["ngày 2 tháng 6 và 8 tháng 6 tuyên truyền BĐG 73 người", "2024-06-02", "2024-06-08"],
  ])("%s", (text, from, to) => {
    expect(tell(text).date).toEqual({ from, to });
  });

  test("the end of a month is asked", () => {
    expect(
      read({ text: "cuối tháng trước", duty: "IV.12.3", asked: "date", today }).date,
    ).toBeNull();
  });
});

describe("tables whose cells are parted by a sign", () => {
  test.each([
    "Số cuộc; 3\nNgười dự; 205\nNữ; 118\nTờ rơi; 0",
    "| Stt | Chỉ tiêu | Số lượng |\n| 1 | Số cuộc | 3 |\n| 2 | Người dự | 205 |\n| 3 | Nữ | 118 |\n| 4 | Tờ rơi | 0 |",
  ])("%s", (text) => {
    const { figures } = read({ text, duty: "IV.12.3", today });
    expect(figures).toMatchObject({ so_cuoc: 3, nguoi_du: 205, nguoi_du_nu: 118, to_roi: 0 });
  });
});

describe("given to the figure that counts it", () => {
  const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");
  const now = (text: string) => respond({ text, unit: "hoi-lhpn", today }, plan);

  test("posts are no news where the plan counts posts", () => {
    const { figures } = now(
      "Ngày 2/6 Hội tuyên truyền BĐG cho 40 hội viên, đăng 5 bài trên fanpage",
    );
    expect(figures).toMatchObject({ nguoi_du: 40, bai_mxh: 5 });
    expect(figures.tin_bai).toBeUndefined();
  });

  test.each([
    [
      "Ngày 2/6 Hội trao 15 suất quà, tổng trị giá 7.500.000 đồng",
      { qua_tang_tien: 7_500_000 },
      [],
    ],
    [
      "Ngày 2/6 Hội trao 15 suất quà, kinh phí 7.500.000 đồng từ ngân sách",
      { kinh_phi_ns: 7_500_000 },
      [],
    ],
    ["Ngày 2/6 Hội tặng 12 suất quà, mỗi suất 400 nghìn", {}, [["qua_tang_tien", 4_800_000]]],
  ])("what gifts are worth is their value: %s", (text, right, offered) => {
    const { figures, offers } = now(text);
    expect(figures).toMatchObject(right);
    expect(offers.map(({ figure, value }) => [figure, value])).toEqual(offered);
  });

  test("a model that was opened is new, whatever it is called", () => {
    const { figures } = tell("8/5 ra mắt 01 mô hình địa chỉ tin cậy, 12 thành viên, 8 nữ");
    expect(figures).toMatchObject({ mo_hinh_moi: 1, thanh_vien: 12 });
    expect(figures.mo_hinh_duy_tri).toBeUndefined();
  });

  test("sessions of a club are sessions", () => {
    const { figures } = tell(
      "Tháng 5 tổ chức 04 buổi sinh hoạt câu lạc bộ về BĐG, 112 lượt người dự",
    );
    expect(figures).toMatchObject({ so_cuoc: 4, nguoi_du: 112 });
    expect(figures.mo_hinh_duy_tri).toBeUndefined();
  });

  test("an event of others has no guests of ours, in its next clause either", () => {
    const { figures } = tell(
      "Ngày 6/6 xã cử 3 cán bộ dự hội nghị tuyên truyền BĐG do huyện tổ chức, hội nghị có 120 đại biểu",
    );
    expect(figures.nguoi_du).toBeUndefined();
  });
});

describe("who came to another event is not left out in silence", () => {
  test("people of whom nobody says what they did stand beside them", () => {
    const got = tell("Ngày 20/5 tuyên truyền cho 40 người ở Nà Mu và khen 28 hội viên làm dân vũ");
    expect(got.figures).not.toHaveProperty("nguoi_du");
    expect(got.offers).toContainEqual(expect.objectContaining({ figure: "nguoi_du" }));
  });
});

test("a document's mark stays as it is written", () => {
  const asked = { duty: "IV.12.1", asked: "van_ban", today };
  const number = (text: string) => read({ ...asked, text }).figures.van_ban;
  expect(number("Công văn 156/PGDĐT-GDTrH ngày 14/3/2024")).toEqual([
    { number: "156/PGDĐT-GDTrH", day: "2024-03-14", subject: null },
  ]);
  expect(number("Tờ trình số 45/TTr-UBND ngày 3/5/2024")).toEqual([
    { number: "45/TTr-UBND", day: "2024-05-03", subject: null },
  ]);
});
