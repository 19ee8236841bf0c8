import type { Plan } from "../../../plan/model.ts";
import type { Notice } from "../../../schedule/notice.ts";
import type { Say } from "../../i18n.ts";

/** What a notice is about, in one line without markup: "Nhắc hạn: Báo cáo 06 tháng đầu năm 2024". */
export function describeNotice(t: Say, plan: Plan, notice: Notice): string {
  switch (notice.kind) {
    case "deadline-reminder":
    case "deadline-overdue":
    case "deadline-snoozed":
    case "overdue-list":
      return t(`describe-${notice.kind}`, { deadline: deadlineName(plan, notice.deadline) });
    case "milestone":
    case "milestone-list":
      return t(`describe-${notice.kind}`, { milestone: milestoneName(plan, notice.milestone) });
    case "calendar-missing":
      return t(`describe-${notice.kind}`, { year: String(notice.year) });
    case "weekly-post":
    case "unreachable-list":
    case "group-silent":
      return t(`describe-${notice.kind}`);
  }
}

export function deadlineName({ deadlines }: Plan, code: string): string {
  return deadlines.find((one) => one.code === code)?.name ?? code;
}

export function milestoneName({ actionMonth }: Plan, code: string): string {
  return actionMonth?.milestones.find((one) => one.code === code)?.name ?? code;
}
