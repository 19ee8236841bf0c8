import { expect, test } from "vitest";
import type { Actor } from "../../support/actors.ts";
import { submit } from "../periodic/support.ts";
import { look } from "../report/support.ts";
import { handIn, inTuDoan, openEntry, type Town, text } from "./support.ts";

/** The ways in which a leader is lost. */
const LOSSES: Record<string, (town: Town) => Promise<void>> = {
  "is removed by the office": async ({ lan, app }) => {
    const id = (
      await look(app, (read) => read.membership.findFirstOrThrow({ where: { role: "leader" } }))
    ).id;
    await lan.presses(lan.lastMessage(), `px:yes:${id}`);
  },
  "has their data deleted": async ({ binh }) => {
    await binh.says("/xoadulieu");
    await binh.taps("Xóa dữ liệu");
  },
  "blocks the bot": async ({ binh, app }) => {
    await binh.blocks();
    await app.tick("2024-06-12T09:00:00+07:00");
  },
};

for (const [loss, happens] of Object.entries(LOSSES)) {
  test(`the leader ${loss}: unit and office are told, and it goes on with the day of its submission`, async () => {
    const town = await inTuDoan();
    const { app, lan, hoa, tu } = town;
    await using _ = app;
    await lan.says("/tiepnhan");
    await handIn(hoa);
    await happens(town);
    await app.tick("2024-06-13T08:05:00+07:00");
    await app.tick("2024-06-14T08:05:00+07:00");
    for (const one of [hoa, tu, lan]) expect(saidTo(one)).toContain(STUCK);
    expect(saidTo(hoa)).toContain("báo cơ quan thường trực mời lãnh đạo đơn vị đăng ký");
    expect(saidTo(lan)).toContain("mời lãnh đạo của đơn vị đăng ký");
    // Once a week, and not each morning.
    expect(saidTo(hoa).split(STUCK)).toHaveLength(2);

    app.clock.set("2024-06-17T09:00:00+07:00");
    await hoa.says("/nopbaocao");
    await hoa.taps("1");
    hoa.sees("Hiện không có lãnh đạo nào nhận được tin của bot");
    await hoa.taps("Gửi, không chờ duyệt");
    hoa.sees("Đã gửi Báo cáo 06 tháng đầu năm 2024");
    await hoa.says("/nopbaocao");
    hoa.sees("Báo cáo 06 tháng đầu năm 2024: đã gửi ngày 12/6/2024, đúng hạn");
    await lan.says("/tiepnhan");
    await lan.taps("1");
    lan.sees(/không có lãnh đạo duyệt được, Hoa gửi lúc 09 giờ 00 ngày 17\/6\/2024/);
  });
}

const STUCK = "nay không có lãnh đạo nào của đơn vị nhận được tin của bot để duyệt";

test("while a leader can be asked nobody sends past them; the office sends it when nobody can", async () => {
  const town = await inTuDoan();
  const { app, lan, hoa, binh } = town;
  await using _ = app;
  await handIn(hoa);
  const { id } = await look(app, (read) => read.confirmation.findFirstOrThrow());
  await hoa.presses(hoa.lastMessage(), `ld:${id}`);
  hoa.sees("Bình nhận được tin của bot và duyệt được: báo cáo chờ ý kiến lãnh đạo.");
  await LOSSES["has their data deleted"]?.(town);
  expect(text(binh)).not.toBe("");
  await app.tick("2024-06-13T08:05:00+07:00");
  await lan.tapsIn(lan.lastMessage(), "Gửi, không chờ duyệt");
  lan.sees("Đã gửi Báo cáo 06 tháng đầu năm 2024");
  expect(text(hoa)).toContain("đã gửi Báo cáo 06 tháng đầu năm 2024");
});

function saidTo(one: Actor): string {
  return one.screen();
}

/** Why nobody of the unit can be asked when the report is sent, and who sends it. */
const UNASKED: Record<string, () => Promise<{ town: Town; sender: Actor }>> = {
  "the unit has no leader": async () => {
    const town = await inTuDoan({ led: false });
    return { town, sender: town.hoa };
  },
  "the leader blocked the bot": async () => {
    const town = await inTuDoan();
    await LOSSES["blocks the bot"]?.(town);
    return { town, sender: town.hoa };
  },
  "the sender stands in for a leader who blocked the bot": async () => {
    const town = await inTuDoan();
    await town.binh.says("/vangmat 12/6 đến 14/6");
    await town.binh.taps("Tư · đầu mối phụ");
    await LOSSES["blocks the bot"]?.(town);
    return { town, sender: town.tu };
  },
};

for (const [why, happens] of Object.entries(UNASKED)) {
  test(`sent directly because ${why}: the office reads it in its list, on the card and in the history, the unit on its card`, async () => {
    const { town, sender } = await happens();
    const { app, lan } = town;
    await using _ = app;
    await submit(sender);
    sender.sees("Đơn vị chưa có lãnh đạo nhận được tin của bot, nên báo cáo được gửi thẳng");
    await sender.taps("Xem báo cáo");
    sender.sees(DIRECT);
    await lan.says("/tiepnhan");
    lan.sees(/Báo cáo 06 tháng.*\n.*Lưu ý: chưa có lãnh đạo đơn vị duyệt/);
    expect(lan.buttons().join()).not.toContain("Tiếp nhận tất cả");
    await lan.taps("1");
    lan.sees(DIRECT);
    await lan.taps("Tiếp nhận");
    await openEntry(sender);
    await sender.taps("Lịch sử");
    sender.sees(DIRECT);
    await lan.says("/nhatky");
    lan.sees("gửi báo cáo không chờ lãnh đạo duyệt");
  });
}

const DIRECT =
  /Đơn vị không có lãnh đạo nhận được tin của bot; (Hoa|Tư) gửi thẳng, không chờ duyệt\./;
