import { describe, expect, test } from "vitest";
import { loadPlan } from "../../src/plan/load.ts";
import { respond } from "../../src/reading/line.ts";
import { named } from "./read.ts";

/** Plans of other fields, with no other words than those of their files. */
interface Row {
  readonly text: string;
  /** What is taken, all of it; what follows from it (`derived`) included. */
  readonly takes?: Readonly<Record<string, number>>;
  /** What has to be named, asked or offered. */
  readonly names?: readonly string[];
  /** No report at all. */
  readonly none?: true;
  readonly date?: string;
}

const reform: readonly Row[] = [
  {
    text: "Tháng 5 Trung tâm tiếp nhận 320 hồ sơ, đúng hạn 318, quá hạn 2",
    takes: { ho_so: 320, ho_so_dung_han: 318, ho_so_qua_han: 2 },
    date: "2026-05-01",
  },
  {
    text: "Từ 01/5 đến 31/5/2026 tiếp nhận 145 hồ sơ TTHC, trong đó 120 hồ sơ trực tuyến",
    takes: { ho_so: 145, ho_so_truc_tuyen: 120 },
  },
  {
    text: "Quý I tiếp nhận 1.250 hồ sơ, giải quyết đúng hạn 1.240 hồ sơ",
    takes: { ho_so: 1250, ho_so_dung_han: 1240, ho_so_qua_han: 10 },
  },
  { text: "5/6 rà soát 45 thủ tục, đề nghị cắt giảm", takes: { thu_tuc: 45 }, date: "2026-06-05" },
  { text: "Ngày 10/6 xã khảo sát 150 phiếu tại bộ phận một cửa", takes: { phieu: 150 } },
  {
    text: "Ngày 3/6 tuyên truyền cải cách hành chính cho 60 người tại thôn Toòng Giành",
    takes: { nguoi_du: 60, so_cuoc: 1 },
    date: "2026-06-03",
  },
  { text: "cchc 12/6: 45 người dự ở thôn", takes: { nguoi_du: 45 } },
  { text: "Ngày 9/6 kiểm tra công vụ 2 cuộc", takes: { cuoc_kiem_tra: 2 } },
  { text: "Tháng 5 đăng 6 tin, 2 bài về CCHC", takes: { tin_bai: 8 } },
  { text: "Ngày 8/6 xã trang bị 3 máy tính, 1 máy quét cho bộ phận một cửa", names: ["3", "1"] },
  { text: "Tháng 5 có 2 sáng kiến cải cách hành chính được công nhận", takes: { sang_kien: 2 } },
  {
    text: "Ngày 4/6 mở 1 lớp tập huấn dịch vụ công trực tuyến mức độ 4, 38 người dự",
    takes: { so_cuoc: 1, nguoi_du: 38 },
  },
  {
    text: "Ngày 11/6 xã tổ chức 2 hội nghị CCHC, kinh phí 5 triệu đồng",
    takes: { so_cuoc: 2, kinh_phi: 5_000_000 },
  },
  { text: "Hôm qua số hóa 80 hồ sơ", takes: { ho_so: 80 } },
  { text: "tháng 5 tiếp nhận khoảng 300 hồ sơ", takes: { ho_so: 300 } },
  { text: "Tháng 5 tiếp nhận 12O hồ sơ, đúng hạn 100", names: ["12O"] },
  {
    text: "Ngày 2/6 cắt giảm thời gian của 12 thủ tục từ 5 ngày xuống 3 ngày",
    takes: { thu_tuc: 12 },
  },
  { text: "Hệ thống báo 5 hồ sơ chờ tiếp nhận", none: true },
  { text: "Chị ơi hồ sơ trực tuyến quá hạn tính thế nào ạ?", none: true },
  { text: "Ngày mai xã kiểm tra 3 bộ phận một cửa", none: true },
  { text: "Nhờ phòng gửi 50 phiếu khảo sát", none: true },
  { text: "Huyện bên làm được 30 sáng kiến rồi", none: true },
  { text: "Chưa khảo sát được phiếu nào", none: true },
  {
    text: "Ngày 5/6 tiếp nhận 20 hồ sơ: đúng hạn 15, quá hạn 3",
    names: ["20", "15", "3"],
    takes: {},
  },
  {
    text: "Ngày 6/6 đối thoại với người dân về thủ tục hành chính, 72 người tham dự, phát 40 phiếu",
    takes: { nguoi_du: 72, so_cuoc: 1, phieu: 40 },
  },
];

const fire: readonly Row[] = [
  {
    text: "Ngày 5/6 Công an xã tuyên truyền PCCC cho 85 người",
    takes: { nguoi_du: 85, so_cuoc: 1 },
    date: "2026-06-05",
  },
  { text: "Tháng 5 kiểm tra 12 cơ sở, 30 hộ kinh doanh", takes: { co_so: 12, ho_kiem_tra: 30 } },
  {
    text: "Ngày 9/6 ra mắt 2 tổ liên gia an toàn PCCC, trang bị 14 bình chữa cháy",
    takes: { to_lien_gia: 2, binh: 14 },
  },
  { text: "Ngày 10/6 ký cam kết 45 hộ, 45 bản cam kết", takes: { ho_kiem_tra: 45, cam_ket: 45 } },
  { text: "12/6 diễn tập 1 cuộc chữa cháy chợ, 60 người tham gia", names: [] },
  { text: "Tháng 5 thực tập phương án chữa cháy 3 cuộc", names: [] },
  {
    text: "Ngày 3/6 lắp đặt 1 điểm chữa cháy công cộng, 2 bình bột 8kg",
    takes: { diem: 1, binh: 2 },
  },
  { text: "Ngày 4/6 phát 300 tờ rơi phòng cháy chữa cháy", takes: { to_roi: 300 } },
  { text: "pccc toong gianh 7/6: 40 nguoi du", takes: { nguoi_du: 40 } },
  {
    text: "Ngày 8/6 tập huấn nghiệp vụ cho 25 đội viên dân phòng",
    takes: { nguoi_du: 25, so_cuoc: 1 },
  },
  { text: "Ngày 1/6 xảy ra 1 vụ cháy tại thôn, đã dập tắt", takes: { vu_chay: 1 } },
  { text: "Ngày 6/6 huy động 2 xe chữa cháy, 1 máy bơm diễn tập", names: ["2", "1"] },
  { text: "Ngày 11/6 tuyên truyền PCCC, kinh phí 2 triệu", takes: { kinh_phi: 2_000_000 } },
  { text: "hôm qua trang bị 10 bình chữa cháy cho tổ liên gia", takes: { binh: 10 } },
  {
    text: "Ngày 2/6 trải nghiệm thoát nạn, 3 lớp, mỗi lớp 40 người",
    takes: { so_cuoc: 3 },
    names: ["40"],
  },
  { text: "Ngày 5/6 bể nước 500 lít được lắp đặt tại 2 điểm", names: ["2"] },
  { text: "Ngày 12/6 kiểm tra 5 cơ sở theo Nghị định số 50", takes: { co_so: 5 } },
  { text: "Cảnh báo nguy cơ cháy cấp 5 tại 3 xã", none: true },
  { text: "Báo đài đưa tin vụ cháy làm 3 người chết ở Hà Nội", none: true },
  { text: "Em xin 20 bình chữa cháy cho thôn", none: true },
  { text: "Mai diễn tập ở chợ lúc 8h, 50 người", none: true },
  { text: "Xã cần bao nhiêu bình chữa cháy?", none: true },
  { text: "Nhắc các thôn nộp 45 bản cam kết trước 20/6", none: true },
  { text: "Ngày 13/6 tuyen truyen pccc dc 44 nguoii", takes: { nguoi_du: 44, so_cuoc: 1 } },
  {
    text: "Ngày 13/6 tuyên truyền phòng cháy, 90 người gồm 50 dân phòng, 30 chủ hộ",
    names: ["90"],
  },
];

describe.each([
  ["administrative reform", "test/fixtures/plans/cai-cach-hanh-chinh-2026.yaml", "tt-hcc", reform],
  ["fire safety", "test/fixtures/plans/phong-chay-2026.yaml", "cong-an", fire],
] as const)("a plan of %s", (_field, file, unit, rows) => {
  const plan = loadPlan(file);
  test.each(rows.map((row) => [row.text, row] as const))("%s", (text, row) => {
    const got = respond({ text, unit, today: "2026-06-14" }, plan);
    if (row.none) {
      expect(got.kind).toBe("none");
      return;
    }
    expect(got.kind).toBe("report");
    if (row.takes) expect(got.figures).toEqual(row.takes);
    for (const words of row.names ?? []) expect(named(got)).toContain(words);
    if (row.date) expect(got.date?.from).toBe(row.date);
  });
});
