import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { commandsOf, inDatabase, invites, onlyLink, registers } from "./support.ts";

const NOBODY = "Anh/Chị hiện không có vai trò nào.";
const STAYS_OUT = "stay out, although OFFICE_TELEGRAM_IDS names them";

test("whom the configuration names is asked for consent and a name, like everybody", async () => {
  await using app = await startApp({ office: ["Lan"], officeAgreed: false });
  const [lan] = app.office;
  await lan.starts();
  lan.sees(/Thông báo về dữ liệu cá nhân[\s\S]*Anh\/Chị có đồng ý không\?/);
  await lan.taps("Đồng ý");
  lan.sees("Anh/Chị đã đồng ý lúc");
  await lan.says("Hoàng Lan");
  lan.sees("Đã ghi nhận họ và tên: Hoàng Lan");
  lan.seesButton("Tình hình");
  await lan.says("/dulieucuatoi");
  lan.sees(/Họ và tên: Hoàng Lan[\s\S]*Đã đồng ý lúc/);
  await lan.starts();
  lan.doesNotSee("Thông báo về dữ liệu cá nhân");
});

test("who does not agree learns how to have deleted what is stored", async () => {
  await using app = await startApp({ office: ["Lan"], officeAgreed: false });
  const [lan] = app.office;
  await lan.starts();
  await lan.taps("Không đồng ý");
  lan.sees("Để xóa dữ liệu đang lưu: /xoadulieu");
  await lan.says("/dulieucuatoi");
  lan.sees("Chưa xác nhận thông báo về dữ liệu cá nhân");
});

test("who was removed from the office stays removed, whatever the configuration says", async () => {
  await using app = await startApp({ office: ["Lan", "Hùng"] });
  const [lan, hung] = app.office;
  await lan.starts();
  await hung.starts();
  await lan.says("/donvi");
  await lan.tapsIn(lan.lastMessage(), "Cơ quan thường trực");
  await lan.taps(`Kết thúc nhiệm vụ: (chưa khai họ tên, tài khoản ${hung.id})`);
  lan.sees("OFFICE_TELEGRAM_IDS), nhưng khởi động lại không trả lại vai trò");
  await lan.taps("Xác nhận kết thúc");
  expect(app.log.map(({ msg }) => msg).join()).not.toContain(STAYS_OUT);
  await app.restart();
  await hung.says("/donvi");
  hung.sees(NOBODY);
  await lan.says("/donvi");
  lan.sees("Đơn vị và cán bộ đầu mối");
  const [line] = app.log.filter(({ msg }) => msg.includes(STAYS_OUT));
  expect(line).toMatchObject({ entries: "2" });
  expect(JSON.stringify(line)).not.toContain(String(hung.id));

  // The office has the last word the other way round, too.
  await lan.tapsIn(lan.lastMessage(), "Cơ quan thường trực");
  await lan.taps("Mời cán bộ theo dõi");
  await hung.opens(onlyLink(lan.sees("Lời mời đăng ký")));
  await hung.says("Lý Hùng");
  await hung.taps("Đúng");
  await app.restart();
  expect(commandsOf(hung)).toContain("tinhhinh");
  await hung.says("/donvi");
  hung.sees("Đơn vị và cán bộ đầu mối");
});

test("who had their data deleted stays out and unknown, until the configuration forgets and names them anew", async () => {
  await using app = await startApp({ office: ["Lan", "Hùng"] });
  const [lan, hung] = app.office;
  await hung.starts();
  await hung.says("/xoadulieu");
  hung.sees("OFFICE_TELEGRAM_IDS). Để khởi động lại không lập lại vai trò này");
  await hung.taps("Xóa dữ liệu");
  await app.restart();
  await app.restart();
  expect(app.log.some(({ msg }) => msg.includes(STAYS_OUT))).toBe(true);
  await hung.says("/dulieucuatoi");
  hung.sees("Bot không lưu dữ liệu nào về Anh/Chị");
  await lan.says("/donvi");
  lan.sees("Đơn vị và cán bộ đầu mối");

  const ids = app.config.officeIds as string[];
  ids.pop();
  await app.restart();
  ids.push(String(hung.id));
  await app.restart();
  await hung.says("/donvi");
  hung.sees("Đơn vị và cán bộ đầu mối");
});

test("somebody whom the configuration names later is office from the next start", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const hung = app.world.person("Hùng");
  (app.config.officeIds as string[]).push(String(hung.id));
  await app.restart();
  await hung.says("/donvi");
  hung.sees("Đơn vị và cán bộ đầu mối");
  // A focal point, too, whom the bot knows already.
  const hoa = app.world.person("Hoa");
  await registers(hoa, await invites(lan, "tu doan"), "Nguyễn Thị Hoa");
  (app.config.officeIds as string[]).push(String(hoa.id));
  await app.restart();
  await hoa.says("/tinhhinh");
  hoa.doesNotSee("dành cho cán bộ của cơ quan thường trực");
  expect(await inDatabase(app, (tx) => tx.person.count())).toBe(3);
});

test("a unit that was merged is found by its name, with the unit that goes on in its stead", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  app.clock.set("2024-12-18T08:30:00+07:00");
  await lan.starts();
  await lan.says("/donvi tĩnh bắc");
  lan.sees("Ủy ban nhân dân xã Tĩnh Bắc");
  lan.sees("Đơn vị kết thúc hoạt động hết ngày 30/11/2024, đã sáp nhập vào UBND xã Tam Gia.");
  await lan.taps("UBND xã Tam Gia");
  lan.sees("Ủy ban nhân dân xã Tam Gia");
  lan.doesNotSee("kết thúc hoạt động");
});
