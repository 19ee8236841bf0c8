import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { said, stage, until, writes } from "../app/support.ts";

/** A disk of its own, of a few megabytes; null where this user may not mount one. */
function smallDisk(): { readonly folder: string; release(): void } | null {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=8m", "tmpfs", folder], { stdio: "pipe" });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  return {
    folder,
    release() {
      execFileSync("umount", ["--lazy", folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Takes all the room that is left, to the last byte. */
function fillUp(file: string): void {
  const out = openSync(file, "w");
  for (let size = 65_536; size > 0; ) {
    try {
      writeSync(out, Buffer.alloc(size));
    } catch {
      size = Math.floor(size / 2);
    }
  }
  closeSync(out);
}

const disk = smallDisk();
afterAll(() => disk?.release());
const left = disk ? "" : " (left out: only root may mount the small disk that it fills)";

test.skipIf(!disk)(
  `a disk that is really full loses nothing, and answers once there is room${left}`,
  async () => {
    const folder = disk?.folder ?? "";
    await using scene = await stage({
      databaseUrl: `file:${join(folder, "test.db")}`,
      dataFolder: join(folder, "evidence"),
    });
    const { world, app, log } = scene;
    await app.start();
    const hoa = world.person("Hoa");
    writes(world, hoa, "một");
    await until(world, () => said(world, hoa).length === 1);
    const ballast = join(folder, "ballast");
    fillUp(ballast);
    let sent = 1;
    const full = log.next(/free some space.*updates/);
    const isFull = full.then(() => true);
    // What the journal has room for already is still taken.
    while (!(await Promise.race([isFull, sleep(20, false)]))) {
      writes(world, hoa, `tin ${++sent}`);
    }
    expect(await full).toContain("disk is full");
    writes(world, hoa, "tin cuối");
    sent++;
    const answers = () => said(world, hoa).filter((text) => !/Hệ thống đang bận/.test(text)).length;
    const before = answers();
    const answered = until(world, () => answers() > before);
    rmSync(ballast);
    await answered;
    await until(world, () => answers() === sent);
    await app.idle();
    expect(answers()).toBe(sent);
  },
);
