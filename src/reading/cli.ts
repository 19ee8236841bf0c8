import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { loadPlan } from "../plan/load.ts";
import type { Plan } from "../plan/model.ts";
import { Request, respond } from "./line.ts";

const DEFAULT_PLAN = process.env.PLAN_FILE || "prisma/plans/loc-binh-2024.yaml";

/**
 * `read`: a JSON object on each line of the input, one on each line of the output, in order. A line that
 * cannot be read is answered with `{"error"}`, and the others go on.
 *
 * @returns the exit code: 1 if any line could not be read
 */
export async function run(
  input: NodeJS.ReadableStream,
  print: (line: string) => void,
): Promise<0 | 1> {
  const plans = new Map<string, Plan>();
  let code: 0 | 1 = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    try {
      const request = Request.parse(JSON.parse(line));
      const file = request.plan ?? DEFAULT_PLAN;
      const plan = plans.get(file) ?? loadPlan(file);
      plans.set(file, plan);
      print(JSON.stringify(respond(request, plan)));
    } catch (error) {
      code = 1;
      print(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
    }
  }
  return code;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = await run(process.stdin, (line) => process.stdout.write(`${line}\n`));
}
