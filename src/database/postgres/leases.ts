import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { troubleOf } from "../errors.ts";
import {
  fairly,
  type Held,
  LeaseLost,
  type Leases,
  type Member,
  NEWS,
  type News,
  SHARES,
  type Share,
  sharesIn,
  TASKS,
} from "../leases.ts";
import { holdings } from "./holdings.ts";
import { CONFIRM, LASTS, leaseTable, newsOf } from "./lease-table.ts";

/** How often leases are renewed, in milliseconds. */
const EVERY = 2000;
/** For so long whoever holds one believes so: less than the database does. */
const BELIEVED = LASTS - 1500;
/** Before it is tried again while the server does not answer. */
const AGAIN = 250;
/** So often it is tried at the start: a machine on which everything starts at once is slow. */
const TRIES = 5;

/** What cannot be taken up now, is later; at the start that is the database's trouble, as of any start. */
async function giveTo(
  member: Member,
  still: () => Held[],
  kept: readonly Held[],
  isStart: boolean,
): Promise<void> {
  const come = still();
  if (come.length === 0) return;
  try {
    await member.gained?.(come, kept);
  } catch (error) {
    if (isStart) throw error;
    await sleep(EVERY, null, { ref: false });
    await giveTo(member, still, kept, false);
  }
}

async function patiently<T>(work: () => Promise<T>, tries = TRIES): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (tries === 1 || troubleOf(error) !== "unreachable") throw error;
    await sleep(AGAIN);
    return patiently(work, tries - 1);
  }
}

/** What of it is to be taken and given back, by what the rows say. */
function choose(
  holders: ReadonlyMap<string, string>,
  ours: readonly Held[],
  mine: string,
  { leaving, left }: { readonly leaving: ReadonlySet<Share>; readonly left: ReadonlySet<Share> },
): { readonly take: readonly Held[]; readonly leave: readonly Share[] } {
  const others = [...holders.keys()].filter((one) => one.startsWith("process ") && one !== mine);
  const free = SHARES.filter((share) => !holders.has(share) && !left.has(share));
  const staying = sharesIn(ours).filter((share) => !leaving.has(share));
  const { take, leave } = fairly(staying, free, others.length + 1);
  return { take: [...take, ...TASKS.filter((task) => !holders.has(task))], leave };
}

/** Rows of a table, renewed again and again; who holds what follows from them and is looked at by all alike. */
export function postgresLeases(url: string): Leases {
  const me = randomUUID();
  const mine = `process ${me}`;
  const held = holdings(() => performance.now());
  /** Given back as soon as nothing of them is in hand, and then with the next look. */
  const leaving = new Set<Share>();
  const left = new Set<Share>();
  let members: readonly Member[] = [];
  /** Until then nobody works on it together: a tool, or a part of the program by itself. */
  let begun = false;
  let isStarting = true;
  let ended = false;
  let poke = (): void => {};
  let running: Promise<void> = Promise.resolve();

  const holds = (one: Held) => !begun || held.has(one);
  const table = leaseTable(url, me, {
    heard(news, about) {
      if (news === "leases") poke();
      else spread(news as News, about);
    },
    cut: () => poke(),
    connected() {
      // What was told meanwhile nobody heard; what was there before the start is found anyway.
      for (const news of isStarting ? [] : NEWS) spread(news, "");
    },
  });

  const spread = (news: News, about: string) => {
    for (const member of members) member.heard?.(news, about);
  };

  /** @param kept of these, as the rows say */
  function changed(now: ReadonlySet<Held>, kept: readonly Held[] = []): Promise<unknown> {
    const { come, gone } = held.change(now);
    for (const share of sharesIn(gone)) {
      for (const one of [leaving, left]) one.delete(share);
    }
    if (gone.length > 0) for (const member of members) member.lost?.(gone);
    const given = come.length > 0 ? members : [];
    const still = () => (ended ? [] : come.filter(holds));
    return Promise.all(given.map((member) => giveTo(member, still, kept, isStarting)));
  }

  function leave(share: Share): void {
    leaving.add(share);
    void Promise.allSettled(members.map((member) => member.leaving?.(share))).then(() => {
      if (!leaving.has(share)) return;
      left.add(share);
      poke();
    });
  }

  /** Renews, takes and gives back. @returns what the members make of it, which nobody here waits for */
  async function look(): Promise<{ readonly taken: Promise<unknown> }> {
    const asked = performance.now();
    let now = new Set<Held>();
    let kept: readonly Held[] = [];
    await table.look([...left], (holders) => {
      const ours = [...TASKS, ...SHARES].filter((one) => holders.get(one) === me);
      const { take, leave: give } = choose(holders, ours, mine, { leaving, left });
      for (const share of give) if (held.has(share)) leave(share);
      now = new Set([...ours, ...take]);
      kept = ours;
      return [mine, ...take];
    });
    // Meanwhile somebody may have turned away what was theirs: it is taken up as after any loss.
    if (held.hasLapsed) void changed(new Set());
    held.believe(asked + BELIEVED, () => void changed(new Set()));
    return { taken: changed(now, kept) };
  }

  async function run(): Promise<void> {
    while (!ended) {
      const pause = new AbortController();
      poke = () => pause.abort();
      const wait = await look().then(
        () => EVERY,
        () => AGAIN,
      );
      if (!ended) await sleep(wait, null, { signal: pause.signal, ref: false }).catch(() => {});
    }
  }

  return {
    get shared() {
      return begun;
    },
    holder: me,
    get ahead() {
      return table.ahead;
    },
    get shares() {
      return SHARES.filter(holds);
    },
    holds,
    async begin(all) {
      members = all;
      begun = true;
      await (await patiently(look)).taken;
      isStarting = false;
      running = run();
    },
    async confirm({ sql }, one) {
      if (begun && (await sql.rows(CONFIRM, [one, me])).length === 0) throw new LeaseLost(one);
    },
    async tell({ sql }, news, about) {
      if (begun) await sql.rows("SELECT pg_notify(?, ?)::text", [...newsOf(url, me, news, about)]);
    },
    async end() {
      ended = true;
      poke();
      await running;
      held.end();
      await table.end();
    },
  };
}
