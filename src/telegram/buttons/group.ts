import * as z from "zod";
import { just } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

/** Takes a place that is taken, or leaves it. */
export const bindButton = buttonKind("gb", z.tuple([z.enum(["yes", "no"])]), just("bind-group"));
