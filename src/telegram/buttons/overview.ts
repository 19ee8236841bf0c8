import * as z from "zod";
import { just } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

/** Shows the page of those who look on, as of now. */
export const overviewButton = buttonKind("tq", z.tuple([]), just("overview"));
