import { checkName } from "./act-groups.ts";
import type { BotApi } from "./bot-api/server.ts";
import type { ActionOf, Done } from "./protocol.ts";
import { findGroup, placeOf } from "./whereabouts.ts";
import { Unwilling } from "./words.ts";

/** What a person does with a forum's topics. */
export function changeTopic(
  { people, telegram }: BotApi,
  action: ActionOf<"addTopic" | "closeTopic" | "reopenTopic" | "deleteTopic">,
): Done {
  const { person } = placeOf(telegram, action.person, action.chat);
  const group = findGroup(telegram, action.chat);
  const done = { chat: group.chat.id };
  if (action.do === "addTopic") {
    if (!("is_forum" in group.chat && group.chat.is_forum)) {
      throw new Unwilling("Chỉ nhóm có chủ đề mới thêm được chủ đề.");
    }
    people.addTopic(group, checkName(action.name));
    return done;
  }
  if (!group.topics.has(action.thread)) throw new Unwilling("Nhóm không có chủ đề này.");
  switch (action.do) {
    case "closeTopic":
      people.closeTopic(person, group, action.thread);
      break;
    case "reopenTopic":
      people.reopenTopic(person, group, action.thread);
      break;
    case "deleteTopic":
      people.deleteTopic(group, action.thread);
      break;
  }
  return done;
}
