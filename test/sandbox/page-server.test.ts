import { expect, test } from "vitest";
import { PAGE } from "../../src/sandbox/protocol.ts";
import { newFolder, OFFICE, STRANGER, startHere } from "./support.ts";

/** What the page in the browser asks of the server, and what it is told. */

test("at first there are the plan, a time shortly before its first deadline, and two people", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  const { plan, clock, people, chats, bot, faults, latest } = await here.page.state();
  expect(bot).toEqual({ name: "Đầu Mối", username: "dau_moi_sandbox_bot" });
  expect(plan.title).toContain("Bình đẳng giới");
  expect(clock).toMatchObject({
    now: "2024-06-07T07:30:00.000Z",
    timeZone: "Asia/Ho_Chi_Minh",
    travellingTo: null,
  });
  expect(people.map(({ name, place, started }) => ({ name, place, started }))).toEqual([
    { name: OFFICE, place: { kind: "office" }, started: false },
    { name: STRANGER, place: null, started: false },
  ]);
  expect(chats.map(({ kind, title }) => ({ kind, title }))).toEqual([
    { kind: "private", title: OFFICE },
    { kind: "private", title: STRANGER },
  ]);
  expect(latest).toEqual([]);
  expect(faults).toEqual([]);
});

test("a stranger becomes a focal point: every step is told as it happens", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  const { page } = here;
  const { id: office } = await here.person(OFFICE);
  const { id: stranger } = await here.person(STRANGER);
  await using told = await page.listen();

  await page.does({ do: "start", person: office });
  await told.next("person", ({ person }) => person.id === office && person.started);
  await here.says(office, "/donvi tu doan");
  await here.taps(office, "Mời đầu mối");
  await told.next("answer", ({ person }) => person === office);
  const link = /https:\S+/.exec(await here.sees(office, /Lời mời đăng ký/))?.[0] ?? "";

  await page.does({ do: "open", person: stranger, link });
  await here.sandbox.settled();
  await here.taps(stranger, "Đồng ý");
  await here.says(stranger, "Lê Thị Mẫu");
  await here.taps(stranger, "Đúng");
  const placed = await told.next("person", ({ person }) => person.place?.kind === "unit");
  expect(placed.person).toMatchObject({
    id: stranger,
    place: { kind: "unit", unit: "Ủy ban nhân dân xã Tú Đoạn" },
  });
  await here.sees(office, /Lê Thị Mẫu đã đăng ký là cán bộ đầu mối/);
  const chat = await told.next("chat", (event) => event.chat.id === stranger);
  expect(chat.chat.keyboard).not.toBeNull();
  await told.next("call", ({ call }) => call.method === "sendMessage" && call.answer.ok);
});

test("the menu of commands is the one of that person in that chat", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  const office = await here.person(OFFICE);
  await here.page.does({ do: "start", person: office.id });
  await here.sandbox.settled();
  const menu = await here.page.get(`/sandbox/commands?person=${office.id}&chat=${office.id}`);
  expect(await menu.json()).toContainEqual(expect.objectContaining({ command: "tinhhinh" }));
});

test("older messages come page by page", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  const { id } = await here.person(STRANGER);
  // The bot answers each of them.
  for (let i = 0; i <= PAGE / 2; i++) {
    await here.page.does({ do: "say", person: id, chat: id, text: `câu ${i}` });
  }
  await here.sandbox.settled();
  const newest = await here.page.messages(id);
  expect(newest).toHaveLength(PAGE);
  const older = await here.page.messages(id, newest[0]?.message_id);
  expect(older.length).toBeGreaterThan(0);
  expect(older.at(-1)?.message_id).toBeLessThan(newest[0]?.message_id ?? 0);
  expect(older.map(({ message_id }) => message_id)).toEqual(
    older.map(({ message_id }) => message_id).sort((a, b) => a - b),
  );
});

test("what cannot be done is refused in Vietnamese words", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  const { page } = here;
  const { id: person } = await here.person(STRANGER);
  const { id: chat } = await here.person(OFFICE);
  const refused = async (action: Parameters<typeof page.act>[0]) => {
    const outcome = await page.act(action);
    return outcome.ok ? "done" : outcome.error;
  };
  expect(await refused({ do: "say", person, chat: person, text: " \n" })).toBe(
    "Chưa có nội dung để gửi.",
  );
  expect(await refused({ do: "say", person, chat, text: "xin chào" })).toBe(
    "Đây là cuộc trò chuyện riêng của người khác.",
  );
  expect(await refused({ do: "say", person: 5, chat, text: "xin chào" })).toBe(
    "Không có người này.",
  );
  expect(await refused({ do: "press", person, chat: person, message: 99, data: "x" })).toBe(
    "Tin nhắn này không còn nữa.",
  );
  expect(await refused({ do: "open", person, link: "https://t.me/another_bot?start=x" })).toBe(
    "Đường dẫn này không mở bot.",
  );
  expect(await refused({ do: "addGroup", title: "", members: [person] })).toMatch(/Tên/);
  expect(await refused({ do: "dance" } as never)).toBe("Yêu cầu không đúng.");
});

test("a group is made, gets the bot, grows into a supergroup and is left", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  const { page, sandbox } = here;
  const { id: person } = await here.person(OFFICE);
  const { person: added = 0 } = await page.does({ do: "addPerson", name: "Thử", language: "en" });
  await using told = await page.listen();
  const { chat = 0 } = await page.does({
    do: "addGroup",
    title: "Nhóm theo dõi",
    members: [person, added],
  });
  await page.does({ do: "addBot", person, chat });
  await sandbox.settled();
  await told.next("chat", (event) => event.chat.id === chat && event.chat.bot === "member");

  expect(await page.act({ do: "placeBot", person, chat, as: "restricted" })).toMatchObject({
    error: "Chỉ siêu nhóm mới hạn chế được quyền của bot.",
  });

  const { chat: grown = 0 } = await page.does({ do: "upgrade", person, chat });
  await told.next("chat", (event) => event.chat.migratedTo === grown);
  expect(await page.act({ do: "say", person, chat, text: "có ai không" })).toMatchObject({
    error: "Nhóm này đã thành siêu nhóm khác.",
  });
  await page.does({ do: "placeBot", person, chat: grown, as: "administrator" });
  await told.next("chat", ({ chat: { id, bot } }) => id === grown && bot === "administrator");
  await page.does({ do: "placeBot", person, chat: grown, as: "restricted" });
  await told.next("chat", ({ chat: { id, bot } }) => id === grown && bot === "restricted");
  await page.does({ do: "leave", person: added, chat: grown });
  expect(await page.act({ do: "say", person: added, chat: grown, text: "ơ" })).toMatchObject({
    error: "Thử không ở trong nhóm này.",
  });
  await sandbox.settled();
});

test("blocking the bot is shown, and writing to it ends it", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  const { id: person } = await here.person(STRANGER);
  await here.page.does({ do: "start", person });
  await here.page.does({ do: "block", person });
  expect((await here.person(STRANGER)).blocked).toBe(true);
  await here.page.does({ do: "say", person, chat: person, text: "xin chào" });
  expect((await here.person(STRANGER)).blocked).toBe(false);
  await here.sandbox.settled();
});
