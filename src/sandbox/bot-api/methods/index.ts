import { asking } from "./asking.ts";
import { editing } from "./editing.ts";
import type { Method } from "./method.ts";
import { sending } from "./sending.ts";
import { settings } from "./settings.ts";

/** Telegram does not care about the case of a method's name. */
const methods: ReadonlyMap<string, { readonly name: string; readonly method: Method }> = new Map(
  Object.entries({ ...asking, ...editing, ...sending, ...settings }).map(([name, method]) => [
    name.toLowerCase(),
    { name, method },
  ]),
);

export const findMethod = (name: string) => methods.get(name.toLowerCase());
export type { Upload } from "./method.ts";
