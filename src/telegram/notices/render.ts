import { findWhoById } from "../../people/store/persons.ts";
import type { Notice } from "../../schedule/notice.ts";
import type { Call } from "../answer.ts";
import { inHtml } from "../html.ts";
import { absenceNotice } from "./absence.ts";
import { calendarMissing } from "./calendar-missing.ts";
import { claimsList } from "./claims-list.ts";
import { inboxList } from "./inbox.ts";
import { jointAsked } from "./joint.ts";
import { mergerList, mergerNotice } from "./merger.ts";
import { milestoneNotice } from "./milestone.ts";
import { milestoneList } from "./milestone-list.ts";
import { nudgeNotice, nudgeOwedNotice } from "./nudge.ts";
import { unreachableList } from "./out-of-reach.ts";
import { overdueList } from "./overdue-list.ts";
import { reminder } from "./reminder.ts";
import { returnDue } from "./return-due.ts";
import type { Scene, Sources, Words } from "./scene.ts";
import { uncertainList } from "./uncertain.ts";

/**
 * The message of a notice, in its reader's language, by what is known now. Null if there is nothing to
 * say any more: reported meanwhile, or the reader holds no place there any more.
 */
export async function renderNotice(services: Sources, notice: Notice): Promise<Call | null> {
  if (notice.to.kind === "group") return null;
  const { plan, database, languages, clock } = services;
  const reader = await findWhoById(database.read, plan, notice.to.personId);
  if (!reader) return null;
  const { language } = reader.person;
  const at = new Date(Math.max(Number(clock.now()), Number(notice.notBefore)));
  const words = await wordsOf(
    { services, reader, language, t: languages.in(language), at },
    notice,
  );
  if (!words) return null;
  return {
    method: "sendMessage",
    payload: {
      chat_id: Number(reader.telegramId),
      ...inHtml(words.html),
      ...(words.keyboard?.inline_keyboard.length ? { reply_markup: words.keyboard } : {}),
    },
  };
}

async function wordsOf(scene: Scene, notice: Notice): Promise<Words | null> {
  switch (notice.kind) {
    case "deadline-reminder":
    case "deadline-overdue":
    case "deadline-snoozed":
      return reminder(scene, notice);
    case "nudge":
      return nudgeNotice(scene, notice);
    case "nudge-owed":
      return nudgeOwedNotice(scene, notice);
    case "overdue-list":
      return overdueList(scene, notice);
    case "claims-list":
      return claimsList(scene);
    case "milestone":
      return milestoneNotice(scene, notice);
    case "milestone-list":
      return milestoneList(scene, notice);
    case "calendar-missing":
      return calendarMissing(scene, notice);
    case "unreachable-list":
      return unreachableList(scene, notice);
    case "uncertain-list":
      return uncertainList(scene, notice);
    case "inbox-list":
      return inboxList(scene, notice);
    case "return-due":
      return returnDue(scene, notice);
    case "joint-asked":
      return jointAsked(scene, notice);
    case "absence":
      return absenceNotice(scene, notice);
    case "merger":
      return mergerNotice(scene, notice);
    case "merger-list":
      return mergerList(scene, notice);
    case "weekly-post":
      return null;
  }
}
