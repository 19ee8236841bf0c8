import { expect, test } from "vitest";
import type { Actor } from "../../support/actors.ts";
import { fileOf, sheetsOf } from "../tables/read-back.ts";
import { type District, district, full, sent } from "./support.ts";

const TITLE = "Truyền thông lồng ghép về BĐG trên địa bàn";

/** What each list of a unit's duties and reports says of the one that was returned. */
async function faces(hoa: Actor, lan: Actor): Promise<Record<string, string>> {
  await hoa.says("/nhiemvu");
  const duties = lineOf(hoa);
  await hoa.says("/baocao");
  while (!hoa.screen().includes(TITLE)) await hoa.taps("Trang sau");
  const choice = lineOf(hoa);
  await hoa.says("/huy");
  await lan.says("/tinhhinh tu doan");
  return { duties, choice, card: lineOf(lan), button: buttonOf(lan) };
}

/** What the workbook says of the duty of Tú Đoạn. */
async function cellOf(app: District["app"], lan: Actor) {
  await lan.says("/xuatbaocao");
  await lan.taps("Toàn bộ Kế hoạch");
  await lan.taps("Bảng số liệu (Excel)");
  const sheets = await sheetsOf(fileOf(app, lan));
  const row = sheets.get("Đơn vị × nhiệm vụ")?.find((one) => one["Đơn vị"] === "UBND xã Tú Đoạn");
  const [header = ""] = Object.keys(row ?? {}).filter((name) => name.startsWith("IV.12.3"));
  return row?.[header];
}

function lineOf(person: Actor): string {
  const lines = person.screen().split("\n");
  return lines.findLast((line) => line.includes(TITLE)) ?? "";
}

function buttonOf(person: Actor): string {
  return person.buttons().find((label) => label.startsWith("0001 ·")) ?? "";
}

test("a duty stays completed while its report is returned, and every list says so; when the correction lapses, too", async () => {
  const town = await district();
  await using app = town.app;
  const { lan, hoa } = town;
  await sent(app, [full(town)]);
  for (const [name, said] of Object.entries(await faces(hoa, lan))) {
    expect([name, said]).toEqual([name, expect.stringContaining("Đã hoàn thành")]);
    expect([name, said]).not.toEqual([name, expect.stringContaining("trả lại")]);
  }

  await lan.says("/tiepnhan");
  await lan.taps("1");
  await lan.taps("Trả lại");
  await lan.says("Đề nghị bổ sung số nữ tham dự.");
  await lan.taps("Gửi");
  lan.sees(/Hạn gửi lại: hết thứ Năm, ngày 13\/6\/2024/);
  const returned = await faces(hoa, lan);
  expect(await cellOf(app, lan)).toBe("Đã hoàn thành; báo cáo số 0001 bị trả lại");
  for (const [name, said] of Object.entries(returned)) {
    expect([name, said]).toEqual([name, expect.stringMatching(/Đã hoàn thành.*bị trả lại/)]);
    expect(said).not.toContain("quá hạn");
  }
  expect(returned.duties).toContain("báo cáo số 0001 bị trả lại");

  await app.tick("2024-06-14T00:01:00+07:00");
  expect(await cellOf(app, lan)).toBe("Chưa báo cáo; báo cáo số 0001 bị trả lại, quá hạn gửi lại");
  const lapsed = await faces(hoa, lan);
  for (const [name, said] of Object.entries(lapsed)) {
    expect([name, said]).toEqual([name, expect.stringMatching(/bị trả lại, quá hạn gửi lại/i)]);
    expect(said).not.toContain("Đã hoàn thành");
  }
  expect(lapsed.duties).toMatch(/Chưa báo cáo.*báo cáo số 0001 bị trả lại, quá hạn gửi lại/);

  await lan.taps("0001");
  lan.sees("Đã quá hạn gửi lại, báo cáo không được tính nữa.");
  await hoa.says("/lichsu");
  await hoa.taps("1");
  await hoa.taps("Đính chính");
  await hoa.taps("Gửi lại, không sửa");
  for (const [name, said] of Object.entries(await faces(hoa, lan))) {
    expect([name, said]).toEqual([name, expect.stringContaining("Đã hoàn thành")]);
    expect([name, said]).not.toEqual([name, expect.stringContaining("trả lại")]);
  }
});
