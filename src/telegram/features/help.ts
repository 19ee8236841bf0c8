import { focalFor, isMember, leads, reportsFor, watches } from "../../people/who.ts";
import { commandsOf } from "../commands.ts";
import type { Ctx } from "../context.ts";
import type { Feature } from "../feature.ts";
import { escapeHtml } from "../html.ts";
import { menuTexts } from "../menu.ts";
import { just } from "../rights/demand.ts";
import { officeName } from "../words/people.ts";

/** /trogiup */
export const help: Feature = {
  commands: [{ command: "trogiup", may: just("anyone"), run: (ctx) => ctx.say(helpText(ctx)) }],
};

/** What this person can do here, and whom to ask. */
function helpText(ctx: Ctx): string {
  const { languages, language, plan, t, who } = ctx;
  const buttons = menuTexts(t);
  const office = officeName(plan);
  const unit = plan.units.find(({ reports }) => reports)?.name ?? "";
  const commands = commandsOf(who, language, languages).map(({ command, description }) =>
    t("help-command", { command, description }),
  );
  return [
    !isMember(who) && t("help-stranger", { plan: escapeHtml(plan.name), office }),
    reportsFor(who).length > 0 && t("help-report", { button: buttons.report }),
    focalFor(who).length > 0 && t("help-deadlines", { button: buttons.submit }),
    leads(who) && t("help-leader", { button: buttons.history }),
    who.office && t("help-office", { button: buttons.status, unit: escapeHtml(unit) }),
    who.office && t("help-follow-up", { button: buttons.missing }),
    watches(who) &&
      t("help-overview", {
        button: buttons.overview,
        names: watches(who, "chair") ? "yes" : "no",
      }),
    t("help-privacy"),
    [t("help-commands"), ...commands].join("\n"),
    t("help-contact", { office }),
  ]
    .filter(Boolean)
    .join("\n\n");
}
