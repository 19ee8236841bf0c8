import * as z from "zod";
import { LANGUAGES } from "../../config.ts";
import { just } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

export const languageButton = buttonKind("language", z.tuple([z.enum(LANGUAGES)]), just("anyone"));
