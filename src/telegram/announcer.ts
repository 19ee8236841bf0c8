import type { Api } from "grammy";
import { earliest } from "../clock.ts";
import { fenced } from "../database/index.ts";
import { createOutbox, type Outbox, type Pace } from "../outbox/index.ts";
import { type Clockwork, createClockwork } from "../schedule/clockwork.ts";
import type { Notice } from "../schedule/notice.ts";
import { tickInTurn } from "../schedule/store/in-turn.ts";
import type { Call } from "./answer.ts";
import type { Services } from "./context.ts";
import { courier } from "./courier.ts";
import type { Trouble } from "./inbox/refusals.ts";
import { describeNotice } from "./notices/describe.ts";
import { renderNotices } from "./notices/render.ts";
import { nextTry, placeMoved } from "./places/trouble.ts";
import { weeklyPosted } from "./weekly/posted.ts";
import { renderWeekly } from "./weekly/render.ts";
import { tendWeekly, weeklyWants } from "./weekly/tend.ts";

export interface AnnouncerOptions {
  readonly services: Omit<Services, "outbox">;
  /** Makes one attempt at each call. */
  readonly api: Api;
  readonly pace: Pace;
  troubled(call: Pick<Call, "payload">, trouble: Trouble): Promise<void>;
}

/** Something that the schedule will do. */
export interface Announcement {
  readonly at: Date;
  /** In Vietnamese, for the one who moves the clock: "Nhắc hạn: Báo cáo 06 tháng đầu năm 2024". */
  readonly what: string;
}

export interface Announcer {
  readonly outbox: Outbox;
  /** Says what has become due since the last tick. */
  tick(): Promise<void>;
  /** The first instant until then at which a tick would do something, by what is known now; null if none would. */
  next(until: Date): Promise<Date | null>;
  /** What will be said next after now, soonest first, in Vietnamese; each thing once. */
  upcoming(most: number): Promise<readonly Announcement[]>;
}

/** What the bot says by itself: the schedule decides, the face finds the words, the outbox sends them. */
export function createAnnouncer({
  services: given,
  api,
  pace,
  troubled,
}: AnnouncerOptions): Announcer {
  const { plan, calendar, clock, database, languages, log } = given;
  const clockwork: Clockwork = createClockwork({
    ...{ plan, calendar, clock, log },
    database: fenced(database, "deciding"),
    async render(notices) {
      const services: Services = { ...given, outbox };
      const [post] = notices;
      if (post?.kind !== "weekly-post") return renderNotices(services, notices);
      const call = await renderWeekly(services, post);
      return call && { call, said: [post] };
    },
    async sent(tx, notice, message) {
      if (notice.kind === "weekly-post") await weeklyPosted(given, tx, notice.week, message);
    },
  });
  const outbox = createOutbox({
    ...{ database, clock, log, pace },
    planned: clockwork.planned,
    send: courier(api, log),
    async refused({ kind, call, trouble }) {
      await troubled(call, trouble as Trouble);
      clockwork.changed();
      return kind === "weekly-post" ? nextTry(call, trouble as Trouble, clock.now()) : null;
    },
    async moved(from, to) {
      const doer = { byId: null, at: clock.now() };
      await database.write((tx) => placeMoved({ ...given, outbox }, tx, { from, to }, doer));
      clockwork.changed();
    },
  });
  const inWords = (notice: Notice) => describeNotice(languages.in("vi"), plan, notice);
  return {
    outbox,
    async tick() {
      const { decided } = await tickInTurn(database, clockwork, outbox);
      if (decided) await tendWeekly({ ...given, outbox });
    },
    next: async (until) => earliest([await clockwork.next(until), await weeklyWants(given)]),
    async upcoming(most) {
      const seen = new Set<string>();
      const announcements = (await clockwork.upcoming(most)).flatMap((notice) => {
        const one = { at: notice.notBefore, what: inWords(notice) };
        const name = `${one.at.toISOString()} ${one.what}`;
        if (seen.has(name)) return [];
        seen.add(name);
        return [one];
      });
      return announcements.slice(0, most);
    },
  };
}
