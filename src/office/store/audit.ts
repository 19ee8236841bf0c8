import type { Reads } from "../../database/index.ts";
import { fold } from "../../plan/text.ts";
import type { About, Entry, Filter } from "../audit.ts";

/** What a subject is found to be. */
interface Found {
  readonly unit: string | null;
  readonly about: About;
}

const OTHER: About = { kind: "other" };

/** Of these units, as a unit and those that it took over; of what one person did; null: everything. */
type Among = { readonly by: "units"; readonly units: readonly string[] } | OfPerson | null;
type OfPerson = Extract<Filter, { readonly by: "person" }>;

/** The log, the latest first; of some units or one person, if that is asked. */
export async function readAudit(
  read: Reads,
  planId: string,
  filter: Among,
  page: { readonly take: number; readonly skip: number },
): Promise<{ entries: Entry[]; total: number }> {
  const where = await whereOf(read, planId, filter);
  const [rows, total] = await Promise.all([
    read.logEntry.findMany({
      where,
      orderBy: [{ at: "desc" }, { id: "desc" }],
      include: { person: { select: { id: true, name: true } } },
      ...page,
    }),
    read.logEntry.count({ where }),
  ]);
  const found = await findSubjects(
    read,
    rows.map(({ subject }) => subject),
  );
  const entries = rows.map(({ at, action, person: by, subject }) => {
    const { unit, about } = found.get(subject) ?? { unit: unitIn(subject), about: OTHER };
    return { at, action, by, unit, about };
  });
  return { entries, total };
}

async function whereOf(read: Reads, planId: string, filter: Among) {
  if (filter === null) return {};
  if (filter.by === "person") return { personId: filter.id };
  const units = [...filter.units];
  const own = { where: { planId, unitCode: { in: units } }, select: { id: true } } as const;
  const [nudges, report, periodic, paper, extension, obstacle, milestone] = await Promise.all([
    nudgesOf(read, units),
    read.taskReport.findMany(own),
    read.periodicReport.findMany(own),
    read.paper.findMany(own),
    read.extension.findMany(own),
    read.obstacle.findMany(own),
    read.milestoneTick.findMany(own),
  ]);
  const subjects = Object.entries({ report, periodic, paper, extension, obstacle, milestone });
  const all = subjects.flatMap(([kind, rows]) => rows.map(({ id }) => `${kind}:${id}`));
  const subject = { in: [...units.map((unit) => `unit:${unit}`), ...all] };
  return { OR: [{ subject }, { id: { in: nudges } }] };
}

/** A nudge is about a matter; whom it urged stands in its detail. */
async function nudgesOf(read: Reads, units: readonly string[]): Promise<string[]> {
  const rows = await read.logEntry.findMany({
    where: { action: "nudge.sent" },
    select: { id: true, detail: true },
  });
  const urged = (detail: unknown) => (detail as { units?: readonly string[] } | null)?.units ?? [];
  return rows
    .filter(({ detail }) => urged(detail).some((unit) => units.includes(unit)))
    .map(({ id }) => id);
}

/** Those of whom the log tells something, by a part of their names as it is typed. */
export async function findDoers(
  read: Reads,
  typed: string,
): Promise<{ readonly id: string; readonly name: string }[]> {
  const rows = await read.person.findMany({
    where: { name: { not: null }, log: { some: {} } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
  const wanted = ` ${fold(typed)} `;
  return rows.flatMap(({ id, name }) =>
    name !== null && ` ${fold(name)} `.includes(wanted) ? [{ id, name }] : [],
  );
}

/** What the subjects of one page are: a query for each kind, however many there are. */
async function findSubjects(
  read: Reads,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, Found>> {
  const ids = (kind: string) => ({
    where: {
      id: {
        in: subjects.flatMap((one) =>
          one.startsWith(`${kind}:`) ? [one.slice(kind.length + 1)] : [],
        ),
      },
    },
  });
  const [reports, periodic, papers, extensions, obstacles, ticks] = await Promise.all([
    read.taskReport.findMany(ids("report")),
    read.periodicReport.findMany(ids("periodic")),
    read.paper.findMany(ids("paper")),
    read.extension.findMany(ids("extension")),
    read.obstacle.findMany(ids("obstacle")),
    read.milestoneTick.findMany(ids("milestone")),
  ]);
  const found = new Map<string, Found>();
  const add = <Row extends { readonly id: string; readonly unitCode: string }>(
    kind: string,
    rows: readonly Row[],
    about: (row: Row) => About,
  ) => {
    for (const row of rows)
      found.set(`${kind}:${row.id}`, { unit: row.unitCode, about: about(row) });
  };
  add("report", reports, ({ number }) => ({ kind: "report", number }));
  add("obstacle", obstacles, ({ number }) => ({ kind: "obstacle", number }));
  add("periodic", periodic, ({ occasionCode: code }) => ({ kind: "periodic", code }));
  add("paper", papers, ({ number }) => ({ kind: "paper", number }));
  add("extension", extensions, ({ deadlineCode: code }) => ({ kind: "extension", code }));
  add("milestone", ticks, ({ milestoneCode: code }) => ({ kind: "milestone", code }));
  for (const subject of subjects) {
    if (subject.startsWith("owed:")) {
      const about = subject.slice("owed:".length);
      found.set(subject, { unit: null, about: { kind: "owed", about } });
    }
    const [kind, code = ""] = subject.split(":", 2);
    if (kind === "deadline") found.set(subject, { unit: null, about: { kind, code } });
    if (kind === "occasion") found.set(subject, { unit: null, about: { kind: "periodic", code } });
  }
  return found;
}

function unitIn(subject: string): string | null {
  return subject.startsWith("unit:") ? subject.slice("unit:".length) : null;
}
