import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../clock.ts";
import { type Database, fenced, LeaseLost, type Member, type Tx } from "../database/index.ts";
import type { Log } from "../log.ts";
import { carrier, insist } from "./carrier.ts";
import type { Face } from "./face.ts";
import { jobFolder } from "./folder.ts";
import type { Asked, Job, Order, Product } from "./job.ts";
import {
  addJob,
  changeJob,
  forgetJobs,
  jobOf,
  knownJobs,
  madeJobs,
  openJobs,
} from "./store/rows.ts";

export type { Face, Outcome } from "./face.ts";
export type { Job, Order, Product, Progress } from "./job.ts";

/** The one way to have long work done: src/jobs/job.ts tells how. */
export interface Jobs extends Member {
  /** Orders it in the caller's transaction; it begins after the commit, at the next `wake`. */
  put(tx: Tx, asked: Asked): Promise<void>;
  /** Sends the files of one again, after the commit, at the next `wake`; false: they are gone. */
  again(tx: Tx, id: string, messageId: number | null): Promise<boolean>;
  /** Orders anew what failed or was lost. */
  redo(tx: Tx, id: string, asked: Pick<Asked, "personId" | "messageId" | "at">): Promise<boolean>;
  /** The latest of that kind, whose files can be sent again. */
  made(kind: string): Promise<readonly Job[]>;
  /** Does what was ordered since the last time. */
  wake(): void;
  /** Takes up what a former run left, or says that it is lost. */
  resume(): Promise<void>;
  /** Files that have been kept for long enough go. Returns how many jobs. */
  forget(): Promise<number>;
  idle(): Promise<void>;
  /** What is being made is made again at the next start. */
  stop(): Promise<void>;
}

export interface JobsOptions {
  readonly database: Database;
  readonly planId: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Where the files lie. */
  readonly folder: string;
  readonly face: Face;
  /** Makes what a job of that kind is about. */
  run(kind: string, order: Order): Promise<Product>;
}

/** A job that ended the program so often is not begun again. */
const MOST_ATTEMPTS = 2;
const LISTED = 5;
const DAY = 24 * 3600_000;
/** How long what was made can be fetched again. */
const KEPT = 30 * DAY;
/** After so many milliseconds what became of a job is written down again, until it is. */
const PAUSE = 1000;

/** One job after the other, each a row: begun, made, handed over, settled. */
export function createJobs(options: JobsOptions): Jobs {
  const { database, planId, clock, log, face } = options;
  const folder = jobFolder(options.folder);
  const stopped = new AbortController();
  const stopping = stopped.signal;
  let running: Promise<void> | null = null;
  let again = false;
  let filled = false;
  let inHand: string | null = null;
  const toldToWait = new Set<string>();

  const { leases } = database;
  const mine = () => leases.holds("deciding");
  const own = { database: fenced(database, "deciding"), log };
  const write = (work: (tx: Tx) => Promise<unknown>) => insist(own, stopping, work);
  const carry = carrier({ ...options, files: folder, stopping, write });

  async function pass(): Promise<void> {
    for (;;) {
      again = false;
      const [next] = await openJobs(database.read, planId);
      if (!next || stopping.aborted || !mine()) return;
      inHand = next.id;
      await carry.on(next).finally(() => {
        inHand = null;
      });
    }
  }

  async function run(): Promise<void> {
    do {
      await pass().catch(async (error) => {
        if (stopping.aborted || error instanceof LeaseLost) return;
        log.error({ err: error }, "jobs could not be done; they wait");
        again = true;
        await sleep(PAUSE);
      });
    } while (again && !stopping.aborted);
    running = null;
  }

  /** Who waits for another's job is told so. */
  async function tellToWait(): Promise<void> {
    for (const job of await openJobs(database.read, planId)) {
      if (job.state !== "waiting" || job.id === inHand || toldToWait.has(job.id)) continue;
      toldToWait.add(job.id);
      await face.tell(job, { kind: "waiting" });
    }
  }

  function sweep(): void {
    again = true;
    if (stopping.aborted || !mine()) return;
    if (running && inHand !== null) tellToWait().catch(() => {});
    running ??= Promise.resolve().then(run);
  }

  function ordered(tx: Tx): Promise<void> {
    filled = true;
    return leases.tell(tx, "jobs", "");
  }

  async function resume(): Promise<void> {
    await settleLeft(await openJobs(database.read, planId), carry, options, write);
    sweep();
  }

  return {
    async put(tx, asked) {
      await addJob(tx, planId, asked);
      await ordered(tx);
    },
    async again(tx, id, messageId) {
      const job = await jobOf(tx, planId, id);
      // It is being sent.
      if (job?.state === "made") return true;
      if (job?.state !== "done" || job.files.length === 0) return false;
      const names = job.files.map(({ name }) => name);
      if (!(await folder.has(id, names))) return false;
      const files = job.files.map((file) => ({ ...file, fate: "waiting" as const }));
      await changeJob(tx, id, { state: "made", files, messageId });
      await ordered(tx);
      return true;
    },
    async redo(tx, id, asked) {
      const job = await jobOf(tx, planId, id);
      if (!job) return false;
      await addJob(tx, planId, { ...asked, kind: job.kind, about: job.about });
      await ordered(tx);
      return true;
    },
    made: (kind) => madeJobs(database.read, planId, kind, LISTED),
    wake() {
      if (!filled) return;
      filled = false;
      sweep();
    },
    heard(news) {
      if (news === "jobs") sweep();
    },
    async gained(held) {
      if (held.includes("deciding")) await resume();
    },
    resume,
    async forget() {
      const count = await forgetJobs(database, new Date(clock.now().getTime() - KEPT));
      const known = await knownJobs(database.read);
      await folder.sweep((id) => known.has(id));
      return count;
    },
    async idle() {
      while (running) await running;
    },
    async stop() {
      stopped.abort();
      while (running) await running;
    },
  };
}

/** What was begun and not finished is begun again, or given up. */
async function settleLeft(
  open: readonly Job[],
  carry: ReturnType<typeof carrier>,
  { log }: Pick<JobsOptions, "log">,
  write: (work: (tx: Tx) => Promise<unknown>) => Promise<void>,
): Promise<void> {
  for (const job of open) {
    if (job.state !== "running") continue;
    if (job.attempts >= MOST_ATTEMPTS) {
      log.warn({ job: job.kind }, "a job was begun again and again and is given up");
      await carry.settle(job, "lost");
    } else await write((tx) => changeJob(tx, job.id, { state: "waiting" }));
  }
}
