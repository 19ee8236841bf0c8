import { expect, test } from "vitest";
import { SERVER } from "../../support/databases.ts";
import { noteStatements } from "../../support/statements.ts";
import { report, withHoa } from "./support.ts";

// What a report costs in statements and commits: on a small machine that, and not the disk, is what 200
// people at once wait for. Whoever adds a statement to every step meets this test.

test.skipIf(SERVER)(
  "the ten steps of a report take two commits each, one more marks an answer as said, and few statements",
  async () => {
    using statements = noteStatements();
    const { app, hoa } = await withHoa();
    await using _ = app;
    statements.said();
    await report(hoa);
    hoa.sees("Đã ghi nhận báo cáo số 0001");
    const said = statements.said();
    const commits = said.filter((sql) => sql === "COMMIT").length;
    // Emptying the log when nobody writes for a while is no step's.
    const others = said.filter((sql) => !/^(BEGIN|COMMIT|PRAGMA)/.test(sql));
    expect(commits).toBeGreaterThanOrEqual(20);
    expect(commits).toBeLessThanOrEqual(30);
    // One of them looks again, at sending, at what the card rests on.
    expect(others.length).toBeLessThanOrEqual(110);
  },
);
