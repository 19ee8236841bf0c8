import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { commandsOf, fileOf, invites, linksIn, onlyLink, registers, TU_DOAN } from "./support.ts";

const UNKNOWN = "Đường dẫn không đúng";

test("the office invites all units at once, with a list to forward and a sheet to print", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  await lan.says("/donvi");
  lan.sees("Đã có đầu mối: 0/36 đơn vị");
  await lan.taps("Mời tất cả");
  await lan.taps("Mời 36 đơn vị chưa mời");
  const list = lan.sees("Lời mời đăng ký cán bộ đầu mối (36 đơn vị)");
  const links = linksIn(list);
  expect(new Set(links).size).toBe(36);
  for (const link of links) expect(link).toMatch(/\?start=[\w-]{22}$/);
  const sheet = fileOf(app, lan.sees("Phiếu mời có mã QR"));
  expect(sheet.subarray(0, 5).toString()).toBe("%PDF-");
  expect(sheet.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(5);

  await lan.taps("Xã, thị trấn (0/21)");
  lan.sees(/UBND xã Mẫu Sơn: chưa có đầu mối; đã mời, hạn hết ngày 16\/6\/2024/);
  await lan.taps("Sau ›");
  await lan.taps("UBND xã Tú Đoạn");
  lan.sees(/Đầu mối: chưa có[\s\S]*Lời mời chưa dùng:/);

  const naDuong = list.text?.split("UBND thị trấn Na Dương")[1] ?? "";
  await registers(app.world.person("Nga"), linksIn({ ...list, text: naDuong })[0] ?? "", "Lê Nga");
  lan.sees("Lê Nga đã đăng ký là cán bộ đầu mối của Ủy ban nhân dân thị trấn Na Dương");

  // Inviting again replaces the links that nobody used.
  await lan.says("/donvi");
  lan.sees(/Đã có đầu mối: 01\/36[\s\S]*chưa đăng ký: 35[\s\S]*Chưa mời: 0/);
  await lan.taps("Mời tất cả");
  await lan.taps("Mời lại tất cả 35 đơn vị");
  const mai = app.world.person("Mai");
  await mai.opens(links[0] ?? "");
  mai.sees("Đường dẫn đã được thu hồi");
});

test("a focal point registers: consent, name, unit", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  await hoa.starts();
  hoa.sees(/bot theo dõi việc thực hiện Kế hoạch[\s\S]*đường dẫn mời do Phòng Lao động/);
  expect(hoa.buttons()).toEqual([]);

  const link = await invites(lan, "tu doan");
  lan.sees("Vai trò: cán bộ đầu mối của Ủy ban nhân dân xã Tú Đoạn");
  await hoa.opens(link);
  hoa.sees(/Đơn vị kiểm soát dữ liệu: Phòng Lao động.*Ủy ban nhân dân huyện Lộc Bình/);
  hoa.sees(/máy chủ của Telegram ở nước ngoài[\s\S]*nạn nhân, trẻ em; không gửi tài liệu mật/);
  await hoa.says("vâng");
  hoa.sees("Mời Anh/Chị chọn Đồng ý hoặc Không đồng ý");
  await hoa.taps("Đồng ý");
  hoa.sees("Anh/Chị đã đồng ý lúc 08 giờ 00 ngày 03/6/2024");

  await hoa.sendsSticker();
  hoa.sees("bằng chữ");
  await hoa.says("0912 345 678");
  hoa.sees("Chỉ ghi họ và tên");
  await hoa.says("H");
  hoa.sees("từ 2 đến 60 ký tự");
  await hoa.says("/ngonngu");
  hoa.sees("Chọn ngôn ngữ");
  await hoa.says("  Nguyễn  Thị Hoà ");
  hoa.sees(`Anh/Chị đăng ký là cán bộ đầu mối của ${TU_DOAN}, đúng không?`);
  await hoa.taps("Sửa họ và tên");
  await hoa.says("Nguyễn Thị Hoa <b>");
  hoa.sees("ký hiệu");
  await hoa.says("Nguyễn Thị Hoa");
  const asked = hoa.sees("Họ và tên: Nguyễn Thị Hoa");
  await hoa.taps("Đúng");
  hoa.sees(`Đã đăng ký: Nguyễn Thị Hoa, cán bộ đầu mối của ${TU_DOAN}`);
  hoa.sees("/baocao");
  hoa.seesButton("Báo cáo nhiệm vụ");
  hoa.doesNotSeeButton("Đơn vị");
  expect(commandsOf(hoa)).toEqual(expect.arrayContaining(["baocao", "donvi", "xoadulieu"]));
  expect(commandsOf(hoa)).not.toContain("tinhhinh");
  lan.sees(`Nguyễn Thị Hoa đã đăng ký là cán bộ đầu mối của ${TU_DOAN}`);

  await hoa.presses(asked, "register:yes");
  hoa.sees("không còn hiệu lực");
  await hoa.starts();
  hoa.sees(/Chào Anh\/Chị Nguyễn Thị Hoa[\s\S]*cán bộ đầu mối của/);
  await hoa.opens(link);
  hoa.sees("Anh/Chị đã đăng ký bằng đường dẫn này");

  // A known person takes another place without being asked again what is known.
  const second = await invites(lan, "hoi nong dan");
  await hoa.opens(second);
  hoa.sees("Anh/Chị đăng ký là cán bộ đầu mối của Hội Nông dân huyện, đúng không?");
  await hoa.taps("Đúng");
  await hoa.starts();
  hoa.sees(/xã Tú Đoạn[\s\S]*Hội Nông dân/);
});

test("who refuses consent leaves no trace and may come back", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const link = await invites(lan, "tu doan");
  const hoa = app.world.person("Hoa");
  await hoa.opens(link);
  await hoa.taps("Không đồng ý");
  hoa.sees("bot không lưu dữ liệu nào");
  await hoa.says("/dulieucuatoi");
  hoa.sees("Bot không lưu dữ liệu nào về Anh/Chị");

  await hoa.opens(link);
  await hoa.taps("Đồng ý");
  await hoa.says("Nguyễn Thị Hoa");
  await hoa.taps("Không phải đơn vị của tôi");
  hoa.sees("Đã dừng đăng ký");
  await hoa.says("/dulieucuatoi");
  hoa.sees("Bot không lưu dữ liệu nào về Anh/Chị");
  await registers(hoa, link, "Nguyễn Thị Hoa");
});

test("the registration goes on after a restart", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  await hoa.opens(await invites(lan, "tu doan"));
  await hoa.taps("Đồng ý");
  await app.restart();
  await hoa.says("Nguyễn Thị Hoa");
  await app.restart();
  await hoa.taps("Đúng");
  hoa.sees("Đã đăng ký: Nguyễn Thị Hoa");
});

test("/start in the middle of the registration asks again, and /huy says how to come back", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const link = await invites(lan, "tu doan");
  const hoa = app.world.person("Hoa");
  await hoa.opens(link);
  await hoa.says("/start");
  await hoa.taps("Đồng ý");
  hoa.sees("họ và tên");
  await hoa.says("/start");
  hoa.sees("họ và tên");
  await hoa.says("Hoàng Thị Hoa");
  await hoa.says("/huy");
  hoa.sees("mở lại đường dẫn mời");
  await hoa.opens(link);
  hoa.seesButton("Đồng ý");
});

test("a cry for help is told where to turn; only who reports is told to report sums", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  await hoa.opens(await invites(lan, "tu doan"));
  await hoa.says("chồng tôi đánh tôi");
  hoa.sees("Bot không tiếp nhận tin báo về vụ việc bạo lực, xâm hại");
  hoa.doesNotSee("viết lại bằng số liệu tổng hợp");
  await hoa.taps("Đồng ý");
  await hoa.says("Hoàng Thị Hoa");
  await hoa.taps("Đúng");
  await hoa.says("chồng tôi đánh tôi");
  hoa.sees("viết lại bằng số liệu tổng hợp");
});

test("a link that is used, revoked, expired or forged opens nothing and says nothing", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const used = await invites(lan, "tu doan");
  await registers(app.world.person("Hoa"), used, "Nguyễn Thị Hoa");
  const revoked = await invites(lan, "na duong");
  await lan.says("/donvi na duong");
  await lan.tapsIn(lan.lastMessage(), "Thu hồi lời mời: đầu mối");
  lan.sees("Đã thu hồi lời mời");
  lan.doesNotSee("Lời mời chưa dùng");
  const expired = await invites(lan, "mau son");

  const stranger = app.world.person("Tuấn");
  const told = async (link: string, words: string) => {
    await stranger.opens(link);
    stranger.sees(words);
    stranger.doesNotSee(/Hoa|Tú Đoạn|Na Dương|Mẫu Sơn|Đồng ý/);
  };
  await told(used, "đã được sử dụng");
  await told(revoked, "đã được thu hồi");
  await told(`${used.slice(0, -1)}${used.endsWith("A") ? "B" : "A"}`, UNKNOWN);
  await told(used.slice(0, -4), UNKNOWN);
  await stranger.says("/start xin chào");
  stranger.sees(UNKNOWN);

  app.clock.advance({ days: 13, hours: 12 });
  const mai = app.world.person("Mai");
  await mai.opens(expired);
  mai.sees("Thông báo về dữ liệu cá nhân");
  await mai.taps("Đồng ý");
  app.clock.advance({ hours: 4 });
  // It runs out while she is asked.
  await mai.says("Vi Thị Mai");
  mai.sees("Đường dẫn đã hết hạn");
  await told(expired, "đã hết hạn");
});

test("a link to a place that one has already stays for someone else", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  await registers(hoa, await invites(lan, "tu doan"), "Nguyễn Thị Hoa");
  const deputy = await invites(lan, "tu doan", "Mời đầu mối phụ");
  await hoa.opens(deputy);
  hoa.sees("Anh/Chị đã có vai trò mà đường dẫn này mời");
  await registers(app.world.person("Mai"), deputy, "Vi Thị Mai");
  await lan.says("/donvi tu doan");
  lan.sees(/Đầu mối: Nguyễn Thị Hoa[\s\S]*Đầu mối phụ: Vi Thị Mai \(từ ngày 03\/6\/2024\)/);
});

test("two people race for one link and one wins", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const link = await invites(lan, "tu doan");
  const racers = [app.world.person("Hoa"), app.world.person("Mai")];
  for (const racer of racers) {
    await racer.opens(link);
    await racer.taps("Đồng ý");
    await racer.says(`Nguyễn ${racer.name}`);
  }
  await Promise.all(racers.map((racer) => racer.taps("Đúng")));
  const screens = racers.map((racer) => racer.screen());
  expect(screens.filter((screen) => screen.includes("Đã đăng ký:"))).toHaveLength(1);
  expect(screens.filter((screen) => screen.includes("đã được sử dụng"))).toHaveLength(1);
});

test("whoever guesses links has to wait", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const link = await invites(lan, "tu doan");
  const tuan = app.world.person("Tuấn");
  for (let guess = 0; guess < 5; guess++) {
    await tuan.says(`/start ${"A".repeat(21)}${guess}`);
    tuan.sees(UNKNOWN);
    app.clock.advance({ minutes: 1 });
  }
  await tuan.opens(link);
  tuan.sees("Vui lòng thử lại sau 09 giờ 00 ngày 03/6/2024");
  await app.world.person("Hoa").opens(link);
  app.clock.set("2024-06-03T09:00:00+07:00");
  await tuan.opens(link);
  tuan.sees("Thông báo về dữ liệu cá nhân");
});

test("the office invites another member, who finds units by any spelling", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  await lan.starts();
  await lan.taps("Khai họ và tên");
  await lan.says("Hoàng Lan");
  lan.sees("Đã ghi nhận họ và tên: Hoàng Lan");
  await lan.taps("Đơn vị");
  await lan.taps("Cơ quan thường trực");
  lan.sees(/Cán bộ theo dõi: Hoàng Lan/);
  await lan.taps("Mời cán bộ theo dõi");
  const hung = app.world.person("Hùng");
  await registers(hung, onlyLink(lan.sees("Lời mời đăng ký")), "Lý Hùng");
  hung.seesButton("Tình hình");
  expect(commandsOf(hung)).toContain("tinhhinh");
  await hung.says("/donvi bac");
  hung.sees("Tìm thấy nhiều đơn vị");
  await hung.says("/donvi khuat xas");
  hung.sees(/Có phải Anh\/Chị tìm/);
  await hung.taps("UBND xã Khuất Xá");
  hung.sees("Đầu mối: chưa có");
  await hung.says("/donvi <b>");
  hung.sees("Không tìm thấy đơn vị “<b>”");
});

test("a link or a code that is pasted counts as opening it, with words around it too", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const paste: ((link: string, code: string) => string)[] = [
    (link) => link,
    (link) => `Em được chị Lan gửi đường dẫn này ạ: ${link}, em mở không được`,
    (_, code) => code,
    (_, code) => `Mã mời của em là ${code}.`,
    (_, code) => `tg://resolve?domain=${app.world.api.username}&start=${code}`,
  ];
  for (const [i, words] of paste.entries()) {
    const link = await invites(lan, "tu doan", i === 0 ? "Mời đầu mối" : "Mời đầu mối phụ");
    const code = link.split("start=")[1] ?? "";
    const hoa = app.world.person(`Hoa ${i}`);
    // What her app sent without the code.
    await hoa.starts();
    hoa.sees("gửi đường dẫn đó vào đây");
    await hoa.says(words(link, code));
    hoa.sees("Đơn vị kiểm soát dữ liệu");
    await hoa.taps("Đồng ý");
    await hoa.says("Nguyễn Thị Hoa");
    await hoa.taps("Đúng");
    hoa.sees("Đã đăng ký: Nguyễn Thị Hoa");
  }
});

test("who has a place already takes another by a pasted link; a wrong code is counted like a wrong link", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  await registers(hoa, await invites(lan, "tu doan"), "Nguyễn Thị Hoa");
  await hoa.says(`Chị gửi: ${await invites(lan, "hoi nong dan")}`);
  hoa.sees("Hội Nông dân huyện, đúng không?");
  await hoa.taps("Đúng");
  hoa.sees("Đã đăng ký");
  const stranger = app.world.person("Khách");
  const wrong = (i: number) => `aB3dE5fG7hJ9kL1mN3pQ${String(i).padStart(2, "0")}`;
  for (let i = 0; i < 12; i++) await stranger.says(wrong(i));
  stranger.sees(/quá nhiều|Thử lại/i);
});

test("a name typed where the place is confirmed corrects the name; a yes in words takes the place", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  await hoa.opens(await invites(lan, "tu doan"));
  await hoa.taps("Đồng ý");
  await hoa.says("Nguyễn Thị Hòa");
  await hoa.says("Sai tên rồi, phải là Nguyễn Thị Hoa");
  hoa.sees(/Họ và tên: Nguyễn Thị Hoa\n[\s\S]*đúng không\?/);
  await hoa.says("không");
  hoa.sees("đúng không?");
  await hoa.says("Nguyễn Thị Hoài");
  hoa.sees("Họ và tên: Nguyễn Thị Hoài");
  await hoa.says("dạ đúng");
  hoa.sees("Đã đăng ký: Nguyễn Thị Hoài");
});
