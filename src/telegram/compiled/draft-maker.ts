/** Makes drafts in a process of its own: what is known of a hundred thousand reports fills no memory of the bot. */
import { makesOrders } from "../../making.ts";
import { makeDraft } from "./make-draft.ts";

makesOrders(makeDraft);
