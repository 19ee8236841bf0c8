import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { createLog } from "../../src/log.ts";
import { ledger, story, within } from "./story.ts";
import { at } from "./support.ts";

const HEAD = "Nhắc hạn: Báo cáo 06 tháng đầu năm 2024";
const LAST = "chieu-cuoi";

test("two programs by mistake on one database: nothing twice", async () => {
  await using app = await story();
  app.world.expectRefusal(/terminated by other getUpdates request/);
  const log = createLog("silent", []);
  const other = createApp(app.config, { clock: app.clock, log });
  await other.start();
  app.clock.set(at("2024-06-12", "08:00"));
  await Promise.all([app.tick(), other.tick(), app.tick(), other.tick()]);
  await other.idle();
  await app.world.settled();
  await other.stop();
  expect((await ledger(app)).filter((line) => line.startsWith("truoc-2"))).toEqual([
    ...["truoc-2 Nga sent", "truoc-2 Vinh sent"],
  ]);
  const messages = [...app.world.api.people.privateChat(app.vinh.person).messages.values()];
  expect(messages.filter(({ text }) => text?.startsWith(HEAD))).toHaveLength(1);
});

describe("a connection that breaks after the effect", () => {
  const count = (app: Awaited<ReturnType<typeof story>>) =>
    [...app.world.api.people.privateChat(app.vinh.person).messages.values()].filter(({ text }) =>
      text?.startsWith(HEAD),
    ).length;
  const breaks = (app: Awaited<ReturnType<typeof story>>, times: number) =>
    app.world.api.faults.add({
      kind: "brokenAfter",
      times,
      methods: ["sendMessage"],
      when: ({ chat_id }) => Number(chat_id) === app.vinh.id,
    });

  test("is uncertain, and left to the next rung", async () => {
    await using app = await story();
    breaks(app, 1);
    await app.tick(at("2024-06-12", "08:00"));
    for (const minute of ["01", "02", "30"]) await app.tick(at("2024-06-12", `08:${minute}`));
    expect(await ledger(app)).toContainEqual(expect.stringMatching(/^truoc-2 Vinh uncertain/));
    expect(count(app)).toBe(1);
    await app.tick(at("2024-06-14", "08:00"));
    expect(await ledger(app)).toContain("ngay-cuoi Vinh sent");
  });

  test("on the last rung before the deadline it is said once more, and only once", async () => {
    await using app = await story();
    await app.tick(at("2024-06-14", "13:59"));
    const before = count(app);
    breaks(app, 2);
    await app.tick(at("2024-06-14", "14:00"));
    await app.tick(at("2024-06-14", "14:00"));
    expect(count(app) - before).toBe(1);
    for (const minute of ["01", "02", "03", "30"]) await app.tick(at("2024-06-14", `14:${minute}`));
    expect(count(app) - before).toBe(2);
    expect(await ledger(app)).toContainEqual(
      expect.stringMatching(new RegExp(`^${LAST} Vinh uncertain`)),
    );
  });
});

test("whoever blocked the bot: the office is told at the next full hour, once", async () => {
  await using app = await story();
  await app.tick(at("2024-06-12", "08:10"));
  await app.vinh.blocks();
  await app.nga.blocks();
  await app.tick(at("2024-06-12", "08:59"));
  app.lan.doesNotSee("Vinh");
  await app.tick(at("2024-06-12", "09:00"));
  const told = app.lan.sees("Vinh");
  expect(told.text).toContain("Nga");
  for (const hour of ["10:00", "11:00", "14:00"]) await app.tick(at("2024-06-12", hour));
  expect((await ledger(app)).filter((line) => line.startsWith("unreachable-list"))).toHaveLength(1);
});

test("a group that became a supergroup without the bot's hearing of it gets its post, once", async () => {
  await using app = await story();
  const group = app.world.group("Phòng", [app.lan], { bot: "member" });
  await app.lan.in(group).says("/nhom");
  const old = String(group.chat.chat.id);
  await app.lan.upgrades(group);
  await within(app, ({ write }) =>
    write((tx) => tx.officeGroup.updateMany({ data: { chatId: old } })),
  );
  app.world.expectRefusal(/upgraded to a supergroup/);
  await app.tick(at("2024-06-07", "15:30"));
  expect(await ledger(app)).toContain("weekly-post sent");
  const refused = app.world.api.calls.filter(({ answer }) => !answer.ok);
  expect(refused).toHaveLength(1);
  const bound = await within(app, ({ read }) => read.officeGroup.findMany());
  expect(bound.map(({ chatId }) => chatId)).toEqual([String(group.chat.chat.id)]);
});
