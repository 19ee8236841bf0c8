import { columns } from "../support/columns.ts";
import { measureOurs, measurePeer, type ReportingFigures } from "./reporting.ts";

/** So many reports through our bot and through the same form on bare libraries, one after the other. */
export async function reportingTable(reports: number): Promise<string> {
  const bare = await measurePeer("grammy", reports);
  const stored = await measurePeer("grammy-stored", reports);
  const telegraf = await measurePeer("telegraf", reports);
  const ours = await measureOurs(reports);

  function row(name: string, of: (figures: ReportingFigures) => number, digits = 1): string[] {
    return [
      name,
      ...[bare, stored, telegraf, ours].map((figures) => of(figures).toFixed(digits)),
      ...[bare, stored].map((figures) => `${(of(ours) / of(figures)).toFixed(2)}×`),
    ];
  }

  const rows = [
    ["", "bare grammY", "with a row a step", "Telegraf", "Đầu Mối", "to bare", "to a row a step"],
    row("reports per second", (f) => f.reportsPerSecond),
    row("p95 of a step, 200 people (ms)", (f) => f.p95),
    row("p95 of a step, alone (ms)", (f) => f.p95Alone),
    row("p95 of a step, 200 who think (ms)", (f) => f.p95Thinking),
    row("resident memory (MB)", (f) => f.memory, 0),
    row("processor time per report (ms)", (f) => f.cpuPerReport),
    row("start to first getUpdates (ms)", (f) => f.startup, 0),
  ];
  return [
    `${reports} reports of 10 steps by 200 people at once (TELEGRAM_RATE=0: no pace)`,
    columns(rows),
  ].join("\n");
}
