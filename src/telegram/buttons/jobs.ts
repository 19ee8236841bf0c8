import * as z from "zod";
import { just } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

/** Sends the files of a job once more; orders anew what failed. */
export const jobButton = buttonKind(
  "jb",
  z.tuple([z.string().length(12), z.enum(["files", "redo"])]),
  just("office"),
);
