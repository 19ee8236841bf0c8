import { expect, test } from "vitest";
import { loadPlan } from "../../../src/plan/load.ts";
import { sources } from "../../guards/sources.ts";
import type { Actor } from "../../support/actors.ts";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";

const PLAN_FILE = "test/fixtures/plans/xa-co-han-2026.yaml";
const PLAN = loadPlan(PLAN_FILE);

/** From a working day to another on which the program runs again: over holidays, weekends, a merger, quarters' ends. */
const AWAY = [
  ["2026-03-27", "2026-04-03"],
  ["2026-04-24", "2026-05-04"],
  ["2026-04-27", "2026-05-04"],
  ["2026-06-23", "2026-06-30"],
  ["2026-06-26", "2026-07-06"],
  ["2026-09-28", "2026-10-05"],
  ["2026-12-11", "2026-12-18"],
] as const;

test.each(AWAY)(
  "after days away, from %s to %s, nobody reads the same twice, or a code",
  async (from, to) => {
    await using app = await startApp({ planFile: PLAN_FILE, office: ["Lan"] });
    app.clock.set(`${from}T09:00:00+07:00`);
    const [lan] = app.office;
    const [hoa, ba] = [app.world.person("Hoa"), app.world.person("Ba")];
    await givePlaces(app, PLAN.id, [
      { person: hoa, unit: "thon-1" },
      { person: ba, unit: "thon-2" },
    ]);
    for (const person of [lan, hoa, ba]) await person.starts();
    await app.tick(`${from}T10:00:00+07:00`);
    const all = ({ person }: Actor) => [
      ...app.world.api.people.privateChat(person).messages.values(),
    ];
    const before = new Map([lan, hoa, ba].map((one) => [one, all(one).length]));
    for (const time of ["07:00", "08:30", "14:30"]) await app.tick(`${to}T${time}:00+07:00`);
    for (const person of [lan, hoa, ba]) {
      const messages = all(person);
      const texts = messages.map(({ text }) => text ?? "");
      const heads = texts
        .slice(before.get(person))
        .flatMap((text) =>
          [...text.matchAll(/^(?:\d+\. )?((?:Quá hạn|Nhắc hạn|Sáp nhập|Sắp sáp nhập).*)$/gm)].map(
            ([, head = ""]) => head,
          ),
        );
      expect(heads).toEqual([...new Set(heads)]);
      // A duty that repeats has a code for each time, which no plan prints.
      const codes = PLAN.duties
        .filter(({ code, number }) => code !== number)
        .map(({ code }) => code);
      expect(codes.length).toBeGreaterThan(2);
      const labels = messages.flatMap(({ reply_markup: markup }) =>
        markup && "inline_keyboard" in markup ? markup.inline_keyboard.flat() : [],
      );
      for (const shown of [...texts, ...labels.map(({ text }) => text)])
        for (const code of codes) expect(shown).not.toContain(code);
    }
  },
);

test("a duty's name is put together in one place: its number as the plan prints it, and its title", () => {
  const own = sources("src").filter(({ path }) => !path.startsWith("src/plan/"));
  const written = own.filter(({ text }) =>
    /\$\{[\w.]*(?:\bduty|duty\.(?:code|number)|report\.duty)\}(?:<\/b>)? \$\{/.test(text),
  );
  expect(written.map(({ path }) => path)).toEqual([]);
});
