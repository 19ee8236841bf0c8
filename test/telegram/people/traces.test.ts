import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { SERVER } from "../../support/databases.ts";
import { fileOf, inDatabase, invites, registers } from "./support.ts";

const NAME = "Nguyễn Thị Hoà Canary";
const REFUSED = ["Chị Hoàng Thị Mai ở thôn Bản Quang bị bạo lực.", "Theo công văn TỐI MẬT số 12."];
const HELD = "Kênh mương nội đồng chưa được nạo vét.";
const STRANGER = "Lương Văn Canh";

/** The database with its log and index, whatever SQLite makes of them. */
function bytesOf(url: string): string {
  const file = url.replace("file:", "");
  return readdirSync(dirname(file))
    .filter((name) => name.startsWith(basename(file)))
    .map((name) => readFileSync(join(dirname(file), name)).toString("latin1"))
    .join("\n");
}

const secretOf = (link: string) => link.split("start=")[1] ?? "";

test.skipIf(SERVER)(
  "whoever leaves is on no page of the database any more: no text, no name, no account",
  async () => {
    await using app = await startApp({ office: ["Lan"] });
    const [lan] = app.office;
    const [hoa, tuan] = [app.world.person("Hoa"), app.world.person("Tuấn")];
    await registers(hoa, await invites(lan, "tu doan"), NAME);
    await hoa.says("/vuongmac");
    for (const text of REFUSED) await hoa.says(text);
    await hoa.says(HELD);
    hoa.sees(HELD);

    // A stranger opens a link, says a name, and goes no further.
    const links = [await invites(lan, "na duong"), await invites(lan, "tam gia")];
    await tuan.opens(links[0] ?? "");
    await tuan.taps("Đồng ý");
    await tuan.says(STRANGER);
    tuan.sees(`Họ và tên: ${STRANGER}`);
    await tuan.says("/dulieucuatoi");
    const shown = tuan.sees(/Anh\/Chị chưa đăng ký[\s\S]*đang chờ Anh\/Chị trả lời/);
    expect(shown.text).toContain(STRANGER);
    expect(JSON.parse(fileOf(app, tuan.sees("tệp JSON")).toString())).toMatchObject({
      asked: [{ question: "place" }],
      held: [{ text: STRANGER }],
    });

    await hoa.says("/xoadulieu");
    await hoa.taps("Xóa dữ liệu");
    hoa.sees("Đã xóa dữ liệu cá nhân");
    await tuan.says("/xoadulieu");
    tuan.sees("Đã xóa phần đăng ký đang làm dở");
    await tuan.says("/dulieucuatoi");
    tuan.sees("Bot không lưu dữ liệu nào về Anh/Chị");
    await app.restart();

    const bytes = bytesOf(app.config.databaseUrl);
    const canaries = [NAME, HELD, STRANGER, "Hoàng Thị Mai", "Bản Quang", "TỐI MẬT", "số 12."];
    const accounts = [String(hoa.id), String(tuan.id)];
    expect(bytes).toContain(String(lan.id));
    for (const trace of [...canaries, ...accounts, ...links.map(secretOf)]) {
      expect(trace.length).toBeGreaterThan(5);
      expect(bytes, trace).not.toContain(Buffer.from(trace).toString("latin1"));
    }
  },
);

test("who is removed takes the open question and the waiting text along", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  await registers(hoa, await invites(lan, "tu doan"), NAME);
  await hoa.says("/vuongmac");
  await hoa.says(HELD);
  const open = () =>
    inDatabase(app, async (tx) => [await tx.dialogue.count(), await tx.held.count()]);
  expect(await open()).toEqual([1, 1]);
  await lan.says("/donvi tu doan");
  await lan.tapsIn(lan.lastMessage(), `Kết thúc nhiệm vụ: ${NAME}`);
  await lan.taps("Xác nhận kết thúc");
  expect(await open()).toEqual([0, 0]);
});
