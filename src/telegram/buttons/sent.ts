import * as z from "zod";
import { just, of, ofUnit } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const id = z.string().length(12);

/**
 * Gives the files of a draft that has nothing else to another report: a draft by its id, the report of an
 * occasion by its code, a new one of another of one's units by the unit's.
 */
export const useFiles = buttonKind(
  "fu",
  z.tuple([id, z.enum(["draft", "occasion", "unit"]), z.string().min(1).max(40)]),
  (id) => of("report", "draft", id),
);

/** Takes the text that is held under this id for the result of a new report, for all of one, or for one whose day is to be corrected. */
export const useText = buttonKind(
  "ft",
  z.tuple([id, z.enum(["result", "report", "ahead"])]),
  just("reporter"),
);

/** The text that is held under this id says of a duty of that unit that there is nothing to report. */
export const useNothing = buttonKind("fn", z.tuple([id, z.string().min(1).max(40)]), (_, unit) =>
  ofUnit("report", unit),
);

/** Takes the text that is held under this id as the correction of a report. */
export const useCorrection = buttonKind("fc", z.tuple([id, id]), (_, report) =>
  of("amend", "report", report),
);

/** Takes the text that is held under this id as a report of that unit: one of several of one's own, or in its stead. */
export const useInstead = buttonKind("fi", z.tuple([id, z.string().min(1).max(40)]), (_, unit) =>
  ofUnit("enter", unit),
);
