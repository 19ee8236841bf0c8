import { expect, test } from "vitest";
import { openDatabase } from "../../../src/database/index.ts";
import { type RunningApp, startApp } from "../../support/app.ts";

async function bound(app: RunningApp<readonly string[]>) {
  const database = await openDatabase(app.config.databaseUrl);
  try {
    const groups = await database.read.officeGroup.findMany({ where: { lostAt: null } });
    const log = await database.read.logEntry.findMany({
      where: { action: { startsWith: "group." } },
    });
    return {
      groups: groups.map(({ chatId, threadId }) => ({ chatId, threadId })),
      actions: log.map(({ action }) => action),
    };
  } finally {
    await database.close();
  }
}

test("the office makes a group its own, and asks again before it moves to another", async () => {
  const app = await startApp({ office: ["Lan"] });
  await using _ = app;
  const [lan] = app.office;
  const first = app.world.group("Nhóm một", [lan]);
  const second = app.world.group("Nhóm hai", [lan]);

  await lan.says("/nhom");
  lan.sees("Cơ quan thường trực chưa có nhóm.");
  lan.seesButton("Thêm bot vào nhóm");

  await lan.in(first).says("/nhom");
  lan.in(first).sees("Nhóm này là nhóm của cơ quan thường trực.");
  await lan.in(first).says("/nhom");
  lan.in(first).sees("Nhóm này đã là nhóm của cơ quan thường trực.");

  await lan.in(second).says("/nhom");
  lan.in(second).sees("Nhóm hiện nay là Nhóm một. Chuyển sang nhóm này?");
  await lan.in(second).taps("Giữ như cũ");
  await lan.in(second).says("/tinhhinh");
  lan.in(second).sees("Bot chỉ phục vụ nhóm của cơ quan thường trực.");

  await lan.in(second).says("/nhom");
  await lan.in(second).taps("Chuyển");
  lan.in(second).sees("Nhóm này là nhóm của cơ quan thường trực.");
  expect(await bound(app)).toEqual({
    groups: [{ chatId: String(second.id), threadId: null }],
    actions: ["group.bound", "group.bound"],
  });
  await lan.says("/nhom");
  lan.sees("Nhóm hiện nay: Nhóm hai.");
});

test("nobody but the office can do so, not even by the office's own buttons", async () => {
  const app = await startApp({ office: ["Lan"] });
  await using _ = app;
  const [lan] = app.office;
  const tam = app.world.person("Tám");
  const first = app.world.group("Nhóm một", [lan]);
  const room = app.world.group("Nhóm hai", [lan, tam]);
  await tam.in(room).says("/nhom");
  tam.in(room).sees("Chỉ cán bộ của cơ quan thường trực mới đặt được nhóm.");
  await tam.says("/nhom");
  tam.sees("Chỉ cán bộ của cơ quan thường trực mới đặt được nhóm.");
  await lan.in(first).says("/nhom");
  await lan.in(room).says("/nhom");
  await tam.in(room).taps("Chuyển");
  tam.in(room).sees("Chỉ cán bộ của cơ quan thường trực mới đặt được nhóm.");
  expect((await bound(app)).groups).toEqual([{ chatId: String(first.id), threadId: null }]);
});

test("in a forum the topic is remembered, and can be changed", async () => {
  const app = await startApp({ office: ["Lan"] });
  await using _ = app;
  const [lan] = app.office;
  const forum = app.world.group("Diễn đàn", [lan], { kind: "forum" });
  const topic = app.world.api.people.addTopic(forum.chat, "Tiến độ");
  await lan.in(forum).says("/nhom");
  expect((await bound(app)).groups).toEqual([{ chatId: String(forum.id), threadId: null }]);
  await lan.in(forum, topic).says("/nhom");
  expect((await bound(app)).groups).toEqual([{ chatId: String(forum.id), threadId: topic }]);
  await lan.in(forum, topic).says("/tinhhinh");
  lan.in(forum, topic).sees("Đơn vị đã báo cáo: 0/36");
});

test("a group that becomes a supergroup stays the office's", async () => {
  const app = await startApp({ office: ["Lan"] });
  await using _ = app;
  const [lan] = app.office;
  const room = app.world.group("Nhóm một", [lan]);
  await lan.in(room).says("/nhom");
  const before = room.id;
  await lan.upgrades(room);
  expect(room.id).not.toBe(before);
  expect(await bound(app)).toEqual({
    groups: [{ chatId: String(room.id), threadId: null }],
    actions: ["group.bound", "group.moved"],
  });
  await lan.in(room).says("/tinhhinh");
  lan.in(room).sees("Đơn vị đã báo cáo: 0/36");
});

test("when the bot may no longer write there, the office is told and the group stays its own", async () => {
  const app = await startApp({ office: ["Lan", "Minh"] });
  await using _ = app;
  const [lan, minh] = app.office;
  await lan.starts();
  await minh.starts();
  const room = app.world.group("Nhóm <một>", [lan, minh], { kind: "supergroup" });
  await lan.in(room).says("/nhom");

  await minh.letsBotBe(room, "restricted");
  lan.sees("Bot không còn quyền gửi tin trong nhóm Nhóm <một>");
  minh.sees("Bot không còn quyền gửi tin trong nhóm Nhóm <một>");
  app.world.expectRefusal(/not enough rights to send text messages/);
  await lan.in(room).says("/tinhhinh");
  lan.in(room).seesNothing();

  await minh.letsBotBe(room, "member");
  await lan.in(room).says("/tinhhinh");
  lan.in(room).sees("Đơn vị đã báo cáo: 0/36");
  expect(await bound(app)).toEqual({
    groups: [{ chatId: String(room.id), threadId: null }],
    actions: ["group.bound"],
  });
});

test("when the bot is taken out, the binding ends and the office is told", async () => {
  const app = await startApp({ office: ["Lan", "Minh"] });
  await using _ = app;
  const [lan, minh] = app.office;
  await lan.starts();
  await minh.starts();
  const room = app.world.group("Nhóm <một>", [lan, minh]);
  await lan.in(room).says("/nhom");
  await minh.kicksBot(room);
  lan.sees("Bot không còn trong nhóm Nhóm <một>");
  minh.sees("Bot không còn trong nhóm Nhóm <một>");
  expect(await bound(app)).toEqual({ groups: [], actions: ["group.bound", "group.ended"] });
});
