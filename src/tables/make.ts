import { join } from "node:path";
import type { Reads } from "../database/index.ts";
import { writeText } from "../documents/text-file.ts";
import { writeXlsx } from "../documents/xlsx.ts";
import { writeZip, type ZipEntry } from "../documents/zip.ts";
import { formatDay } from "../plan/day.ts";
import { readHalves } from "../progress/store/halves.ts";
import { targetsIn } from "../progress/targets.ts";
import { readAllFacts } from "../reports/store/task-facts.ts";
import { csvOf, jsonOf } from "./data.ts";
import { named, slug } from "./file-names.ts";
import { type Scene, scopeIn } from "./scene.ts";
import { ownSheets } from "./sheet-own.ts";
import { reportsSheet } from "./sheet-reports.ts";
import { totalsSheet } from "./sheet-totals.ts";
import { documentsSheet, filesSheet, logSheet } from "./sheets-of-things.ts";
import { deadlinesSheet, dutiesSheet, obstaclesSheet, periodicSheet } from "./sheets-of-units.ts";
import { readOwnFigures } from "./store/own.ts";
import { readFiles, readReports } from "./store/reports.ts";
import { readLog, readRest } from "./store/rest.ts";
import { totalsOf } from "./totals.ts";
import type { What } from "./what.ts";

export interface Making {
  readonly read: Reads;
  readonly scene: Scene;
  readonly folder: string;
  /** Where a piece of evidence lies on this machine; null if there is none. */
  evidence(sha256: string): Promise<string | null>;
  /** How much a zip holds at most, in bytes; null: all. */
  readonly part: number | null;
  told(done: number, of: number): void;
}

export interface Made {
  /** Names of files in the folder. */
  readonly files: readonly string[];
  /** Pieces of evidence that are in the zips, and those whose files are not there. */
  readonly pieces?: number;
  readonly missing?: number;
}

const STEPS = 5;
/** What a zip says of an entry beside its content, in bytes. */
const ENTRY = 400;

/** Makes tables, data or evidence of a plan as it is now, in a folder. */
export function makeOf(what: What, making: Making): Promise<Made> {
  switch (what) {
    case "tables":
      return tables(making);
    case "data":
      return data(making);
    case "evidence":
      return evidence(making);
  }
}

async function tables({ read, scene, folder, told }: Making): Promise<Made> {
  const { plan, t, occasion, audience, at } = scene;
  const facts = await readAllFacts(read, plan);
  told(1, STEPS);
  const rest = await readRest(read, plan, at);
  told(2, STEPS);
  const own = await readOwnFigures(read, scene);
  const totals = totalsOf(scene, facts, own.said);
  told(3, STEPS);
  const isOurs = audience === "office";
  const name = `${fileName(scene, "bang-so-lieu")}.xlsx`;
  const asOf = t("tables-as-of", { day: formatDay(scene.day) });
  const files = () => named(scene, readFiles(read, plan, occasion?.code ?? null));
  const reports = reportsSheet(scene, totals, readReports(read, plan, facts));
  await writeXlsx(join(folder, name), {
    ...{ at, timeZone: plan.timeZone, foot: `${plan.name} · ${asOf}` },
    sheets: [
      totalsSheet(
        scene,
        [occasion?.name ?? t("tables-whole-plan"), plan.name, asOf],
        rest.standing,
        totals,
        targetsIn(plan, facts, scopeIn(scene), scene.day),
        isOurs && occasion
          ? await readHalves(read, { plan, occasion, day: scene.day }, facts)
          : null,
      ),
      dutiesSheet(scene, rest),
      { ...reports, written: () => told(4, STEPS) },
      periodicSheet(scene, rest),
      ...ownSheets(scene, totals, own.rows),
      deadlinesSheet(scene, rest),
      obstaclesSheet(scene, rest),
      documentsSheet(scene, rest, facts),
      filesSheet(scene, files()),
      ...(isOurs ? [logSheet(scene, readLog(read, plan))] : []),
    ],
  });
  told(STEPS, STEPS);
  return { files: [name] };
}

async function data({ read, scene, folder, told }: Making): Promise<Made> {
  const facts = await readAllFacts(read, scene.plan);
  const own = await readOwnFigures(read, scene);
  const totals = totalsOf(scene, facts, own.said);
  const reports = () => readReports(read, scene.plan, facts);
  told(1, 3);
  const [csv, json] = ["csv", "json"].map((end) => `${fileName(scene, "so-lieu")}.${end}`) as [
    string,
    string,
  ];
  await writeText(join(folder, csv), csvOf(scene, totals, reports(), own.rows));
  told(2, 3);
  await writeText(join(folder, json), jsonOf(scene, totals, reports(), own.rows));
  told(3, 3);
  return { files: [csv, json] };
}

async function evidence(making: Making): Promise<Made> {
  const { read, scene, folder, told } = making;
  const parts: ZipEntry[][] = [];
  let room = 0;
  let missing = 0;
  for await (const file of named(
    scene,
    readFiles(read, scene.plan, scene.occasion?.code ?? null),
  )) {
    const path = await making.evidence(file.sha256);
    if (path === null) {
      missing += 1;
      continue;
    }
    const size = file.size + ENTRY;
    const full = parts.length === 0 || (making.part !== null && size > room);
    if (full) {
      parts.push([]);
      room = making.part ?? 0;
    }
    room -= size;
    parts.at(-1)?.push({ name: file.name, path, at: file.sentAt });
  }
  const names: string[] = [];
  for (const [i, entries] of parts.entries()) {
    told(i, parts.length);
    const end = parts.length > 1 ? `-${i + 1}-${parts.length}` : "";
    const name = `${fileName(scene, "minh-chung")}${end}.zip`;
    await writeZip(join(folder, name), entries);
    names.push(name);
  }
  told(parts.length, parts.length);
  return { files: names, pieces: parts.flat().length, missing };
}

/** "bang-so-lieu-6t-2024-2024-06-14" */
function fileName({ occasion, plan, day, audience }: Scene, stem: string): string {
  const of = slug(occasion?.code ?? plan.id);
  return [stem, of, day, ...(audience === "outside" ? ["ngoai"] : [])].join("-");
}
