import type { Reads } from "../../database/index.ts";

/** What people are called, by their ids; "" for one who is not known by name (any more). */
export async function namesOf(
  read: Reads,
  ids: readonly string[],
): Promise<(id: string) => string> {
  const people = await read.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? "";
}
