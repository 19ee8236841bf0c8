import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";

/** How git marks a symbolic link in its index. */
const LINK = /^120000 \S+ \d\t(.*)$/gm;

// Checked out elsewhere, a link to the packages takes the place of the packages that are there.
test.skipIf(!existsSync(".git"))("no link is kept in the repository", () => {
  const index = execFileSync("git", ["ls-files", "--stage"], { encoding: "utf8" });
  expect([...index.matchAll(LINK)].map(([, path]) => path)).toEqual([]);
});
