import * as z from "zod";
import { SETTING_KEYS } from "../../office/settings.ts";
import { just } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const key = z.enum(SETTING_KEYS);

/** Shows all settings. */
export const homeButton = buttonKind("ch", z.tuple([]), just("office"));

/** Shows what can be chosen for one. */
export const keyButton = buttonKind("ck", z.tuple([key]), just("office"));

/** As the plan file says. */
export const PLAN = "plan";

/** Chooses; a time has no colon here ("1530"), which divides what a button carries. */
export const chooseButton = buttonKind(
  "cv",
  z.tuple([key, z.string().regex(/^[a-z0-9]{1,8}$/)]),
  just("office"),
);

export function packed(value: string): string {
  return value.replace(":", "");
}

/** Null: as the plan file says. */
export function unpacked(value: string): string | null {
  return value === PLAN ? null : value.replace(/^(\d{2})(\d{2})$/, "$1:$2");
}
