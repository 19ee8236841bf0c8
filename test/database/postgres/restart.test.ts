import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase, type Tx } from "../../../src/database/index.ts";
import { startApp } from "../../support/app.ts";
import { SERVER } from "../../support/databases.ts";
import { givePlaces } from "../../support/places.ts";
import { startPostgres } from "../../support/postgres.ts";
import { goTo, PLAN, RESULT, TU_DOAN } from "../../telegram/report/support.ts";

const sleep = (milliseconds: number) =>
  new Promise<void>((done) => {
    setTimeout(done, milliseconds);
  });

/** A server that several may write to, and what one of them notes. */
async function twoWriters() {
  const folder = join(mkdtempSync(join(tmpdir(), "dau-moi-")), "server");
  const server = await startPostgres(folder, true);
  const [one, other] = [await openDatabase(server.url), await openDatabase(server.url)] as const;
  const noted = (id: string) => (tx: Tx) =>
    tx.logEntry.create({ data: { id, at: new Date(0), action: "note", subject: id } });
  return {
    ...{ server, one, other, noted },
    async end() {
      for (const database of [one, other]) await database.close();
      await server.stop();
    },
  };
}

test.runIf(SERVER)(
  "a server that loses its memory before a COMMIT: what was lost is written again, and nobody else's is taken for it",
  async () => {
    const { server, one, other, noted, end } = await twoWriters();
    let tries = 0;
    await one.write(async (tx) => {
      await noted("a")(tx);
      if (++tries > 1) return;
      // The server forgets that it gave this transaction a number, and gives the number to the next.
      await server.stop("immediate");
      await server.start();
      await other.write(noted("b"));
    });
    const entries = await other.read.logEntry.findMany({ orderBy: { id: "asc" } });
    expect(entries.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(tries).toBe(2);
    await end();
  },
);

test.runIf(SERVER)(
  "after a server's start all that is kept in memory is read anew: numbers of changes may come again",
  async () => {
    const { server, one, end } = await twoWriters();
    const since = () => one.read.changes.since("Draft", PLAN.id, null);
    const [before, same] = [await since(), await since()];
    await server.stop("immediate");
    await server.start();
    expect(same.mark.epoch).toBe(before.mark.epoch);
    expect((await since()).mark.epoch).not.toBe(before.mark.epoch);
    await end();
  },
);

test.runIf(SERVER)(
  "the server is restarted while people report: they hear of it, and nothing is lost or doubled",
  async () => {
    const server = await startPostgres(
      join(mkdtempSync(join(tmpdir(), "dau-moi-")), "server"),
      true,
    );
    await using app = await startApp({ databaseUrl: server.url });
    app.expectError(/updates wait, because nothing can be stored|could not be stored/);
    const hoa = app.world.person("Hoa");
    await givePlaces(app, PLAN.id, [{ person: hoa, unit: TU_DOAN }]);
    await goTo(hoa, "result");
    const answers = [
      () => hoa.says(RESULT),
      () => hoa.taps("Bỏ qua"),
      () => hoa.says("không có"),
      () => hoa.taps("Gửi báo cáo"),
    ];
    for (const [i, answer] of answers.entries()) {
      await server.stop();
      // For a moment, and for longer than a write is tried again by itself.
      const back = sleep(i === 1 ? 2500 : 200).then(() => server.start());
      await answer();
      await back;
      await app.world.settled();
    }
    hoa.sees("Đã ghi nhận báo cáo số 0001");

    const database = await openDatabase(server.url);
    const reports = await database.read.taskReport.findMany({ include: { revisions: true } });
    expect(reports.map(({ number, revisions }) => [number, revisions.length])).toEqual([[1, 1]]);
    expect(JSON.stringify(reports[0]?.revisions)).toContain(RESULT);
    expect(await database.read.update.count({ where: { state: { not: "answered" } } })).toBe(0);
    await database.close();
    await app[Symbol.asyncDispose]();
    await server.stop();
  },
);
