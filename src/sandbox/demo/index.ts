import { Readable } from "node:stream";
import { createEvidence, type KeptFile } from "../../evidence/index.ts";
import { createLog } from "../../log.ts";
import { markUnreachable } from "../../people/store/persons.ts";
import type { FillWorld } from "../fill.ts";
import { officeArrives } from "./arrive.ts";
import { castOf } from "./cast.ts";
import { courseOf } from "./course.ts";
import { enact } from "./enact.ts";
import { type Happening, historyOf } from "./history.ts";
import { drawMeeting } from "./pictures.ts";
import { openScene } from "./scene.ts";
import { openStage, type Stage } from "./stage.ts";
import { loadTexts } from "./texts.ts";

export interface DemoOptions {
  /** The same seed makes the same people and the same reports. */
  readonly seed: number;
}

/** Different pictures; more would only take time. */
const PICTURES = 4;

/**
 * Fills a fresh sandbox with an office, its group, focal points and what they have reported up to now.
 * All of them, and all that they report, are invented.
 */
export async function fillDemo(world: FillWorld, { seed }: DemoOptions): Promise<void> {
  const { plan, calendar, now, database } = world;
  const course = courseOf(plan, calendar, now);
  const cast = castOf(plan, seed);
  const history = historyOf(course, cast, loadTexts(plan.id), seed);
  const [stage, pictures] = await Promise.all([
    openStage(world, course, cast),
    keepPictures(world, seed),
  ]);
  const scene = openScene(stage, history, pictures);
  await database.write(async (tx) => {
    await officeArrives(tx, scene, cast);
    for (const happening of history) await enact(tx, scene, happening);
  });
  for (const happening of history) {
    if (happening.kind === "blocks") await block(scene, happening);
  }
}

async function keepPictures(world: FillWorld, seed: number): Promise<KeptFile[]> {
  const { plan, config } = world;
  const log = createLog(config.logLevel, []);
  const evidence = createEvidence({ folder: config.dataFolder, limits: plan.office, log });
  const numbers = Array.from({ length: PICTURES }, (_, number) => number);
  const kept = await Promise.all(
    numbers.map(async (number) =>
      evidence.keep({
        name: "anh.jpg",
        content: Readable.from([await drawMeeting(seed, number)]),
      }),
    ),
  );
  return kept.flatMap((keeping) => (keeping.kind === "kept" ? [keeping.file] : []));
}

async function block(
  { database, telegram, account }: Stage,
  { by, at }: Extract<Happening, { kind: "blocks" }>,
): Promise<void> {
  const person = account(by.person);
  const chat = telegram.chats.get(person.user.id);
  person.blocked = true;
  if (chat) chat.bot = "kicked";
  const telegramId = String(person.user.id);
  await markUnreachable(database, { telegramId, why: "blocked", at });
}
