import { expect, test } from "vitest";
import { beside } from "../src/beside.ts";

interface Answer {
  readonly said: string;
  readonly by: number;
}

const echo = (patience = 60_000) =>
  beside<{ readonly say: string }, Answer>({
    ...{ from: import.meta.url, source: "./support/programs/echo.ts", built: "none" },
    ...{ megabytes: 64, patience },
  });

async function answerOf(program: ReturnType<typeof echo>, say: string, fresh = false) {
  const outcome = await program.ask({ say }, fresh);
  if (outcome.kind === "ended") throw new Error("no answer");
  return outcome.answer;
}

test("one process answers all, one after the other, until a fresh one is wanted", async () => {
  const program = echo();
  const answers = await Promise.all(["một", "hai", "ba"].map((say) => answerOf(program, say)));
  expect(answers.map(({ said }) => said)).toEqual(["một", "hai", "ba"]);
  expect(new Set(answers.map(({ by }) => by)).size).toBe(1);
  const fresh = await answerOf(program, "bốn", true);
  expect(fresh.by).not.toBe(answers[0]?.by);
});

test("it dies of a question: whoever asked hears whether others had used it, and the next is answered", async () => {
  const program = echo();
  expect(await program.ask({ say: "die" })).toMatchObject({ code: 3, wasUsed: false });
  await answerOf(program, "một");
  expect(await program.ask({ say: "die" })).toMatchObject({ code: 3, wasUsed: true });
  expect(await program.ask({ say: "die" }, true)).toMatchObject({ code: 3, wasUsed: false });
  expect((await answerOf(program, "hai")).said).toBe("hai");
});

test("what it says on the way is heard, and its answer too, though all of it comes at once", async () => {
  const program = echo(5000);
  for (let i = 0; i < 20; i += 1) {
    const words: unknown[] = [];
    const outcome = await program.ask({ say: "words" }, false, (word) => words.push(word));
    expect(outcome).toMatchObject({ kind: "answered", answer: { said: "words" } });
    expect(words).toEqual([1, 2, 3, 4, 5]);
  }
});

test("whoever does not answer is ended", async () => {
  expect(await echo(50).ask({ say: "sleep" })).toMatchObject({ signal: "SIGKILL" });
});
