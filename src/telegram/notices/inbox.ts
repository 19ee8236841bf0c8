import { waitingObstacles } from "../../obstacles/store/obstacles.ts";
import { waitsLong } from "../../obstacles/waiting.ts";
import { readInbox } from "../../office/store/inbox.ts";
import { dayOf } from "../../plan/day.ts";
import type { Day } from "../../plan/model.ts";
import { ifKnown, isFirstOfWeek } from "../../schedule/working-time.ts";
import { listButton } from "../buttons/inbox.ts";
import { keyboard } from "../buttons/kind.ts";
import { listButton as obstaclesButton } from "../buttons/obstacles.ts";
import { counted } from "../words/counts.ts";
import { dayWords, two } from "../words/days.ts";
import { unitName } from "../words/quote.ts";
import type { NoticeOf, Scene, Words } from "./scene.ts";

/** To the office, in the morning: how much waits for it. */
export async function inboxList(
  scene: Scene,
  { day }: NoticeOf<"inbox-list">,
): Promise<Words | null> {
  const { t, language, reader, at, services } = scene;
  const { plan, database } = services;
  if (!reader.office) return null;
  const { items, papers, obstacles, extensions } = await readInbox(database.read, plan, at);
  const some = (count: number) => (count === 0 ? 0 : counted(count, language));
  const strange = some(items.filter(({ warnings }) => warnings.length > 0).length);
  const late = some(items.filter(({ isAfterDeadline }) => isAfterDeadline).length);
  const frozen = items.filter(({ isAfterFreeze }) => isAfterFreeze).length;
  // The same message lists them below.
  const isListed = scene.beside.includes("claims-list");
  const others = { papers: isListed ? 0 : papers, obstacles, extensions };
  const lines = (["papers", "obstacles", "extensions"] as const).flatMap((what) =>
    others[what] > 0
      ? [t(`inbox-morning-${what}`, { count: counted(others[what], language) })]
      : [],
  );
  if (items.length + lines.length === 0) return null;
  const count = counted(items.length, language);
  const old = await oldObstacles(scene, day);
  return {
    html: [
      t("inbox-morning"),
      ...(items.length > 0 ? [t("inbox-morning-reports", { count, strange, late })] : []),
      ...(frozen > 0 ? [t("inbox-morning-frozen", { count: counted(frozen, language) })] : []),
      ...lines,
      ...old,
    ].join("\n"),
    keyboard: keyboard(
      [listButton.button(t("button-inbox-show"), "0")],
      [old.length > 0 && obstaclesButton.button(t("button-inbox-old"), "open", "0")],
    ),
  };
}

/** More than these would hide what else waits. */
const NAMED = 5;

/** Once a week those obstacles by name that nobody has answered or handed on for long. */
async function oldObstacles({ t, services }: Scene, day: Day): Promise<string[]> {
  const { plan, calendar, database } = services;
  const { timeZone } = plan;
  if (!isFirstOfWeek(calendar, day)) return [];
  const waiting = await waitingObstacles(database.read, plan.id);
  const old = waiting.filter((one) => ifKnown(() => waitsLong(one, { day, calendar, timeZone })));
  if (old.length === 0) return [];
  const lines = old.slice(0, NAMED).map(({ number, unit, raisedAt }) =>
    t("inbox-old-line", {
      number: two(number),
      unit: unitName(plan, unit),
      day: dayWords(dayOf(raisedAt, timeZone)),
    }),
  );
  const more = old.length - lines.length;
  return [
    "",
    t("inbox-old-obstacles"),
    ...lines,
    ...(more > 0 ? [t("inbox-old-more", { count: two(more) })] : []),
  ];
}
