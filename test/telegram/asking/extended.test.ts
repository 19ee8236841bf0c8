import { test } from "vitest";
import { newId } from "../../../src/database/id.ts";
import type { Actor } from "../../support/actors.ts";
import { inDatabase } from "../notices/support.ts";
import { carrying, HALF_YEAR, PLAN, TAM_GIA, TINH_BAC, tamGia, YEAR } from "../papers/support.ts";
import { setting } from "../status/support.ts";

const ASK = ["xa", TAM_GIA, HALF_YEAR] as const;

/** Ba asks for more time, up to 18/6. */
async function wantsMore(ba: Actor): Promise<void> {
  await carrying(ba, ...ASK);
  await ba.taps("Đến hết thứ Ba, ngày 18/6/2024");
  await ba.says("Cán bộ phụ trách đi tập huấn.");
  await ba.taps("Gửi");
}

test("until when a unit has time is told to its focal point and to the office, asked for or granted", async () => {
  const { app, lan, ba, tu } = await tamGia();
  await using _ = app;
  await ba.says("được gia hạn đến ngày nào");
  ba.sees("Câu hỏi: đơn vị được gia hạn; UBND xã Tam Gia");
  ba.sees("Chưa có gia hạn nào.");

  await wantsMore(ba);
  await tu.says("xã mình được gia hạn chưa");
  tu.sees(/Chưa có gia hạn nào\.\nĐề nghị gia hạn đang chờ trả lời: 01\./);
  await lan.says("đơn vị nào đang xin gia hạn");
  lan.sees("Câu hỏi: đơn vị xin gia hạn, chờ trả lời");
  lan.sees("• UBND xã Tam Gia · Báo cáo 06 tháng đầu năm 2024: xin đến hết ngày 18/6/2024");

  await lan.taps("Gia hạn của các đơn vị");
  lan.sees("Chờ trả lời: 01");
});

test("whoever asks after a reminder until when it is asks for no more time", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await wantsMore(ba);
  await lan.taps("Đến hết thứ Ba, ngày 18/6/2024");
  await app.tick("2024-06-17T08:00:00+07:00");
  await ba.says("Được gia hạn đến ngày nào?");
  ba.sees("01 đơn vị được gia hạn:");
  ba.sees("• UBND xã Tam Gia · Báo cáo 06 tháng đầu năm 2024: được gia hạn đến hết ngày 18/6/2024");
  ba.doesNotSee("Xin gia hạn");
  ba.seesButton("Hạn và mốc");

  await lan.says("xã nào được gia hạn báo cáo 6 tháng");
  lan.sees("được gia hạn đến hết ngày 18/6/2024");
  await lan.says("xã nào được gia hạn báo cáo năm");
  lan.sees("Chưa có gia hạn nào.");
});

test("the group sees how many have more time, and names only if it chose so", async () => {
  const { app, lan, ba } = await tamGia();
  await using _ = app;
  await wantsMore(ba);
  await lan.taps("Đến hết thứ Ba, ngày 18/6/2024");
  const room = app.world.group("Nhóm", [lan]);
  await lan.in(room).says("/nhom");
  const bot = `@${app.world.api.telegram.bot.username}`;
  await lan.in(room).says(`${bot} xã nào được gia hạn`);
  lan.in(room).sees("01 đơn vị được gia hạn:");
  lan.in(room).doesNotSee("Tam Gia");
  await setting(app, "group-names", "on");
  await lan.in(room).says(`${bot} xã nào được gia hạn`);
  lan.in(room).sees("• UBND xã Tam Gia");
});

test("what a merged unit was granted is told to whoever took it over", async () => {
  const { app, ba } = await tamGia();
  await using _ = app;
  const settledAt = app.clock.now();
  await inDatabase(app, (tx) =>
    tx.extension.create({
      data: {
        ...{ id: newId(), planId: PLAN, unitCode: TINH_BAC, deadlineCode: YEAR },
        ...{ state: "granted", dueBefore: "2024-12-21", settledAt },
      },
    }),
  );
  await ba.says("được gia hạn báo cáo năm đến ngày nào");
  ba.sees("Chưa có gia hạn nào.");
  await app.tick("2024-12-05T08:00:00+07:00");
  await ba.says("được gia hạn báo cáo năm đến ngày nào");
  ba.sees("• UBND xã Tĩnh Bắc · Báo cáo năm 2024: được gia hạn đến hết ngày 20/12/2024");
});
