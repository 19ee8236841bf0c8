import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { systemClock } from "../../clock.ts";
import { Language } from "../../config.ts";
import { missing } from "../../database/reading.ts";
import { loadPlan } from "../../plan/load.ts";
import { occasionsOf } from "../../plan/occasions.ts";
import { parseStorage, placeOf, storageProblems } from "../../storage.ts";
import { WHAT, type What } from "../../tables/what.ts";
import { loadLanguages } from "../i18n.ts";
import { outOf } from "../words/counts.ts";
import { makeOrder } from "./make-order.ts";

interface Output {
  print(line: string): void;
  complain(line: string): void;
}

const ALL = "all";

/** `export --occasion CODE --out FOLDER`: exit code 0 if it was made, 1 if not, 2 if called wrongly. */
export async function run(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  { print, complain }: Output,
): Promise<0 | 1 | 2> {
  const language = Language.catch("vi").parse(env.BOT_LANGUAGE?.trim());
  const t = loadLanguages().in(language);
  const planFile = env.PLAN_FILE?.trim() || "prisma/plans/loc-binh-2024.yaml";
  const codes = occasionsOf(loadPlan(planFile)).map(({ code }) => code);
  const asked = readArgs(args);
  const storage = parseStorage({ ...env });
  for (const line of storageProblems(env)) complain(line);
  if (asked === null || !storage) {
    complain(t("tables-cli-usage", { codes: codes.join(", ") }));
    return 2;
  }
  const { occasion, out, what, audience } = asked;
  if (occasion !== ALL && !codes.includes(occasion)) {
    complain(t("tables-cli-no-occasion", { code: occasion, codes: codes.join(", ") }));
    return 2;
  }
  const file = await missing(storage.databaseUrl);
  if (file !== null) {
    complain(t("tables-cli-no-database", { file }));
    return 1;
  }
  const folder = resolve(out);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const one of what) {
    const name = t("tables-cli-what", { what: one });
    const made = await makeOrder(
      {
        ...{ occasion: occasion === ALL ? null : occasion, what: one, audience },
        ...{ databaseUrl: storage.databaseUrl, evidence: placeOf(storage) },
        ...{ planFile, language, at: systemClock.now(), folder, part: null },
      },
      (done, of) => {
        if (of === 0) return;
        complain(t("tables-cli-step", { what: name, ratio: outOf(done, of, language) }));
      },
    );
    if (made.files.length === 0) print(t("tables-cli-none", { what: name }));
    for (const name of made.files) print(t("tables-cli-made", { file: join(folder, name) }));
    if (made.missing) print(t("tables-note-missing", { missing: made.missing }));
  }
  return 0;
}

function readArgs(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        occasion: { type: "string" },
        out: { type: "string" },
        what: { type: "string", default: WHAT.join(",") },
        outside: { type: "boolean", default: false },
      },
    });
    const { occasion, out, outside } = values;
    const what = values.what.split(",").map((one) => one.trim());
    if (!occasion || !out || !what.every((one): one is What => WHAT.some((known) => known === one)))
      return null;
    return { occasion, out, what, audience: outside ? ("outside" as const) : ("office" as const) };
  } catch {
    return null;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (existsSync(".env")) process.loadEnvFile(".env");
  process.exitCode = await run(process.argv.slice(2), process.env, {
    print: console.log,
    complain: console.error,
  });
}
