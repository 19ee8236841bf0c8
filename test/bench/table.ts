import { measureBaseline, measureOurs, type ReportingFigures } from "./reporting.ts";

/** So many reports through our bot and through the same form on bare grammY, one after the other. */
export async function reportingTable(reports: number): Promise<string> {
  const baseline = await measureBaseline(reports, false);
  const stored = await measureBaseline(reports, true);
  const ours = await measureOurs(reports);

  function row(name: string, of: (figures: ReportingFigures) => number, digits = 1): string[] {
    return [
      name,
      of(baseline).toFixed(digits),
      of(stored).toFixed(digits),
      of(ours).toFixed(digits),
      `${(of(ours) / of(baseline)).toFixed(2)}×`,
    ];
  }

  const rows = [
    ["", "bare grammY, in memory", "with a row a step", "Đầu Mối", "ratio to bare"],
    row("reports per second", (f) => f.reportsPerSecond),
    row("p95 of a step, 200 people (ms)", (f) => f.p95),
    row("p95 of a step, alone (ms)", (f) => f.p95Alone),
    row("resident memory (MB)", (f) => f.memory, 0),
    row("processor time per report (ms)", (f) => f.cpuPerReport),
    row("start to first getUpdates (ms)", (f) => f.startup, 0),
  ];
  const widths = [0, 1, 2, 3, 4].map((i) =>
    Math.max(...rows.map((cells) => (cells[i] ?? "").length)),
  );
  return [
    `${reports} reports of 10 steps by 200 people at once (TELEGRAM_RATE=0: no pace)`,
    ...rows.map((cells) =>
      cells
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join("  "),
    ),
  ].join("\n");
}
