import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { Held } from "../../src/database/leases.ts";

/** Which program of a simulation a process is. */
export interface Role {
  readonly databaseUrl: string;
  /** The year of the plan. */
  readonly year: number;
  readonly apiRoot: string;
  readonly token: string;
  /** What its fate depends on. */
  readonly key: readonly (string | number)[];
  readonly mortality: number;
}

/** What a program is asked to do, and then says that it did. */
export type Order =
  /** It is that time, and whatever waits may be begun. */
  | { readonly order: "wake"; readonly at: string }
  | { readonly order: "tick" }
  /** Says what others decided, and then begins nothing more until it is woken. */
  | { readonly order: "rest" }
  /** Ends in good order; that it is over, its end says. */
  | { readonly order: "end" };

export type Word =
  | { readonly said: "done" }
  | { readonly said: "holds"; readonly held: readonly Held[] }
  | { readonly said: "complaint"; readonly line: string };

/** A program in a process of its own. */
export interface Remote {
  readonly isDead: boolean;
  /** What it has taken up of that which one process at a time does. */
  readonly held: readonly Held[];
  /** Resolves when it has done so, or is dead. */
  does(order: Order): Promise<void>;
  kill(): Promise<void>;
  /** Resolves when it takes something up, gives something back, or ends. */
  changed(): Promise<void>;
}

/** `simulated.ts`, as it is built. */
export const PROGRAM = "dist/simulated.js";

export function startRemote(role: Role, complain: (line: string) => void): Remote {
  const child: ChildProcess = fork(PROGRAM, [JSON.stringify(role)], { execArgv: [] });
  const exited = once(child, "exit");
  let isDead = false;
  let held: readonly Held[] = [];
  let done: () => void = () => {};
  let change: () => void = () => {};
  let changed = next();

  function next(): Promise<void> {
    return new Promise((resolve) => {
      change = resolve;
    });
  }
  function tellOfChange(): void {
    change();
    changed = next();
  }

  child.on("message", (word: Word) => {
    switch (word.said) {
      case "done":
        return done();
      case "holds":
        held = word.held;
        return tellOfChange();
      case "complaint":
        return complain(word.line);
    }
  });
  void exited.then(([code]) => {
    isDead = true;
    held = [];
    if (code) complain(`a process ended with ${code}`);
    done();
    tellOfChange();
  });

  return {
    get isDead() {
      return isDead;
    },
    get held() {
      return held;
    },
    async does(order) {
      const answered = new Promise<void>((resolve) => {
        done = resolve;
      });
      if (isDead) return;
      // Of one that is dying nobody knows it yet; its end answers.
      child.send(order, () => {});
      await answered;
    },
    async kill() {
      child.kill("SIGKILL");
      await exited;
    },
    changed: () => changed,
  };
}
