import { expect, test } from "vitest";
import { openDatabase } from "../../../src/database/index.ts";
import { FEATURES } from "../../../src/telegram/features/index.ts";
import { FORMS } from "../../../src/telegram/forms/all.ts";
import { buttonsOf, saidButton } from "../../../src/telegram/listening/offered.ts";
import { findPosition } from "../../../src/telegram/listening/store/positions.ts";
import type { Demand } from "../../../src/telegram/rights/demand.ts";
import { PRESSES } from "../rights/samples.ts";
import { town } from "../rights/town.ts";

/** A form knows the buttons of its open question itself: the draft says which that is. */
const OF_FORMS = FORMS.map(({ question }) => question.id);

test("whatever a button makes the bot ask, the words of the buttons below are known with it", async () => {
  const all = await town();
  await using app = all.app;
  const { office, principal } = all.people;
  const database = await openDatabase(app.config.databaseUrl);
  const who = ({ right }: Demand) => (right === "office" ? office : principal);
  const asked = new Set<string>();
  for (const { kind } of FEATURES.flatMap(({ presses }) => presses ?? [])) {
    for (const [does, carries] of PRESSES[kind.prefix] ?? []) {
      const values = carries(all.rows);
      const person = who(kind.may(...values));
      const key = `${person.id}:${person.id}`;
      await database.write((tx) => tx.dialogue.deleteMany({ where: { key } }));
      await person.presses(person.lastMessage(), kind.data(...values));
      const open = await findPosition(database.read, key, new Date(0));
      if (!open || OF_FORMS.includes(open.question)) continue;
      asked.add(open.question);
      const shown = buttonsOf(person.lastMessage().reply_markup ?? {});
      expect(open.buttons, does).toEqual(shown);
      for (const { text, data } of shown) {
        const meant = saidButton(`${text} ạ`, shown);
        const alike = shown.filter((one) => one.text === text);
        expect(meant, `${does}: ${text}`).toEqual(
          alike.length > 1 ? { kind: "several" } : { kind: "one", data },
        );
      }
    }
  }
  await database.close();
  expect([...asked].toSorted()).toEqual([
    ...["absence", "extension-day", "extension-refusal", "extension-until", "extension-why"],
    ...["inbox-return", "name", "obstacle", "obstacle-answer", "paper", "paper-refusal", "reason"],
    ...["report-template", "withdraw", "withdraw-periodic"],
  ]);
});
