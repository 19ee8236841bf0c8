import { setTimeout as sleep } from "node:timers/promises";
import type { Tx } from "../database/index.ts";
import type { Face } from "./face.ts";
import type { JobFolder } from "./folder.ts";
import type { Fate, Job } from "./job.ts";
import { changeJob } from "./store/rows.ts";

/** How soon a file is tried again while the messenger is away, in milliseconds, longer each time. */
const RETRY = 1000;
const LONGEST_RETRY = 30_000;

interface Handing {
  readonly job: Job;
  readonly folder: JobFolder;
  readonly face: Face;
  readonly stopping: AbortSignal;
  write(work: (tx: Tx) => Promise<unknown>): Promise<void>;
}

/**
 * Sends the files of a job one after the other, each once: one that was on its way when the program was ended
 * may have arrived, and is not sent again unasked.
 *
 * @returns the job with what became of its files; null if the program stops before that is known
 */
export async function handOver(handing: Handing): Promise<Job | null> {
  const { job, face, stopping } = handing;
  let files = job.files.map((file) =>
    file.fate === "sending" ? { ...file, fate: "unsure" as const } : file,
  );
  const mark = async (at: number, fate: Fate) => {
    files = files.map((file, i) => (i === at ? { ...file, fate } : file));
    await handing.write((tx) => changeJob(tx, job.id, { files }));
  };
  for (const [at, { name, fate }] of files.entries()) {
    if (fate !== "waiting") continue;
    await face.tell(job, { kind: "sending", done: at, of: files.length });
    for (let failures = 0; ; failures++) {
      if (stopping.aborted) return null;
      await mark(at, "sending");
      const handed = await face.hand(job, { name, path: handing.folder.path(job.id, name) });
      await mark(at, handed.kind === "away" ? "waiting" : handed.kind);
      if (handed.kind !== "away") break;
      const pause = Math.max(handed.wait, Math.min(RETRY * 2 ** failures, LONGEST_RETRY));
      await sleep(pause, null, { signal: stopping }).catch(() => {});
    }
  }
  return { ...job, files };
}
