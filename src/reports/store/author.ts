import type { Person } from "../../database/client/client.ts";

/** The name of whoever sent a revision: empty if they gave none, null once they had their data deleted. */
export function authorOf({ name, deletedAt }: Pick<Person, "name" | "deletedAt">): string | null {
  return name ?? (deletedAt ? null : "");
}
