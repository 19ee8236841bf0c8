import { addGroup, addPerson, changeGroup } from "./act-groups.ts";
import { changeTopic } from "./act-topics.ts";
import { meetBot, write } from "./act-writing.ts";
import type { BotApi } from "./bot-api/server.ts";
import type { FaultSwitches } from "./faults.ts";
import type { Action, Done } from "./protocol.ts";
import type { Travel } from "./travel.ts";

export interface Stage {
  readonly api: BotApi;
  readonly travel: Travel;
  readonly faults: FaultSwitches;
}

/** Does it, or throws Unwilling. What the bot makes of it comes later, as events. */
export async function act(stage: Stage, action: Action): Promise<Done> {
  switch (action.do) {
    case "say":
    case "edit":
    case "press":
    case "sticker":
    case "voice":
    case "location":
    case "video":
    case "poll":
    case "contact":
    case "rich":
    case "forward":
    case "delete":
      return write(stage.api, action);
    case "start":
    case "open":
    case "block":
    case "unblock":
    case "deleteAccount":
      return meetBot(stage.api, action);
    case "addPerson":
      return addPerson(stage.api, action);
    case "addGroup":
      return addGroup(stage.api, action);
    case "join":
    case "leave":
    case "addBot":
    case "kickBot":
    case "upgrade":
    case "placeBot":
    case "rename":
    case "deleteGroup":
      return changeGroup(stage.api, action);
    case "addTopic":
    case "closeTopic":
    case "reopenTopic":
    case "deleteTopic":
      return changeTopic(stage.api, action);
    case "moveClock":
      await stage.travel.move(action.to);
      return {};
    case "fault":
      await stage.faults.set(action.fault, action.on);
      return {};
  }
}
