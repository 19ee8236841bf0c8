import type { Api } from "grammy";
import { createJobs, type Jobs } from "../../jobs/index.ts";
import type { Pace } from "../../outbox/index.ts";
import type { Services } from "../context.ts";
import { jobFace } from "./face.ts";
import type { LongWork } from "./long-work.ts";

export interface LongWorksOptions {
  readonly services: Services;
  readonly works: readonly LongWork[];
  readonly api: Api;
  readonly pace: Pace;
  readonly folder: string;
}

/** The jobs of these kinds, with the words in which they are told of. */
export function createLongWorks({
  services,
  works: all,
  api,
  pace,
  folder,
}: LongWorksOptions): Jobs {
  const { database, plan, clock, log } = services;
  const works = new Map(all.map((work) => [work.kind, work]));
  if (works.size < all.length) throw new Error("Two kinds of job have one name");
  const stopped = new AbortController();
  const jobs = createJobs({
    ...{ database, planId: plan.id, clock, log, folder },
    face: jobFace({ services, works, api, pace, stopping: stopped.signal }),
    async run(kind, order) {
      const work = works.get(kind);
      if (!work) throw new Error(`Nobody does jobs of the kind "${kind}"`);
      return work.run(services, { ...order, about: work.about.parse(order.about) });
    },
  });
  return {
    ...jobs,
    async stop() {
      stopped.abort();
      await jobs.stop();
    },
  };
}
