import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { freePort, run } from "../app/support.ts";
import { source } from "../support/process.ts";
import { newFolder, openPage } from "./support.ts";

/** What the one at the terminal sees. */

const MAIN = source("src/sandbox/main.ts");

test("it says where the page is, what time it is, and who is who; Ctrl-C keeps it all", async () => {
  using folder = newFolder();
  const args = [...MAIN, "--empty", "--data", folder.path, "--port", String(await freePort())];
  // Whatever the real bot's settings are, the sandbox looks at none of them.
  const real = join(folder.path, "real.db");
  const settings = {
    DATABASE_URL: `file:${real}`,
    BOT_TOKEN: "123456789:AAbbccddeeffgghhiijjkkll",
  };
  {
    await using running = run(args, settings);
    await running.output.next(/Ctrl-C/);
    expect(running.output.all).toEqual([
      expect.stringMatching(/^Đầu Mối without Telegram: http:\/\/127\.0\.0\.1:\d+$/),
      "It is Friday 2024-06-07, 14:30 (Asia/Ho_Chi_Minh), simulated; the page moves the clock.",
      "Office: Hoàng Thị Mẫu",
      "Focal points: nobody yet",
      "Strangers: Người lạ. All people are invented.",
      expect.stringContaining("Ctrl-C stops"),
    ]);
    const page = openPage(running.output.all[0]?.split(": ")[1] ?? "");
    await page.does({ do: "addPerson", name: "Thử", language: "vi" });
    running.kill("SIGINT");
    expect(await running.exited).toBe(0);
  }
  await using again = run(
    [...args, "--seed", "3"].filter((arg) => arg !== "--empty"),
    settings,
  );
  await again.output.next(/need --reset/);
  expect(again.output.all[1]).toContain("as you left it");
  expect(again.output.all[4]).toBe("Strangers: Người lạ, Thử. All people are invented.");
  again.kill("SIGTERM");
  expect(await again.exited).toBe(0);
  expect(existsSync(real)).toBe(false);
});

test("a port that is taken is said, and the next one used", async () => {
  using folder = newFolder();
  using other = newFolder();
  const port = String(await freePort());
  await using first = run([...MAIN, "--empty", "--data", folder.path, "--port", port]);
  await first.output.next(/Ctrl-C/);
  await using second = run([...MAIN, "--empty", "--data", other.path, "--port", port]);
  await second.output.next(/Ctrl-C/);
  expect(second.output.all[0]).toBe(`Port ${port} is taken.`);
  expect(second.output.all[1]).not.toContain(`:${port}`);
  await using third = run([...MAIN, "--data", folder.path]);
  expect(await third.exited).toBe(1);
  expect(third.output.all).toEqual([
    expect.stringMatching(`already \\(process \\d+\\): open http://127.0.0.1:${port}, stop it`),
  ]);
});

test("a wrong flag ends it with its name and the usage; so does a world that cannot be read", async () => {
  await using wrong = run([...MAIN, "--fast"]);
  expect(await wrong.exited).toBe(2);
  expect(wrong.output.all.slice(0, 3)).toEqual([
    "Unknown option '--fast'",
    "",
    "Usage: npm run sandbox -- [flags]",
  ]);
  await using help = run([...MAIN, "--help"]);
  expect(await help.exited).toBe(0);
  expect(help.output.all[0]).toBe("Usage: npm run sandbox -- [flags]");

  using folder = newFolder();
  writeFileSync(join(folder.path, "sandbox-world.json"), "{");
  await using broken = run([...MAIN, "--data", folder.path]);
  expect(await broken.exited).toBe(1);
  expect(broken.output.all).toEqual([expect.stringMatching(/is broken, or was saved by.*--reset/)]);
  await using plan = run([
    ...[...MAIN, "--data", folder.path, "--reset"],
    ...["--plan", "test/fixtures/plans/broken.yaml"],
  ]);
  expect(await plan.exited).toBe(1);
  for (const line of plan.output.all) expect(line).toMatch(/broken\.yaml:\d+:\d+: /);
});
