import { expect, test } from "vitest";
import { Query } from "../../src/asking/query.ts";
import { TU_DOAN } from "../progress/plan-2024.ts";
import { read } from "./corpus.ts";

/** How far each is, and which duties nobody has reported: units were listed where duties were asked. */

const COMMUNES = { units: "xa-thi-tran" };

test.each([
  ["tiến độ theo từng lĩnh vực", { what: "standing", by: "area" }],
  ["tien do thuc hien tung nhiem vu", { what: "standing", by: "duty" }],
  ["tình hình chung chia theo khối đơn vị", { what: "standing", by: "kind" }],
  ["xã nào hoàn thành nhiều nhiệm vụ nhất", { what: "standing", ...COMMUNES, by: "unit" }],
  [
    "3 xã hoàn thành ít nhiệm vụ nhất",
    { what: "standing", ...COMMUNES, by: "unit", sort: "least", top: 3 },
  ],
  [
    "xã nào hoàn thành ít nhiệm vụ nhất tính đến 31/5",
    { what: "standing", ...COMMUNES, by: "unit", sort: "least", asOf: "2024-05-31" },
  ],
  ["nhiệm vụ nào phải báo cáo", { what: "standing", by: "duty", sort: "least" }],
  ["lĩnh vực nào làm được ít nhất", { what: "standing", by: "area", sort: "least" }],
  ["nhiệm vụ nào đã hoàn thành", { what: "standing", by: "duty" }],
  ["nhiệm vụ nào đã có đơn vị báo cáo", { what: "standing", by: "duty" }],
  [
    "nhiệm vụ nào các xã chưa báo cáo",
    { what: "standing", ...COMMUNES, by: "duty", sort: "least" },
  ],
  [
    "nhiệm vụ nào còn nhiều đơn vị chưa báo cáo nhất",
    { what: "standing", by: "duty", sort: "least" },
  ],
  ["nhiệm vụ nào chưa có đơn vị nào báo cáo", { what: "missing", by: "duty" }],
  ["việc nào chưa ai làm", { what: "missing", by: "duty" }],
  ["nhiem vu nao chua co xa nao bao cao", { what: "missing", ...COMMUNES, by: "duty" }],
])("%s", (text, query) => {
  expect(read({ text })).toMatchObject({ query: Query.parse(query), unread: [] });
});

test.each([
  ["các xã tháng 5 làm được gì, theo từng lĩnh vực", "theo từng"],
  ["nhiệm vụ nào chưa có đơn vị nào báo cáo trong 6 tháng", "6 tháng"],
  ["nhiệm vụ nào đơn vị nộp muộn nhiều nhất", "muộn"],
])("%s: what is not told so is named", (text, part) => {
  const reading = read({ text });
  expect(reading.kind === "query" && reading.unread.join(" ")).toContain(part);
});

test("whoever names one unit asks how far that one is", () => {
  for (const [text, who] of [
    ["Tú Đoạn còn nhiệm vụ nào chưa báo cáo", undefined],
    ["nhiệm vụ nào chưa báo cáo", TU_DOAN],
  ] as const) {
    const query = Query.parse({ what: "standing", units: [TU_DOAN] });
    expect(read({ text, who }), text).toMatchObject({ query, unread: [] });
  }
});
