import type { Matter } from "../deadlines/matter.ts";
import { deadlineOf } from "../plan/deadlines.ts";
import type { Plan } from "../plan/model.ts";
import { milestoneTitle } from "../plan/months.ts";
import { printedDuty } from "../plan/printed.ts";
import type { Words } from "./words.ts";

/** What is owed, by its official name and not escaped; null if the plan does not have it any more. */
export function matterName(t: Words, plan: Plan, matter: Matter): string | null {
  switch (matter.kind) {
    case "deadline":
      return deadlineOf(plan, matter.code)?.name ?? null;
    case "duty": {
      const duty = plan.duties.find((one) => one.code === matter.code);
      return duty ? printedDuty(duty) : null;
    }
    case "milestone":
      return milestoneTitle(plan, matter.code);
    case "paper": {
      const deadline = deadlineOf(plan, matter.code)?.name;
      return deadline === undefined ? null : t("matter-paper", { deadline });
    }
    case "duties":
    case "returned":
      return t(`matter-${matter.kind}`);
  }
}
