import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Api } from "grammy";
import { systemClock } from "../../src/clock.ts";
import { openDatabase } from "../../src/database/index.ts";
import { createLog } from "../../src/log.ts";
import { createOutbox, createPace, telegramAt } from "../../src/outbox/index.ts";
import { loadCalendar } from "../../src/plan/calendar-file.ts";
import { type BotApi, startBotApi } from "../../src/sandbox/bot-api/server.ts";
import { createClockwork } from "../../src/schedule/clockwork.ts";
import { moveMark } from "../../src/schedule/store/ticks.ts";
import { clientOptions } from "../../src/telegram/client.ts";
import { courier } from "../../src/telegram/courier.ts";
import { type Answers, createAnswers } from "../../src/telegram/inbox/answers.ts";
import { createOutage } from "../../src/telegram/outage.ts";
import { percentile } from "./load.ts";
import { fillUnits, planWith } from "./many-units.ts";

export interface BroadcastFigures {
  readonly reminders: number;
  readonly perSecond: number;
  /** Refusals for going too fast. */
  readonly tooMany: number;
  readonly missed: number;
  readonly twice: number;
  /** Milliseconds until those who write meanwhile are answered: 95 of 100, and the slowest. */
  readonly p95: number;
  readonly slowest: number;
}

/** When everyone is reminded; the clock of the schedule begins there and runs on. */
const MORNING = new Date("2024-06-12T08:00:00+07:00").getTime();
/** Someone writes so often, in milliseconds. */
const EVERY = 5000;

/** Reminders to so many people, against a server that enforces the limits, while others write. */
export async function measureBroadcast(reminders: number): Promise<BroadcastFigures> {
  const plan = planWith(reminders);
  const calendar = loadCalendar(plan.calendarFile);
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-bench-"));
  const database = await openDatabase(`file:${join(folder, "bench.db")}`);
  const api = await startBotApi({ limits: true, callLog: 0, history: 5 });
  const people = Array.from({ length: reminders }, (_, i) => {
    const person = api.people.createPerson({ firstName: `Người ${i + 1}`, language: "vi" });
    api.people.start(person);
    return String(person.user.id);
  });
  await fillUnits(database, plan, people);

  const begun = systemClock.now().getTime();
  const clock = { now: () => new Date(MORNING + systemClock.now().getTime() - begun) };
  const log = createLog("error", []);
  const pace = createPace(telegramAt(29));
  const { dispatcher, ...client } = clientOptions({ apiRoot: api.root, proxy: null });
  const calling = new Api(api.token, client);
  const clockwork = createClockwork({
    ...{ plan, calendar, clock, database, log },
    async render(notices) {
      const to = notices[0]?.to;
      const id = to?.kind === "person" ? to.personId : "";
      const { telegramId } = await database.read.person.findUniqueOrThrow({ where: { id } });
      const text = "Nhắc hạn: báo cáo 06 tháng đầu năm 2024. Còn 02 ngày làm việc.";
      const payload = { chat_id: Number(telegramId), text };
      return { call: { method: "sendMessage", payload }, said: notices };
    },
    sent: async () => {},
  });
  const outbox = createOutbox({
    ...{ database, clock, log, pace, planned: clockwork.planned },
    send: courier(calling, log),
    refused: async () => null,
  });
  const arrived = watch(api);
  const never = new AbortController().signal;
  const answers = createAnswers({
    ...{ api: calling, log, pace, outage: createOutage(), stopped: never, over: never },
    troubled: async () => {},
    apology: async () => null,
    isOurs: () => true,
  });

  await database.write((tx) => moveMark(tx, plan.id, null, new Date(MORNING - 60_000)));
  const from = performance.now();
  await clockwork.tick();
  outbox.sweep();
  const waits: number[] = [];
  const writing = setInterval(
    () => void answer(answers, api).then((wait) => waits.push(wait)),
    EVERY,
  );
  await outbox.idle();
  const seconds = (performance.now() - from) / 1000;
  clearInterval(writing);
  await outbox.stop();
  await api.stop();
  await dispatcher.close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
  const counts = people.map((id) => arrived.counts.get(id) ?? 0);
  return {
    reminders,
    perSecond: reminders / seconds,
    tooMany: arrived.tooMany,
    missed: counts.filter((count) => count === 0).length,
    twice: counts.filter((count) => count > 1).length,
    p95: percentile(waits, 0.95),
    slowest: Math.max(0, ...waits),
  };
}

/** Someone new is answered, as by the inbox; how long it took in milliseconds. */
function answer(answers: Answers, { people }: BotApi): Promise<number> {
  const person = people.createPerson({ firstName: "Khách", language: "vi" });
  people.start(person);
  const from = performance.now();
  const payload = { chat_id: person.user.id, text: "Chào Anh/Chị." };
  return new Promise((resolve) => {
    const said = () => resolve(performance.now() - from);
    answers.say(String(person.user.id), [{ method: "sendMessage", payload }], said);
  });
}

function watch(api: BotApi) {
  const counts = new Map<string, number>();
  const seen = { counts, tooMany: 0 };
  api.on((event) => {
    if (event.kind === "call" && !event.call.answer.ok && event.call.answer.refusal.code === 429) {
      seen.tooMany++;
    }
    if (event.kind !== "message" || !event.message.from.is_bot) return;
    const id = String(event.chat.chat.id);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  });
  return seen;
}
