import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "../../../src/database/index.ts";
import { FEATURES } from "../../../src/telegram/features/index.ts";
import { mayBeLeft } from "../../../src/telegram/listening/question.ts";
import { savePosition } from "../../../src/telegram/listening/store/positions.ts";
import type { Actor } from "../../support/actors.ts";
import { QUESTIONS } from "../rights/said.ts";
import { town } from "../rights/town.ts";
import { everythingIn } from "./everything.ts";

// Whatever is asked: no text is stored or passed on as its answer that its author has not seen as that.

const all = FEATURES.flatMap(({ questions }) => questions ?? []);
const cases = all
  .filter(mayBeLeft)
  .flatMap((question) =>
    (QUESTIONS[question.id] ?? []).map(([asks, carries]) => ({ question, asks, carries })),
  );

const SENTENCE = "Chị ơi mai họp giao ban mấy giờ ạ";
const REPORT = "Ngày 15/11 xã tổ chức tuyên truyền cho 45 người, nữ 28";
const DAY = "16/11";
const PAPER = "33/BC-UBND ngày 13/11/2024";
const UNUSED = /Tin vừa rồi chưa được dùng|Bot chưa hiểu|Tin vừa rồi chưa được ghi/;

/** What is the author's own until it is sent. */
const OWN = ["Update", "Dialogue", "Held", "Draft", "Nudge", "Evidence"];

let here: Awaited<ReturnType<typeof town>>;
let database: Database;
let drafts: string[];
beforeAll(async () => {
  here = await town();
  database = await openDatabase(here.app.config.databaseUrl);
  drafts = (await database.read.draft.findMany()).map(({ id }) => id);
});
afterAll(async () => {
  await database.close();
  await here.app[Symbol.asyncDispose]();
});

/** As if the bot had just asked it, and nothing else had happened; returns who is to answer. */
async function asked({ question, carries }: (typeof cases)[number]): Promise<Actor> {
  const { stranger, office, principal } = here.people;
  const about = carries(here.rows);
  const { right } = question.may(...about);
  const person = right === "anyone" ? stranger : right === "office" ? office : principal;
  const key = `${person.id}:${person.id}`;
  await database.write(async (tx) => {
    await tx.held.deleteMany();
    await tx.draft.deleteMany({ where: { id: { notIn: drafts } } });
    await savePosition(tx, key, { question: question.id, about, since: 0 }, here.app.clock.now());
  });
  return person;
}

const others = () => everythingIn(database.read, OWN);

describe.each(cases)("$question.id: $asks", (one) => {
  test.each([SENTENCE, REPORT, DAY, PAPER])(
    "after a command “%s” goes nowhere unseen",
    async (text) => {
      const person = await asked(one);
      const before = await others();
      await person.says("/trogiup");
      await person.says(text);
      expect((await others()) === before).toBe(true);
      person.sees(/./);
    },
  );

  const isRead = "read" in one.question;
  test.runIf("kept" in one.question)("its author sees it before it leaves", async () => {
    const person = await asked(one);
    const before = await others();
    await person.says("Đề nghị bổ sung số liệu nữ của từng buổi.");
    expect((await others()) === before).toBe(true);
    person.sees(/./);
  });

  test.runIf(isRead && one.question.id !== "name")(
    "a sentence and a report are none of its answers",
    async () => {
      const person = await asked(one);
      const before = await others();
      await person.says(SENTENCE);
      await person.says(REPORT);
      expect((await others()) === before).toBe(true);
    },
  );
});

test("a day, a number or a name that was asked for before a command is asked for again", async () => {
  for (const one of cases.filter(({ question }) => "read" in question)) {
    const person = await asked(one);
    await person.says("/trogiup");
    await person.says("Cái đó để xem sổ đã");
    person.sees(UNUSED);
  }
});
