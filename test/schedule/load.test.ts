import fc from "fast-check";
import { expect, test } from "vitest";
import { settingsOf } from "../../src/office/settings.ts";
import { addDays, dayOf } from "../../src/plan/day.ts";
import { messagesIn } from "../../src/schedule/due.ts";
import type { ScheduleFacts } from "../../src/schedule/facts.ts";
import { turnOf, weightOf } from "../../src/schedule/load.ts";
import type { Notice } from "../../src/schedule/notice.ts";
import { decidedAt, speakingTimeOf, whyNotDue } from "../../src/schedule/still-due.ts";
import { atOnce } from "../../src/slices.ts";
import { at, calendar, facts, person, plan, TAM_GIA, TU_DOAN, written } from "./support.ts";

/** Someone on whom all falls: of two units, and of the office. */
const ME = "vinh";
const people = new Map([TU_DOAN, TAM_GIA].map((unit) => [unit, [person(ME)]]));
const office = [{ personId: ME, reachable: true }];
const basisOf = (some: ScheduleFacts) => ({ plan, calendar, facts: some });

interface Message {
  readonly at: Date;
  readonly notices: readonly Notice[];
}

/** What the clockwork and the outbox do at these times, without either. */
function play(factsAt: (now: Date) => ScheduleFacts, ticks: readonly Date[]) {
  const planned = new Map<string, { readonly notice: Notice; readonly notBefore: Date }>();
  const ended = new Map<string, "said" | "withdrawn" | "expired">();
  const messages: Message[] = [];
  let last = ticks[0] ?? new Date(0);
  for (const now of ticks) {
    const basis = basisOf(factsAt(now));
    const waiting = [...planned.values()]
      .filter(({ notBefore }) => last < notBefore && notBefore <= now)
      .map(({ notice, notBefore }) => ({ ...notice, notBefore }));
    for (const notice of atOnce(messagesIn(basis, { from: last, to: now }, waiting))) {
      if (notice.to.kind === "group" || ended.has(notice.key) || planned.has(notice.key)) continue;
      const { notBefore, why } = decidedAt(notice, basis, now);
      if (why) ended.set(notice.key, "expired");
      else planned.set(notice.key, { notice, notBefore });
    }
    last = now;
    sayDue(now, basis);
  }

  function end(notice: Notice, how: "said" | "withdrawn" | "expired"): void {
    planned.delete(notice.key);
    ended.set(notice.key, how);
  }

  function sayDue(now: Date, basis: ReturnType<typeof basisOf>): void {
    const waiting: Notice[] = [];
    for (const { notice, notBefore } of [...planned.values()]) {
      if (notice.notAfter <= now) end(notice, "expired");
      else if (notBefore > now) continue;
      else if (whyNotDue(notice, plan, calendar, basis.facts, now)) end(notice, "withdrawn");
      else if (Number(speakingTimeOf(notice, basis, now)) === Number(now)) waiting.push(notice);
    }
    const today = dayOf(now, plan.timeZone);
    const said = messages.filter(
      (one) => dayOf(one.at, plan.timeZone) === today && isUnasked(one, basis),
    ).length;
    const turn = turnOf(basis, { now, said, waiting });
    for (const notice of turn.putOff) planned.set(notice.key, { notice, notBefore: turn.next });
    for (const notice of turn.say) end(notice, "said");
    if (turn.say.length > 0) messages.push({ at: now, notices: turn.say });
  }
  return { messages, ended };
}

function isUnasked({ notices }: Message, basis: ReturnType<typeof basisOf>): boolean {
  return notices.some((notice) => ["unasked", "last"].includes(weightOf(basis, notice)));
}

const QUARTER = 15 * 60_000;

/** Each quarter of an hour from six in the morning to six in the evening. */
function ticksOf(first: string, days: number): Date[] {
  return Array.from({ length: days }, (_, i) => addDays(first, i)).flatMap((day) =>
    Array.from({ length: 49 }, (_, i) => new Date(at(day, "06:00").getTime() + i * QUARTER)),
  );
}

const lines = ({ messages }: ReturnType<typeof play>) =>
  messages.map(
    ({ at: when, notices }) => `${written(when)} ${notices.map(({ kind }) => kind).toSorted()}`,
  );

test("the last working day of the year's report: once in the morning, and once more at two", () => {
  const lapsesAt = at("2024-12-14");
  const returned = [
    { about: "task" as const, report: "r", occasion: null, unit: TU_DOAN, lapsesAt },
  ];
  const some = facts({
    ...{ people: new Map([[TU_DOAN, [person(ME)]]]), office: [], returned },
  });
  const played = play(() => some, ticksOf("2024-12-13", 1));
  expect(lines(played)).toEqual([
    "2024-12-13 08:00 deadline-reminder,milestone,return-due",
    "2024-12-13 14:00 deadline-reminder",
  ]);
});

test("of two units one hears in one message", () => {
  const played = play(() => facts({ people, office: [] }), ticksOf("2024-06-14", 1));
  expect(lines(played)).toEqual([
    "2024-06-14 08:00 deadline-reminder,deadline-reminder",
    "2024-06-14 14:00 deadline-reminder,deadline-reminder",
  ]);
});

test("the office's morning is one message, whatever its lists say and when", () => {
  const claimedAt = at("2024-06-13", "09:00");
  const paper = { signedOn: "2024-06-12", arrivedOn: null, claimedAt, settledAt: null };
  const some = facts({
    ...{ office, people: new Map() },
    deadlines: new Map([
      [
        "6T-2024",
        {
          ...{ reports: [], extensions: [], papers: [], handed: [], lapsed: [] },
          ...{ papers: [{ unit: TAM_GIA, state: "claimed" as const, ...paper }] },
        },
      ],
    ]) as ScheduleFacts["deadlines"],
    inbox: { oldest: at("2024-06-14", "10:00"), latest: at("2024-06-16", "10:00") },
  });
  const played = play(() => some, ticksOf("2024-06-17", 1));
  expect(lines(played)).toEqual(["2024-06-17 07:30 claims-list,inbox-list,overdue-list"]);
});

test("what comes up when both messages are sent waits for the next morning, and is looked at again", () => {
  const lost = [at("2024-06-18", "13:40"), at("2024-06-18", "14:40"), at("2024-06-18", "15:40")];
  const known = (now: Date) =>
    facts({ office, people: new Map(), lost: lost.filter((one) => one <= now) });
  const told = lines(play(known, ticksOf("2024-06-18", 2))).map((line) =>
    line.replaceAll(/unreachable-/g, ""),
  );
  expect(told).toEqual([
    "2024-06-18 08:30 overdue-list",
    "2024-06-18 14:00 list",
    "2024-06-19 08:00 overdue-list,list,list",
  ]);
});

/** Weeks in which most is said. */
const WEEKS = ["2024-06-10", "2024-06-14", "2024-11-11", "2024-11-25", "2024-12-09", "2024-12-13"];
const DAYS = 5;
const anInstant = (week: string) =>
  fc.integer({ min: 0, max: DAYS * 96 }).map((i) => new Date(at(week).getTime() + i * QUARTER));

const aHistory = fc.constantFrom(...WEEKS).chain((week) => {
  const times = fc.array(anInstant(week), { maxLength: 6 });
  const aUnit = fc.constantFrom(TU_DOAN, TAM_GIA);
  return fc.record({
    week: fc.constant(week),
    lost: times,
    doubts: times,
    joint: fc.array(fc.record({ unit: aUnit, askedAt: anInstant(week) }), { maxLength: 6 }),
    returned: fc.array(fc.record({ unit: aUnit, lapsesAt: anInstant(week) }), { maxLength: 3 }),
    inbox: fc.option(anInstant(week), { nil: null }),
    snoozes: fc.array(fc.integer({ min: 0, max: DAYS }), { maxLength: 1 }),
    morning: fc.constantFrom("08:00", "09:30", undefined),
    afternoon: fc.constantFrom("13:30", "15:00", undefined),
    down: fc.array(fc.tuple(anInstant(week), fc.integer({ min: 1, max: 60 })), { maxLength: 2 }),
  });
});

test("never three a day; the last reminder before a deadline always; nothing is lost", () => {
  fc.assert(
    fc.property(aHistory, (story) => {
      const { week, morning, afternoon, snoozes } = story;
      const chosen = {
        ...(morning ? { "reminder-morning": morning } : {}),
        ...(afternoon ? { "reminder-afternoon": afternoon } : {}),
      };
      const until = (now: Date) => (one: Date) => one <= now;
      const factsAt = (now: Date) =>
        facts({
          ...{ people, office, settings: settingsOf(plan, chosen) },
          lost: story.lost.filter(until(now)),
          doubts: story.doubts.filter(until(now)),
          joint: story.joint.filter(({ askedAt }) => askedAt <= now),
          returned: story.returned.map((one, i) => ({
            ...one,
            about: "task",
            occasion: null,
            report: `r${i}`,
          })),
          inbox: { oldest: story.inbox, latest: story.inbox },
          snoozes: snoozes.map((days) => ({
            ...{ personId: ME, deadline: "NAM-2024", day: addDays(week, days) },
          })),
        });
      const isDown = (tick: Date) =>
        story.down.some(
          ([from, quarters]) =>
            from <= tick && tick.getTime() < from.getTime() + quarters * QUARTER,
        );
      const ticks = ticksOf(week, DAYS + 4).filter((tick) => !isDown(tick));
      const basis = basisOf(factsAt(at("2025-01-01")));
      const { messages, ended } = play(factsAt, ticks);

      const perDay = new Map<string, number>();
      for (const message of messages.filter((one) => isUnasked(one, basis))) {
        const day = dayOf(message.at, plan.timeZone);
        perDay.set(day, (perDay.get(day) ?? 0) + 1);
      }
      expect([...perDay].filter(([, count]) => count > 2)).toEqual([]);

      const span = { from: ticks[0] ?? new Date(0), to: ticks.at(-1) ?? new Date(0) };
      const all = atOnce(messagesIn(basis, span));
      for (const notice of all.filter((one) => weightOf(basis, one) === "last")) {
        const isUp = ticks.some(
          (tick) =>
            notice.notBefore <= tick &&
            tick < notice.notAfter &&
            Number(speakingTimeOf(notice, basis, tick)) === Number(tick),
        );
        if (isUp) expect([notice.key, ended.get(notice.key)]).toEqual([notice.key, "said"]);
      }
      if (story.down.length > 0) return;
      expect([...ended].filter(([, how]) => how === "expired")).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
