import { existsSync } from "node:fs";
import { createApp } from "./app.ts";
import { parseConfig } from "./config.ts";

if (existsSync(".env")) process.loadEnvFile(".env");
const read = parseConfig(process.env);

if (read.kind === "no-token") {
  console.error(
    "BOT_TOKEN is missing: ask @BotFather on Telegram for a bot (/newbot) and put its token into .env.",
  );
  console.error("To try everything without Telegram and without a token: npm run sandbox");
  process.exit(2);
}
if (read.kind === "problems") {
  for (const problem of read.problems) console.error(problem);
  console.error("The settings are explained in .env.example.");
  process.exit(2);
}

const app = createApp(read.config);
let stopping = false;

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await app.stop();
  process.exit(code);
}

process.on("SIGINT", () => stop(0));
process.on("SIGTERM", () => stop(0));

try {
  await app.start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await stop(1);
}
console.error((await app.failed).message);
await stop(1);
