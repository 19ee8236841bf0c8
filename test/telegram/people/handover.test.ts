import { expect, test } from "vitest";
import { newId } from "../../../src/database/id.ts";
import { startApp } from "../../support/app.ts";
import { commandsOf, inDatabase, invites, onlyLink, registers, TU_DOAN } from "./support.ts";

const NOT_ALLOWED = "Anh/Chị không có quyền thực hiện thao tác này";

test("the office replaces a focal point: the old one is out at once, the drafts stay", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const [hoa, mai] = [app.world.person("Hoa"), app.world.person("Mai")];
  await registers(hoa, await invites(lan, "tu doan"), "Nguyễn Thị Hoa");
  const draftId = newId();
  await inDatabase(app, async (tx) => {
    const { id } = await tx.person.findFirstOrThrow({ where: { name: "Nguyễn Thị Hoa" } });
    const now = app.clock.now();
    await tx.draft.create({
      data: {
        ...{ id: draftId, planId: "loc-binh-2024", unitCode: "06562", holderId: id },
        ...{ state: "open", answers: {}, createdAt: now, updatedAt: now },
      },
    });
  });

  const link = await invites(lan, "tu doan", "Thay đầu mối");
  await hoa.starts();
  hoa.seesButton("Báo cáo nhiệm vụ");
  await mai.opens(link);
  await mai.taps("Đồng ý");
  await mai.says("Vi Thị Mai");
  mai.sees("cán bộ đầu mối hiện nay của đơn vị thôi nhiệm vụ ngay");
  mai.doesNotSee("Hoa");
  await mai.taps("Đúng");
  mai.sees("Đã đăng ký: Vi Thị Mai");

  hoa.sees(`Vi Thị Mai đã đăng ký là cán bộ đầu mối của ${TU_DOAN}, thay Anh/Chị`);
  hoa.doesNotSeeButton("Báo cáo nhiệm vụ");
  expect(commandsOf(hoa)).not.toContain("baocao");
  await hoa.says("/donvi");
  hoa.sees("Anh/Chị hiện không có vai trò nào.");
  await hoa.starts();
  hoa.sees("cần đường dẫn mời");
  await lan.says("/donvi tu doan");
  lan.sees(/Đầu mối: Vi Thị Mai/);
  lan.doesNotSee("Hoa");

  const { holder, actions } = await inDatabase(app, async (tx) => {
    const draft = await tx.draft.findUniqueOrThrow({
      where: { id: draftId },
      include: { holder: true },
    });
    const log = await tx.logEntry.findMany({ where: { subject: "unit:06562" } });
    return { holder: draft.holder.name, actions: log.map(({ action }) => action) };
  });
  expect(holder).toBe("Vi Thị Mai");
  expect(actions.toSorted()).toEqual([
    "invitation.made",
    "invitation.made",
    "membership.began",
    "membership.began",
    "membership.replaced",
  ]);
});

test("a principal sees only the own unit, invites a deputy and hands over", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const [hoa, mai, tuan] = ["Hoa", "Mai", "Tuấn"].map((name) => app.world.person(name));
  if (!hoa || !mai || !tuan) throw new Error();
  await registers(hoa, await invites(lan, "tu doan"), "Nguyễn Thị Hoa");

  await hoa.says("/donvi na duong");
  const card = hoa.sees(new RegExp(`${TU_DOAN}[\\s\\S]*Đầu mối: Nguyễn Thị Hoa`));
  expect(hoa.buttons().slice(0, 2)).toEqual(["Thay đầu mối", "Mời đầu mối phụ"]);
  // Buttons that were never offered to her.
  await hoa.presses(card, "pi:leader:06562");
  hoa.sees(NOT_ALLOWED);
  await hoa.presses(card, "pi:principal:06526");
  hoa.sees(NOT_ALLOWED);
  await hoa.presses(card, "pu:06526");
  hoa.sees(NOT_ALLOWED);
  await hoa.presses(card, "pa:new");
  hoa.sees("Nội dung này dành cho cán bộ của cơ quan thường trực.");

  await hoa.tapsIn(card, "Mời đầu mối phụ");
  const link = onlyLink(hoa.sees("cán bộ đầu mối phụ"));
  await registers(mai, link, "Vi Thị Mai");
  hoa.sees("Vi Thị Mai đã đăng ký là cán bộ đầu mối phụ");
  lan.sees("Vi Thị Mai đã đăng ký là cán bộ đầu mối phụ");
  await mai.says("/donvi");
  mai.sees("Đầu mối phụ: Vi Thị Mai");
  expect(mai.buttons().filter((label) => /Mời|Thay|Kết thúc nhiệm vụ/.test(label))).toEqual([]);

  // The deputy becomes the principal; the one who handed over is out.
  await hoa.says("/donvi");
  await hoa.tapsIn(hoa.lastMessage(), "Thay đầu mối");
  const handover = onlyLink(hoa.sees("Vai trò: cán bộ đầu mối của"));
  await hoa.says("/donvi");
  await hoa.tapsIn(hoa.lastMessage(), "Mời đầu mối phụ");
  const later = onlyLink(hoa.sees("Vai trò: cán bộ đầu mối phụ"));
  await mai.opens(handover);
  await mai.taps("Đúng");
  mai.sees("Đã đăng ký: Vi Thị Mai, cán bộ đầu mối của");
  hoa.sees("thay Anh/Chị");
  await lan.says("/donvi tu doan");
  lan.sees(/Đầu mối: Vi Thị Mai.*\nĐầu mối phụ: chưa có/);
  // No link that the old principal made opens the way back.
  await hoa.opens(later);
  hoa.sees("đã được thu hồi");
  await tuan.opens(later);
  tuan.sees("đã được thu hồi");
});

test("whoever is removed is out at once", async () => {
  await using app = await startApp({ office: ["Lan", "Hùng"] });
  const [lan, hung] = app.office;
  await hung.starts();
  await hung.taps("Khai họ và tên");
  await hung.says("Lý Hùng");
  const hoa = app.world.person("Hoa");
  await registers(hoa, await invites(lan, "tu doan"), "Nguyễn Thị Hoa");
  await hoa.says("/donvi");
  const stale = hoa.sees("Đầu mối: Nguyễn Thị Hoa");

  await lan.says("/donvi tu doan");
  await lan.tapsIn(lan.lastMessage(), "Kết thúc nhiệm vụ: Nguyễn Thị Hoa");
  const confirmation = lan.sees("Người này mất quyền truy cập ngay");
  await lan.taps("Xác nhận kết thúc");
  lan.sees(/Đầu mối: chưa có/);
  hoa.sees(`Anh/Chị thôi làm cán bộ đầu mối của ${TU_DOAN}`);
  expect(commandsOf(hoa)).not.toContain("baocao");
  await hoa.tapsIn(stale, "Mời đầu mối phụ");
  hoa.sees(NOT_ALLOWED);
  await lan.presses(confirmation, confirmationData(confirmation));
  lan.sees("đã thôi vai trò trước đó");

  const link = await invites(hung, "na duong");
  await lan.says("/donvi");
  await lan.tapsIn(lan.lastMessage(), "Cơ quan thường trực");
  const card = lan.lastMessage();
  lan.sees(new RegExp(`Lý Hùng.*chưa khai họ tên, tài khoản ${lan.id}|${lan.id}.*Lý Hùng`));
  await lan.tapsIn(card, "Kết thúc nhiệm vụ: Lý Hùng");
  lan.sees("OFFICE_TELEGRAM_IDS");
  await lan.taps("Xác nhận kết thúc");
  hung.sees("Anh/Chị thôi làm cán bộ theo dõi");
  await hung.says("/donvi");
  hung.sees("Anh/Chị hiện không có vai trò nào.");
  await app.world.person("Mai").opens(link);
  expect(app.world.transcript()).toContain("Đường dẫn đã được thu hồi");
  await lan.tapsIn(card, "Kết thúc nhiệm vụ");
  await lan.taps("Xác nhận kết thúc");
  lan.sees("phải còn ít nhất một người");
});

test("who blocked the bot is marked, until they write again", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  await registers(hoa, await invites(lan, "tu doan"), "Nguyễn Thị Hoa");
  await hoa.blocks();
  await lan.says("/donvi tu doan");
  lan.sees("bot chưa nhắn được");
  await hoa.unblocks();
  await hoa.starts();
  await lan.says("/donvi tu doan");
  lan.doesNotSee("bot chưa nhắn được");
});

function confirmationData(message: { reply_markup?: { inline_keyboard?: unknown[][] } }): string {
  const [button] = message.reply_markup?.inline_keyboard?.flat() ?? [];
  return (button as { callback_data: string }).callback_data;
}
