import { expect, test } from "vitest";
import { loadPlan } from "../../src/plan/load.ts";
import { readFlags, USAGE } from "../../src/sandbox/flags.ts";
import { openingTime, readTime } from "../../src/sandbox/opening-time.ts";

/** What is typed after "npm run sandbox --". */

function problem(...args: string[]): string {
  const read = readFlags(args);
  return read.kind === "wrong" ? read.problem : read.kind;
}

test("without a flag it is the demo, in its own folder, at the usual port", () => {
  expect(readFlags([])).toEqual({
    kind: "flags",
    flags: {
      folder: "data/sandbox",
      port: 8788,
      at: null,
      fill: "demo",
      fillAsked: false,
      seed: 1,
      reset: false,
      planFile: null,
      open: false,
      stories: null,
    },
  });
});

test("each flag is heard", () => {
  const args =
    "--at 2024-06-07T07:55 --demo --seed 7 --reset --port 9000 --data x --plan p.yaml --open";
  expect(readFlags(args.split(" "))).toMatchObject({
    flags: {
      ...{ at: "2024-06-07T07:55", fill: "demo", fillAsked: true, seed: 7, reset: true },
      ...{ port: 9000, folder: "x", planFile: "p.yaml", open: true },
    },
  });
  expect(readFlags(["--empty"])).toMatchObject({ flags: { fill: "empty", fillAsked: true } });
  expect(readFlags(["--play", "a.yaml", "b.yaml"])).toMatchObject({
    flags: { stories: ["a.yaml", "b.yaml"] },
  });
  expect(readFlags(["--help"])).toEqual({ kind: "help" });
});

test("a wrong one is named", () => {
  expect(problem("--fast")).toBe("Unknown option '--fast'");
  expect(problem("demo")).toBe("Unknown argument 'demo'");
  expect(problem("--at", "tomorrow")).toMatch(/^--at expects a time like 2024-06-07T07:55/);
  expect(problem("--at", "2024-02-30T08:00")).toMatch(/^--at expects/);
  expect(problem("--seed", "x")).toBe("--seed expects a number, not 'x'");
  expect(problem("--port", "70000")).toBe("--port expects a port number, not '70000'");
  expect(problem("--demo", "--empty")).toBe("--demo and --empty exclude each other");
  expect(problem("--empty", "--seed", "3")).toMatch(/^--seed is for --demo/);
  expect(problem("--play")).toMatch(/--play.*argument missing/);
});

test("the usage explains every flag, on lines that a terminal holds", () => {
  for (const line of USAGE.split("\n")) expect(line.length).toBeLessThanOrEqual(110);
  for (const flag of "at demo empty seed reset data plan port open play help".split(" ")) {
    expect(USAGE).toContain(`--${flag}`);
  }
});

test("times are Vietnam's unless they name a zone", () => {
  const zone = "Asia/Ho_Chi_Minh";
  expect(readTime("2024-06-07T07:55", zone)).toEqual(new Date("2024-06-07T00:55:00Z"));
  expect(readTime("2024-06-07 07:55", zone)).toEqual(new Date("2024-06-07T00:55:00Z"));
  expect(readTime("2024-06-07", zone)).toEqual(new Date("2024-06-07T01:00:00Z"));
  expect(readTime("2024-06-07T07:55:00Z", zone)).toEqual(new Date("2024-06-07T07:55:00Z"));
  expect(readTime("2024-06-07T07:55+02:00", zone)).toEqual(new Date("2024-06-07T05:55:00Z"));
  for (const wrong of ["", "7/6/2024", "2024-06-07T25:00", "2024-13-01", "2024-06-07T7:55"]) {
    expect(readTime(wrong, zone)).toBeNull();
  }
});

test("it opens on a Friday in the week before the first deadline, whatever the plan", () => {
  expect(openingTime(loadPlan("prisma/plans/loc-binh-2024.yaml"))).toEqual(
    new Date("2024-06-07T14:30:00+07:00"),
  );
  const plan = loadPlan("test/fixtures/plans/xa-na-duong-2026.yaml");
  const first = plan.deadlines.map(({ dueBefore }) => dueBefore).sort()[0] ?? "";
  const days = (Date.parse(first) - openingTime(plan).getTime()) / 86_400_000;
  expect(days).toBeGreaterThan(2);
  expect(days).toBeLessThan(11);
});
