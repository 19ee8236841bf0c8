import { findWhoById } from "../../people/store/persons.ts";
import type { Notice } from "../../schedule/notice.ts";
import type { Rendered } from "../../schedule/store/prepare.ts";
import type { Call } from "../answer.ts";
import { inHtml } from "../html.ts";
import { absenceNotice } from "./absence.ts";
import { calendarMissing } from "./calendar-missing.ts";
import { claimsList } from "./claims-list.ts";
import { confirmDue, confirmStuck } from "./confirm-due.ts";
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
import { inReadingOrder, together } from "./together.ts";
import { uncertainList } from "./uncertain.ts";

/**
 * The message of a notice, in its reader's language, by what is known now. Null if there is nothing to
 * say any more: reported meanwhile, or the reader holds no place there any more.
 */
export async function renderNotice(services: Sources, notice: Notice): Promise<Call | null> {
  return (await renderNotices(services, [notice]))?.call ?? null;
}

/** One message that tells one reader of all of these, as far as there is something to say. */
export async function renderNotices(
  services: Sources,
  notices: readonly Notice[],
): Promise<(Rendered & { readonly call: Call }) | null> {
  const { plan, database, languages, clock } = services;
  const [first] = notices;
  if (!first || first.to.kind === "group") return null;
  const reader = await findWhoById(database.read, plan, first.to.personId);
  if (!reader) return null;
  const { language } = reader.person;
  const scene = {
    services,
    reader,
    language,
    t: languages.in(language),
    beside: notices.map(({ kind }) => kind),
  };
  const told: { readonly notice: Notice; readonly words: Words }[] = [];
  for (const notice of inReadingOrder(notices)) {
    const at = new Date(Math.max(Number(clock.now()), Number(notice.notBefore)));
    const words = await wordsOf({ ...scene, at }, notice);
    if (words) told.push({ notice, words });
  }
  const words = together(
    scene,
    told.map((one) => one.words),
  );
  if (!words) return null;
  const call: Call = {
    method: "sendMessage",
    payload: {
      chat_id: Number(reader.telegramId),
      ...inHtml(words.html),
      ...(words.keyboard?.inline_keyboard.length ? { reply_markup: words.keyboard } : {}),
    },
  };
  return { call, said: told.map(({ notice }) => notice) };
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
    case "confirm-due":
      return confirmDue(scene, notice);
    case "confirm-stuck":
      return confirmStuck(scene, notice);
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
