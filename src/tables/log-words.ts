import { matterOf } from "../deadlines/matter.ts";
import type { About } from "../office/audit.ts";
import { deadlineOf } from "../plan/deadlines.ts";
import type { Plan } from "../plan/model.ts";
import { milestoneTitle } from "../plan/months.ts";
import { occasionOf } from "../plan/occasions.ts";
import { matterName } from "./matter-name.ts";
import type { Words } from "./words.ts";

/** What something was done to, in plain words; empty if it is about nothing that has a name. */
export function aboutWords(t: Words, plan: Plan, about: About): string {
  switch (about.kind) {
    case "report":
      return t("audit-report", { number: String(about.number).padStart(4, "0") });
    case "obstacle":
      return t("audit-obstacle", { number: String(about.number).padStart(2, "0") });
    case "paper":
      return t("audit-paper", { number: about.number });
    case "periodic":
      return occasionOf(plan, about.code)?.name ?? about.code;
    case "milestone":
      return milestoneTitle(plan, about.code) ?? about.code;
    case "extension":
    case "deadline":
      return deadlineOf(plan, about.code)?.name ?? about.code;
    case "owed": {
      const matter = matterOf(about.about);
      return (matter && matterName(t, plan, matter)) ?? about.about;
    }
    case "other":
      return "";
  }
}
