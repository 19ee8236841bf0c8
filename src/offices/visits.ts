import type { Together } from "../database/together.ts";
import { lanes } from "../lanes.ts";
import type { Host } from "./host.ts";
import { shareOfOffice } from "./shares.ts";

/** What the server knows of offices that are open here and held by another process. */
export function createVisits(hosts: () => readonly Host[], holds: (office: string) => boolean) {
  const known = new Map<string, string>();
  /** What is being ended nobody takes for one that is there. */
  const inTurn = lanes(1);

  async function enter(on: Together, office: string): Promise<void> {
    if (known.has(office)) return;
    known.set(office, await on.visit(office, shareOfOffice(office)));
  }

  return {
    enter: (on: Together, office: string) => inTurn.run(() => enter(on, office)),
    /** Tells of those that were lost while they were open, and of those that are closed by now. */
    tell: (on: Together) =>
      inTurn.run(async () => {
        const open = hosts().filter(({ phase }) => phase !== "closed");
        for (const { name } of open) if (!holds(name)) await enter(on, name);
        const now = hosts().flatMap(({ name, phase }) => (phase === "closed" ? [] : name));
        const over = [...known].filter(([office]) => !now.includes(office));
        await on.end(over.map(([, id]) => id));
        for (const [office] of over) known.delete(office);
      }),
  };
}
