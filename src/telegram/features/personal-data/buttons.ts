import * as z from "zod";
import { buttonKind } from "../../buttons.ts";

export const deleteButton = buttonKind("forget", z.tuple([z.enum(["ask", "yes", "no"])]));
