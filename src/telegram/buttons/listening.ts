import * as z from "zod";
import { just } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

/** Ends whatever is asked; what waits for a confirmation goes. */
export const leaveButton = buttonKind("lv", z.tuple([]), just("anyone"));

/** Asks for the text that waits for a confirmation anew. */
export const rewriteButton = buttonKind("lw", z.tuple([]), just("anyone"));

/** Puts what was typed while a text waited in its place: the id of the text. */
export const insteadButton = buttonKind("li", z.tuple([z.string()]), just("anyone"));

/** Leaves one text unused of which it was asked what it is; whatever else waits goes on waiting. */
export const setAsideButton = buttonKind("lx", z.tuple([z.string()]), just("anyone"));

/** Does with the text that is held under this id what its question was asked for. */
export const sendHeldButton = buttonKind("ls", z.tuple([z.string()]), just("anyone"));
