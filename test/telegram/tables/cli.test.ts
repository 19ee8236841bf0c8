import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../../src/telegram/tables/cli.ts";
import { temporary } from "../../database/support.ts";
import { TU_DOAN } from "../../progress/plan-2024.ts";
import { stored } from "../../progress/stored.ts";
import { sheetsOf } from "./read-back.ts";

/** The administrator's terminal. */
async function called(args: readonly string[], url = "file:/nowhere/at-all.db") {
  const [printed, complained]: [string[], string[]] = [[], []];
  const code = await run(
    args,
    { DATABASE_URL: url, BOT_LANGUAGE: "vi" },
    {
      print: (line) => printed.push(line),
      complain: (line) => complained.push(line),
    },
  );
  return { code, printed, complained };
}

test("the administrator gets workbook, CSV and JSON of an occasion into a folder", async () => {
  using place = temporary();
  const { url, report, [Symbol.asyncDispose]: close } = await stored();
  const period = { from: "2024-03-01", to: "2024-03-01" };
  const figures = { luot_ho_tro: 3, luot_ho_tro_nu: 2, luot_ho_tro_nam: 1 };
  await report(
    TU_DOAN,
    {
      ...{ duty: "IV.12.4", status: "completed", period, figures },
      result: "=HYPERLINK(1)",
      obstacle: null,
    },
    new Date("2024-03-02T02:00:00Z"),
  );
  const out = join(place.folder, "không có trước", "ra");
  const { code, printed, complained } = await called(["--occasion", "6T-2024", "--out", out], url);
  expect(code).toBe(0);
  expect(printed.filter((line) => line.startsWith("Đã lập: "))).toHaveLength(3);
  // In the words of the bot, like all else that is printed.
  expect(printed).toContain("Minh chứng: không có gì để lập.");
  expect(complained.length).toBeGreaterThan(0);
  for (const line of complained)
    expect(line).toMatch(/^(Bảng số liệu|Minh chứng|CSV, JSON): \d\d\/\d\d$/);
  const made = (ending: string) => readdirSync(out).find((one) => one.endsWith(ending)) ?? "";
  const sheets = await sheetsOf(readFileSync(join(out, made(".xlsx"))));
  expect(sheets.get("Số liệu")?.[0]).toMatchObject({ "Kết quả, lý do": "=HYPERLINK(1)" });
  const csv = readFileSync(join(out, made(".csv")), "utf8").split("\r\n");
  expect(csv[0]).toMatch(/^\ufeffnumber,unit_code,/);
  expect(csv[1]).toContain(",'=HYPERLINK(1),");
  const json = JSON.parse(readFileSync(join(out, made(".json")), "utf8"));
  expect(json.reports).toMatchObject([{ unit: TU_DOAN, duty: "IV.12.4", figures }]);

  const outside = await called(
    ["--occasion", "all", "--out", out, "--what", "tables, data", "--outside"],
    url,
  );
  expect(outside.code).toBe(0);
  const theirs = await sheetsOf(readFileSync(join(out, made("-ngoai.xlsx"))));
  expect([...theirs.keys()]).not.toContain("Nhật ký");
  expect(theirs.get("Số liệu")?.[0]).toMatchObject({ "Kết quả, lý do": "không nêu" });
  const told = JSON.parse(readFileSync(join(out, made("-ngoai.json")), "utf8"));
  expect(told.reports[0]).toMatchObject({ result: null, figures: { luot_ho_tro: null } });
  expect(
    told.totals.find((one: { figure: string }) => one.figure === "luot_ho_tro").value,
  ).toBeNull();
  await close();
});

test("what is called wrongly says how to call it, and makes nothing", async () => {
  using place = temporary();
  const out = join(place.folder, "ra");
  for (const args of [
    [],
    ["--occasion", "6T-2024"],
    ["--occasion", "6T-2024", "--out", out, "--what", "hình"],
    ["--occasion", "6T-2024", "--out", out, "--lạ"],
  ]) {
    const { code, complained } = await called(args);
    expect([code, complained[0]]).toEqual([
      2,
      expect.stringContaining("--occasion MÃ --out THƯ_MỤC"),
    ]);
  }
  const unknown = await called(["--occasion", "Q9", "--out", out]);
  expect([unknown.code, unknown.complained[0]]).toEqual([2, expect.stringContaining("6T-2024")]);
  const none = await called(["--occasion", "6T-2024", "--out", out]);
  expect([none.code, none.complained[0]]).toEqual([
    1,
    expect.stringContaining("/nowhere/at-all.db"),
  ]);
  expect(existsSync(out)).toBe(false);
});
