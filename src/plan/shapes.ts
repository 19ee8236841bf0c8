/** What the shapes of the data files are made of. */
import * as z from "zod";
import { wanted } from "./phrase.ts";

/** Strict: a key that is not listed is a mistake, most often a typing error. */
export function entry<S extends z.ZodRawShape>(shape: S) {
  const list = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? wanted("plan-want-one-of", { list })
        : wanted("plan-want-mapping", { list }),
  });
}

export const text = z
  .string(wanted("plan-want-text"))
  .trim()
  .min(1, wanted("plan-want-some-text"))
  .normalize("NFC");

export function listOf<T extends z.ZodType>(item: T) {
  return z.array(item, wanted("plan-want-list"));
}
