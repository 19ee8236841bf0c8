import type { BotApi } from "./bot-api/server.ts";
import type { ActionOf, Done } from "./protocol.ts";
import { findGroup, findPerson, isIn, placeOf } from "./whereabouts.ts";
import { Unwilling } from "./words.ts";

const LONGEST_NAME = 64;

/** @throws Unwilling */
export function checkName(name: string): string {
  const clean = name.trim().normalize("NFC");
  if (clean === "" || clean.length > LONGEST_NAME) {
    throw new Unwilling(`Tên cần có từ 01 đến ${LONGEST_NAME} ký tự.`);
  }
  return clean;
}

export function addPerson({ people }: BotApi, { name, language }: ActionOf<"addPerson">): Done {
  const { user } = people.createPerson({ firstName: checkName(name), language });
  return { person: user.id, chat: user.id };
}

export function addGroup(
  { people, telegram }: BotApi,
  { title, members, forum }: ActionOf<"addGroup">,
): Done {
  if (members.length === 0) throw new Unwilling("Nhóm cần có ít nhất một người.");
  const { chat } = people.createGroup({
    title: checkName(title),
    members: [...new Set(members)].map((id) => findPerson(telegram, id)),
    // Somebody adds it afterwards, in front of the bot's eyes.
    bot: "none",
    ...(forum && { kind: "forum" as const }),
  });
  return { chat: chat.id };
}

export function changeGroup(
  { people, telegram }: BotApi,
  action: ActionOf<
    "join" | "leave" | "addBot" | "kickBot" | "upgrade" | "placeBot" | "rename" | "deleteGroup"
  >,
): Done {
  const person = findPerson(telegram, action.person);
  const group = findGroup(telegram, action.chat);
  const hasBot = group.bot !== "left" && group.bot !== "kicked";
  if (action.do === "join") {
    if (isIn(person, group)) throw new Unwilling("Người này đã ở trong nhóm.");
    people.join(person, group);
    return { chat: group.chat.id };
  }
  placeOf(telegram, action.person, action.chat);
  switch (action.do) {
    case "leave":
      people.leave(person, group);
      break;
    case "addBot":
      if (hasBot) throw new Unwilling("Bot đã ở trong nhóm.");
      people.addBot(person, group);
      break;
    case "kickBot":
      if (!hasBot) throw new Unwilling("Bot không ở trong nhóm.");
      people.kickBot(person, group);
      break;
    case "placeBot":
      if (!hasBot) throw new Unwilling("Bot không ở trong nhóm.");
      if (action.as === "restricted" && group.chat.type === "group") {
        throw new Unwilling("Chỉ siêu nhóm mới hạn chế được quyền của bot.");
      }
      people.placeBot(person, group, action.as);
      break;
    case "rename":
      people.rename(person, group, checkName(action.title));
      break;
    case "deleteGroup":
      people.deleteGroup(group);
      break;
    case "upgrade":
      if (group.chat.type !== "group") throw new Unwilling("Nhóm này đã là siêu nhóm.");
      return { chat: people.migrate(person, group).chat.id };
  }
  return { chat: group.chat.id };
}
