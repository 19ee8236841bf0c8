import { matterOf } from "../../deadlines/matter.ts";
import { deadlineOf } from "../../plan/deadlines.ts";
import type { Plan } from "../../plan/model.ts";
import { milestoneTitle } from "../../plan/months.ts";
import { columnsOf } from "../../schedule/matter.ts";
import type { NoticeMatter } from "../../schedule/notice.ts";
import type { Say } from "../i18n.ts";
import { dayWords } from "../words/days.ts";
import { matterName } from "../words/matters.ts";

/** What a notice is about, in one line without markup: "Nhắc hạn: Báo cáo 06 tháng đầu năm 2024". */
export function describeNotice(t: Say, plan: Plan, notice: NoticeMatter): string {
  return describeKind(t, plan, notice.kind, columnsOf(notice).subject);
}

/** The same of what the ledger keeps: its kind, and the deadline, milestone, week or year. */
export function describeKind(t: Say, plan: Plan, kind: string, subject: string | null): string {
  const code = subject ?? "";
  switch (kind) {
    case "deadline-reminder":
    case "deadline-overdue":
    case "deadline-snoozed":
    case "nudge":
    case "overdue-list":
      return t(`describe-${kind}`, { deadline: deadlineOf(plan, code)?.name ?? code });
    case "nudge-owed": {
      const matter = matterOf(code);
      const name = matter && matterName(t, plan, matter);
      return t("describe-nudge", { deadline: name ?? code });
    }
    case "milestone":
    case "milestone-list":
      return t(`describe-${kind}`, { milestone: milestoneTitle(plan, code) ?? code });
    case "calendar-missing":
      return t(`describe-${kind}`, { year: code });
    case "merger":
    case "merger-list":
      return t(`describe-${kind}`, { day: dayWords(code) });
    case "weekly-post":
      return t(`describe-${kind}`, { week: dayWords(code) });
    case "absence":
    case "confirm-due":
    case "confirm-stuck":
    case "claims-list":
    case "joint-asked":
    case "inbox-list":
    case "return-due":
    case "unreachable-list":
    case "uncertain-list":
      return t(`describe-${kind}`);
    default:
      return t("describe-other");
  }
}
