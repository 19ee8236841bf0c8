import { setTimeout as sleep } from "node:timers/promises";
import { Hono } from "hono";
import type { OfficesConfig } from "../config.ts";
import { asPrometheus } from "../health/figures.ts";
import { isKnown } from "../telegram/webhook.ts";
import type { Host } from "./host.ts";
import { webhookOf } from "./settings.ts";
import { shareOfOffice } from "./shares.ts";
import type { Sharing } from "./sharing.ts";

export interface WebOptions {
  readonly config: OfficesConfig;
  host(name: string): Host | null;
  hosts(): readonly Host[];
  readonly sharing: Pick<Sharing, "holds" | "fellows" | "problem">;
  /** What is wrong with those that cannot be run, by name. */
  unreadable(): ReadonlyMap<string, string>;
}

/** So long Telegram waits for an office to open, in milliseconds; then it brings the update again. */
const PATIENCE = 20_000;
const LOOK = 20;

/** What is served on the port: what stands still, by office; figures; the webhook of each office. */
export function officesWeb(options: WebOptions): Hono {
  const web = new Hono();
  web.get("/health", async (c) => {
    const offices = await problemsIn(options);
    const problem = options.sharing.problem();
    const ok = Object.keys(offices).length === 0 && problem === null;
    const told = {
      ok,
      ...(problem === null ? {} : { processes: problem }),
      ...(Object.keys(offices).length === 0 ? {} : { offices }),
      ...holdersIn(options),
    };
    return c.json(told, ok ? 200 : 503);
  });
  web.get("/metrics", async (c) => {
    const type = "text/plain; version=0.0.4; charset=utf-8";
    return c.body(await figuresOf(options), 200, { "content-type": type });
  });
  const { updates } = options.config.shared;
  if (updates.kind === "polling") return web;
  const path = new URL(updates.url).pathname.replace(/\/+$/, "");
  web.post(`${path}/:name`, async (c) => {
    const name = c.req.param("name");
    const { secret } = webhookOf(updates, name);
    // Nobody opens an office who does not know its secret.
    if (!isKnown(c.req.raw.headers, secret)) return c.text("", 401);
    return (await answerOf(options.host(name), c.req.raw)) ?? c.text("", 503);
  });
  return web;
}

/** How many offices each process holds, where several can run them. */
function holdersIn({ hosts, sharing }: WebOptions) {
  if (sharing.fellows.length === 0) return {};
  const held = sharing.fellows.map(({ name, shares }) => {
    const count = hosts().filter((host) => shares.includes(shareOfOffice(host.name))).length;
    return [name, count] as const;
  });
  return { holds: Object.fromEntries(held) };
}

/** Opens it if need be; null if it does not open in time. */
async function answerOf(host: Host | null, request: Request): Promise<Response | null> {
  const until = performance.now() + PATIENCE;
  while (host && performance.now() < until) {
    const answer = await host.answer(request);
    if (answer) return answer;
    host.ask();
    await sleep(LOOK);
  }
  return null;
}

async function problemsIn(options: WebOptions): Promise<Record<string, Record<string, string>>> {
  const found: Record<string, Record<string, string>> = {};
  for (const [name, reason] of options.unreadable()) found[name] = { office: reason };
  for (const host of options.hosts()) {
    const problems = await host.problems();
    if (Object.keys(problems).length > 0) found[host.name] = { ...problems };
  }
  return found;
}

/** Those of the offices that are open, by name, and how many there are. */
async function figuresOf(options: WebOptions): Promise<string> {
  const all = [];
  const phases = { open: 0, resting: 0 };
  const held = options.hosts().filter((host) => options.sharing.holds(host.name));
  for (const host of options.hosts()) {
    phases[host.phase === "closed" ? "resting" : "open"]++;
    const figures = await host.figures();
    if (figures) all.push({ office: host.name, figures: { ...figures, residentBytes: null } });
  }
  const problems = Object.keys(await problemsIn(options)).length;
  const lines = [
    ...["# HELP dau_moi_offices Offices of this process", "# TYPE dau_moi_offices gauge"],
    ...Object.entries(phases).map(([phase, count]) => `dau_moi_offices{phase="${phase}"} ${count}`),
    "# HELP dau_moi_office_held Offices that this process holds, of several that can run them",
    "# TYPE dau_moi_office_held gauge",
    ...held.map(({ name }) => `dau_moi_office_held{office="${name}"} 1`),
    "# HELP dau_moi_offices_troubled Offices that /health names",
    "# TYPE dau_moi_offices_troubled gauge",
    `dau_moi_offices_troubled ${problems}`,
    "# HELP dau_moi_process_resident_bytes Memory of the process",
    "# TYPE dau_moi_process_resident_bytes gauge",
    `dau_moi_process_resident_bytes ${process.memoryUsage.rss()}`,
  ];
  return `${asPrometheus(all)}${lines.join("\n")}\n`;
}
