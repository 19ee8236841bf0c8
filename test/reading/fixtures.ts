import { loadLexicon } from "../../src/plan/lexicon-file.ts";
import type { Duty, Figure, FigureKind } from "../../src/plan/model.ts";

/** Figures as a plan file may define them; limits from the domain notes (reporting.md §5). */
function figure(
  code: string,
  kind: FigureKind,
  unit: string | null,
  words: string[],
  more: Partial<Figure> = {},
): Figure {
  return {
    code,
    label: code,
    kind,
    unit,
    min: 0,
    warnAbove: null,
    warnBelow: null,
    refuseAbove: null,
    partOf: null,
    split: null,
    source: null,
    words,
    class: null,
    aggregate: "sum",
    sensitive: false,
    ...more,
  };
}

const women = { partOf: "nguoi_du", split: "gioi", warnAbove: 2000, refuseAbove: 50_000 };

export const soCuoc = figure("so_cuoc", "count", "cuộc", ["cuộc", "buổi", "hội nghị"], {
  warnAbove: 50,
  refuseAbove: 500,
});
export const nguoiDu = figure(
  "nguoi_du",
  "count",
  "lượt người",
  ["lượt người", "người", "người dự"],
  {
    warnAbove: 2000,
    refuseAbove: 50_000,
  },
);
export const nu = figure("nguoi_du_nu", "count", "lượt người", ["nữ"], women);
export const nam = figure("nguoi_du_nam", "count", "lượt người", ["nam"], women);
const dtts = figure("nguoi_du_dtts", "count", "lượt người", ["người DTTS", "DTTS"], {
  partOf: "nguoi_du",
});
export const toRoi = figure("to_roi", "count", "tờ", ["tờ rơi", "tờ gấp"]);
export const bangRon = figure("bang_ron", "count", "cái", ["băng rôn", "khẩu hiệu"]);
const tinBai = figure("tin_bai", "count", "tin, bài", ["tin bài", "tin, bài", "phóng sự", "tin"]);
export const luotPhat = figure("luot_phat", "count", "lượt", ["lượt phát", "lượt phát thanh"]);
export const hocVien = figure("hoc_vien", "count", "người", ["học viên"]);
export const hocVienNu = figure("hoc_vien_nu", "count", "người", ["học viên nữ", "nữ"], {
  partOf: "hoc_vien",
  split: "gioi",
});
export const hocVienNam = figure("hoc_vien_nam", "count", "người", ["học viên nam", "nam"], {
  partOf: "hoc_vien",
  split: "gioi",
});
const kiemTra = figure("cuoc_kiem_tra", "count", "cuộc", ["cuộc kiểm tra", "cuộc giám sát"]);
export const tySo = figure("ty_so_gioi_tinh", "decimal", null, ["tỷ số giới tính", "tỷ số"], {
  min: 50,
  warnAbove: 130,
  refuseAbove: 200,
});
export const canBoNu = figure("can_bo_nu", "ratio", "người", ["cán bộ nữ", "nữ lãnh đạo"], {
  refuseAbove: 5000,
});
export const nganSach = figure("kinh_phi_ns", "money", "đồng", ["kinh phí", "ngân sách"], {
  warnAbove: 200_000_000,
  warnBelow: 100_000,
  refuseAbove: 20_000_000_000,
});
export const kinhPhiKhac = figure("kinh_phi_khac", "money", "đồng", [
  "kinh phí khác",
  "xã hội hóa",
]);
export const vanBan = figure("van_ban", "document", null, ["văn bản"], {
  aggregate: "list",
  refuseAbove: 20,
});

export const figures: readonly Figure[] = [
  soCuoc,
  nguoiDu,
  nu,
  nam,
  dtts,
  toRoi,
  bangRon,
  tinBai,
  luotPhat,
  hocVien,
  hocVienNu,
  hocVienNam,
  kiemTra,
  tySo,
  canBoNu,
  nganSach,
  kinhPhiKhac,
  vanBan,
];

export const attendance: readonly Figure[] = [soCuoc, nguoiDu, nu, nam, dtts, nganSach, vanBan];

/** The plan of 2024 was preceded by a cut-off on 14/12/2023. */
const period = { from: "2023-12-15", to: "2024-12-31" };
const lexicon = loadLexicon();
export const context = { today: "2024-11-25", period, lexicon };

function duty(code: string, title: string, quote: string, more: Partial<Duty> = {}): Duty {
  return {
    ...{ code, number: code },
    title,
    quote,
    areas: ["II.1"],
    activity: true,
    evidence: "",
    required: [],
    figures: [],
    units: ["tu-doan"],
    when: null,
    fulfilledBy: { kind: "task" },
    cooperates: [],
    month: null,
    expectedFrom: period.from,
    ...more,
  };
}

export const duties: readonly Duty[] = [
  duty(
    "IV.12.1",
    "Xây dựng, triển khai kế hoạch BĐG, VSTBPN 2024",
    "Xây dựng kế hoạch và triển khai thực hiện nhiệm vụ công tác BDG, VSTBCPN năm 2024",
    { evidence: "số/ngày kế hoạch của UBND xã, thị trấn", figures: ["van_ban"] },
  ),
  duty(
    "IV.12.3",
    "Truyền thông lồng ghép về BĐG trên địa bàn",
    "Tổ chức các hoạt động lồng ghép truyền thông nâng cao nhận thức, thay đổi hành vi về BDG, phòng ngừa và ứng phó với bạo lực trên cơ sở giới trên địa bàn.",
    {
      evidence: "số cuộc, lượt người dự (nam/nữ/DTTS), tin bài trên loa, sản phẩm truyền thông",
      figures: ["so_cuoc", "nguoi_du", "nguoi_du_nu", "nguoi_du_nam", "nguoi_du_dtts", "tin_bai"],
    },
  ),
  duty(
    "IV.12.6",
    "Bố trí cán bộ, kinh phí cho công tác BĐG",
    "Bố trí cán bộ và ưu tiên bố trí kinh phí từ nguồn ngân sách địa phương để thực hiện tốt các nhiệm vụ công tác BĐG và VSTBCPN",
    {
      evidence: "cán bộ phụ trách đã phân công, kinh phí bố trí",
      figures: ["kinh_phi_ns", "van_ban"],
    },
  ),
  duty(
    "IV.12.8",
    "Tổ chức Tháng hành động tại địa phương",
    "tổ chức triển khai thực hiện Tháng hành động vì BĐG và phòng, chống bạo lực trên cơ sở giới tại địa phương.",
    {
      evidence: "lễ phát động/mít tinh, số cuộc, lượt người dự, băng rôn, tờ rơi, tin bài",
      figures: ["so_cuoc", "nguoi_du", "nguoi_du_nu", "nguoi_du_nam", "kinh_phi_ns"],
      month: "THD",
    },
  ),
];
