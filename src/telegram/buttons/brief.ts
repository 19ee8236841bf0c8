import * as z from "zod";
import { just } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

/** Sends an occasion's page for a leader. */
export const briefButton = buttonKind("zb", z.tuple([z.string().min(1).max(40)]), just("overview"));
