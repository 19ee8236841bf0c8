import type { Clock } from "../../clock.ts";
import type { Database } from "../../database/index.ts";
import type { Log } from "../../log.ts";
import type { NoticeCall, Prepared, Waiting } from "../../outbox/index.ts";
import type { Calendar } from "../../plan/calendar.ts";
import { dayOf } from "../../plan/day.ts";
import type { Plan } from "../../plan/model.ts";
import type { Basis } from "../facts.ts";
import { APART, turnOf } from "../load.ts";
import type { Notice, Reason } from "../notice.ts";
import { speakingTimeOf, whyNotDue } from "../still-due.ts";
import { superseded } from "../superseded.ts";
import type { ReadFacts } from "./facts.ts";
import { noticeOf } from "./ledger.ts";
import { type PersonsDay, readPersonsDays } from "./said.ts";

/** One message, and which of the notices it tells. */
export interface Rendered {
  readonly call: NoticeCall;
  /** Those of which there is something to say. */
  readonly said: readonly Notice[];
}

/** Finds the words of notices that go to one reader as one message; null if there is nothing to say. */
export type Render = (notices: readonly Notice[]) => Promise<Rendered | null>;

export interface PrepareOptions {
  readonly plan: Plan;
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly database: Database;
  readonly log: Log;
  readonly render: Render;
  readFacts(rows: readonly Waiting[]): Promise<ReadFacts>;
}

interface Known {
  readonly row: Waiting;
  readonly notice: Notice;
}

/** What is prepared at one instant, from what is known then. */
interface Scene extends Pick<PrepareOptions, "render" | "log"> {
  readonly basis: Basis;
  readonly read: ReadFacts;
  readonly now: Date;
}

/** What becomes of notices whose time has come: said, alone or with others, put off, or withdrawn. */
export function createPreparer(options: PrepareOptions) {
  const { plan, calendar, clock, database, log, render } = options;
  return async function prepare(rows: readonly Waiting[]): Promise<Prepared[]> {
    const now = clock.now();
    const read = await options.readFacts(rows);
    const basis = { plan, calendar, facts: read.facts };
    const scene = { basis, read, now, render, log };
    const ids = new Set(rows.map(({ id }) => id));
    const isGathered = ({ kind, personId }: Waiting) =>
      personId !== null && !(APART as readonly string[]).includes(kind);
    const people = rows.filter(isGathered).map(({ personId }) => personId ?? "");
    const days = await readPersonsDays(database.read, plan, [...new Set(people)], now);
    const answers = new Map<string, Prepared>();
    for (const [personId, day] of days) {
      const turn = await prepareTurn(personId, day, scene, ({ id }) => ids.has(id));
      for (const [id, answer] of turn) answers.set(id, answer);
    }
    for (const row of rows) {
      if (!isGathered(row)) answers.set(row.id, await prepareApart(row, scene));
    }
    // What is not planned any more by now is nobody's to say.
    return rows.map(({ id }) => answers.get(id) ?? { kind: "rides" });
  };
}

/** Why it is not said at this instant; null if it may be. */
function whyNotNow({ notice }: Known, { basis, now }: Scene): Prepared | null {
  const { plan, calendar } = basis;
  const why = whyNotDue(notice, plan, calendar, basis.facts, now);
  if (why) return { kind: "withdrawn", reason: why };
  if (notice.notAfter <= now) return withdrawn("too-late");
  const time = speakingTimeOf(notice, basis, now);
  if (time === null) return { kind: "unknown" };
  return time > now ? { kind: "later", at: time } : null;
}

function failed({ log }: Scene, row: Waiting, error: unknown): Prepared {
  log.error({ err: error, notice: row.key }, "a notice found no words; it stays planned");
  return { kind: "unknown" };
}

async function rendered(some: readonly Known[], scene: Scene): Promise<Rendered | null> {
  const day = dayOf(scene.now, scene.basis.plan.timeZone);
  return scene.render(some.map(({ notice }) => ({ ...notice, day })));
}

/** The words of all of them; of those that fail it is said which, and the others are said. */
async function wordsOf(some: readonly Known[], scene: Scene, answers: Map<string, Prepared>) {
  try {
    return await rendered(some, scene);
  } catch {
    const sound: Known[] = [];
    for (const one of some) {
      try {
        await rendered([one], scene);
        sound.push(one);
      } catch (error) {
        answers.set(one.row.id, failed(scene, one.row, error));
      }
    }
    return sound.length > 0 ? rendered(sound, scene) : null;
  }
}

/** What one message settles, and what waits for another; those of it that may not be said now. */
async function prepareTogether(
  some: readonly Known[],
  chatId: string | null | undefined,
  scene: Scene,
  mine: (row: Waiting) => boolean,
): Promise<Map<string, Prepared>> {
  const answers = new Map<string, Prepared>();
  const words = chatId ? await wordsOf(some, scene, answers) : null;
  const told = new Set(words?.said.map(({ key }) => key));
  const [said, silent] = [true, false].map((is) =>
    some.filter(({ row }) => told.has(row.key) === is && !answers.has(row.id)),
  );
  for (const { row } of silent ?? []) answers.set(row.id, withdrawn("settled"));
  const rows = (said ?? []).map(({ row }) => row);
  const lead = rows.find(mine);
  if (!lead || !words || !chatId) return answers;
  const riders = rows.filter((row) => row !== lead);
  for (const row of riders) answers.set(row.id, { kind: "rides" });
  return answers.set(lead.id, { kind: "say", chatId, call: words.call, riders });
}

function knownIn(rows: readonly Waiting[], scene: Scene, answers: Map<string, Prepared>) {
  return rows.flatMap((row) => {
    try {
      const known = { row, notice: noticeOf(row) };
      const why = whyNotNow(known, scene);
      if (why) answers.set(row.id, why);
      return why ? [] : [known];
    } catch (error) {
      answers.set(row.id, failed(scene, row, error));
      return [];
    }
  });
}

async function prepareTurn(
  personId: string,
  { waiting, said }: PersonsDay,
  scene: Scene,
  mine: (row: Waiting) => boolean,
): Promise<Map<string, Prepared>> {
  const answers = new Map<string, Prepared>();
  const known = knownIn(waiting, scene, answers);
  const notices = known.map(({ notice }) => notice);
  const turn = turnOf(scene.basis, { now: scene.now, said, waiting: notices });
  const later = new Set(turn.putOff);
  const old = superseded(turn.say);
  const together = known.filter(({ notice }) => !later.has(notice) && !old.has(notice));
  for (const { row, notice } of known) {
    if (later.has(notice)) answers.set(row.id, { kind: "later", at: turn.next });
    if (old.has(notice)) answers.set(row.id, withdrawn("settled"));
  }
  if (together.length === 0) return answers;
  const chatId = scene.read.chats.get(personId);
  return new Map([...answers, ...(await prepareTogether(together, chatId, scene, mine))]);
}

async function prepareApart(row: Waiting, scene: Scene): Promise<Prepared> {
  const { chats, groupChat } = scene.read;
  const answers = new Map<string, Prepared>();
  const known = knownIn([row], scene, answers);
  const chatId = row.personId === null ? groupChat : chats.get(row.personId);
  const said = await prepareTogether(known, chatId, scene, () => true);
  return said.get(row.id) ?? answers.get(row.id) ?? { kind: "unknown" };
}

function withdrawn(reason: Reason): Prepared {
  return { kind: "withdrawn", reason };
}
