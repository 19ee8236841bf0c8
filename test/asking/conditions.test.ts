import { describe, expect, test } from "vitest";
import { Query } from "../../src/asking/query.ts";
import { readQuestion } from "../../src/asking/read.ts";
import { plan, TAM_GIA, TU_DOAN, unit } from "../progress/plan-2024.ts";

/**
 * What adds no condition is passed over: what was said already, who asks and why. What could be one is in the
 * query, or is named.
 */

const H = { period: { occasion: "6T-2024" } };
const COMMUNES = { units: "xa-thi-tran" };
const TOWNS = { units: ["06526", "06529"] };

const read = (text: string, today = "2024-06-12") =>
  readQuestion(text, { plan, today, isOffice: true, own: [] });

const whole = (text: string, today?: string) => {
  const reading = read(text, today);
  return reading.kind === "query" && reading.unread.length === 0 ? reading.query : reading;
};

const MISSING = Query.parse({ what: "missing", ...COMMUNES, ...H });

describe("who asks, for whom and why is said by the way", () => {
  test.each([
    "Chào em, anh bên Văn phòng đây, xã nào chưa nộp báo cáo 6 tháng, cảm ơn em nhiều",
    "Thường trực Ủy ban đang yêu cầu, đề nghị cho biết xã nào chưa nộp báo cáo 6 tháng",
    "Do chiều nay phải báo cáo Chủ tịch nên nhờ em xem xã nào chưa nộp báo cáo 6 tháng",
    "Để phục vụ hội nghị giao ban sáng mai, em xem giúp xã nào chưa nộp báo cáo 6 tháng",
    "xã nào chưa nộp báo cáo 6 tháng để anh còn báo cáo thường trực",
    "vì mai họp giao ban nên chị cần danh sách các xã chưa nộp báo cáo 6 tháng",
  ])("%s", (text) => {
    expect(whole(text)).toEqual(MISSING);
  });

  test.each([
    ["để báo cáo quý 1, xã nào nhiều cuộc nhất", "để"],
    ["để đôn đốc đoàn thể, xã nào chưa nộp báo cáo 6 tháng", "để"],
    ["vùng cao, xã nào chưa nộp báo cáo 6 tháng", "vùng cao"],
    ["sếp hỏi vùng cao, xã nào chưa nộp báo cáo 6 tháng", "vùng cao"],
    ["xã nào để trống số tờ rơi", "để trống"],
  ])("%s: what could be a condition is named", (text, part) => {
    const reading = read(text);
    expect(reading.kind === "query" && reading.unread.join(" ")).toContain(part);
  });
});

describe("what was understood may be said again", () => {
  const STANDING = { what: "standing", duties: ["IV.8.1"] };
  test.each([
    ["việc giáo dục giới tính cho học sinh đến đâu rồi", STANDING],
    [
      "nhiệm vụ giám sát chính sách của Mặt trận đã làm chưa",
      { what: "sent", units: ["ub-mttq"], duties: ["IV.11.3"] },
    ],
    [
      "bao nhiêu xã chưa báo cáo lồng ghép bình đẳng giới trong an sinh xã hội",
      { what: "missing", ...COMMUNES, duties: ["IV.12.4"] },
    ],
    [
      "tháng 4 đông hơn hay tháng 5 đông hơn, tính theo lượt người dự",
      {
        ...{ what: "total", figure: "nguoi_du" },
        period: { from: "2024-04-01", to: "2024-04-30" },
        against: { from: "2024-05-01", to: "2024-05-31" },
      },
    ],
    [
      "tháng 4 với tháng 5 tháng nào nhiều cuộc hơn",
      {
        ...{ what: "total", figure: "so_cuoc" },
        period: { from: "2024-04-01", to: "2024-04-30" },
        against: { from: "2024-05-01", to: "2024-05-31" },
      },
    ],
    [
      "Phòng Tư pháp đã ban hành những văn bản gì",
      { what: "total", units: ["phong-tu-phap"], figure: "van_ban" },
    ],
    ["mấy đơn vị báo cáo mà ko ghi số liệu kinh phí", { what: "lacking", figure: "kinh_phi_ns" }],
    ["có mấy xã chưa phát tờ rơi nào", { what: "lacking", ...COMMUNES, figure: "to_roi" }],
    ["Danh sách chưa nộp báo cáo 6 tháng", { what: "missing", ...H }],
  ])("%s", (text, query) => {
    expect(whole(text)).toEqual(Query.parse(query));
  });

  test.each([
    ["việc giáo dục giới tính cho học sinh nữ đến đâu rồi", "nữ"],
    ["tháng nào nhiều cuộc nhất", "tháng"],
    ["việc giáo dục giới tính cho phụ huynh đến đâu rồi", "phụ huynh"],
  ])("%s: what the duty does not say is named", (text, part) => {
    const reading = read(text);
    expect(reading.kind === "query" && reading.unread.join(" ")).toContain(part);
  });
});

describe("who and what is named is never another one, or all", () => {
  test.each([
    ["thị trấn nào chưa nộp báo cáo 6 tháng", { what: "missing", ...TOWNS, ...H }],
    ["các xã và thị trấn nào chưa nộp báo cáo 6 tháng", { what: "missing", ...COMMUNES, ...H }],
    [
      "bà con dân tộc thiểu số ở Tú Đoạn đi dự được bao nhiêu lượt",
      { what: "total", units: [TU_DOAN], figure: "nguoi_du_dtts" },
    ],
    [
      "Tam Gia được bao nhiêu lượt người dự, cả nam cả nữ",
      {
        ...{ what: "total", units: [TAM_GIA], figure: "nguoi_du" },
        also: ["nguoi_du_nam", "nguoi_du_nu"],
      },
    ],
    ["tới nay mấy đơn vị nộp báo cáo 6 tháng rồi, còn thiếu những ai", { what: "missing", ...H }],
    ["sàng viên nộp báo cáo 6 tháng chưa", { what: "sent", units: ["06589"], ...H }],
    ["thị trấn Na Dươg nộp báo cáo 6 tháng chưa", { what: "sent", units: ["06526"], ...H }],
  ])("%s", (text, query) => {
    expect(whole(text)).toEqual(Query.parse(query));
  });

  test.each([
    ["thị trấn mình tổ chức được mấy cuộc", "thị trấn mình"],
    ["Văn phòng nộp báo cáo 6 tháng chưa", "Văn"],
    ["số tờ rơi phát trong người DTTS của các xã", "người DTTS"],
    ["báo cáo của Tam Gia viết có tốt không", "có tốt không"],
  ])("%s: is named", (text, part) => {
    const reading = read(text);
    expect(reading.kind === "query" && reading.unread.join(" ")).toContain(part);
  });
});

describe("times between bounds, and days before which something is due", () => {
  const Q2 = { period: { from: "2024-04-01", to: "2024-06-30" } };
  test.each([
    ["từ đầu tháng 4 đến hết tháng 6 các xã tổ chức mấy cuộc", Q2],
    ["kể từ tháng 4 tới cuối quý II các xã tổ chức mấy cuộc", Q2],
    ["từ đầu quý II đến hết tháng 6 các xã tổ chức mấy cuộc", Q2],
    ["từ 1/4 đến hết tháng 6 các xã tổ chức mấy cuộc", Q2],
    ["tu 1/4 den cuoi quy 2 cac xa to chuc may cuoc", Q2],
  ])("%s", (text, period) => {
    const query = { what: "total", ...COMMUNES, figure: "so_cuoc", ...period };
    expect(whole(text, "2024-07-10")).toEqual(Query.parse(query));
  });

  test("what is to be sent before a day is the report that has this day", () => {
    const own = [unit(TU_DOAN)];
    const asking = { plan, today: "2024-06-04", isOffice: false, own };
    expect(readQuestion("toi can nop cai gi truoc 15/6", asking)).toMatchObject({
      query: { what: "deadline", units: [TU_DOAN], ...H },
      unread: [],
    });
  });

  test("by when a duty is to be done", () => {
    const query = { what: "deadline", ...COMMUNES, duties: ["IV.12.2"] };
    const text = "kế hoạch tháng hành động các xã phải xong trước ngày mấy";
    expect(whole(text, "2024-11-01")).toEqual(Query.parse(query));
  });

  test("the same day for all of a kind is no day of another one", () => {
    const query = { what: "deadline", ...COMMUNES, ...H };
    expect(whole("hạn nộp báo cáo 6 tháng của các xã là hôm nào")).toEqual(Query.parse(query));
  });
});
