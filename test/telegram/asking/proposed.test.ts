import { expect, test } from "vitest";
import type { Actor } from "../../support/actors.ts";
import { inJune } from "./support.ts";

/** The questions that the bot proposes where it understood none. */
function proposed(actor: Actor): string[] {
  const text = actor.lastMessage().text ?? "";
  return [...text.matchAll(/^• (.+)$/gm)].map(([, question = ""]) => question);
}

test.each(["2023-12-20", "2024-02-10", "2024-06-18", "2024-12-06"])(
  "%s: each question that the bot proposes is one for that day, and is answered",
  async (day) => {
    const { app, lan, hoa } = await inJune();
    await using _ = app;
    app.clock.set(`${day}T09:00:00+07:00`);
    for (const [person, count] of [
      [lan, 8],
      [hoa, 3],
    ] as const) {
      await person.says("hộ nghèo thế nào nhỉ?");
      const questions = proposed(person);
      expect(questions).toHaveLength(count);
      for (const question of questions) {
        expect(question).toMatch(/^\p{Lu}.*\?$/u);
        await person.says(question);
        person.doesNotSee(/[Cc]hưa hiểu/);
        person.sees(/Câu hỏi:/);
      }
      expect(questions.join()).toContain(day < "2024-09" ? "06 tháng đầu năm" : "báo cáo năm");
    }
  },
);
