import * as z from "zod";
import { buttonKind } from "../../buttons.ts";

export const consentButton = buttonKind("consent", z.tuple([z.enum(["yes", "no"])]));

export const confirmButton = buttonKind("register", z.tuple([z.enum(["yes", "name", "no"])]));

/** Opens the dialogue in which someone who is known says their name, or another name. */
export const introduceButton = buttonKind("introduce", z.tuple([]));
