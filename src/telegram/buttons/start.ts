import * as z from "zod";
import { just } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

export const consentButton = buttonKind(
  "consent",
  z.tuple([z.enum(["yes", "no"])]),
  just("anyone"),
);

export const confirmButton = buttonKind(
  "register",
  z.tuple([z.enum(["yes", "name", "no"])]),
  just("anyone"),
);

/** Opens the dialogue in which someone who is known says their name, or another name. */
export const introduceButton = buttonKind("introduce", z.tuple([]), just("known"));
