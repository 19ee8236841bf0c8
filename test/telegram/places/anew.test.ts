import { expect, test } from "vitest";
import type { Actor } from "../../support/actors.ts";
import { type RunningApp, startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { PLAN } from "../status/support.ts";

async function reporting() {
  const app = await startApp({ office: ["Lan"] });
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN, [{ person: hoa, unit: "06562" }]);
  await hoa.starts();
  await hoa.says("/baocao");
  return { app, hoa };
}

/** Presses a button of the last message, which is deleted before the bot can change it. */
async function pressesAndDeletes(app: RunningApp<readonly string[]>, person: Actor, label: RegExp) {
  const { people } = app.world.api;
  const message = person.lastMessage();
  const button = message.reply_markup?.inline_keyboard.flat().find(({ text }) => label.test(text));
  if (!button) throw new Error(`There is no button ${label}`);
  const chat = people.privateChat(person.person);
  people.tap(person.person, chat, message.message_id, button);
  people.deleteMessage(chat, message.message_id);
  await app.world.settled();
}

test("a question whose message was deleted is asked anew", async () => {
  const { app, hoa } = await reporting();
  await using _ = app;
  app.world.expectRefusal(/message to edit not found/);
  await pressesAndDeletes(app, hoa, /^1/);
  hoa.sees("Bước 2/7");
  await hoa.taps("Đã hoàn thành");
  hoa.sees("Bước 3/7");
});

test("a question that stands in a message which may not be changed any more is asked anew", async () => {
  const { app, hoa } = await reporting();
  await using _ = app;
  const old = hoa.lastMessage();
  app.world.api.people.privateChat(hoa.person).uneditable.add(old.message_id);
  app.world.expectRefusal(/message can't be edited/);
  await hoa.taps("1");
  expect(hoa.sees("Bước 2/7").message_id).not.toBe(old.message_id);
});

test("an answer that Telegram does not take is no silence: it is told in plain words, and logged", async () => {
  const { app, hoa } = await reporting();
  await using _ = app;
  app.expectError(/Telegram refused a call/);
  app.world.expectRefusal(/SOMETHING_NEW/);
  app.world.api.faults.add({
    kind: "refused",
    description: "Bad Request: SOMETHING_NEW",
    methods: ["sendMessage", "editMessageText"],
    when: ({ text }) => String(text).includes("Bước 2/7"),
  });
  await hoa.taps("1");
  hoa.sees("Bot chưa hiển thị được câu trả lời này.");
  app.world.api.faults.clear();
  await hoa.says("/baocao");
  await hoa.taps("Tiếp tục");
  hoa.sees("Bước 2/7");
});
