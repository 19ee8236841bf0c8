import * as z from "zod";
import { absencesFrom } from "../../../people/store/absences.ts";
import { membersOf, membersOfUnits } from "../../../people/store/members.ts";
import { fold } from "../../../plan/text.ts";
import { codesOf, currentUnit } from "../../../plan/units.ts";
import { type ComingDays, readComingDays } from "../../../reading/coming-day.ts";
import { awayButton, backButton, NOBODY, standInButton } from "../../buttons/absence.ts";
import { keyboard } from "../../buttons/kind.ts";
import { leaveButton } from "../../buttons/listening.ts";
import { awayLines } from "../../cards/absence.ts";
import type { Ctx } from "../../context.ts";
import { question } from "../../listening/question.ts";
import { ofUnit } from "../../rights/demand.ts";
import { dayWords } from "../../words/days.ts";
import { comingDays } from "../../words/example-days.ts";
import { nameWords } from "../../words/people.ts";
import { unitName } from "../../words/quote.ts";
import { refusalWords } from "../../words/refusals.ts";
import { goAway } from "./keep.ts";

const SAID = /^(?:(?:toi|em|minh|chi|anh)\s+)?(?:(?:xin|se|duoc|bao)\s+)*(?:nghi|vang)(?!\p{L})/u;

/** Whether a sentence says that its author will be away, and when. */
export function isSaid(text: string, today: string): boolean {
  return SAID.test(fold(text)) && readComingDays(text, today).kind === "days";
}

/** From when until when? */
export const awaying = question({
  id: "absence",
  about: z.tuple([z.string()]),
  may: (unit) => ofUnit("read", unit),
  read: (ctx, text, unit) => takeDays(ctx, unit, text),
  again: askDays,
});

/** Of several units, first which; days that were said are not asked again. */
export async function askAway(ctx: Ctx, said = ""): Promise<void> {
  const units = [...new Set(ctx.who.places.map(({ unit }) => unit))];
  const [unit, ...more] = units;
  if (unit === undefined) return ctx.say(ctx.t("absence-no-place"));
  if (more.length > 0) {
    const rows = units.map((code) => [
      awayButton.button(
        ctx.plan.units.findLast((one) => one.code === code)?.shortName ?? code,
        code,
      ),
    ]);
    return ctx.say(ctx.t("absence-whose"), { keyboard: keyboard(...rows) });
  }
  if (said.trim() === "") await askDays(ctx, unit);
  else await takeDays(ctx, unit, said);
}

/** What its reader said before stands above the question, and can be taken back. */
export async function askDays(ctx: Ctx, unit: string): Promise<void> {
  const { t, plan, database, who, today } = ctx;
  const { read } = database;
  const all = await absencesFrom(read, plan.id, today);
  const own = all.filter((one) => one.personId === who.person?.id && one.unit === unit);
  const members = own.length > 0 ? await membersOf(read, plan.id) : [];
  const asked = t("absence-ask", { unit: unitName(plan, unit), ...comingDays(today) });
  const lines = [...awayLines(ctx, own, members), asked];
  ctx.say(lines.join("\n"), {
    keyboard: keyboard(...own.map(({ id }) => [backButton.button(t("button-absence-back"), id)]), [
      leaveButton.button(t("button-leave")),
    ]),
  });
  ctx.listening.ask(awaying, unit);
}

async function takeDays(ctx: Ctx, unit: string, text: string): Promise<void> {
  const reading = readComingDays(text, ctx.today);
  if (reading.kind !== "days") {
    ctx.listening.ask(awaying, unit);
    return ctx.say(refusedWords(ctx, reading), {
      keyboard: keyboard([leaveButton.button(ctx.t("button-leave"))]),
    });
  }
  const { from, to } = reading;
  ctx.listening.end();
  const others = await colleagues(ctx, unit);
  const named = others.filter(({ person }) => {
    return person.name !== null && fold(text).includes(` ${fold(person.name)}`);
  });
  const [one] = named;
  if (one && named.length === 1) return goAway(ctx, unit, from, to, one.person.id);
  const rows = others.map(({ person, role }) => {
    const words = ctx.t("absence-colleague", { name: nameWords(ctx.t, person), role });
    return [standInButton.button(words, unit, from, to, person.id)];
  });
  ctx.say(
    ctx.t("absence-whom", {
      ...{ from: dayWords(from), to: dayWords(to) },
      unit: unitName(ctx.plan, unit),
      some: others.length > 0 ? "yes" : "no",
    }),
    {
      keyboard: keyboard(...rows, [
        standInButton.button(ctx.t("button-absence-nobody"), unit, from, to, NOBODY),
      ]),
    },
  );
}

/** Those of the unit who can be reached, without whoever asks. */
export async function colleagues(ctx: Ctx, code: string) {
  const { plan, today, who, database } = ctx;
  const unit = currentUnit(plan, code, today);
  if (!unit) return [];
  const members = await membersOfUnits(database.read, plan.id, codesOf(plan, unit, today));
  const others = members.filter(
    ({ person }) => person.id !== who.person?.id && !person.unreachable,
  );
  return others.filter(
    (one, i) => others.findIndex(({ person }) => person.id === one.person.id) === i,
  );
}

function refusedWords(ctx: Ctx, reading: Exclude<ComingDays, { kind: "days" }>): string {
  if (reading.kind === "past") return ctx.t("absence-past", { day: dayWords(reading.day) });
  if (reading.kind === "not-understood") return ctx.t("absence-unclear", comingDays(ctx.today));
  return refusalWords(ctx, { kind: "date", problem: reading }, {});
}
