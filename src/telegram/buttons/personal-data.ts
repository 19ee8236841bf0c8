import * as z from "zod";
import { just } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

export const deleteButton = buttonKind(
  "forget",
  z.tuple([z.enum(["ask", "yes", "no"])]),
  just("anyone"),
);
