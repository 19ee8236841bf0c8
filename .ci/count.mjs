// Prints "N passed, N failed" from vitest's JSON, of the tests and of the trials. A step that failed beside the tests (installing,
// types, lint, the plan) counts as one failure, so that the line never says less than the exit code.
import { readFileSync } from "node:fs";

const [file, status] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const [what, path] of [
  ["tests", file],
  ["trials", `${file}.trials`],
]) {
  try {
    const results = JSON.parse(readFileSync(path, "utf8"));
    passed += results.numPassedTests;
    failed += results.numFailedTests;
    // A file that cannot be loaded has no tests to count.
    failed += results.testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    ).length;
  } catch {
    console.log(`The ${what} did not run.`);
  }
}
if (status !== "0" && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
