import { ensureOffice } from "../people/store/configured.ts";
import type { FillWorld } from "./fill.ts";

/** Somebody must be there to invite the others, and somebody whom nobody has invited yet. */
export async function fillEmpty({ database, plan, people, now }: FillWorld): Promise<void> {
  const office = people.createPerson({ firstName: "Hoàng Thị Mẫu", language: "vi" });
  people.createPerson({ firstName: "Người lạ", language: "vi" });
  const officeIds = [String(office.user.id)];
  await ensureOffice(database, plan.id, { officeIds, language: "vi" }, now);
}
