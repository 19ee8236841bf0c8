import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import { openDatabase } from "../../src/database/index.ts";
import { readAnswers } from "../../src/reports/answers.ts";
import type { BotApi } from "../../src/sandbox/bot-api/server.ts";
import type { World } from "../support/world.ts";
import type { Reporter } from "./reporter.ts";

/** What the database holds of the reports that were sent. */
async function reportsIn(url: string) {
  const database = await openDatabase(url);
  const reports = await database.read.taskReport.findMany({ include: { revisions: true } });
  const unfinished = await database.read.update.count({
    where: { state: { in: ["received", "handled"] } },
  });
  await database.close();
  return { reports, unfinished };
}

/**
 * What Telegram refuses of somebody who died or was frozen between saying something and writing down that it is said:
 * it is said again, and asked for while Telegram still holds the question of before.
 */
const SAID_AGAIN =
  /message is not modified|query is too old|message to delete not found|terminated by other getUpdates/;

export function expectSaidAgain(worlds: readonly Pick<World, "expectRefusal">[]): void {
  for (const world of worlds) world.expectRefusal(SAID_AGAIN);
}

/** Resolves when the bot has said so many things more. */
export function afterWords(api: BotApi, count: number): Promise<void> {
  let left = count;
  return new Promise((resolve) => {
    const off = api.on((event) => {
      if (event.kind !== "message" && event.kind !== "edited") return;
      if (!event.message.from.is_bot || --left > 0) return;
      off();
      resolve();
    });
  });
}

/** Who then still waits, and for what. */
export async function waitingAfter(
  time: number,
  people: readonly Pick<Reporter, "waitsFor">[],
): Promise<string[]> {
  await sleep(time, null, { ref: false });
  return people.flatMap(({ waitsFor }) => waitsFor() ?? []);
}

/**
 * Every report for which somebody has a receipt is there, once, and nothing else; the numbers have no gap.
 *
 * @param least so many receipts there are at the least
 */
export async function expectAllOnce(
  url: string,
  reporters: readonly Reporter[],
  least = reporters.length,
): Promise<void> {
  const { reports, unfinished } = await reportsIn(url);
  const texts = reports.map(({ revisions }) => readAnswers(revisions[0]?.answers).result);
  const confirmed = reporters.flatMap((reporter) => reporter.confirmed);
  expect(confirmed.length).toBeGreaterThanOrEqual(least);
  expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  expect(confirmed.filter((text) => !texts.includes(text))).toEqual([]);
  expect(reports.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(
    reports.map((_, i) => i + 1),
  );
  expect(
    reports.every(
      ({ revisions, status, from }) =>
        revisions.length === 1 && status === "completed" && from === "2024-05-14",
    ),
  ).toBe(true);
  expect(unfinished).toBe(0);
}
