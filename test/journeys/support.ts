import { unitsOn } from "../../src/plan/units.ts";
import type { Actor } from "../support/actors.ts";
import { type AnyApp, PLAN, reported } from "../telegram/notices/support.ts";

/** All other units send a report, of which nothing is to be told; as of the clock's day. */
export async function othersSend(
  app: AnyApp,
  by: Actor,
  occasion: string,
  except: readonly string[],
): Promise<void> {
  const day = app.clock.now().toISOString().slice(0, 10);
  for (const { reports, code } of unitsOn(PLAN, day)) {
    if (reports && !except.includes(code)) await reported(app, by, code, occasion);
  }
}
