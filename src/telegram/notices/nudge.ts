import type { InlineKeyboardMarkup } from "grammy/types";
import { isToBeReminded } from "../../deadlines/deadline.ts";
import { matterOf } from "../../deadlines/matter.ts";
import { nudgeWord } from "../../deadlines/store/nudges.ts";
import { wayOf } from "../../milestones/way.ts";
import { roleIn } from "../../people/acting.ts";
import { deadlineOf } from "../../plan/deadlines.ts";
import type { Day } from "../../plan/model.ts";
import { printedDuty } from "../../plan/printed.ts";
import { currentUnit, unitNamed, unitOn } from "../../plan/units.ts";
import type { Asked, OwedThing } from "../../progress/owed.ts";
import { readOwed } from "../../progress/store/owed.ts";
import { thingsOf } from "../../progress/store/things.ts";
import { correctFor } from "../buttons/correct.ts";
import { keyboard } from "../buttons/kind.ts";
import { paperButton } from "../buttons/papers.ts";
import { reasonButton, wired } from "../buttons/reasons.ts";
import { begin } from "../buttons/report.ts";
import { wayButton } from "../cards/milestone.ts";
import { shorten } from "../html.ts";
import { owedButtons } from "./deadline.ts";
import { wayWords } from "./milestone.ts";
import { nudgeLetter } from "./nudge-letter.ts";
import type { NoticeOf, Scene, Words } from "./scene.ts";

/** A focal point is urged by the office about a deadline, with the office's own word. */
export async function nudgeNotice(
  scene: Scene,
  { nudge: id, deadline: code, unit: unitCode, day }: NoticeOf<"nudge">,
): Promise<Words | null> {
  const { plan, calendar, database } = scene.services;
  const unit = unitNamed(plan, unitCode, day);
  const deadline = deadlineOf(plan, code);
  const nudge = await nudgeWord(database.read, id);
  // Of a closed unit those are urged who act for it now.
  const acting = currentUnit(plan, unitCode, day)?.code ?? unitCode;
  const role = roleIn({ plan, who: scene.reader, today: day }, acting);
  if (!unit || !deadline || !nudge || role !== "focal-point") return null;
  const asking = { plan, calendar, today: day, at: scene.at };
  const owed = await readOwed(database.read, asking, unit, deadline);
  if (!isToBeReminded(owed.state)) return null;
  return {
    html: nudgeLetter(scene, plan, { kind: "deadline", owed }, nudge),
    keyboard: owedButtons(scene, owed),
  };
}

/** The same about anything else, as far as it is still owed. */
export async function nudgeOwedNotice(
  scene: Scene,
  { nudge: id, about, unit: code, day }: NoticeOf<"nudge-owed">,
): Promise<Words | null> {
  const { plan, database } = scene.services;
  const unit = unitOn(plan, code, day);
  const matter = matterOf(about);
  const nudge = await nudgeWord(database.read, id);
  const role = roleIn({ plan, who: scene.reader, today: day }, code);
  if (!unit || !matter || !nudge || role !== "focal-point") return null;
  const things = await thingsOf(database.read, { plan, today: day, at: scene.at }, matter, unit);
  if (things.length === 0) return null;
  const asked = { kind: "things", matter, unit, things } as const;
  return {
    html: nudgeLetter(scene, plan, asked, nudge),
    keyboard: thingButtons(scene, day, asked),
  };
}

/** More would hide the message; the last leads to all. */
const OFFERED = 4;
/** So much of a title fits on a button. */
const LABEL = 40;

/** What a focal point can do about each thing, and why it has not been done. */
function thingButtons(
  { t, services: { plan } }: Scene,
  today: Day,
  { things, unit: { code }, matter }: Extract<Asked, { kind: "things" }>,
): InlineKeyboardMarkup {
  const button = (thing: OwedThing) => {
    switch (thing.kind) {
      case "duty": {
        const { duty } = thing;
        return begin.button(shorten(printedDuty(duty), LABEL), code, duty.code);
      }
      case "milestone":
        return wayButton(
          wayOf(plan, thing.milestone, { code }, today),
          { code },
          thing.milestone,
          (way) => wayWords(t, way),
        )[0];
      case "paper":
        return paperButton.button(t("button-owed-paper"), code, thing.deadline.code);
      case "returned": {
        const label = shorten(`${t("button-returned-correct")}: ${thing.name}`, LABEL);
        return correctFor(thing.about).button(label, thing.report, "correct");
      }
    }
  };
  const isMore = things.length > OFFERED && things[0]?.kind === "duty";
  return keyboard(
    ...things.slice(0, OFFERED).map((thing) => [button(thing) ?? null]),
    [isMore && begin.button(t("button-nudge-other-duty"), code, "-")],
    [reasonButton.button(t("button-reason"), code, wired(matter))],
  );
}
