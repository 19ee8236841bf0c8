import { membersOf } from "../../people/store/members.ts";
import { addDays } from "../../plan/day.ts";
import type { Unit } from "../../plan/model.ts";
import { printedDuty } from "../../plan/printed.ts";
import { codesBehind, type Merger, mergersOf, reportingUnits } from "../../plan/units.ts";
import { type Inherited, readInherited } from "../../progress/store/inherited.ts";
import { deadlinesButton } from "../buttons/deadlines.ts";
import { keyboard } from "../buttons/kind.ts";
import { peopleButton } from "../buttons/units.ts";
import { lastDay } from "../cards/life.ts";
import { escapeHtml, shorten } from "../html.ts";
import { stateWords } from "../periodic/standing-lines.ts";
import { nameOf } from "../periodic/words.ts";
import { counted } from "../words/counts.ts";
import { dayWords, fullDay, two } from "../words/days.ts";
import { officeName } from "../words/people.ts";
import type { NoticeOf, Scene, Words } from "./scene.ts";

/** Duties and reports that are named; more would not be read. */
const NAMED = 14;
/** So much of an obstacle is shown. */
const EXCERPT = 90;

/** Someone of a unit hears that it is merged, or takes one over: what stays, and who owes what from then on. */
export async function mergerNotice(
  scene: Scene,
  notice: NoticeOf<"merger">,
): Promise<Words | null> {
  const { t, reader, services } = scene;
  const { plan } = services;
  const behind = codesBehind(plan, notice.first, notice.unit);
  const place = reader.places.find(({ unit }) => behind.includes(unit));
  if (!place) return null;
  const all = mergersOf(plan).filter(({ first }) => first === notice.first);
  const closing = all.find(({ closed }) => closed.code === notice.unit);
  const taken = closing
    ? closing.heirs.map((heir) => ({ closed: closing.closed, heir }))
    : all.flatMap(({ closed, heirs }) =>
        heirs.filter(({ code }) => code === notice.unit).map((heir) => ({ closed, heir })),
      );
  const [one] = taken;
  if (!one) return null;
  const parts = await Promise.all(
    taken.map((pair) => inheritedLines(scene, notice, pair, closing ? "closed" : "heir")),
  );
  const role = place.role === "leader" ? "leader" : "focal";
  const first = dayWords(notice.first);
  const office = officeName(plan);
  const html = [
    headLine(scene, notice),
    ...parts.flatMap((lines) => ["", ...lines]),
    "",
    closing
      ? t("merger-role", { role, first, heir: short(one.heir), office })
      : t("merger-colleagues", { closed: taken.map(({ closed }) => short(closed)).join(", ") }),
  ];
  return {
    html: html.join("\n"),
    keyboard: keyboard([deadlinesButton.button(t("menu-deadlines"), notice.unit)]),
  };
}

/** To the office: which units are merged on that day, what goes over, and how the units are counted. */
export async function mergerList(
  scene: Scene,
  notice: NoticeOf<"merger-list">,
): Promise<Words | null> {
  const { t, language, reader, services } = scene;
  const { plan, database } = services;
  const all = mergersOf(plan).filter(({ first }) => first === notice.first);
  if (!reader.office || all.length === 0) return null;
  const lines = await Promise.all(all.map((merger) => officeLine(scene, notice, merger)));
  const units = (day: string) => counted(reportingUnits(plan, day).length, language);
  const heirs = [...new Set(all.flatMap((merger) => merger.heirs))];
  const members = await membersOf(database.read, plan.id);
  const unmanned = heirs.filter(
    ({ code }) => !members.some(({ unit, role }) => unit === code && role !== "leader"),
  );
  return {
    html: [
      headLine(scene, notice),
      "",
      ...lines,
      "",
      t("merger-counts", {
        before: units(addDays(notice.first, -1)),
        after: units(notice.first),
      }),
      ...(unmanned.length > 0
        ? [t("merger-unmanned", { units: unmanned.map(short).join(", ") })]
        : []),
      t("merger-people"),
    ].join("\n"),
    keyboard: keyboard(
      ...heirs.map(({ code, shortName }) => [peopleButton.button(shortName, code)]),
    ),
  };
}

function headLine({ t }: Scene, { first, rung }: NoticeOf<"merger" | "merger-list">): string {
  return t("merger-head", { when: rung, first: dayWords(first) });
}

interface Pair {
  readonly closed: Unit;
  readonly heir: Unit;
}

async function inheritedLines(
  scene: Scene,
  notice: NoticeOf<"merger">,
  pair: Pair,
  side: "closed" | "heir",
): Promise<string[]> {
  const { t, language } = scene;
  const found = await inheritedOf(scene, notice.day, pair);
  const names = { closed: short(pair.closed), heir: short(pair.heir) };
  const lines = linesOf(scene, found);
  const more = lines.length - NAMED;
  const left = lines.length === 0 ? "none" : "some";
  const last = dayWords(addDays(notice.first, -1));
  const when = notice.rung;
  return [
    t("merger-pair", { when, ...names }),
    t("merger-kept"),
    t("merger-left", { left, side, when, last, ...names }),
    ...lines.slice(0, NAMED),
    ...(more > 0 ? [t("merger-more", { count: counted(more, language) })] : []),
    ...(found.together.length > 0
      ? [
          t("merger-together", {
            ...names,
            reports: found.together.map((occasion) => nameOf(occasion)).join("; "),
          }),
        ]
      : []),
  ];
}

/** "• IV.12.3 Truyền thông…", "• Báo cáo 06 tháng đầu năm 2024: chưa gửi, quá hạn" */
function linesOf(scene: Scene, found: Inherited): string[] {
  const { t, services } = scene;
  const { plan } = services;
  const granted = (code: string) => {
    const day = found.granted.get(code);
    return day === undefined ? "" : ` ${t("merger-granted", { day: fullDay(t, day) })}`;
  };
  return [
    ...found.duties.map((duty) => `• ${escapeHtml(printedDuty(duty))}${granted(duty.code)}`),
    ...found.periodic.map((one) => {
      const { occasion } = one.owed;
      return `• ${nameOf(occasion)}: ${stateWords({ t, plan }, one)}${granted(occasion.code)}`;
    }),
    ...openLines(scene, found),
  ];
}

/** What is under way between the closed unit and the office, and goes over with it. */
function openLines({ t, services: { plan } }: Scene, { returned, obstacles }: Inherited): string[] {
  return [
    ...returned.map(({ name, lapsesAt }) => {
      const due = lastDay(t, lapsesAt, plan.timeZone);
      return t("merger-returned", { name: escapeHtml(name), due });
    }),
    ...obstacles.map(({ number, text }) =>
      t("merger-obstacle", { number: two(number), text: escapeHtml(shorten(text, EXCERPT)) }),
    ),
  ];
}

async function officeLine(
  scene: Scene,
  notice: NoticeOf<"merger-list">,
  { closed, heirs }: Merger,
): Promise<string> {
  const { t, language } = scene;
  const [heir] = heirs;
  const found = heir && (await inheritedOf(scene, notice.day, { closed, heir }));
  return [
    t("merger-line", {
      closed: short(closed),
      heirs: heirs.map(short).join(", "),
      duties: counted(found?.duties.length ?? 0, language),
      reports: counted(found?.periodic.length ?? 0, language),
    }),
    ...(found ? openLines(scene, found).map((line) => `   ${line}`) : []),
  ].join("\n");
}

function inheritedOf({ services, at }: Scene, today: string, pair: Pair): Promise<Inherited> {
  const { plan, database } = services;
  return readInherited(database.read, { plan, today, now: at }, pair);
}

function short({ shortName }: Unit): string {
  return escapeHtml(shortName);
}
