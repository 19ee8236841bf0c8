import * as z from "zod";
import { just } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const TABS = ["all", "units", "failures", "ledger"] as const;
export type Tab = (typeof TABS)[number];

/** Shows a tab of the reach board, and its page. */
export const reachButton = buttonKind(
  "cr",
  z.tuple([z.enum(TABS), z.string().regex(/^\d{1,3}$/)]),
  just("office"),
);

/** Says again what may not have arrived: all of it, or the one whose id has this beginning of a digest. */
export const sayAgainButton = buttonKind(
  "cra",
  z.tuple([z.string().regex(/^(all|[0-9a-f]{16})$/), z.string().regex(/^\d{1,3}$/)]),
  just("office"),
);
