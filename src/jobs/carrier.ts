import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../clock.ts";
import { type Database, LeaseLost, type Tx } from "../database/index.ts";
import type { Log } from "../log.ts";
import type { Face, Outcome } from "./face.ts";
import type { JobFolder } from "./folder.ts";
import { handOver } from "./hand-over.ts";
import type { Job, JobFile, Order, Product } from "./job.ts";
import { changeJob } from "./store/rows.ts";
import { telling } from "./telling.ts";

/** After so many milliseconds what became of a job is written down again, until it is. */
const PAUSE = 1000;

interface Carrying {
  readonly clock: Clock;
  readonly log: Log;
  readonly face: Face;
  readonly files: JobFolder;
  readonly stopping: AbortSignal;
  run(kind: string, order: Order): Promise<Product>;
  write(work: (tx: Tx) => Promise<unknown>): Promise<void>;
}

/** Takes one job from its beginning to its last word. */
export function carrier(carrying: Carrying) {
  const { clock, log, face, files: folder, stopping, write } = carrying;

  async function settle(job: Job, outcome: Outcome): Promise<void> {
    const state = outcome === "none" ? "done" : outcome;
    await write(async (tx) => {
      await changeJob(tx, job.id, { state, settledAt: clock.now() });
      await face.settled(tx, job, outcome);
    });
    face.wake();
  }

  async function made(job: Job): Promise<Pick<Job, "files" | "said">> {
    const words = telling((progress) => face.tell(job, progress));
    try {
      const { files: names, said = null } = await carrying.run(job.kind, {
        ...{ id: job.id, about: job.about, personId: job.personId, stopping },
        folder: await folder.fresh(job.id),
        folderOf: folder.of,
        told: (done, of) => words.tell({ kind: "going", done, of }),
      });
      const files: JobFile[] = [];
      for (const name of names) {
        files.push({ name, size: await folder.size(job.id, name), fate: "waiting" });
      }
      return { files, said };
    } finally {
      await words.end();
    }
  }

  /** @returns it with its files; null if it came to nothing */
  async function make(job: Job): Promise<Job | null> {
    const attempts = job.attempts + 1;
    await write((tx) => changeJob(tx, job.id, { state: "running", attempts }));
    try {
      const result = await made(job);
      await write((tx) => changeJob(tx, job.id, { state: "made", ...result }));
      return { ...job, state: "made", attempts, ...result };
    } catch (error) {
      if (error instanceof LeaseLost) throw error;
      // An orderly stop is no attempt.
      if (stopping.aborted) {
        const { attempts } = job;
        await write((tx) => changeJob(tx, job.id, { state: "waiting", attempts }));
        return null;
      }
      log.error({ err: error, job: job.kind }, "a job failed; who asked for it is told so");
      await settle(job, "failed");
      return null;
    }
  }

  return {
    settle,
    async on(job: Job): Promise<void> {
      if (!(await face.may(job))) {
        await folder.remove(job.id);
        const settledAt = clock.now();
        return write((tx) => changeJob(tx, job.id, { state: "failed", settledAt }));
      }
      const ready = job.state === "made" ? job : await make(job);
      const handed = ready && (await handOver({ job: ready, folder, face, stopping, write }));
      if (handed) await settle(handed, handed.files.length > 0 ? "done" : "none");
    },
  };
}

/** Writes until it is written: nothing else knows what became of a job. */
export async function insist(
  { database, log }: { readonly database: Database; readonly log: Log },
  stopping: AbortSignal,
  work: (tx: Tx) => Promise<unknown>,
): Promise<void> {
  for (;;) {
    try {
      await database.write(work);
      return;
    } catch (error) {
      stopping.throwIfAborted();
      if (error instanceof LeaseLost) throw error;
      log.error({ err: error }, "what became of a job could not be stored; trying again");
      await sleep(PAUSE);
    }
  }
}
