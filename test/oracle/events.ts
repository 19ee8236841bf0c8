import type { Held, Report } from "./record.ts";

export const tellsOfDeeds = ({ status }: Report): boolean =>
  status === "completed" || status === "ongoing";

/**
 * With which report's figures each event counts (docs/decisions/0018-one-event-counts-once.md): only what
 * people said ties two reports to one event.
 */
export function countedWith({ reports, words }: Held): ReadonlyMap<string, Report> {
  const all = reports.filter((one) => one.isInForce && tellsOfDeeds(one));
  const byId = new Map(all.map((one) => [one.id, one]));
  // Whom a report names, unless that unit denies it.
  const names = (report: Report, unit: string, part: "partner" | "host") =>
    unit !== report.unit &&
    (part === "host" ? report.host === unit : report.partners.includes(unit)) &&
    words.some(
      (one) =>
        one.reportId === report.id && one.unit === unit && one.part === part && !one.isDenied,
    );
  const hosts = new Map<Report, Report[]>(all.map((one) => [one, []]));
  for (const { reportId, sameId, part, isDenied } of words) {
    const [naming, same] = [byId.get(reportId), byId.get(sameId ?? "")];
    if (!naming || !same || naming === same || isDenied) continue;
    if (part === "partner") hosts.get(same)?.push(naming);
    else hosts.get(naming)?.push(same);
  }
  for (const report of all) {
    const { host, days } = report;
    if (host === null || !days || !names(report, host, "host")) continue;
    const own = hosts.get(report) ?? [];
    if (own.some(({ unit }) => unit === host)) continue;
    const isTaken = (one: Report) =>
      all.some((other) => other.unit === report.unit && hosts.get(other)?.includes(one));
    const told = all.find(
      (one) =>
        one.unit === host &&
        one.days !== null &&
        !(one.host !== null && names(one, one.host, "host")) &&
        names(one, report.unit, "partner") &&
        one.days.from <= days.to &&
        days.from <= one.days.to &&
        !isTaken(one),
    );
    if (told) own.push(told);
  }
  return new Map(all.map((one) => [one.id, endOf(one, hosts)]));
}

/** Follows "is part of" to where it ends: a report of its own, or the first of those that name each other. */
function endOf(report: Report, hosts: ReadonlyMap<Report, readonly Report[]>): Report {
  const reach = (from: Report) => {
    const seen = new Set<Report>();
    const visit = (one: Report): void => {
      for (const next of hosts.get(one) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        visit(next);
      }
    };
    visit(from);
    return seen;
  };
  const ends = [...reach(report)].filter((one) =>
    [...reach(one)].every((other) => reach(other).has(one)),
  );
  return ends.toSorted((a, b) => a.number - b.number)[0] ?? report;
}
