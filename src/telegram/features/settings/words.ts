import {
  offeredTimes,
  reminderTimes,
  type SettingKey,
  settingsOf,
} from "../../../office/settings.ts";
import type { Plan } from "../../../plan/model.ts";
import type { Ctx } from "../../context.ts";
import type { Say } from "../../i18n.ts";
import { timeWords } from "../../words/days.ts";

/** What one setting says, chosen or not: "thứ Sáu", "15 giờ 30", "chỉ nêu số liệu". */
export function valueWords(t: Say, plan: Plan, key: SettingKey, value: string | null): string {
  const { weeklyPost, groupNames } = settingsOf(plan, value === null ? {} : { [key]: value });
  switch (key) {
    case "weekly-day":
      return t(`weekday-${weeklyPost.weekday}`);
    case "weekly-time":
      return timeWords(t, weeklyPost.at);
    case "group-names":
      return t(`setting-names-${groupNames ? "on" : "off"}`);
    case "reminder-morning":
    case "reminder-afternoon": {
      const times = value === null ? reminderTimes(plan, key) : [value];
      return times.length > 0
        ? times.map((at) => timeWords(t, at)).join(", ")
        : t("setting-reminder-none");
    }
  }
}

/** What can be chosen beside the plan's own. */
export function offered({ plan, calendar }: Pick<Ctx, "plan" | "calendar">, key: SettingKey) {
  switch (key) {
    case "weekly-day":
      return ([1, 2, 3, 4, 5, 6, 7] as const)
        .filter((day) => !calendar.weekend.includes(day))
        .map(String);
    case "group-names":
      return ["off", "on"];
    case "weekly-time":
    case "reminder-morning":
    case "reminder-afternoon":
      return offeredTimes(plan, key);
  }
}
