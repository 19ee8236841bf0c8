import { membersLost } from "../../people/store/lost.ts";
import { escapeHtml } from "../html.ts";
import { nameWords, placeWords } from "../words/people.ts";
import type { NoticeOf, Scene, Words } from "./scene.ts";

/** More places than this would not fit into a message. */
const NAMED = 20;

/** To the office: whom the bot got unable to write to within an hour, those who still are. */
export async function unreachableList(
  { t, reader, services }: Scene,
  { since, until, day }: NoticeOf<"unreachable-list">,
): Promise<Words | null> {
  const { plan, database } = services;
  if (!reader.office) return null;
  const members = await membersLost(database.read, plan.id, { since, until });
  if (members.length === 0) return null;
  const lines = members.slice(0, NAMED).map((member) =>
    t("unreachable-line", {
      name: escapeHtml(nameWords(t, member.person)),
      place: placeWords(t, plan, member, day),
      why: member.why === "deactivated" || member.why === "unknownChat" ? "gone" : "blocked",
    }),
  );
  const more = members.length - lines.length;
  return {
    html: [
      t("unreachable-head"),
      ...lines,
      ...(more > 0 ? [t("unreachable-more", { count: more })] : []),
      t("unreachable-how"),
    ].join("\n"),
  };
}
