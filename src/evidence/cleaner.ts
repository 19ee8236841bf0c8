/**
 * A process of its own that looks into one file after the other. A picture that is a bomb, or that finds a
 * fault in the decoder, ends this process and not the bot; what it took of memory ends with it.
 */
import { clean } from "./clean.ts";
import type { Answer, Job, Reading } from "./cleaning.ts";
import { type Limits, TOO_MUCH } from "./limits.ts";
import { loadPdf, wordsIn } from "./words.ts";

process.umask(0o077);
let atRest = process.memoryUsage.rss();
let isReady = false;

/** What reads PDF is loaded once; neither its time nor its memory is the file's. */
async function ready(type: string): Promise<void> {
  if (isReady || type !== "pdf") return;
  await loadPdf();
  isReady = true;
  atRest = Math.max(atRest, process.memoryUsage.rss());
}

/** Looks often enough that nothing can take much more than it may. Decoding runs in other threads. */
function watch(limits: Limits): () => void {
  const before = process.cpuUsage();
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    const tooLong = (user + system) / 1e6 > limits.seconds;
    if (tooLong || process.memoryUsage.rss() > atRest + limits.memory) process.exit(TOO_MUCH);
  }, 20);
  return () => clearInterval(timer);
}

async function answerTo(job: Job | Reading): Promise<Answer> {
  if ("target" in job) return { verdict: await clean(job.path, job.type, job.target) };
  return { words: await wordsIn(job.path, job.type) };
}

process.on("message", async ({ limits, ...job }: (Job | Reading) & { limits: Limits }) => {
  if (!("target" in job)) await ready(job.type);
  const unwatch = watch(limits);
  const answer = await answerTo(job).catch((error: Error): Answer => ({ error: error.message }));
  unwatch();
  process.send?.(answer);
});
// Ctrl-C and systemd tell every process of the bot to end: this one finishes what the bot waits for.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {});
process.on("disconnect", () => process.exit(0));
