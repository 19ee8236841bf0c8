import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Where .ci/run wants the results as JSON, beside what is printed. */
const results = process.env.TEST_RESULTS;

/** Minutes long, though their files are short: begun last, the other workers would wait for them. */
const LONG =
  /sandbox\/main|app\/(main|silence)|faults\/processes|schedule\/(troubles|ladder)|rights\/matrix|demo\/history/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => (LONG.test(moduleId) ? 0 : 1);
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/before-all.ts"],
    // More than the cores: much of a test is waiting, and they would stand idle.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // The program keeps nothing in its modules that a test could see, so a worker loads it once.
    isolate: false,
    // What hangs ends; how fast something is, the benchmarks say.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    sequence: { sequencer: LongFirst },
    reporters: results ? ["default", ["json", { outputFile: results }]] : ["default"],
  },
});
