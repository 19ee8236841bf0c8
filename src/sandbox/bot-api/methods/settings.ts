import type { BotCommandScope } from "grammy/types";
import * as z from "zod";
import { deleteCommands, getCommands, setCommands } from "../commands.ts";
import { badRequest } from "../refused.ts";
import type { Sandbox } from "../sandbox.ts";
import { findChat, isGroup, readableChat } from "../telegram.ts";
import { chatId, flag, integer, json, type Method, method, text } from "./method.ts";

const scopeShape = json(
  z.looseObject({ type: z.string(), chat_id: chatId, user_id: integer.optional() }),
).optional();
const language = text.default("");

/** Methods that set up the bot's profile, its commands and how it gets updates. */
export const settings: Readonly<Record<string, Method>> = {
  setMyCommands: method(
    {
      commands: json(z.array(z.object({ command: text, description: text }))),
      scope: scopeShape,
      language_code: language,
    },
    ({ commands, scope, language_code }, { sandbox }) => {
      setCommands(
        sandbox.telegram,
        readScope(sandbox, scope),
        readLanguage(language_code),
        commands,
      );
      sandbox.events.emit({ kind: "commands" });
      return true;
    },
  ),

  getMyCommands: method(
    { scope: scopeShape, language_code: language },
    ({ scope, language_code }, { sandbox }) =>
      getCommands(sandbox.telegram, readScope(sandbox, scope), readLanguage(language_code)),
  ),

  deleteMyCommands: method(
    { scope: scopeShape, language_code: language },
    ({ scope, language_code }, { sandbox }) => {
      deleteCommands(sandbox.telegram, readScope(sandbox, scope), readLanguage(language_code));
      sandbox.events.emit({ kind: "commands" });
      return true;
    },
  ),

  setChatMenuButton: method(
    { chat_id: chatId, menu_button: json(z.looseObject({ type: z.string() })).optional() },
    ({ chat_id, menu_button }, { sandbox }) => {
      if (chat_id !== undefined && isGroup(findChat(sandbox.telegram, chat_id)))
        throw badRequest("chat menu button can be set only for private chats");
      if (menu_button && !["commands", "default", "web_app"].includes(menu_button.type))
        throw badRequest("can't parse menu button: MenuButton has unsupported type");
      return true;
    },
  ),

  setMyName: profile("name", 64, "BOT_TITLE_INVALID"),
  setMyDescription: profile("description", 512, "BOT_DESCRIPTION_TOO_LONG"),
  setMyShortDescription: profile("short_description", 120, "BOT_SHORT_DESCRIPTION_TOO_LONG"),
  getMyName: readProfile("name"),
  getMyDescription: readProfile("description"),
  getMyShortDescription: readProfile("short_description"),

  getUpdates: method(
    {
      offset: integer.optional(),
      limit: integer.optional(),
      timeout: integer.optional(),
      allowed_updates: json(z.array(z.string())).optional(),
    },
    ({ allowed_updates: allowed, ...request }, { sandbox, signal }) =>
      sandbox.updates.poll({ ...request, allowed, signal }),
  ),

  setWebhook: method(
    {
      url: text.default(""),
      secret_token: text.optional(),
      max_connections: integer.optional(),
      allowed_updates: json(z.array(z.string())).optional(),
      drop_pending_updates: flag.optional(),
    },
    (parameters, { sandbox }) => {
      sandbox.updates.allow(parameters.allowed_updates);
      if (parameters.drop_pending_updates) sandbox.updates.drop();
      if (parameters.url === "") sandbox.webhook.remove();
      else
        sandbox.webhook.set({
          url: parameters.url,
          secretToken: parameters.secret_token,
          maxConnections: parameters.max_connections,
        });
      return true;
    },
  ),

  deleteWebhook: method({ drop_pending_updates: flag.optional() }, (parameters, { sandbox }) => {
    if (parameters.drop_pending_updates) sandbox.updates.drop();
    sandbox.webhook.remove();
    return true;
  }),

  getWebhookInfo: method({}, (_, { sandbox }) => sandbox.webhook.info()),
  logOut: method({}, () => true),
  close: method({}, () => true),
};

function profile(field: string, limit: number, tooLong: string): Method {
  return method(
    { [field]: text.optional(), language_code: language },
    (parameters, { sandbox }) => {
      const value = parameters[field] ?? "";
      if (value.length > limit) throw badRequest(tooLong);
      sandbox.telegram.profile.set(
        `${field}/${readLanguage(parameters.language_code ?? "")}`,
        value,
      );
      return true;
    },
  );
}

function readProfile(field: string): Method {
  return method({ language_code: language }, ({ language_code }, { sandbox }) => {
    const { profile: values } = sandbox.telegram;
    return { [field]: values.get(`${field}/${language_code}`) ?? values.get(`${field}/`) ?? "" };
  });
}

const plainScopes = [
  "default",
  "all_private_chats",
  "all_group_chats",
  "all_chat_administrators",
] as const;

function readScope(sandbox: Sandbox, raw: z.output<typeof scopeShape>): BotCommandScope {
  if (!raw) return { type: "default" };
  const plain = plainScopes.find((type) => type === raw.type);
  if (plain) return { type: plain };
  const { type, chat_id, user_id = 0 } = raw;
  if (type !== "chat" && type !== "chat_administrators" && type !== "chat_member")
    throw cannotParse("Unsupported type specified");
  if (chat_id === undefined || chat_id === "") throw cannotParse("Empty chat_id specified");
  const state = readableChat(sandbox.telegram, chat_id);
  const { id } = state.chat;
  if (type === "chat") return { type, chat_id: id };
  if (!isGroup(state)) throw badRequest("can't change commands in private chats for its members");
  if (type === "chat_administrators") return { type, chat_id: id };
  if (user_id <= 0) throw cannotParse("Invalid user_id specified");
  return { type, chat_id: id, user_id };
}

const cannotParse = (what: string) => badRequest(`can't parse BotCommandScope: ${what}`);

function readLanguage(code: string): string {
  if (code !== "" && !/^[a-z]{2}$/.test(code)) throw badRequest("invalid language code specified");
  return code;
}
