import type { BotCommandScope } from "grammy/types";
import { expect, test } from "vitest";
import { menuFor } from "../../../src/sandbox/bot-api/commands.ts";
import { bench, raw, refused } from "./support.ts";

test.each([
  ["Báo", "x", "BOT_COMMAND_INVALID"],
  ["baoCao", "x", "BOT_COMMAND_INVALID"],
  ["bao-cao", "x", "BOT_COMMAND_INVALID"],
  ["", "x", "command must be non-empty"],
  ["a".repeat(33), "x", "command length must not exceed 32"],
  ["a", " ", "command description must be non-empty"],
  ["a", "x".repeat(257), "command description length must not exceed 256"],
])("command %j with description %j is refused", async (command, description, text) => {
  await using b = await bench();
  await refused(b.api.setMyCommands([{ command, description }]), 400, `Bad Request: ${text}`);
});

test("at most a hundred commands, in a known scope and language", async () => {
  await using b = await bench();
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ command: `c${i}`, description: "x" }));
  await b.api.setMyCommands(many(100));
  await refused(b.api.setMyCommands(many(101)), 400, "Bad Request: BOT_COMMANDS_TOO_MUCH");
  await refused(
    b.api.setMyCommands(many(1), { scope: { type: "chat", chat_id: 5 } }),
    400,
    "Bad Request: chat not found",
  );
  const wrong = async (parameters: Record<string, unknown>) =>
    (await raw(b.server, "setMyCommands", { commands: many(1), ...parameters })).json.description;
  expect(await wrong({ language_code: "vie" })).toBe(
    "Bad Request: invalid language code specified",
  );
  expect(await wrong({ scope: { type: "galaxy" } })).toBe(
    "Bad Request: can't parse BotCommandScope: Unsupported type specified",
  );
});

test("the narrowest scope wins, and in it the person's language", async () => {
  await using b = await bench();
  const { telegram, people } = b.server;
  const lan = people.createPerson({ firstName: "Lan", language: "en" });
  const group = people.createGroup({ title: "G", members: [lan, b.hoa] });
  const set = (command: string, scope?: BotCommandScope, language_code?: "en") =>
    b.api.setMyCommands([{ command, description: "x" }], {
      ...(scope && { scope }),
      ...(language_code && { language_code }),
    });
  const menu = (person: typeof lan, chat = people.privateChat(person)) =>
    menuFor(telegram, chat, person.user.id)[0]?.command;
  expect(menu(b.hoa)).toBeUndefined();
  await set("default");
  await set("default_en", { type: "default" }, "en");
  expect([menu(b.hoa), menu(lan)]).toEqual(["default", "default_en"]);
  await set("private", { type: "all_private_chats" });
  expect([menu(b.hoa), menu(lan)]).toEqual(["private", "private"]);
  await set("hoa", { type: "chat", chat_id: b.hoa.user.id });
  expect([menu(b.hoa), menu(lan)]).toEqual(["hoa", "private"]);
  await set("groups", { type: "all_group_chats" });
  await set("leaders", { type: "all_chat_administrators" });
  expect([menu(b.hoa, group), menu(lan, group)]).toEqual(["groups", "leaders"]);
  await set("member", { type: "chat_member", chat_id: group.chat.id, user_id: b.hoa.user.id });
  expect(menu(b.hoa, group)).toBe("member");
  await b.api.deleteMyCommands({ scope: { type: "chat", chat_id: b.hoa.user.id } });
  expect(menu(b.hoa)).toBe("private");
  expect(await b.api.getMyCommands()).toEqual([{ command: "default", description: "x" }]);
});

test("the profile is kept by language", async () => {
  await using b = await bench();
  await b.api.setMyDescription("Bot báo cáo");
  await b.api.setMyShortDescription("x".repeat(120));
  expect(await b.api.getMyDescription({ language_code: "en" })).toEqual({
    description: "Bot báo cáo",
  });
  await refused(
    b.api.setMyShortDescription("x".repeat(121)),
    400,
    "Bad Request: BOT_SHORT_DESCRIPTION_TOO_LONG",
  );
  expect(await b.api.setChatMenuButton({ menu_button: { type: "commands" } })).toBe(true);
});
