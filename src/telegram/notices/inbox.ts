import { readInbox } from "../../office/store/inbox.ts";
import { listButton } from "../buttons/inbox.ts";
import { keyboard } from "../buttons/kind.ts";
import { counted } from "../words/counts.ts";
import type { NoticeOf, Scene, Words } from "./scene.ts";

/** To the office, in the morning: how much waits for it. */
export async function inboxList(
  { t, language, reader, at, services }: Scene,
  _: NoticeOf<"inbox-list">,
): Promise<Words | null> {
  const { plan, database } = services;
  if (!reader.office) return null;
  const { items, papers, obstacles, extensions } = await readInbox(database.read, plan, at);
  const strange = items.filter(({ warnings }) => warnings.length > 0).length;
  const late = items.filter(({ isAfterDeadline }) => isAfterDeadline).length;
  const others = { papers, obstacles, extensions };
  const lines = (["papers", "obstacles", "extensions"] as const).flatMap((what) =>
    others[what] > 0
      ? [t(`inbox-morning-${what}`, { count: counted(others[what], language) })]
      : [],
  );
  if (items.length + lines.length === 0) return null;
  const count = counted(items.length, language);
  return {
    html: [
      t("inbox-morning"),
      ...(items.length > 0 ? [t("inbox-morning-reports", { count, strange, late })] : []),
      ...lines,
    ].join("\n"),
    keyboard: keyboard([listButton.button(t("button-inbox-show"), "0")]),
  };
}
