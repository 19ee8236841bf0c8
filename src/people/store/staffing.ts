import type { Reads } from "../../database/index.ts";
import type { Day, Plan } from "../../plan/model.ts";
import { type StaffedKind, staffing } from "../overview.ts";
import { openInvitations } from "./invitations.ts";
import { membersOf } from "./members.ts";

/** Who speaks for which unit now, and for whom a link is open. */
export async function readStaffing(
  read: Reads,
  { plan, today, now }: { readonly plan: Plan; readonly today: Day; readonly now: Date },
): Promise<StaffedKind[]> {
  const [members, invitations] = await Promise.all([
    membersOf(read, plan.id),
    openInvitations(read, plan.id, now),
  ]);
  return staffing(plan, today, members, invitations);
}
