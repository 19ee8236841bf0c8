import * as z from "zod";
import { buttonKind } from "../../buttons.ts";

const unit = z.string().min(1).max(40);
const number = z.string().regex(/^\d{1,10}$/);
const id = z.string().min(1).max(40);

/** Asks for an obstacle of this unit. */
export const raiseButton = buttonKind("or", z.tuple([unit]));

/** Sends the obstacle that its message shows; the number is that of the message it was typed in. */
export const sendButton = buttonKind("os", z.tuple([unit, number]));

/** Leaves the dialogue. */
export const leaveButton = buttonKind("ox", z.tuple([]));

const LISTS = ["mine", "open", "answered"] as const;
export type List = (typeof LISTS)[number];

/** Shows a list and its page. */
export const listButton = buttonKind("ol", z.tuple([z.enum(LISTS), number]));

/** Shows one obstacle in full. */
export const openButton = buttonKind("oo", z.tuple([id]));

/** Asks for the answer to one. */
export const answerButton = buttonKind("oa", z.tuple([id]));
