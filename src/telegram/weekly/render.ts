import { drawn as drawing } from "../../documents/drawing.ts";
import { groupOf } from "../../office/store/group.ts";
import { dayOf } from "../../plan/day.ts";
import { readWeekly } from "../../progress/store/weekly.ts";
import type { Weekly } from "../../progress/weekly.ts";
import type { Notice } from "../../schedule/notice.ts";
import type { Call } from "../answer.ts";
import type { Services } from "../context.ts";
import { weeklyCaption } from "./caption.ts";
import { pictureOf } from "./picture.ts";

/** The weekly post to the office's group, by what is known now; null if there is no group. */
export async function renderWeekly(
  services: Services,
  notice: Extract<Notice, { readonly kind: "weekly-post" }>,
): Promise<Call | null> {
  const { plan, database, clock } = services;
  const group = await groupOf(database.read, plan.id);
  if (!group) return null;
  const at = new Date(Math.max(Number(clock.now()), Number(notice.notBefore)));
  const weekly = await readWeekly(database.read, plan, at);
  const caption = captionFor(services, weekly);
  const target = {
    chat_id: Number(group.chatId),
    ...(group.threadId === null ? {} : { message_thread_id: group.threadId }),
    parse_mode: "HTML",
  };
  const bytes = await drawn(services, weekly);
  if (!bytes) return { method: "sendMessage", payload: { ...target, text: caption } };
  const name = `tien-do-${dayOf(at, plan.timeZone)}.png`;
  return {
    method: "sendPhoto",
    payload: { ...target, caption },
    upload: { field: "photo", name, bytes },
  };
}

/** What stands below the picture, in the group's language. */
export function captionFor(services: Services, weekly: Weekly): string {
  const { plan, calendar } = services;
  return weeklyCaption({ plan, calendar, ...voiceOfGroup(services) }, weekly);
}

export function voiceOfGroup({ config: { language }, languages }: Services) {
  return { language, t: languages.in(language) };
}

/** The words matter more than the picture: they go out even if it cannot be drawn. */
async function drawn(services: Services, weekly: Weekly): Promise<Uint8Array | null> {
  const { plan, log } = services;
  try {
    const picture = pictureOf({ plan, ...voiceOfGroup(services) }, weekly);
    return await drawing({ kind: "picture", picture });
  } catch (error) {
    log.error(
      { err: error },
      "the weekly picture could not be drawn; the post goes out without it",
    );
    return null;
  }
}
