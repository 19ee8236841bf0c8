import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { type Clock, systemClock } from "../../clock.ts";
import { type Call, type CallLog, createCallLog } from "./calls.ts";
import { createEvents, type Events } from "./events.ts";
import { createFaults, type Faults } from "./faults.ts";
import { createFiles, type Files } from "./files.ts";
import { createInvoke } from "./invoke.ts";
import { createLimits, noLimits, type Pace, telegramPace } from "./limits.ts";
import { createPeople, type People } from "./people.ts";
import { createPulse, type Pulse } from "./pulse.ts";
import { createRoutes, type Environment } from "./routes.ts";
import type { Sandbox } from "./sandbox.ts";
import {
  type RestoredWorld,
  restoredUpdates,
  restoreTelegram,
  type SavedWorld,
  saveWorld,
} from "./saved.ts";
import { createTelegram, type Telegram } from "./telegram.ts";
import { createUpdateQueue } from "./updates.ts";
import { createWebhook } from "./webhook.ts";

export interface BotApiOptions {
  readonly token?: string;
  readonly username?: string;
  readonly clock?: Clock;
  /** Telegram's pace, another pace, or none (the default). */
  readonly limits?: boolean | Pace;
  readonly port?: number;
  /** How many calls are kept; 0 keeps none (benchmarks). */
  readonly callLog?: number;
  /** How many messages a chat remembers. */
  readonly history?: number;
  readonly webhookRetryMilliseconds?: number;
  /** Goes on where a saved world ended. */
  readonly restored?: RestoredWorld;
  /** More routes on the same port: a control panel, a chat page. */
  readonly extend?: (app: Hono<Environment>, api: BotApi) => void;
}

/** A Bot API server on this machine, and the people on the other side of it. */
export interface BotApi extends Pulse {
  readonly root: string;
  readonly token: string;
  readonly username: string;
  readonly clock: Clock;
  readonly people: People;
  readonly telegram: Telegram;
  readonly files: Files;
  readonly faults: Faults;
  readonly calls: readonly Call[];
  /** Calls that Telegram would have refused and that nobody announced with expectRefusal. */
  readonly refusals: readonly Call[];
  readonly expectRefusal: CallLog["expectRefusal"];
  readonly clearCalls: () => void;
  readonly on: Events["on"];
  /** All that is to be there again after a restart, but for the bytes of `files`. */
  save(): SavedWorld;
  /** Connections are refused and the running ones break, until `up`. */
  down(): Promise<void>;
  up(): Promise<void>;
  stop(): Promise<void>;
}

export async function startBotApi(options: BotApiOptions = {}): Promise<BotApi> {
  const {
    token = "7000000001:SandboxTokenThatOpensNothingAtAll00",
    username = "dau_moi_sandbox_bot",
    clock = systemClock,
    limits = false,
  } = options;
  const events = createEvents();
  const telegram = createTelegram(token, username, options.history ?? 10_000);
  const { restored } = options;
  if (restored) restoreTelegram(telegram, restored.world);
  const waiting = restored && restoredUpdates(restored.world);
  const updates = createUpdateQueue(clock, events, waiting);
  const sandbox: Sandbox = {
    clock,
    telegram,
    events,
    updates,
    files: createFiles(restored?.files),
    limits:
      limits === false ? noLimits : createLimits(clock, limits === true ? telegramPace : limits),
    webhook: createWebhook(clock, updates, options.webhookRetryMilliseconds ?? 1_000),
  };
  const log = createCallLog(options.callLog ?? 10_000);
  const faults = createFaults();
  const pulse = createPulse(updates, events);
  const invoke = createInvoke(sandbox, log, faults);
  const app = createRoutes(token, sandbox, pulse, invoke);
  const server = createAdaptorServer({ fetch: app.fetch, createServer }) as Server;
  const port = await listen(server, options.port ?? 0);

  const api: BotApi = {
    root: `http://127.0.0.1:${port}`,
    token,
    username,
    clock,
    telegram,
    faults,
    files: sandbox.files,
    people: createPeople(sandbox),
    calls: log.calls,
    refusals: log.refusals,
    expectRefusal: log.expectRefusal,
    clearCalls: log.clear,
    on: events.on,
    save: () => saveWorld(telegram, updates, sandbox.files),
    get activity() {
      return pulse.activity;
    },
    isQuiet: pulse.isQuiet,
    quiet: pulse.quiet,
    describe: pulse.describe,
    down: () => close(server),
    up: async () => {
      await listen(server, port);
    },
    stop: async () => {
      sandbox.webhook.remove();
      updates.stop();
      await close(server);
    },
  };
  options.extend?.(app, api);
  return api;
}

// Loopback only: whoever reaches this server can act as any person.
async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}
