import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../src/backups/cli.ts";
import { createBackups } from "../../src/backups/index.ts";
import { manualClock } from "../../src/clock.ts";
import { createLog } from "../../src/log.ts";
import { fresh } from "../database/support.ts";

interface Line {
  readonly level: number;
  readonly msg: string;
  readonly reason?: string;
  readonly files?: number;
}

/** An office's bot with a folder for its backups; its clock stands at 3:17 in Vietnam. */
async function office(at = "2024-06-01T20:17:00Z") {
  const one = await fresh();
  const home = dirname(one.file);
  const [folder, evidence] = [join(home, "backups"), join(home, "evidence")];
  const clock = manualClock(at);
  const lines: Line[] = [];
  const begin = (keep = { days: 2, weeks: 2 }) =>
    createBackups({
      config: { backups: { folder, ...keep }, databaseUrl: one.url, dataFolder: evidence },
      ...{ timeZone: "Asia/Ho_Chi_Minh", clock },
      log: createLog("info", [], { write: (line) => void lines.push(JSON.parse(line)) }),
    });
  const fileOf = (content: string) => {
    const sha256 = createHash("sha256").update(content).digest("hex");
    return join(sha256.slice(0, 2), sha256);
  };
  return {
    ...{ one, folder, evidence, clock, lines, begin },
    photo(content: string): string {
      const name = fileOf(content);
      mkdirSync(dirname(join(evidence, name)), { recursive: true });
      writeFileSync(join(evidence, name), content);
      return name;
    },
    names: () => readdirSync(folder).filter((name) => name !== "evidence"),
    [Symbol.asyncDispose]: () => one[Symbol.asyncDispose](),
  };
}

test("every night has its backup, old ones go, and evidence stays as long as a backup needs it", async () => {
  await using one = await office();
  const { clock, folder } = one;
  const backups = one.begin();
  const kept = one.photo("một tấm ảnh");
  const swept = one.photo("một tấm ảnh bị gỡ");
  expect(backups.problem()).toBeNull();
  for (let night = 0; night < 12; night++) {
    await backups.run();
    expect(backups.problem()).toBeNull();
    // What a report does not have any more goes from the bot's own folder in the third night.
    if (night === 2) rmSync(join(one.evidence, swept));
    if (night < 3) expect(existsSync(join(folder, "evidence", swept))).toBe(true);
    clock.advance({ days: 1 });
  }
  // 2/6 to 13/6 in Vietnam: the latest two days, and the last of the week before.
  expect(one.names()).toEqual([
    ...["dau-moi-2024-06-09.db", "dau-moi-2024-06-12.db", "dau-moi-2024-06-13.db"],
  ]);
  expect(existsSync(join(folder, "evidence", kept))).toBe(true);
  expect(existsSync(join(folder, "evidence", swept))).toBe(false);
  expect(backups.last).toEqual(new Date("2024-06-12T20:17:00Z"));
  for (const path of [
    folder,
    ...readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))),
  ]) {
    expect(statSync(path).mode & 0o077).toBe(0);
  }
  expect(one.lines.every(({ level }) => level === 30)).toBe(true);
  backups.stop();
});

test("what a night has kept comes back by the administrator's command, evidence included", async () => {
  await using one = await office();
  const backups = one.begin();
  const photo = one.photo("một tấm ảnh");
  await backups.run();
  backups.stop();
  const [night = ""] = one.names();
  const home = join(one.folder, "..", "new machine");
  const env = { DATABASE_URL: `file:${join(home, "dau-moi.db")}` };
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  expect([await run(["restore", join(one.folder, night)], env, say, say), said.length]).toEqual([
    0, 2,
  ]);
  expect(readFileSync(join(home, "evidence", photo), "utf8")).toBe("một tấm ảnh");
  expect(await run(["verify"], env, say, say)).toBe(0);
});

test("a bot that is started again on one day makes no second backup of it, and knows of the first", async () => {
  await using one = await office();
  const first = one.begin();
  await first.run();
  first.stop();
  const [name = ""] = one.names();
  const before = statSync(join(one.folder, name)).mtimeMs;
  const again = one.begin();
  one.photo("một tấm ảnh mới");
  await again.run();
  expect(one.names()).toEqual(["dau-moi-2024-06-02.db"]);
  expect(statSync(join(one.folder, name)).mtimeMs).toBe(before);
  expect(one.lines.at(-1)).toMatchObject({ msg: "made the day's backup", files: 1 });
  again.stop();
});

test("a backup that fails is told to the operator and to /health, takes nothing away, and is tried again", async () => {
  await using one = await office();
  const { clock, folder } = one;
  const backups = one.begin({ days: 1, weeks: 0 });
  await backups.run();
  clock.advance({ days: 1 });
  // The disk is not there: a file lies where the evidence is copied to.
  one.photo("một tấm ảnh");
  writeFileSync(join(folder, "evidence"), "");
  await backups.run();
  expect(backups.problem()).toMatch(/^it failed: ENOTDIR[^\n]+evidence[^\n]+$/);
  expect(one.lines.at(-1)).toMatchObject({ level: 50, reason: expect.stringMatching(/evidence/) });
  expect(one.names()).toContain("dau-moi-2024-06-02.db");
  rmSync(join(folder, "evidence"));
  await backups.run();
  expect(backups.problem()).toBeNull();
  expect(one.names()).toEqual(["dau-moi-2024-06-03.db"]);
  clock.advance({ days: 2 });
  expect(backups.problem()).toBe("the newest is of 2024-06-03");
  backups.stop();
});

test("evidence that rotted on the disk is named, and does not replace a good copy", async () => {
  await using one = await office();
  const backups = one.begin();
  const good = one.photo("một tấm ảnh");
  await backups.run();
  writeFileSync(join(one.evidence, good), "hỏng");
  const bad = one.photo("một tấm ảnh khác");
  writeFileSync(join(one.evidence, bad), "hỏng");
  await backups.run();
  expect(backups.problem()).toMatch(/1 files of evidence are not what their names say/);
  expect(readFileSync(join(one.folder, "evidence", good), "utf8")).toBe("một tấm ảnh");
  expect(existsSync(join(one.folder, "evidence", bad))).toBe(false);
  backups.stop();
});

test("without a folder for them none are made, and that is no problem", async () => {
  await using one = await office();
  const backups = createBackups({
    config: { backups: null, databaseUrl: one.one.url, dataFolder: one.evidence },
    ...{ timeZone: "Asia/Ho_Chi_Minh", clock: one.clock, log: createLog("silent", []) },
  });
  await backups.run();
  expect(backups.problem()).toBeNull();
  expect(existsSync(one.folder)).toBe(false);
});
