import { expect, test } from "vitest";
import { openDatabase } from "../../../src/database/index.ts";
import { FEATURES } from "../../../src/telegram/features/index.ts";
import { savePosition } from "../../../src/telegram/listening/store/positions.ts";
import { PRESSES } from "../rights/samples.ts";
import { town } from "../rights/town.ts";

/** What is there for that. */
const LEAVES = ["lv: leaves the open question"];

test("no button of another matter leaves the report that is open without its question", async () => {
  const all = await town();
  await using app = all.app;
  const { principal } = all.people;
  const key = `${principal.id}:${principal.id}`;
  const database = await openDatabase(app.config.databaseUrl);
  const kinds = FEATURES.flatMap(({ presses }) => presses ?? []).map(({ kind }) => kind);
  const below = principal.lastMessage();
  const harmed: string[] = [];
  for (const kind of kinds) {
    for (const [does, carries] of PRESSES[kind.prefix] ?? []) {
      const draft = await database.read.draft.findFirst({
        where: { state: "open", kind: "task", taskReportId: null },
      });
      const about = [draft?.id ?? all.rows.draft];
      const position = { question: "report", about, since: 0 };
      await database.write((tx) => savePosition(tx, key, position, app.clock.now()));
      await principal.presses(below, kind.data(...carries(all.rows)));
      const left = await database.read.dialogue.findUnique({ where: { key } });
      if (left === null) harmed.push(`${kind.prefix}: ${does}`);
    }
  }
  await database.close();
  expect(harmed).toEqual(LEAVES);
});
