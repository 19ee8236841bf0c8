import * as z from "zod";
import { just } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

/** Ends whatever is asked; what waits for a confirmation goes. */
export const leaveButton = buttonKind("lv", z.tuple([]), just("anyone"));

/** Asks for the text that waits for a confirmation anew. */
export const rewriteButton = buttonKind("lw", z.tuple([]), just("anyone"));

/** Puts what was typed while a text waited in its place: the id of the text. */
export const insteadButton = buttonKind("li", z.tuple([z.string()]), just("anyone"));
