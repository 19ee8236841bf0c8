import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fileOf as pathOf, SqliteFactory } from "../../../src/database/sqlite/factory.ts";
import { startApp } from "../../support/app.ts";
import { asked, SERVER } from "../../support/databases.ts";
import { commandsOf, fileOf, invites, registers, TU_DOAN } from "./support.ts";

test("a focal point sees and corrects everything that is stored of her", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  await registers(hoa, await invites(lan, "tu doan"), "Nguyễn Thị Hoà");
  await hoa.says("/dulieucuatoi");
  hoa.sees(`Mã tài khoản Telegram: ${hoa.id}`);
  hoa.sees("Đã đồng ý lúc 08 giờ 00 ngày 03/6/2024 (bản thông báo số 1)");
  hoa.sees(`• cán bộ đầu mối của ${TU_DOAN}, từ ngày 03/6/2024`);
  hoa.sees(/lời mời đã tạo, đã dùng: 01[\s\S]*tệp minh chứng kèm theo: 0[\s\S]*hẹn nhắc lại: 0/);
  const data = JSON.parse(fileOf(app, hoa.sees("tệp JSON")).toString());
  expect(data).toMatchObject({
    telegramId: String(hoa.id),
    name: "Nguyễn Thị Hoà",
    memberships: [{ unitCode: "06562", role: "principal" }],
    invitationsUsed: [{ unitCode: "06562" }],
  });
  expect(JSON.stringify(data)).not.toContain("hash");

  await hoa.taps("Sửa họ và tên");
  await hoa.says("Nguyễn Thị Hoa");
  hoa.sees("Đã ghi nhận họ và tên: Nguyễn Thị Hoa");
  await hoa.starts();
  hoa.sees("Nguyễn Thị Hoa");
});

test("a question that was left stands in the own data by its name", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  await registers(hoa, await invites(lan, "tu doan"), "Nguyễn Thị Hoa");
  await hoa.says("/vuongmac");
  await hoa.says("/nhiemvu");
  await hoa.says("/dulieucuatoi");
  const { asked: open } = JSON.parse(fileOf(app, hoa.sees("tệp JSON")).toString());
  expect(open).toMatchObject([{ question: "obstacle", isLeft: true }]);
});

test("who has the own data deleted is gone, and the unit's work stays", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  await registers(hoa, await invites(lan, "tu doan"), "Nguyễn Thị Hoa");
  await hoa.says("/xoadulieu");
  hoa.sees(/Xóa ngay: mã tài khoản, họ tên[\s\S]*Giữ lại: báo cáo/);
  hoa.doesNotSee("OFFICE_TELEGRAM_IDS");
  await hoa.taps("Không xóa");
  hoa.sees("Không xóa gì");
  await hoa.says("/dulieucuatoi");
  await hoa.taps("Xóa dữ liệu của tôi");
  await hoa.taps("Xóa dữ liệu");
  hoa.sees("Đã xóa dữ liệu cá nhân của Anh/Chị");
  expect(hoa.buttons()).toEqual([]);
  expect(commandsOf(hoa)).not.toContain("baocao");
  const letter = lan.sees("Một người đã xóa dữ liệu cá nhân và thôi làm");
  expect(letter.text).toContain(TU_DOAN);
  expect(letter.text).not.toContain("Hoa");
  // Neither account nor name is left in the file, not even where rows were deleted.
  const file = await contentOf(app.config.databaseUrl);
  expect(file.includes(TU_DOAN)).toBe(true);
  expect(file.includes("Nguyễn Thị Hoa")).toBe(false);
  expect(file.includes(String(hoa.id))).toBe(false);

  await hoa.says("/dulieucuatoi");
  hoa.sees("Bot không lưu dữ liệu nào về Anh/Chị");
  // Nothing but an invitation lets her in again.
  await registers(hoa, await invites(lan, "tu doan"), "Hoa Nguyễn");
  await lan.says("/donvi tu doan");
  lan.sees("Đầu mối: Hoa Nguyễn");
});

test("the last office member is told what follows from deleting", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  await lan.starts();
  await lan.says("/xoadulieu");
  lan.sees(/OFFICE_TELEGRAM_IDS[\s\S]*người cuối cùng của cơ quan thường trực/);
  await lan.taps("Xóa dữ liệu");
  lan.sees("Đã xóa");
  await lan.says("/donvi");
  lan.sees("Anh/Chị hiện không có vai trò nào.");
  await app.restart();
  await lan.says("/donvi");
  lan.sees("Anh/Chị hiện không có vai trò nào.");
});

/** The database's file once everything written so far is in it. */
async function contentOf(url: string): Promise<Buffer> {
  if (SERVER) return rowsOf(url);
  const connection = await new SqliteFactory(url).connect();
  await connection.queryRaw({ sql: "PRAGMA wal_checkpoint(TRUNCATE)", args: [], argTypes: [] });
  await connection.dispose();
  return readFileSync(pathOf(url));
}

/** Of a server, whose files are not the office's: all rows as texts. */
async function rowsOf(url: string): Promise<Buffer> {
  const tables = await asked(
    url,
    `SELECT quote_ident(tablename) AS "table" FROM pg_tables WHERE schemaname = 'public'`,
  );
  const texts: unknown[] = [];
  for (const { table } of tables) {
    const rows = await asked(url, `SELECT "row"::text AS "text" FROM ${table} AS "row"`);
    texts.push(...rows.map(({ text }) => text));
  }
  return Buffer.from(texts.join("\n"));
}
