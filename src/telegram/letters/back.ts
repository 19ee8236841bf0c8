import { markReachable, outOfReachSince } from "../../people/store/persons.ts";
import type { Person } from "../../people/who.ts";
import { missedBy } from "../../schedule/missed.ts";
import type { Notice } from "../../schedule/notice.ts";
import { SINCE } from "../../schedule/reach.ts";
import { readScheduleFacts } from "../../schedule/store/facts.ts";
import type { Services } from "../context.ts";
import { escapeHtml } from "../html.ts";
import type { Say } from "../i18n.ts";
import { describeNotice } from "../notices/describe.ts";
import { tell } from "../tell.ts";
import { unitName } from "../words/quote.ts";

/** More would not be read; the rest is counted. */
const NAMED = 10;

/**
 * Someone whom the bot could not write to is back: they can be written to from now on, hear once what they
 * missed and what still matters, and get the letters that waited for them.
 */
export async function takeBack(services: Services, person: Person, now: Date): Promise<void> {
  const { plan, calendar, database, outbox } = services;
  const away = await outOfReachSince(database.read, person.id);
  const missed: Notice[] = [];
  if (away) {
    const from = new Date(Math.max(Number(away), Number(now) - SINCE));
    const { facts } = await readScheduleFacts(database.read, plan);
    missed.push(...missedBy({ plan, calendar, facts }, person.id, { from, to: now }));
  }
  await database.write(async (tx) => {
    await markReachable(tx, person.id);
    if (missed.length > 0) {
      await tell(services, tx, {
        key: `${plan.id}:back:${away?.toISOString()}:${person.id}`,
        kind: "back",
        to: { ...person, unreachable: false },
        html: (t) => words(services, t, missed),
      });
    }
    await outbox.release(tx, person.id, new Date(Number(now) - SINCE));
  });
  outbox.wake();
}

function words({ plan }: Services, t: Say, missed: readonly Notice[]): string {
  const lines = missed.slice(0, NAMED).map((notice) => {
    const what = escapeHtml(describeNotice(t, plan, notice));
    return "unit" in notice ? `• ${what} · ${unitName(plan, notice.unit)}` : `• ${what}`;
  });
  const more = missed.length - lines.length;
  return [
    t("back-missed"),
    ...lines,
    ...(more > 0 ? [t("back-missed-more", { count: more })] : []),
    t("back-missed-how"),
  ].join("\n");
}
