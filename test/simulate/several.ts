import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../../src/clock.ts";
import { type Held, SHARES, sharesIn, TASKS } from "../../src/database/leases.ts";
import type { Company } from "./company.ts";
import type { Order, Remote } from "./remote.ts";

/** So often those who wait look again, in milliseconds. */
const LOOK = 200;
/** After so many looks nobody waits any more: what is to be shared out is in nobody's hands. */
const LOOKS = 600;

export interface SeveralOptions {
  readonly places: number;
  readonly clock: Clock;
  /** @param life the how manieth of all */
  start(place: number, life: number): Remote;
  /** Lets all look who holds what: the simulation need not wait until they do by themselves. */
  hurry(): Promise<void>;
  /** Resolves when what the dead had said is there. */
  passed(): Promise<void>;
}

/** Programs in processes of their own, which share nothing but the database. */
export function several({ places, clock, start, hurry, passed }: SeveralOptions): Company {
  const programs: (Remote | null)[] = Array.from({ length: places }, () => null);
  let [lives, turns] = [0, 0];
  let decider: Remote | null = null;
  const living = () => programs.filter((one) => one !== null).filter(({ isDead }) => !isDead);

  /** Takes away who died; returns how many that were. */
  function bury(): number {
    const dead = [...programs.entries()].filter(([, program]) => program?.isDead);
    for (const [place] of dead) programs[place] = null;
    return dead.length;
  }

  function isShared(): boolean {
    const held = living().flatMap((program) => program.held);
    const isOnce = (one: Held) => held.filter((other) => other === one).length === 1;
    const most = Math.ceil(SHARES.length / living().length);
    return (
      [...TASKS, ...SHARES].every(isOnce) &&
      living().every((program) => sharesIn(program.held).length <= most)
    );
  }

  /** Resolves when each of them has taken up its part of all that there is to do. */
  async function shared(): Promise<void> {
    for (let looks = 0; living().length > 0 && !isShared(); looks++) {
      if (looks === LOOKS) {
        const held = living().map((program) => program.held.join(" "));
        throw new Error(`It is not shared out: ${held.join("; ")}`);
      }
      const changes = living().map((program) => program.changed());
      await hurry();
      await Promise.race([...changes, sleep(LOOK)]);
    }
    const next = living().find(({ held }) => held.includes("deciding")) ?? null;
    if (next && decider && next !== decider) turns++;
    decider = next ?? decider;
  }

  const all = (order: Order) => Promise.all(living().map((program) => program.does(order)));

  /** Until nobody dies of it: what one decided, another says, and the dead are followed. */
  async function doAll(wake: Order): Promise<number> {
    let deaths = bury();
    while (living().length > 0) {
      await all(wake);
      await shared();
      await all({ order: "tick" });
      await all({ order: "rest" });
      const died = bury();
      deaths += died;
      if (died === 0) break;
      await passed();
    }
    return deaths;
  }

  return {
    get isEmpty() {
      return living().length === 0;
    },
    get turns() {
      return turns;
    },
    async muster(isDown) {
      let ended = 0;
      for (const [place, program] of programs.entries()) {
        if (program && isDown(place)) {
          await program.kill();
          ended++;
        }
        if (isDown(place)) programs[place] = null;
        else programs[place] ??= start(place, lives++);
      }
      return ended;
    },
    async turn(upgrade) {
      const wake: Order = { order: "wake", at: clock.now().toISOString() };
      if (upgrade) {
        await all(wake);
        await shared();
        await decider?.does({ order: "end" });
        bury();
      }
      const deaths = await doAll(wake);
      return { lived: living().length > 0, deaths };
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(living().map((program) => program.kill()));
    },
  };
}
