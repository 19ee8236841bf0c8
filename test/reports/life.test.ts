import fc from "fast-check";
import { expect, test } from "vitest";
import { type Life, lifeOf, mayFollow, type Step } from "../../src/reports/life.ts";

const START = new Date("2024-06-03T01:00:00Z");
const HOUR = 3_600_000;

/** Something that somebody tries; it is done if it can follow. */
interface Try {
  readonly deed: "sent" | Parameters<typeof mayFollow>[1];
  /** Hours since the last one. */
  readonly wait: number;
  /** Hours in which a returned report is awaited. */
  readonly time: number;
  /** Pressed on what was shown before the last correction. */
  readonly stale: boolean;
}

const tries = fc.array(
  fc.record<Try>({
    deed: fc.constantFrom<Try["deed"]>(
      ...(["sent", "sent", "accepted", "returned", "returned", "asked"] as const),
      ...(["answered", "withdrawn", "restored", "noted"] as const),
    ),
    wait: fc.nat(30),
    time: fc.integer({ min: 1, max: 48 }),
    stale: fc.boolean(),
  }),
  { maxLength: 14 },
);

interface Moment {
  readonly before: Life;
  readonly step: Step;
  readonly after: Life;
}

/** What comes of the tries: each step with how the report stood before and after it. */
function lived(all: readonly Try[]): { steps: Step[]; moments: Moment[] } {
  const steps: Step[] = [{ deed: "sent", revision: 1, at: START }];
  const moments: Moment[] = [];
  let now = START.getTime();
  for (const { deed, wait, time, stale } of all) {
    now += wait * HOUR;
    const at = new Date(now);
    const before = lifeOf(steps, at);
    const seen = stale ? before.revision - 1 : before.revision;
    let step: Step;
    if (deed === "sent") {
      // Of a withdrawn report another one is made.
      if (before.state === "withdrawn") continue;
      step = { deed, revision: before.revision + 1, at };
    } else {
      if (!mayFollow(before, deed, seen)) continue;
      step =
        deed === "accepted" || deed === "returned"
          ? { deed, revision: seen, at, due: new Date(now + time * HOUR) }
          : { deed, at };
    }
    steps.push(step);
    moments.push({ before, step, after: lifeOf(steps, at) });
  }
  return { steps, moments };
}

test("whatever happens to a report, one revision of it counts, and nobody acts on what they have not seen", () => {
  fc.assert(
    fc.property(tries, fc.nat(100), (all, later) => {
      const { steps, moments } = lived(all);
      for (const { before, step, after } of moments) {
        expect(after.inForce).toBeGreaterThan(0);
        expect(after.inForce).toBeLessThanOrEqual(after.revision);
        switch (step.deed) {
          case "sent":
            // It is looked at anew, what the office accepted stays in force, and the first sending decides.
            expect(after).toMatchObject({ state: "submitted", stage: "sent", waitsSince: step.at });
            expect([before.inForce, after.revision]).toContain(after.inForce);
            expect(after.countsFrom).toEqual(
              before.state === "lapsed" ? step.at : before.countsFrom,
            );
            break;
          case "accepted":
            expect(step.revision).toBe(before.revision);
            expect(after).toMatchObject({ state: "submitted", stage: "accepted" });
            expect(after).toMatchObject({ inForce: step.revision, waitsSince: null });
            break;
          case "returned":
            expect(step.revision).toBe(before.revision);
            expect(after).toMatchObject({ state: "submitted", stage: "returned" });
            expect(after.countsFrom).toEqual(before.countsFrom);
            break;
          case "withdrawn":
            expect(after).toEqual({ ...before, state: "withdrawn", waitsSince: step.at });
            break;
          case "restored": {
            const { state: _, waitsSince: __, ...stays } = before;
            expect(after).toMatchObject(stays);
            expect(after.state).not.toBe("withdrawn");
            break;
          }
          default:
            // Words change nothing of what counts.
            expect({ ...after, waitsSince: null, isAsked: false }).toEqual({
              ...before,
              ...{ waitsSince: null, isAsked: false },
            });
        }
        // Nothing that waits is lost: what is not accepted, returned or seen is in the inbox.
        if (after.state === "submitted" && after.stage === "sent") {
          expect(after.waitsSince).not.toBeNull();
        }
      }
      // Time alone does one thing: what was returned and not corrected stops counting on its day.
      const last = steps.at(-1)?.at ?? START;
      const then = new Date(last.getTime() + later * HOUR);
      const [now, after] = [lifeOf(steps, last), lifeOf(steps, then)];
      const lapses = now.state === "submitted" && now.lapsesAt !== null && then >= now.lapsesAt;
      expect(after).toEqual({ ...now, state: lapses ? "lapsed" : now.state });
    }),
    { numRuns: 300 },
  );
});

test("a correction of an accepted report that is returned leaves the accepted one in force for good", () => {
  const at = (hours: number) => new Date(START.getTime() + hours * HOUR);
  const steps: Step[] = [
    { deed: "sent", revision: 1, at: at(0) },
    { deed: "accepted", revision: 1, at: at(1) },
    { deed: "sent", revision: 2, at: at(2) },
    { deed: "returned", revision: 2, at: at(3), due: at(5) },
  ];
  expect(lifeOf(steps, at(100))).toMatchObject({
    ...{ state: "submitted", stage: "returned", revision: 2, inForce: 1, lapsesAt: null },
  });
  // Returned itself, it is accepted no more.
  const own: Step[] = [
    ...steps.slice(0, 2),
    { deed: "returned", revision: 1, at: at(2), due: at(5) },
  ];
  expect(lifeOf(own, at(4))).toMatchObject({ state: "submitted", inForce: 1 });
  expect(lifeOf(own, at(5))).toMatchObject({ state: "lapsed" });
});
