import { Api } from "grammy";
import { manualClock } from "../../src/clock.ts";
import { type Database, type Member, openDatabase } from "../../src/database/index.ts";
import type { Held } from "../../src/database/leases.ts";
import { createLog } from "../../src/log.ts";
import { chance } from "../../src/sandbox/demo/chance.ts";
import { clientOptions } from "../../src/telegram/client.ts";
import { courier } from "../../src/telegram/courier.ts";
import { bear } from "./mortal.ts";
import { ofYear } from "./plan-of-year.ts";
import type { Order, Role, Word } from "./remote.ts";

/** One of several programs of a simulation: `remote.ts` starts it, and says what it is to do and what time it is. */
const role: Role = JSON.parse(process.argv[2] ?? "");
const say = (word: Word) => process.connected && process.send?.(word);
const luck = chance(...role.key);
const clock = manualClock(new Date(0));

/** Between two stops of the simulation nothing is begun: the time is not known then. */
function createGate() {
  let open: () => void = () => {};
  let opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    passed: () => opened,
    open: () => open(),
    close() {
      opened = new Promise((resolve) => {
        open = resolve;
      });
    },
  };
}

const gate = createGate();
const own = await openDatabase(role.databaseUrl);
const database: Database = {
  ...own,
  async write(work) {
    await gate.passed();
    return own.write(work);
  },
};

/** Tells what it has taken up. */
function watched(outbox: Member): Member {
  const held = new Set<Held>();
  const tell = () => say({ said: "holds", held: [...held] });
  return {
    ...outbox,
    async gained(come, kept) {
      await outbox.gained?.(come, kept);
      for (const one of come) held.add(one);
      tell();
    },
    async leaving(share) {
      held.delete(share);
      tell();
      await outbox.leaving?.(share);
    },
    lost(gone) {
      outbox.lost?.(gone);
      for (const one of gone) held.delete(one);
      tell();
    },
  };
}

const { dispatcher, ...client } = clientOptions({ apiRoot: role.apiRoot, proxy: null });
const mortal = bear({
  ...{ ...ofYear(role.year), clock, database, watched },
  send: courier(new Api(role.token, client), createLog("silent", [])),
  dies() {
    if (luck.is(role.mortality)) process.kill(process.pid, "SIGKILL");
    return false;
  },
  complain: (line) => say({ said: "complaint", line }),
});

async function obey(order: Order): Promise<void> {
  switch (order.order) {
    case "wake":
      clock.set(order.at);
      gate.open();
      return mortal.begin();
    case "tick":
      await mortal.tick();
      return;
    case "rest":
      await mortal.send();
      return gate.close();
    case "end":
      await mortal.stop();
      await own.close();
      await dispatcher.close();
      process.disconnect();
  }
}

process.on("message", (order: Order) => {
  void obey(order).then(() => say({ said: "done" }));
});

// Whoever started it is gone: nobody says what time it is.
process.on("disconnect", () => process.exit());
