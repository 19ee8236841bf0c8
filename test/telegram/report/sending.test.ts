import { expect, test } from "vitest";
import { openDatabase } from "../../../src/database/index.ts";
import type { Actor } from "../../support/actors.ts";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import {
  ASKED,
  draftOf,
  goTo,
  look,
  PLAN,
  report,
  TAM_GIA,
  TU_DOAN,
  withCommunes,
  withHoa,
  withLan,
} from "./support.ts";

test("numbers run through the plan without gaps, and the receipt says what is owed", async () => {
  const { app, people } = await withCommunes(3);
  await using _ = app;
  for (const [i, person] of people.entries()) {
    await goTo(person, "figures");
    await person.says("/huy");
    await person.taps("Bỏ hẳn");
    app.clock.advance({ minutes: 5 });
    await report(person);
    const at = `08 giờ ${String((i + 1) * 5).padStart(2, "0")} ngày 03/6/2024`;
    person.sees(`Đã ghi nhận báo cáo số 000${i + 1} lúc ${at}. Cảm ơn Anh/Chị.`);
    person.sees(/còn 05\/06 nhiệm vụ chưa có báo cáo:\n• Xây dựng(?![\s\S]*Tháng hành động)/);
  }
});

test("when every duty is reported the receipt says so, and /nhiemvu shows each state", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  for (let i = 0; i < 8; i++) {
    await hoa.says("/baocao");
    await hoa.taps(`${i + 1} ·`);
    await hoa.taps("Không phát sinh");
    await hoa.taps("Gửi báo cáo");
  }
  hoa.sees("Tất cả 08 nhiệm vụ của đơn vị đã có báo cáo.");
  await hoa.taps("Báo cáo nhiệm vụ khác");
  hoa.sees("1. Xây dựng, triển khai kế hoạch BĐG, VSTBPN 2024 · Không phát sinh (01 báo cáo)");
  await hoa.says("/nhiemvu");
  hoa.sees("08/08 nhiệm vụ đã có báo cáo");
  hoa.sees(/8\. Tổ chức Tháng hành động tại địa phương · Không phát sinh \(01 báo cáo\)/);
});

async function reports(app: Parameters<typeof look>[0]): Promise<number> {
  return look(app, (read) => read.taskReport.count());
}

test("two taps on send make one report", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "review");
  const card = hoa.lastMessage();
  const { id } = await draftOf(app);
  await hoa.taps("Gửi báo cáo");
  await hoa.presses(card, `r:${id}:send:-`);
  hoa.sees("Báo cáo số 0001 đã được ghi nhận trước đó, không gửi lần hai.");
  expect(await reports(app)).toBe(1);
});

test("two colleagues press send, and there is one report", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const lan = await withLan(app);
  await goTo(hoa, "review");
  await lan.says("/baocao");
  await lan.taps("Tiếp tục: Truyền thông");
  lan.sees(ASKED.review);
  await Promise.all([hoa.taps("Gửi báo cáo"), lan.taps("Gửi báo cáo")]);
  expect(await reports(app)).toBe(1);
  expect(app.world.transcript().match(/Đã ghi nhận báo cáo số 0001 lúc/g)).toHaveLength(1);
  await hoa.says("Có ai ở đó không?");
  hoa.doesNotSee("đang nhập tiếp");
});

test("the office learns of an obstacle with the report, and again only when it changes", async () => {
  await using app = await startApp({ office: ["Minh"] });
  const [minh] = app.office;
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN.id, [{ person: hoa, unit: TU_DOAN }]);
  await minh.starts();
  await goTo(hoa, "obstacle");
  await hoa.says("Thiếu kinh phí in tờ rơi.");
  minh.doesNotSee("Thiếu kinh phí");
  await hoa.taps("Gửi báo cáo");
  expect(minh.lastMessage().text).toContain("Thiếu kinh phí in tờ rơi.");

  const correct = async (title: string, text: string) => {
    await hoa.says("/lichsu");
    await hoa.taps("1");
    await hoa.taps("Đính chính");
    await hoa.taps(`Sửa: ${title}`);
    await hoa.says(text);
    await hoa.taps("Gửi báo cáo");
    hoa.sees("Đã đính chính báo cáo số 0001");
  };
  const told = minh.lastMessage().message_id;
  await correct("Kết quả", "Đã tổ chức xong ba buổi tại thôn.");
  expect(minh.lastMessage().message_id).toBe(told);
  await correct("Khó khăn, vướng mắc", "Thiếu kinh phí và báo cáo viên.");
  expect(minh.lastMessage().text).toContain("Thiếu kinh phí và báo cáo viên.");
  const obstacles = await look(app, (read) => read.obstacle.findMany());
  expect(obstacles).toMatchObject([{ unitCode: TU_DOAN, state: "open", number: 1 }]);
});

test("an obstacle goes with its report: dropped by a correction, or withdrawn", async () => {
  await using app = await startApp({ office: ["Minh"] });
  const [minh] = app.office;
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN.id, [{ person: hoa, unit: TU_DOAN }]);
  await minh.starts();
  const waiting = async () => {
    await minh.says("/tinhhinh");
    return /Vướng mắc chờ trả lời: (\d+)/.exec(minh.lastMessage().text ?? "")?.[1];
  };
  const correct = async (says: (actor: Actor) => Promise<unknown>) => {
    await hoa.says("/lichsu");
    await hoa.taps("1");
    await hoa.taps("Đính chính");
    await hoa.taps("Sửa: Khó khăn, vướng mắc");
    await says(hoa);
    await hoa.taps("Gửi báo cáo");
    hoa.sees("Đã đính chính báo cáo số 0001");
  };
  await goTo(hoa, "obstacle");
  await hoa.says("Thiếu kinh phí in tờ rơi.");
  await hoa.taps("Gửi báo cáo");
  expect(await waiting()).toBe("01");
  await correct((actor) => actor.taps("Không có"));
  expect(await waiting()).toBe("0");
  await correct((actor) => actor.says("Thiếu kinh phí in tờ rơi."));
  expect(await waiting()).toBe("01");
  await hoa.says("/lichsu");
  await hoa.taps("1");
  await hoa.taps("Thu hồi");
  await hoa.says("Báo cáo nhầm sang đơn vị khác.");
  await hoa.taps("Thu hồi với lý do này");
  expect(await waiting()).toBe("0");
  await hoa.says("/vuongmac");
  await hoa.taps("Vướng mắc đã nêu");
  hoa.sees("đã rút");
});

test("a focal point who was removed can do nothing more with the draft", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "review");
  const card = hoa.lastMessage();
  const database = await openDatabase(app.config.databaseUrl);
  await database.write((tx) => tx.membership.updateMany({ data: { to: app.clock.now() } }));
  await database.close();
  await app.restart();

  await hoa.sendsPhoto();
  hoa.sees("Nội dung này dành cho cán bộ đầu mối của đơn vị có liên quan.");
  await hoa.tapsIn(card, "Gửi báo cáo");
  hoa.sees("Nội dung này dành cho cán bộ đầu mối của đơn vị có liên quan.");
  expect(await reports(app)).toBe(0);
  expect((await draftOf(app)).evidence).toEqual([]);
  for (const command of ["/baocao", "/nhiemvu", "/lichsu"]) {
    await hoa.says(command);
    hoa.sees(/Nội dung này dành cho cán bộ đầu mối( và lãnh đạo)? của đơn vị\./);
  }
});

test("nobody opens another unit's draft or report, whatever the button says", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const nga = app.world.person("Nga");
  await givePlaces(app, PLAN.id, [{ person: nga, unit: TAM_GIA }]);
  await report(hoa);
  app.clock.advance({ minutes: 1 });
  await goTo(hoa, "review");
  const draft = (await draftOf(app)).id;
  const sent = (await look(app, (read) => read.taskReport.findFirstOrThrow())).id;

  await nga.says("/baocao");
  const forged = [
    `ro:${draft}`,
    ...["send:-", "later:-", "drop:-", "discard:-", "edit:result"].map(
      (verb) => `r:${draft}:${verb}`,
    ),
    `rn:${TU_DOAN}:-`,
    ...["correct", "withdraw", "files"].map((act) => `ha:${sent}:${act}`),
    `ho:${sent}`,
  ];
  for (const data of forged) {
    await nga.presses(nga.lastMessage(), data);
    nga.doesNotSee("Truyền thông lồng ghép về BĐG trên địa bàn · ");
    nga.doesNotSee("Tú Đoạn");
    nga.doesNotSee("Tổ chức 03 buổi");
  }
  expect(await reports(app)).toBe(1);
  expect(await look(app, (read) => read.draft.findUnique({ where: { id: draft } }))).toMatchObject({
    state: "open",
    holderId: (await draftOf(app, hoa)).holderId,
  });
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Đã ghi nhận báo cáo số 0002");
});

test("a group chat shows and takes nothing", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  const group = app.world.group("Cán bộ xã", [hoa]);
  await goTo(hoa, "result");
  const { id, answers } = await draftOf(app);
  const there = hoa.in(group);
  for (const said of ["/baocao", "/nhiemvu", "/lichsu", "/huy", "báo cáo"]) {
    await there.says(said);
    there.seesNothing();
  }
  await there.says("Ngày 02/6 xã tổ chức mít tinh, 150 người dự, nữ 90, 5 triệu");
  await there.sendsPhoto();
  there.seesNothing();
  const message = [...group.chat.messages.values()].at(-1);
  if (message) {
    for (const data of [`r:${id}:send:-`, `ro:${id}`, `rn:${TU_DOAN}:-`]) {
      await there.presses(message, data);
      there.sees("Bot chỉ phục vụ nhóm của cơ quan thường trực.");
    }
  }
  expect((await draftOf(app)).answers).toEqual(answers);
});
