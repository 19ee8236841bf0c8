import type { Tx } from "../../database/index.ts";
import type { Group } from "../../office/store/group.ts";
import { officeMembers } from "../../people/store/members.ts";
import type { Services } from "../context.ts";
import { escapeHtml } from "../html.ts";
import { tell } from "../tell.ts";

/** What may become of the office's group; locales/ has a message of each name. */
export type Fate =
  | "group-lost"
  | "group-deleted"
  | "group-unknown"
  | "group-muted"
  | "group-mended"
  | "group-topic-closed"
  | "group-topic-deleted"
  | "group-upgraded"
  | "group-back"
  | "group-back-ask"
  | { readonly renamedFrom: string };

/**
 * Tells the office what became of its group, each in private: in the group nobody would hear it.
 *
 * @param event tells this time from others: the same is told once
 */
export async function tellOffice(
  services: Services,
  tx: Tx,
  fate: Fate,
  { chatId, title }: Pick<Group, "chatId" | "title">,
  event: string,
): Promise<void> {
  const { plan } = services;
  const kind = typeof fate === "string" ? fate : "group-renamed";
  const values = { title: escapeHtml(title) };
  for (const { person } of await officeMembers(tx, plan.id)) {
    await tell(services, tx, {
      ...{ key: `${plan.id}:${kind}:${chatId}:${event}:${person.id}`, kind, to: person },
      html: (t) =>
        typeof fate === "string"
          ? t(fate, values)
          : t("group-renamed", { ...values, from: escapeHtml(fate.renamedFrom) }),
      silent: kind === "group-renamed" || kind === "group-upgraded",
    });
  }
}
