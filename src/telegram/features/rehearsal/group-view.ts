import { dayOf, timeOf } from "../../../plan/day.ts";
import type { Group, Item } from "../../../schedule/rehearsal.ts";
import { keyboard } from "../../buttons/kind.ts";
import { pageLine, pageOf, pageRow } from "../../buttons/pages.ts";
import { groupButton, noticeButton, spanButton } from "../../buttons/rehearsal.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { describeNotice } from "../../notices/describe.ts";
import type { Voice } from "../../notices/due.ts";
import type { View } from "../../view.ts";
import { counted } from "../../words/counts.ts";
import { fullDay, timeWords } from "../../words/days.ts";
import { groupMark, noticeMark } from "./marks.ts";
import type { Hall } from "./span-view.ts";

/** Notices on one page. */
const PAGE = 10;
const LABEL = 55;

/** Whom a notice is for, in words: "UBND xã Tú Đoạn · Hoa". Not escaped. */
export type NameOf = (item: Item) => string;

/** The notices of one time about one thing, one button each. */
export function groupView(
  group: Group,
  at: number,
  nameOf: NameOf,
  { plan }: Hall,
  voice: Voice,
): View {
  const { t } = voice;
  const day = dayOf(group.at, plan.timeZone);
  const { items, page, pages } = pageOf(group.items, at, PAGE);
  const turn = (text: string, to: string) => groupButton.button(text, day, groupMark(group), to);
  const cancelled = group.items.filter(({ isCancelled }) => isCancelled).length;
  const text = ({ notice, isCancelled }: Item, name: string) =>
    noticeButton.button(
      shorten(isCancelled ? t("rehearsal-item-cancelled", { name }) : name, LABEL),
      day,
      noticeMark(notice),
      "show",
    );
  return {
    html: [
      t("rehearsal-group-head", {
        time: timeWords(t, timeOf(group.at, plan.timeZone)),
        day: fullDay(t, day),
        what: escapeHtml(describeNotice(t, plan, group.first)),
      }),
      t("rehearsal-count", {
        count: counted(group.items.length, voice.language),
        cancelled: counted(cancelled, voice.language),
      }),
      ...pageLine(t, { page, pages }),
      "",
      t("rehearsal-choose"),
    ].join("\n"),
    keyboard: keyboard(
      ...items.map((item) => [text(item, nameOf(item))]),
      pageRow(t, { page, pages }, turn),
      [spanButton.button(t("button-back"), day, day, "0")],
    ),
  };
}
