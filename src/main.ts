import { existsSync } from "node:fs";
import { createApp } from "./app.ts";
import { parseConfig } from "./config.ts";
import { explain } from "./explain.ts";
import { hideSecrets } from "./log.ts";
import { createOffices } from "./offices/index.ts";

if (existsSync(".env")) process.loadEnvFile(".env");
const read = parseConfig(process.env);

if (read.kind === "no-token") {
  console.error(
    "BOT_TOKEN is missing: ask @BotFather on Telegram for a bot (/newbot) and put its token into .env.",
  );
  console.error("To try all of it without a token, Telegram or a network: npm run sandbox");
  process.exit(2);
}
if (read.kind === "problems") {
  for (const problem of read.problems) console.error(problem);
  console.error("The settings are explained in .env.example.");
  process.exit(2);
}

const { language } = read.kind === "offices" ? read.offices.shared : read.config;
const program = read.kind === "offices" ? createOffices(read.offices) : createApp(read.config);
let stopping = false;

/** Finishes what is in hand; a fault that was the reason is said first. */
async function stop(reason?: unknown): Promise<void> {
  if (stopping) return;
  stopping = true;
  if (reason) console.error(hideSecrets(explain(reason, language)));
  await program.stop();
  process.exit(reason ? 1 : 0);
}

process.on("SIGINT", () => stop());
process.on("SIGTERM", () => stop());
process.on("uncaughtException", (error) => {
  // Nothing can be relied on any more; what was received is taken up at the next start.
  console.error(hideSecrets(explain(error, language)));
  process.exit(1);
});

try {
  await program.start();
  await stop(await program.failed);
} catch (error) {
  await stop(error);
}
