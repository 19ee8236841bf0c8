import * as z from "zod";
import { type Action, FAULTS } from "./protocol.ts";

const id = z.int();
const place = { person: id, chat: id };

/** An Action as it comes from outside. */
export const ActionSchema: z.ZodType<Action> = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("say"),
    ...place,
    text: z.string(),
    replyTo: id.optional(),
    thread: id.optional(),
    unnamed: z.boolean().optional(),
  }),
  z.object({ do: z.literal("rich"), ...place, text: z.string() }),
  z.object({ do: z.literal("forward"), ...place, from: id, message: id }),
  z.object({ do: z.literal("delete"), ...place, message: id }),
  z.object({ do: z.literal("edit"), ...place, message: id, text: z.string() }),
  z.object({ do: z.literal("press"), ...place, message: id, data: z.string() }),
  z.object({ do: z.enum(["sticker", "voice", "location", "video", "poll", "contact"]), ...place }),
  z.object({ do: z.literal("start"), person: id, payload: z.string().optional() }),
  z.object({ do: z.literal("open"), person: id, link: z.string() }),
  z.object({ do: z.enum(["block", "unblock", "deleteAccount"]), person: id }),
  z.object({ do: z.literal("addPerson"), name: z.string(), language: z.enum(["vi", "en"]) }),
  z.object({
    ...{ do: z.literal("addGroup"), title: z.string(), members: z.array(id) },
    forum: z.boolean().optional(),
  }),
  z.object({
    do: z.enum(["join", "leave", "addBot", "kickBot", "upgrade", "deleteGroup"]),
    ...place,
  }),
  z.object({ do: z.literal("rename"), ...place, title: z.string() }),
  z.object({ do: z.literal("addTopic"), ...place, name: z.string() }),
  z.object({
    do: z.enum(["closeTopic", "reopenTopic", "deleteTopic"]),
    ...{ ...place, thread: id },
  }),
  z.object({
    ...{ do: z.literal("placeBot"), ...place },
    as: z.enum(["member", "administrator", "restricted"]),
  }),
  z.object({
    do: z.literal("moveClock"),
    to: z.union([
      z.object({ hours: z.number() }),
      z.object({ days: z.number() }),
      z.object({ at: z.string() }),
      z.literal("next"),
    ]),
  }),
  z.object({ do: z.literal("fault"), fault: z.enum(FAULTS), on: z.boolean() }),
]);
