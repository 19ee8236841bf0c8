/**
 * Makes drafts and briefs and answers what is asked of all reports of an occasion, in a process of its own: what is
 * known of a hundred thousand reports fills no memory of the bot.
 */
import { makesOrders } from "../../making.ts";
import { makeOfOccasion } from "./make-of-occasion.ts";

makesOrders(makeOfOccasion);
