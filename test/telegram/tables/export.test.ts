import { expect, test, vi } from "vitest";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { TU_DOAN } from "../report/support.ts";
import { PLAN, sent } from "../status/support.ts";
import { fileOf, numbersIn, sheetsOf } from "./read-back.ts";

const SIX = "Báo cáo 06 tháng đầu năm 2024";

/** The morning of the deadline: Lan of the office, Hoa of Tú Đoạn, who has reported. */
async function morning() {
  const app = await startApp({ office: ["Lan"], at: "2024-06-14T08:00:00+07:00" });
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN, [{ person: hoa, unit: TU_DOAN }]);
  await hoa.starts();
  const figures = { so_cuoc: 2, nguoi_du: 120, nguoi_du_nu: 70 };
  await sent(app, [
    { by: hoa, unit: TU_DOAN, duty: "IV.12.3", result: "=1+1 là lời của đơn vị", figures },
    { by: hoa, unit: TU_DOAN, duty: "IV.12.3", figures: { so_cuoc: 1, nguoi_du: 40 } },
  ]);
  return { app, lan, hoa };
}

test("the office orders the tables, is answered at once, and gets a workbook that adds up", async () => {
  const { app, lan } = await morning();
  await using _ = app;
  await lan.says("/xuatbaocao");
  lan.sees("Chọn kỳ báo cáo");
  await lan.taps(SIX);
  lan.sees("Chọn nội dung cần lập");
  const message = lan.lastMessage().message_id;
  await lan.taps("Bảng số liệu (Excel)");
  expect(lan.sees(`Đã lập xong bảng số liệu ${SIX}: 01 tệp.`).message_id).toBe(message);
  const sheets = await sheetsOf(fileOf(app, lan));
  expect([...sheets.keys()]).toEqual([
    ...["Tổng hợp", "Đơn vị × nhiệm vụ", "Số liệu", "Báo cáo định kỳ", "Đúng hạn"],
    ...["Vướng mắc", "Văn bản", "Minh chứng", "Nhật ký"],
  ]);
  const [first] = sheets.get("Số liệu") ?? [];
  expect(first).toMatchObject({
    ...{ "Báo cáo số": 1, "Đơn vị": "UBND xã Tú Đoạn", "Mã nhiệm vụ": "IV.12.3" },
    ...{ "Trạng thái": "Đã hoàn thành", "Tính vào tổng hợp": "có" },
    "Kết quả, lý do": "=1+1 là lời của đơn vị",
  });
  expect(first?.["Từ ngày"]).toEqual(new Date("2024-06-01T00:00:00Z"));
  expect(first?.["Gửi lúc"]).toEqual(new Date("2024-06-14T08:00:00Z"));
  const of = (header: string) => numbersIn(sheets.get("Số liệu") ?? [], header);
  const total = (name: string) =>
    (sheets.get("Tổng hợp") ?? []).find((row) => row["Chỉ tiêu, số liệu"] === name)?.["Tổng số"];
  const [sessions, people] = Object.keys(first ?? {}).filter((name) => /cuộc|lượt/i.test(name));
  expect(of(sessions ?? "")).toBe(total(sessions ?? ""));
  expect(of(people ?? "")).toBe(total(people ?? ""));
});

test("what was made can be fetched again, and is offered where it was ordered", async () => {
  const { app, lan } = await morning();
  await using _ = app;
  await lan.says("/xuatbaocao");
  await lan.taps("Toàn bộ Kế hoạch");
  await lan.taps("CSV và JSON");
  lan.sees("02 tệp");
  lan.sees("Số liệu nhạy cảm có số nhỏ (dưới 5)");
  const before = lan.lastMessage().message_id;
  await lan.taps("Gửi lại tệp");
  expect(lan.lastMessage().message_id).toBeGreaterThan(before);
  await lan.says("/xuatbaocao");
  lan.sees("Đã lập gần đây");
  expect(lan.buttons().some((one) => one.startsWith("Dữ liệu CSV, JSON"))).toBe(true);
});

test("where there is no evidence there is nothing to send, and it says so", async () => {
  const { app, lan } = await morning();
  await using _ = app;
  await lan.says("/xuatbaocao");
  await lan.taps(SIX);
  await lan.taps("Minh chứng (zip)");
  lan.sees(`Minh chứng ${SIX}: không có gì để gửi.`);
});

test("a focal point gets no tables", async () => {
  const { app, hoa } = await morning();
  await using _ = app;
  await hoa.says("/xuatbaocao");
  hoa.doesNotSee("Chọn kỳ báo cáo");
});

test("nobody waits for tables that are being made", async () => {
  const { app, lan, hoa } = await morning();
  await using _ = app;
  await lan.says("/xuatbaocao");
  await lan.taps(SIX);
  const ordered = lan.taps("Bảng số liệu (Excel)");
  app.world.api.people.say(hoa.person, "/hanchot");
  await vi.waitFor(() => hoa.sees(SIX), { timeout: 60_000, interval: 5 });
  // What she asked for after them is there before them.
  lan.doesNotSee("Đã lập xong");
  await ordered;
  lan.sees("Đã lập xong");
});
