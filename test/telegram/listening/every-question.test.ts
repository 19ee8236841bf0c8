import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "../../../src/database/index.ts";
import { leaveButton } from "../../../src/telegram/buttons/listening.ts";
import { FEATURES } from "../../../src/telegram/features/index.ts";
import type { Offered } from "../../../src/telegram/listening/offered.ts";
import { mayBeLeft } from "../../../src/telegram/listening/question.ts";
import { findPosition, savePosition } from "../../../src/telegram/listening/store/positions.ts";
import type { Demand } from "../../../src/telegram/rights/demand.ts";
import type { Actor } from "../../support/actors.ts";
import { QUESTIONS } from "../rights/said.ts";
import { town } from "../rights/town.ts";
import { everythingIn } from "./everything.ts";

const questions = FEATURES.flatMap((feature) => feature.questions ?? []);
const cases = questions.flatMap((question) =>
  (QUESTIONS[question.id] ?? []).map(([asks, carries]) => ({ question, asks, carries })),
);

/** Words of the bot that say that nothing is asked. */
const UNASKED = /Bot chưa hiểu tin này|Chào Anh\/Chị\. Đây là bot/;
/** Some of the ways in which a person begins a text with a stroke. */
const STROKES = ["/baocap 5 cuộc", "/ghi chú: đã xong", "／1/6 họp thôn", "/", "/@ai đó", "/12/6"];

let all: Awaited<ReturnType<typeof town>>;
let database: Database;
beforeAll(async () => {
  all = await town();
  database = await openDatabase(all.app.config.databaseUrl);
});
afterAll(async () => {
  await database.close();
  await all.app[Symbol.asyncDispose]();
});

const keyOf = ({ id }: Actor) => `${id}:${id}`;

function whoAnswers({ right }: Demand): Actor {
  const { stranger, office, principal } = all.people;
  return right === "anyone" ? stranger : right === "office" ? office : principal;
}

/** As if the bot had just asked it; returns who is to answer. */
async function asked(
  { question, carries }: (typeof cases)[number],
  buttons: readonly Offered[] = [],
): Promise<Actor> {
  const about = carries(all.rows);
  const person = whoAnswers(question.may(...about));
  const position = { question: question.id, about, since: 0, buttons };
  await database.write((tx) => savePosition(tx, keyOf(person), position, all.app.clock.now()));
  return person;
}

describe.each(cases)("$question.id: $asks", (one) => {
  const isOpen = async (person: Actor) =>
    (await findPosition(database.read, keyOf(person), new Date(0)))?.question === one.question.id;

  test("a text that begins with a stroke is no answer, and the next text is", async () => {
    const person = await asked(one);
    // The updates themselves are counted, and that is all.
    const kept = () => everythingIn(database.read, ["Update"]);
    const before = await kept();
    for (const text of STROKES) {
      await person.says(text);
      person.sees("Không có lệnh");
      expect(await isOpen(person), text).toBe(true);
    }
    expect((await kept()) === before).toBe(true);
    await person.says("?");
    person.sees(/./);
    person.doesNotSee(UNASKED);
  });

  test("what does not answer it is answered above its buttons", async () => {
    const way = leaveButton.button("Hủy") as { text: string; callback_data: string };
    const shown = { text: way.text, data: way.callback_data, style: "" };
    const person = await asked(one, [shown]);
    await person.says("?");
    if (!(await isOpen(person)) || "hear" in one.question) return;
    expect(person.lastMessage().reply_markup, person.lastMessage().text).toBeTruthy();
  });

  test("a command runs however it is typed, and what it closes can be asked again", async () => {
    const person = await asked(one);
    for (const text of ["/TROGIUP", "/trợ giúp", `/TroGiup@${all.app.world.api.username}`]) {
      await person.says(text);
      person.sees("Các lệnh");
      expect(await isOpen(person), text).toBe(true);
      const position = await findPosition(database.read, keyOf(person), new Date(0));
      expect(position?.isLeft === true).toBe(mayBeLeft(one.question));
    }
  });

  test("a cry for help gets the hotlines, is stored nowhere, and is no answer", async () => {
    const person = await asked(one);
    await person.says("Chồng tôi đánh tôi đêm qua, tôi sợ lắm");
    person.sees(/không tiếp nhận tin báo về vụ việc/);
    await person.sendsPhoto(undefined, "Chồng tôi đánh tôi đêm qua, có ảnh đây");
    person.sees(/không tiếp nhận tin báo về vụ việc/);
    expect(await everythingIn(database.read)).not.toMatch(/đánh tôi đêm qua/);
    expect(await database.read.evidence.count()).toBe(0);
    expect(await isOpen(person)).toBe(true);
  });
});
